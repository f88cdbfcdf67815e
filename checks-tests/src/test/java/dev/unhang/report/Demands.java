package dev.unhang.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/**
 * What those who read SARIF ask for beyond the schema.
 *
 * @see <a
 *     href="https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support">Code
 *     scanning</a>
 * @see <a href="https://github.com/reviewdog/reviewdog/blob/master/parser/sarif.go">reviewdog</a>
 */
final class Demands {
  /** Code scanning shows so many results of a run, */
  private static final int SHOWN_RESULTS = 5_000;

  /** takes so many bytes, packed, */
  private static final int MOST_BYTES = 10 * 1024 * 1024;

  /** and so long descriptions. */
  private static final int LONGEST_DESCRIPTION = 1_024;

  private static final int MOST_TAGS = 20;
  private static final int SHOWN_STEPS = 1_000;

  private final ImmutableList.Builder<String> unmet = ImmutableList.builder();
  private final JsonNode run;

  private Demands(JsonNode run) {
    this.run = run;
  }

  /** Those that a file does not meet. */
  static ImmutableList<String> unmet(JsonNode log) throws IOException {
    Demands demands = new Demands(log.at("/runs/0"));
    demands.ask(log.get("runs").size() == 1, "one run of a tool", log);
    JsonNode results = demands.run.get("results");
    long bytes = packed(log.toString()) * SHOWN_RESULTS / Math.max(1, results.size());
    demands.ask(bytes < MOST_BYTES, "a size that may be uploaded", demands.run);
    demands.run.at("/tool/driver/rules").forEach(demands::askRule);
    results.forEach(demands::askResult);
    return demands.unmet.build();
  }

  private void askRule(JsonNode rule) {
    for (String part : ImmutableList.of("shortDescription", "fullDescription")) {
      int length = rule.at("/" + part + "/text").asText().length();
      ask(length > 0 && length <= LONGEST_DESCRIPTION, part, rule);
    }
    ask(!rule.at("/help/text").asText().isBlank(), "help", rule);
    ask(rule.at("/properties/tags").size() <= MOST_TAGS, "tags", rule);
  }

  private void askResult(JsonNode result) {
    String rule = "/tool/driver/rules/" + result.get("ruleIndex") + "/id";
    ask(run.at(rule).equals(result.get("ruleId")), "the index of its rule", result);
    ask(!result.at("/message/text").asText().isBlank(), "a message", result);
    ask(result.at("/locations").size() == 1, "one location", result);
    ask(!result.get("partialFingerprints").isEmpty(), "a fingerprint", result);
    result.get("locations").forEach(this::askPlace);
    result.path("relatedLocations").forEach(this::askStep);
    JsonNode steps = result.at("/codeFlows/0/threadFlows/0/locations");
    ask(steps.size() <= SHOWN_STEPS, "a path that is shown", result);
    steps.forEach(step -> askStep(step.get("location")));
    for (JsonNode change : result.at("/fixes/0/artifactChanges")) {
      askFile(change.get("artifactLocation"));
      change.get("replacements").forEach(this::askReplacement);
    }
  }

  private void askStep(JsonNode location) {
    askPlace(location);
    ask(!location.at("/message/text").asText().isBlank(), "the text of a step", location);
  }

  private void askPlace(JsonNode location) {
    askFile(location.at("/physicalLocation/artifactLocation"));
    askRegion(location.at("/physicalLocation/region"));
  }

  private void askReplacement(JsonNode replacement) {
    askRegion(replacement.get("deletedRegion"));
    ask(replacement.at("/insertedContent/text").isTextual(), "inserted text", replacement);
  }

  /** A path in the repository, so that it is the same on each machine. */
  private void askFile(JsonNode file) {
    String path = file.path("uri").asText();
    String base = "/originalUriBaseIds/" + file.path("uriBaseId").asText() + "/uri";
    ask(path.matches("(?!/|\\.\\./)[^\\\\: ]+\\.java"), "a path in the repository", file);
    ask(run.at(base).asText().matches("file:///.*/"), "where the repository is", file);
  }

  /** In lines and columns: reviewdog does not know offsets. */
  private void askRegion(JsonNode region) {
    int startLine = region.path("startLine").asInt();
    int lines = region.path("endLine").asInt() - startLine;
    int startColumn = region.path("startColumn").asInt();
    int columns = region.path("endColumn").asInt() - startColumn;
    boolean isForward = lines > 0 || (lines == 0 && columns >= 0);
    ask(startLine > 0 && startColumn > 0 && isForward, "a region in lines and columns", region);
  }

  private void ask(boolean isMet, String what, JsonNode where) {
    if (!isMet) {
      unmet.add(what + ": " + where);
    }
  }

  private static long packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packer = new GZIPOutputStream(bytes)) {
      packer.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
