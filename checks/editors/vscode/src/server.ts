import * as path from "node:path";

/** What a user can set, and what the machine has set. */
export interface Settings {
  /** A java, or the empty string. */
  java: string;
  /** A jar, or the empty string. */
  server: string;
  javaHome: string | undefined;
  windows: boolean;
}

export interface Command {
  command: string;
  args: string[];
}

/** How to start the language server; `bundled` is the jar in the extension. */
export function serverCommand(settings: Settings, bundled: string): Command {
  return { command: java(settings), args: ["-jar", settings.server || bundled] };
}

function java(settings: Settings): string {
  const program = settings.windows ? "java.exe" : "java";
  if (settings.java) {
    return settings.java;
  }
  return settings.javaHome ? path.join(settings.javaHome, "bin", program) : program;
}
