package dev.unhang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings of a SARIF file, and their patches, in an editor whose texts change. */
final class PatchTest {
  private static final String TEXT =
      "class News {\n  void news() {\n    pool.close();\n    pool.close();\n  }\n}\n";

  @TempDir private Path root;
  private Path source = Path.of("");
  private Conversation editor = new Conversation();

  PatchTest() throws IOException {}

  @BeforeEach
  void begin() throws Exception {
    source = Files.writeString(root.resolve("News.java"), TEXT);
    report(finding(3, "shutdown"), finding(4, "shutdown"));
    editor.begin(root, "{\"compile\": false}");
    editor.open(source, 7, TEXT);
    editor.diagnostics(source, 2);
  }

  @AfterEach
  void end() throws Exception {
    assertEquals(0, editor.end());
  }

  @Test
  void aDiagnosticSaysAll() throws Exception {
    JsonObject diagnostic = editor.diagnostics(source, 2).get(0).getAsJsonObject();

    assertEquals(
        "{\"start\":{\"line\":2,\"character\":9},\"end\":{\"line\":2,\"character\":14}}",
        diagnostic.get("range").toString());
    assertEquals("ExecutorCloseInAsyncHandler", diagnostic.get("code").getAsString());
    assertEquals(2, diagnostic.get("severity").getAsInt());
    String page = diagnostic.getAsJsonObject("codeDescription").get("href").getAsString();
    assertTrue(page.endsWith("ExecutorCloseInAsyncHandler.md"), page);
    JsonObject step = diagnostic.getAsJsonArray("relatedInformation").get(0).getAsJsonObject();
    assertEquals("a step", step.get("message").getAsString());
    assertEquals(Uris.of(source), step.getAsJsonObject("location").get("uri").getAsString());
  }

  @Test
  void aPatchIsAnEditOfTheVersion() throws Exception {
    JsonObject action = action("Unhang: Call `shutdown()`", 2);

    assertEquals("{\"version\":7,\"uri\":\"%s\"}".formatted(Uris.of(source)), document(action));
    assertEquals(TEXT.replaceFirst("close", "shutdown"), applied(action, TEXT));
  }

  @Test
  void whoAsksForOtherKindsGetsNone() throws Exception {
    String request =
        "{\"textDocument\": {\"uri\": \"%s\"}, \"range\": %s, \"context\": {\"diagnostics\": [], \"only\": [\"source\"]}}"
            .formatted(
                Uris.of(source),
                editor.diagnostics(source, 2).get(0).getAsJsonObject().get("range"));

    assertTrue(editor.ask("textDocument/codeAction", request).getAsJsonArray("result").isEmpty());
  }

  @Test
  void allPatchesOfAFile() throws Exception {
    JsonObject action = action("Unhang: Apply all patches of this file (2)", 2);

    assertEquals(TEXT.replace("close", "shutdown"), applied(action, TEXT));
    assertEquals(
        applied(action, TEXT),
        applied(action("Unhang: Apply all patches of the workspace (2)", 3), TEXT));
  }

  @Test
  void ofTwoThatOverlapTheFirst() throws Exception {
    report(finding(3, "shutdown"), finding(3, "shutdownNow"));
    look();
    editor.await(message -> message.toString().contains("shutdownNow"));

    assertEquals(
        TEXT.replaceFirst("close", "shutdown"),
        applied(action("Unhang: Apply all patches of this file (2)", 2), TEXT));
  }

  @Test
  void aTextThatHasChangedIsNotPatched() throws Exception {
    editor.change(source, 8, "// News\n" + TEXT);

    for (JsonElement each : editor.actions(source, 2)) {
      JsonObject action = each.getAsJsonObject();
      assertFalse(action.has("edit"), action.toString());
      if (!action.has("command")) {
        assertEquals(
            "News.java has changed since it was checked; save it, and the patch is made anew",
            action.getAsJsonObject("disabled").get("reason").getAsString());
      }
    }
    editor.change(source, 9, TEXT);
    assertTrue(document(action("Unhang: Call `shutdown()`", 2)).contains("\"version\":9"));
  }

  @Test
  void aSourceThatIsNewerThanItsReportIsNotPatched() throws Exception {
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
    report(finding(3, "shutdown"));
    look();
    editor.diagnostics(source, 1);

    assertTrue(action("Unhang: Call `shutdown()`", 2).has("disabled"));
  }

  @Test
  void aFindingIsSuppressedAtItsMethod() throws Exception {
    assertEquals(
        TEXT.replace(
            "  void",
            "  @SuppressWarnings(\"ExecutorCloseInAsyncHandler\") // TODO: say why\n  void"),
        applied(action("Unhang: Suppress here, with a reason", 2), TEXT));
  }

  @Test
  void whatIsFixedAndWhatIsGoneIsNotShown() throws Exception {
    report(finding(3, "shutdown"));
    look();
    editor.diagnostics(source, 1);

    Files.delete(source);
    look();
    editor.diagnostics(source, 0);
  }

  @Test
  void aThousandChanges() throws Exception {
    int before = editor.heard();
    String text = TEXT;
    for (int i = 0; i < 1000; i++) {
      text = i % 2 == 0 ? "\r\n" + text : text.substring(2);
      editor.tell(
          "textDocument/didChange",
          "{\"textDocument\": {\"uri\": \"%s\", \"version\": %s}, \"contentChanges\": [%s]}"
              .formatted(
                  Uris.of(source),
                  8 + i,
                  i % 2 == 0 ? change(0, 0, 0, 0, "\\r\\n") : change(0, 5, 1, 0, "")));
    }
    assertEquals(
        TEXT.replaceFirst("close", "shutdown"),
        applied(action("Unhang: Call `shutdown()`", 2), TEXT));
    assertTrue(document(action("Unhang: Call `shutdown()`", 2)).contains("\"version\":1007"));
    /* The two answers, and hardly anything else. */
    assertTrue(editor.heard() - before < 8, "" + editor.heard());
  }

  private static String change(int line, int column, int endLine, int endColumn, String text) {
    return ("{\"range\": {\"start\": {\"line\": %s, \"character\": %s},"
            + " \"end\": {\"line\": %s, \"character\": %s}}, \"text\": \"%s\"}")
        .formatted(line, column, endLine, endColumn, text);
  }

  private void look() throws IOException {
    editor.tell("workspace/didChangeWatchedFiles", "{\"changes\": []}");
  }

  private JsonObject action(String title, int line) throws Exception {
    JsonArray all = editor.actions(source, line);
    for (JsonElement each : all) {
      if (each.getAsJsonObject().get("title").getAsString().equals(title)) {
        return each.getAsJsonObject();
      }
    }
    throw new AssertionError(all.toString());
  }

  private static JsonObject edit(JsonObject action) {
    JsonArray changes = action.getAsJsonObject("edit").getAsJsonArray("documentChanges");
    assertEquals(1, changes.size());
    return changes.get(0).getAsJsonObject();
  }

  private static String document(JsonObject action) {
    return edit(action).get("textDocument").toString();
  }

  private static String applied(JsonObject action, String text) {
    String[] lines = text.split("(?<=\n)", -1);
    StringBuilder edited = new StringBuilder(text);
    JsonArray edits = edit(action).getAsJsonArray("edits");
    for (int i = edits.size() - 1; i >= 0; i--) {
      JsonObject edit = edits.get(i).getAsJsonObject();
      JsonObject range = edit.getAsJsonObject("range");
      edited.replace(
          offset(range.getAsJsonObject("start"), lines),
          offset(range.getAsJsonObject("end"), lines),
          edit.get("newText").getAsString());
    }
    return edited.toString();
  }

  private static int offset(JsonObject position, String[] lines) {
    int offset = position.get("character").getAsInt();
    for (int i = 0; i < position.get("line").getAsInt(); i++) {
      offset += lines[i].length();
    }
    return offset;
  }

  private String finding(int line, String method) {
    String region =
        "{\"startLine\": %s, \"startColumn\": 10, \"endLine\": %s, \"endColumn\": 15}"
            .formatted(line, line);
    String place =
        "\"physicalLocation\": {\"artifactLocation\": {\"uri\": \"%s\"}, \"region\": %s}"
            .formatted(Uris.of(source), region);
    return """
    {"ruleId": "ExecutorCloseInAsyncHandler", "level": "warning", "message": {"text": "It waits"},
     "locations": [{%s}],
     "relatedLocations": [{%s, "message": {"text": "a step"}}],
     "partialFingerprints": {"unhang/v1": "%s%s"},
     "fixes": [{"description": {"text": "Call `%s()`"}, "artifactChanges": [
       {"artifactLocation": {"uri": "%s"},
        "replacements": [{"deletedRegion": %s, "insertedContent": {"text": "%s"}}]}]}],
     "properties": {"advice": ""}}\
    """
        .formatted(place, place, line, method, method, Uris.of(source), region, method);
  }

  private void report(String... findings) throws IOException {
    Path file = root.resolve("target/sarif/news.sarif");
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(
        file,
        "{\"version\": \"2.1.0\", \"runs\": [{\"results\": ["
            + String.join(", ", findings)
            + "]}]}");
    Files.setLastModifiedTime(
        file, FileTime.from(Instant.now().plusSeconds(Files.size(file) % 50)));
  }
}
