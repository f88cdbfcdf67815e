package dev.unhang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.unhang.shared.ModuleSettings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two modules, compiled with the checks as a build has noted it. */
final class CompileOnSaveTest {
  private static final String LOGS =
      """
      package lib;

      import java.util.concurrent.ExecutorService;
      import java.util.concurrent.TimeUnit;

      public class Logs {
        public static void end(ExecutorService pool) throws InterruptedException {
          pool.awaitTermination(1, TimeUnit.MINUTES);
        }
      }
      """;

  private static final String NEWS =
      """
      package app;

      import java.util.concurrent.CompletableFuture;
      import java.util.concurrent.ExecutorService;
      import java.util.concurrent.Executors;
      import java.util.concurrent.TimeUnit;

      class News {
        CompletableFuture<String> news() throws InterruptedException {
          ExecutorService pool = Executors.newCachedThreadPool();
          CompletableFuture<String> news = CompletableFuture.supplyAsync(() -> "news", pool);
          pool.shutdown();
          pool.awaitTermination(1, TimeUnit.MINUTES);
          return news;
        }

        CompletableFuture<String> old(ExecutorService pool) throws InterruptedException {
          pool.shutdown();
          lib.Logs.end(pool);
          return new CompletableFuture<>();
        }
      }
      """;

  private static final String WAIT = "    pool.awaitTermination(1, TimeUnit.MINUTES);\n";

  @TempDir private Path root;

  @Test
  void itFindsPatchesAndForgets() throws Exception {
    Path logs = module("lib", "lib/Logs.java", LOGS, List.of());
    Path news = module("app", "app/News.java", NEWS, List.of("lib"));
    Conversation editor = new Conversation();
    editor.begin(root, "{\"codeLens\": \"known\"}");
    editor.open(logs, 1, LOGS);
    editor.open(news, 1, NEWS);

    /* The wait that stands here, and the one behind the border of the module. */
    assertEquals(List.of(12, 18), lines(editor.diagnostics(news, 2)));
    assertTrue(hover(editor, news, 12).contains("line 13, in `News.news` (line 9), runs in an"));
    assertEquals("[8 event loop, 10 may block, 16 event loop]", lenses(editor, news));

    String patched = NEWS.replace(WAIT, "").replace("() throws InterruptedException", "()");
    JsonObject patch = editor.actions(news, 12).get(0).getAsJsonObject();
    assertTrue(patch.has("edit"), patch.toString());
    save(news, patched, editor);
    assertEquals(List.of(17), lines(editor.diagnostics(news, 1)));

    /* What does not compile leaves everything as it was, and is said once. */
    save(news, patched + "}", editor);
    String error = ": class, interface, enum, or record expected";
    editor.await(message -> message.toString().contains(error));
    save(news, patched + "}", editor);
    assertEquals(1, hover(editor, logs, 7).isEmpty() ? 0 : editor.count(error));

    save(logs, LOGS.replaceFirst("pool.await.*\n", "\n"), editor);
    save(news, patched, editor);
    editor.diagnostics(news, 0);
    assertEquals(0, editor.end());
  }

  private static void save(Path file, String text, Conversation editor) throws IOException {
    Files.writeString(file, text);
    editor.change(file, 2, text);
    editor.tell(
        "textDocument/didSave", "{\"textDocument\": {\"uri\": \"%s\"}}".formatted(Uris.of(file)));
  }

  private static List<Integer> lines(JsonArray diagnostics) {
    List<Integer> lines = new ArrayList<>();
    for (JsonElement each : diagnostics) {
      JsonObject range = each.getAsJsonObject().getAsJsonObject("range");
      lines.add(range.getAsJsonObject("start").get("line").getAsInt());
    }
    return lines;
  }

  private static String hover(Conversation editor, Path file, int line) throws Exception {
    JsonElement answer =
        editor
            .ask(
                "textDocument/hover",
                "{\"textDocument\": {\"uri\": \"%s\"}, \"position\": {\"line\": %s, \"character\": 4}}"
                    .formatted(Uris.of(file), line))
            .get("result");
    return answer.isJsonNull()
        ? ""
        : answer.getAsJsonObject().getAsJsonObject("contents").get("value").getAsString();
  }

  private static String lenses(Conversation editor, Path file) throws Exception {
    List<String> lenses = new ArrayList<>();
    JsonObject answer =
        editor.ask(
            "textDocument/codeLens",
            "{\"textDocument\": {\"uri\": \"%s\"}}".formatted(Uris.of(file)));
    for (JsonElement each : answer.getAsJsonArray("result")) {
      JsonObject lens = each.getAsJsonObject();
      lenses.add(
          lens.getAsJsonObject("range").getAsJsonObject("start").get("line")
              + " "
              + lens.getAsJsonObject("command").get("title").getAsString());
    }
    return lenses.toString();
  }

  /** A module as the Maven plugin notes it, and the one source that it has. */
  private Path module(String name, String file, String text, List<String> used) throws IOException {
    Path folder = root.resolve(name);
    Path source = folder.resolve("src").resolve(file);
    Files.createDirectories(source.resolveSibling(""));
    Files.writeString(source, text);
    List<String> path = used.stream().map(each -> classes(each).toString()).toList();
    List<String> arguments =
        List.of(
            "-d",
            folder.resolve("target/unhang/classes").toString(),
            "-classpath",
            String.join(File.pathSeparator, path),
            "-processorpath",
            System.getProperty("java.class.path"),
            "-proc:none",
            "-XDcompilePolicy=simple",
            "--should-stop=ifError=FLOW",
            "-XDaddTypeAnnotationsToSymbol=true",
            "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:AwaitTerminationOnEventLoop:WARN"
                + " -XepOpt:Unhang:Summaries=true -XepOpt:Unhang:Sarif=target/sarif");
    new ModuleSettings(
            name,
            folder.toString(),
            System.getProperty("java.home"),
            classes(name).toString(),
            List.of(folder.resolve("src").toString()),
            List.of(source.toString()),
            List.of(),
            arguments)
        .write(folder.resolve("target/unhang").resolve(ModuleSettings.FILE));
    return source;
  }

  private Path classes(String module) {
    return root.resolve(module).resolve("target/classes");
  }
}
