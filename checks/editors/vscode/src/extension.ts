import * as vscode from "vscode";
import { LanguageClient } from "vscode-languageclient/node";
import { serverCommand } from "./server";

let client: LanguageClient | undefined;

/** Starts the language server for the folders that are open; it speaks over its standard input and output. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const settings = vscode.workspace.getConfiguration("unhang");
  const command = serverCommand(
    {
      java: settings.get("java", ""),
      server: settings.get("server", ""),
      javaHome: process.env.JAVA_HOME,
      windows: process.platform === "win32",
    },
    context.asAbsolutePath("server/unhang-language-server.jar"),
  );
  client = new LanguageClient("unhang", "Unhang", command, {
    documentSelector: [{ scheme: "file", language: "java" }],
    initializationOptions: vscode.workspace.getConfiguration().get("unhang"),
    synchronize: { configurationSection: "unhang" },
  });
  await client.start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
