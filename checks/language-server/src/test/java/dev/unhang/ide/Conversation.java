package dev.unhang.ide;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** An editor, message by message. */
final class Conversation {
  private static final String ABILITIES =
      """
      {"workspace": {"workspaceEdit": {"documentChanges": true}},
       "textDocument": {"codeAction": {"disabledSupport": true}}}\
      """;

  private final PipedOutputStream out = new PipedOutputStream();
  private final List<JsonObject> heard = new ArrayList<>();
  private final CompletableFuture<Integer> code = new CompletableFuture<>();
  private int last;

  Conversation() throws IOException {
    PipedInputStream in = new PipedInputStream(out, 1 << 20);
    PipedInputStream answers = new PipedInputStream(1 << 20);
    PipedOutputStream answering = new PipedOutputStream(answers);
    Threads.named("server").newThread(() -> code.complete(Main.run(in, answering))).start();
    Threads.named("editor").newThread(() -> listen(new DataInputStream(answers))).start();
  }

  private void listen(DataInputStream in) {
    try {
      while (true) {
        JsonObject message = read(in);
        synchronized (heard) {
          heard.add(message);
          heard.notifyAll();
        }
        if (message.has("method") && message.has("id")) {
          answer(message.get("id"));
        }
      }
    } catch (IOException e) {
      /* The server has ended. */
    }
  }

  private static JsonObject read(DataInputStream in) throws IOException {
    int length = 0;
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      if (line.startsWith("Content-Length: ")) {
        length = Integer.parseInt(line.substring("Content-Length: ".length()));
      }
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return JsonParser.parseString(new String(bytes, UTF_8)).getAsJsonObject();
  }

  private static String line(DataInputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.readUnsignedByte(); c != '\n'; c = in.readUnsignedByte()) {
      line.append(c == '\r' ? "" : (char) c);
    }
    return line.toString();
  }

  private void answer(JsonElement id) throws IOException {
    JsonObject response = new JsonObject();
    response.addProperty("jsonrpc", "2.0");
    response.add("id", id);
    response.add("result", JsonNull.INSTANCE);
    send(response.toString());
  }

  /** Sends a text as a message, whatever it is. */
  void send(String content) throws IOException {
    byte[] bytes = content.getBytes(UTF_8);
    raw("Content-Length: " + bytes.length + "\r\n\r\n" + content);
  }

  /** Sends what may be no message at all. */
  synchronized void raw(String text) throws IOException {
    out.write(text.getBytes(UTF_8));
    out.flush();
  }

  void tell(String method, String params) throws IOException {
    send("{\"jsonrpc\": \"2.0\", \"method\": \"%s\", \"params\": %s}".formatted(method, params));
  }

  /** Sends a request; returns the answer to it, whole. */
  JsonObject ask(String method, String params) throws Exception {
    int id;
    synchronized (this) {
      id = ++last;
    }
    send(
        "{\"jsonrpc\": \"2.0\", \"id\": %s, \"method\": \"%s\", \"params\": %s}"
            .formatted(id, method, params));
    return await(
        message ->
            !message.has("method")
                && message.has("id")
                && message.get("id").toString().equals("" + id));
  }

  /** The first message that is, or comes to be, as it is waited for. */
  JsonObject await(Predicate<JsonObject> wanted) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    synchronized (heard) {
      while (System.nanoTime() < end) {
        for (JsonObject message : heard) {
          if (wanted.test(message)) {
            return message;
          }
        }
        heard.wait(100);
      }
      throw new AssertionError("It has not come. What has: " + heard);
    }
  }

  /** Begins as editors do. */
  JsonObject begin(Path root, String options) throws Exception {
    JsonObject answer =
        ask(
            "initialize",
            "{\"processId\": null, \"rootUri\": \"%s\", \"initializationOptions\": %s, \"capabilities\": %s}"
                .formatted(Uris.of(root), options, ABILITIES));
    tell("initialized", "{}");
    return answer;
  }

  void open(Path file, int version, String text) throws IOException {
    JsonObject document = new JsonObject();
    document.addProperty("uri", Uris.of(file));
    document.addProperty("languageId", "java");
    document.addProperty("version", version);
    document.addProperty("text", text);
    tell("textDocument/didOpen", "{\"textDocument\": %s}".formatted(document));
  }

  /** Replaces the whole text. */
  void change(Path file, int version, String text) throws IOException {
    JsonObject change = new JsonObject();
    change.addProperty("text", text);
    tell(
        "textDocument/didChange",
        "{\"textDocument\": {\"uri\": \"%s\", \"version\": %s}, \"contentChanges\": [%s]}"
            .formatted(Uris.of(file), version, change));
  }

  /** The diagnostics of a file, when there are as many in the last message about it. */
  JsonArray diagnostics(Path file, int count) throws InterruptedException {
    return of(
        await(
            message ->
                message == newest(file) && isOf(message, file) && of(message).size() == count));
  }

  /** The last message about a file, or any other if there is none. */
  private JsonObject newest(Path file) {
    JsonObject newest = heard.get(0);
    for (JsonObject message : heard) {
      newest = isOf(message, file) ? message : newest;
    }
    return newest;
  }

  private static boolean isOf(JsonObject message, Path file) {
    return message.has("method")
        && message.get("method").getAsString().equals("textDocument/publishDiagnostics")
        && message.getAsJsonObject("params").get("uri").getAsString().equals(Uris.of(file));
  }

  private static JsonArray of(JsonObject message) {
    return message.getAsJsonObject("params").getAsJsonArray("diagnostics");
  }

  /** The actions at a line, from 0. */
  JsonArray actions(Path file, int line) throws Exception {
    return ask(
            "textDocument/codeAction",
            "{\"textDocument\": {\"uri\": \"%s\"}, \"range\": {\"start\": {\"line\": %s, \"character\": 0}, \"end\": {\"line\": %s, \"character\": 0}}, \"context\": {\"diagnostics\": []}}"
                .formatted(Uris.of(file), line, line))
        .getAsJsonArray("result");
  }

  /** How many messages have a text in them. */
  long count(String text) {
    synchronized (heard) {
      return heard.stream().filter(message -> message.toString().contains(text)).count();
    }
  }

  /** How many messages have come. */
  int heard() {
    synchronized (heard) {
      return heard.size();
    }
  }

  /** Ends as editors do; returns the exit code. */
  int end() throws Exception {
    ask("shutdown", "null");
    send("{\"jsonrpc\": \"2.0\", \"method\": \"exit\"}");
    return code();
  }

  /** Is gone, without a word. */
  void hangUp() throws IOException {
    out.close();
  }

  int code() throws Exception {
    return code.get(30, TimeUnit.SECONDS);
  }
}
