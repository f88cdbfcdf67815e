package dev.unhang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the protocol asks of every server. */
final class LifecycleTest {
  private static final String READ_ONLY = "{\"compile\": false}";
  private static final int METHOD_NOT_FOUND = -32601;
  private static final int INVALID_REQUEST = -32600;
  private static final int NOT_INITIALIZED = -32002;

  @TempDir private Path root;

  @Test
  void itBeginsAndEnds() throws Exception {
    Conversation editor = new Conversation();
    JsonObject result = editor.begin(root, READ_ONLY).getAsJsonObject("result");

    assertEquals("Unhang", result.getAsJsonObject("serverInfo").get("name").getAsString());
    assertTrue(result.getAsJsonObject("capabilities").get("hoverProvider").getAsBoolean());
    assertEquals(0, editor.end());
  }

  @Test
  void nothingComesBeforeInitialize() throws Exception {
    Conversation editor = new Conversation();
    editor.open(root.resolve("A.java"), 1, "class A {}");
    editor.tell("initialized", "{}");

    assertEquals(NOT_INITIALIZED, error(editor.ask("textDocument/hover", place("A.java"))));
    assertEquals(NOT_INITIALIZED, error(editor.ask("shutdown", "null")));
    editor.begin(root, READ_ONLY);
    assertEquals(0, editor.end());
  }

  @Test
  void initializeComesOnce() throws Exception {
    Conversation editor = new Conversation();
    editor.begin(root, READ_ONLY);

    assertEquals(INVALID_REQUEST, error(editor.ask("initialize", "{\"capabilities\": {}}")));
    assertEquals(0, editor.end());
  }

  @Test
  void whatIsUnknownIsSaidToBe() throws Exception {
    Conversation editor = new Conversation();
    editor.begin(root, READ_ONLY);
    editor.tell("$/aFuture", "{}");
    editor.tell("no/such", "{}");
    editor.tell("$/cancelRequest", "{\"id\": 12345}");

    assertEquals(METHOD_NOT_FOUND, error(editor.ask("no/such", "{}")));
    assertEquals(METHOD_NOT_FOUND, error(editor.ask("$/no", "{}")));
    assertEquals(METHOD_NOT_FOUND, error(editor.ask("textDocument/rename", place("A.java"))));
    assertEquals(0, editor.end());
  }

  @Test
  void nothingComesAfterShutdown() throws Exception {
    Conversation editor = new Conversation();
    editor.begin(root, READ_ONLY);
    editor.ask("shutdown", "null");

    assertEquals(INVALID_REQUEST, error(editor.ask("textDocument/hover", place("A.java"))));
    editor.send("{\"jsonrpc\": \"2.0\", \"method\": \"exit\"}");
    assertEquals(0, editor.code());
  }

  @Test
  void whoGoesWithoutShutdownIsAnError() throws Exception {
    Conversation editor = new Conversation();
    editor.begin(root, READ_ONLY);
    editor.send("{\"jsonrpc\": \"2.0\", \"method\": \"exit\"}");
    assertEquals(1, editor.code());

    Conversation gone = new Conversation();
    gone.begin(root, READ_ONLY);
    gone.hangUp();
    assertEquals(1, gone.code());
  }

  @Test
  void brokenMessagesBreakNothing() throws Exception {
    Conversation editor = new Conversation();
    editor.begin(root, READ_ONLY);
    editor.send("{\"jsonrpc\": \"2.0\", \"id\": ");
    editor.send("[]");
    editor.send("null");
    editor.send("{\"jsonrpc\": \"2.0\"}");
    editor.send("{\"jsonrpc\": \"2.0\", \"id\": {}, \"method\": 7}");
    editor.raw("Content-Length: many\r\n\r\n");
    editor.raw("Content-Type: nothing\r\n\r\n");
    editor.tell("textDocument/didOpen", "{}");
    editor.tell("textDocument/didChange", "{\"textDocument\": null}");
    editor.tell("textDocument/didSave", "[1, 2]");
    editor.tell(
        "workspace/didChangeConfiguration", "{\"settings\": {\"unhang\": {\"codeLens\": []}}}");
    editor.ask("workspace/executeCommand", "{\"command\": \"unhang.explain\", \"arguments\": [1]}");
    editor.ask(
        "textDocument/hover",
        "{\"textDocument\": {\"uri\": \"http://a b/%%\"}, \"position\": {\"line\": -1,"
            + " \"character\": -1}}");

    assertEquals(METHOD_NOT_FOUND, error(editor.ask("no/such", "{}")));
    assertEquals(0, editor.end());
  }

  private String place(String file) {
    return "{\"textDocument\": {\"uri\": \"%s\"}, \"position\": {\"line\": 0, \"character\": 0}, \"newName\": \"b\"}"
        .formatted(Uris.of(root.resolve(file)));
  }

  private static int error(JsonObject answer) {
    return answer.getAsJsonObject("error").get("code").getAsInt();
  }
}
