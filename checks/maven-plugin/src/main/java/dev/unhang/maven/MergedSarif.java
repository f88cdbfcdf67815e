package dev.unhang.maven;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.unhang.shared.SarifFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The SARIF files of all modules as one, with one run: code scanning takes no two runs of a tool.
 */
final class MergedSarif {
  private static final Gson WRITER =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
  private static final String BASES = "originalUriBaseIds";
  private static final String BASE = "%SRCROOT%";

  private final Map<String, Integer> ruleIndexes = new LinkedHashMap<>();
  private final JsonArray rules = new JsonArray();
  private final JsonArray results = new JsonArray();
  private final URI root;
  private boolean isComplete = true;

  private MergedSarif(URI root) {
    this.root = root;
  }

  /**
   * Writes it, if there is something to merge.
   *
   * @param reports those of the modules
   * @param folder what addresses are relative to if the modules do not agree
   */
  static void write(List<SarifFile> reports, Path folder, Path file) throws IOException {
    if (reports.isEmpty()) {
      Files.deleteIfExists(file);
      return;
    }
    List<JsonObject> logs = new ArrayList<>();
    Set<String> bases = new HashSet<>();
    for (SarifFile report : reports) {
      JsonObject log = report.log();
      logs.add(log);
      if (run(log).has(BASES)) {
        bases.add(base(run(log)).toString());
      }
    }
    URI root = bases.size() == 1 ? URI.create(bases.iterator().next()) : folder.toUri();
    MergedSarif merged = new MergedSarif(root);
    logs.forEach(log -> merged.add(run(log)));
    Files.createDirectories(file.getParent());
    Files.writeString(file, WRITER.toJson(merged.in(logs.get(0))) + "\n");
  }

  private void add(JsonObject run) {
    JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
    for (JsonElement each : driver.getAsJsonArray("rules")) {
      String id = each.getAsJsonObject().get("id").getAsString();
      if (ruleIndexes.putIfAbsent(id, rules.size()) == null) {
        rules.add(each);
      }
    }
    for (JsonElement each : run.getAsJsonArray("results")) {
      JsonObject result = each.getAsJsonObject();
      result.addProperty("ruleIndex", ruleIndexes.get(result.get("ruleId").getAsString()));
      if (!base(run).equals(root)) {
        move(result, base(run));
      }
      results.add(result);
    }
    for (JsonElement each : run.getAsJsonArray("invocations")) {
      isComplete &= each.getAsJsonObject().get("executionSuccessful").getAsBoolean();
    }
  }

  /** Makes what is relative to a module relative to the root, wherever it stands. */
  private void move(JsonElement part, URI from) {
    if (part.isJsonArray()) {
      part.getAsJsonArray().forEach(each -> move(each, from));
    } else if (part.isJsonObject()) {
      JsonObject object = part.getAsJsonObject();
      if (object.has("uri") && object.has("uriBaseId")) {
        URI all = from.resolve(object.get("uri").getAsString());
        URI relative = root.relativize(all);
        object.addProperty("uri", relative.toString());
        if (relative.isAbsolute()) {
          object.remove("uriBaseId");
        }
      }
      object.entrySet().forEach(each -> move(each.getValue(), from));
    }
  }

  /** All of it, in a log whose own is taken out. */
  private JsonObject in(JsonObject log) {
    JsonObject run = run(log);
    run.getAsJsonObject("tool").getAsJsonObject("driver").add("rules", rules);
    run.getAsJsonArray("invocations")
        .get(0)
        .getAsJsonObject()
        .addProperty("executionSuccessful", isComplete);
    JsonObject address = new JsonObject();
    address.addProperty("uri", root.toString());
    JsonObject bases = new JsonObject();
    bases.add(BASE, address);
    run.add(BASES, bases);
    run.add("results", results);
    return log;
  }

  private static JsonObject run(JsonObject log) {
    return log.getAsJsonArray("runs").get(0).getAsJsonObject();
  }

  private static URI base(JsonObject run) {
    return URI.create(run.getAsJsonObject(BASES).getAsJsonObject(BASE).get("uri").getAsString());
  }
}
