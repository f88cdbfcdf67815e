import assert from "node:assert/strict";
import * as path from "node:path";
import { test } from "node:test";
import { serverCommand } from "../server";

const nothing = { java: "", server: "", javaHome: undefined, windows: false };

test("without settings, the java on the PATH runs the jar in the extension", () => {
  assert.deepEqual(serverCommand(nothing, "in.jar"), { command: "java", args: ["-jar", "in.jar"] });
});

test("JAVA_HOME comes before the PATH", () => {
  const command = serverCommand({ ...nothing, javaHome: "jdk21" }, "in.jar").command;
  assert.equal(command, path.join("jdk21", "bin", "java"));
});

test("the setting comes before JAVA_HOME", () => {
  const command = serverCommand({ ...nothing, java: "jdk25/java", javaHome: "jdk21" }, "in.jar").command;
  assert.equal(command, "jdk25/java");
});

test("on Windows a java ends with exe", () => {
  assert.equal(serverCommand({ ...nothing, windows: true }, "in.jar").command, "java.exe");
});

test("another jar can be set", () => {
  assert.deepEqual(serverCommand({ ...nothing, server: "own.jar" }, "in.jar").args, ["-jar", "own.jar"]);
});
