package dev.unhang.shared;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the checks have written of a compilation, as it was when it was read. */
public final class SarifFile {
  private static final String BASE = "%SRCROOT%";
  private static final String FINGERPRINT = "unhang/v1";

  private final JsonObject log;
  private final JsonObject run;

  private SarifFile(JsonObject log) {
    this.log = log;
    this.run = log.getAsJsonArray("runs").get(0).getAsJsonObject();
  }

  /** Reads it. */
  public static SarifFile read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      return new SarifFile(JsonParser.parseReader(reader).getAsJsonObject());
    }
  }

  /** All of it, as a copy. */
  public JsonObject log() {
    return log.deepCopy();
  }

  /** What is found, in its order. */
  public List<Found> findings() {
    List<Found> findings = new ArrayList<>();
    for (JsonElement result : run.getAsJsonArray("results")) {
      findings.add(finding(result.getAsJsonObject()));
    }
    return findings;
  }

  private Found finding(JsonObject result) {
    JsonObject place = place(result.getAsJsonArray("locations").get(0).getAsJsonObject());
    return new Found(
        result.get("ruleId").getAsString(),
        result.get("level").getAsString(),
        path(place.getAsJsonObject("artifactLocation")),
        region(place.getAsJsonObject("region")),
        result.getAsJsonObject("message").get("text").getAsString(),
        result.getAsJsonObject("properties").get("advice").getAsString(),
        result.getAsJsonObject("partialFingerprints").get(FINGERPRINT).getAsString(),
        flow(result),
        related(result),
        fix(result));
  }

  private List<Found.Step> flow(JsonObject result) {
    List<Found.Step> steps = new ArrayList<>();
    if (result.has("codeFlows")) {
      JsonObject flow = result.getAsJsonArray("codeFlows").get(0).getAsJsonObject();
      JsonObject thread = flow.getAsJsonArray("threadFlows").get(0).getAsJsonObject();
      for (JsonElement each : thread.getAsJsonArray("locations")) {
        steps.add(step(each.getAsJsonObject().getAsJsonObject("location")));
      }
    }
    return List.copyOf(steps);
  }

  private List<Found.Step> related(JsonObject result) {
    List<Found.Step> steps = new ArrayList<>();
    if (result.has("relatedLocations")) {
      for (JsonElement each : result.getAsJsonArray("relatedLocations")) {
        steps.add(step(each.getAsJsonObject()));
      }
    }
    steps.removeAll(flow(result));
    return List.copyOf(steps);
  }

  private Found.Step step(JsonObject location) {
    JsonObject place = place(location);
    return new Found.Step(
        path(place.getAsJsonObject("artifactLocation")),
        region(place.getAsJsonObject("region")),
        location.getAsJsonObject("message").get("text").getAsString());
  }

  private static JsonObject place(JsonObject location) {
    return location.getAsJsonObject("physicalLocation");
  }

  private static Found.Fix fix(JsonObject result) {
    if (!result.has("fixes")) {
      return new Found.Fix("", List.of());
    }
    List<Found.Replacement> all = new ArrayList<>();
    JsonObject fix = result.getAsJsonArray("fixes").get(0).getAsJsonObject();
    JsonObject change = fix.getAsJsonArray("artifactChanges").get(0).getAsJsonObject();
    for (JsonElement each : change.getAsJsonArray("replacements")) {
      JsonObject replacement = each.getAsJsonObject();
      all.add(
          new Found.Replacement(
              region(replacement.getAsJsonObject("deletedRegion")),
              replacement.getAsJsonObject("insertedContent").get("text").getAsString()));
    }
    return new Found.Fix(
        fix.getAsJsonObject("description").get("text").getAsString(), List.copyOf(all));
  }

  private static Found.Region region(JsonObject region) {
    return new Found.Region(
        region.get("startLine").getAsInt(),
        region.get("startColumn").getAsInt(),
        region.get("endLine").getAsInt(),
        region.get("endColumn").getAsInt());
  }

  private Path path(JsonObject location) {
    URI uri = URI.create(location.get("uri").getAsString());
    if (uri.isAbsolute()) {
      return Path.of(uri);
    }
    String base =
        run.getAsJsonObject("originalUriBaseIds").getAsJsonObject(BASE).get("uri").getAsString();
    return Path.of(URI.create(base).resolve(uri));
  }
}
