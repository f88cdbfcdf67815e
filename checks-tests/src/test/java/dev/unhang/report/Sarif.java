package dev.unhang.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * A SARIF file as others read it: the types of their libraries stay in here, since not every class
 * path has them.
 */
final class Sarif {
  private static final String SCHEMA = "/schema/sarif-schema-2.1.0.json";

  private final JsonNode log;

  private Sarif(JsonNode log) {
    this.log = log;
  }

  static Sarif parse(String text) throws IOException {
    return new Sarif(new ObjectMapper().readTree(text));
  }

  static Sarif read(Path file) throws IOException {
    return parse(Files.readString(file));
  }

  /** The only SARIF file in a folder, and nothing else is there. */
  static Sarif onlyIn(Path folder) throws IOException {
    return read(folder.resolve(Iterables.getOnlyElement(News.namesIn(folder))));
  }

  /** What the official schema says against it. */
  ImmutableList<String> violations() throws IOException {
    try (InputStream schema = Objects.requireNonNull(Sarif.class.getResourceAsStream(SCHEMA))) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
          .getSchema(schema)
          .validate(log)
          .stream()
          .map(ValidationMessage::toString)
          .collect(toImmutableList());
    }
  }

  /** What code scanning or reviewdog would miss. */
  ImmutableList<String> unmetDemands() throws IOException {
    return Demands.unmet(log);
  }

  private JsonNode run() {
    return log.at("/runs/0");
  }

  /** What is at a place of each finding, such as {@code /ruleId}. */
  ImmutableList<String> results(String place) {
    return Streams.stream(run().at("/results"))
        .map(result -> result.at(place).asText())
        .collect(toImmutableList());
  }

  /** What is at a place of the run. */
  String at(String place) {
    return run().at(place).asText();
  }

  /** The text of a file once all its fixes are applied. */
  String applied(String uri, String text) {
    /* Two fixes may need the same import, which both of them add. */
    TreeSet<Change> changes =
        new TreeSet<>(
            Comparator.comparingInt(Change::start)
                .thenComparingInt(Change::end)
                .thenComparing(Change::text));
    ImmutableList<Integer> lines = lineStarts(text);
    for (JsonNode result : run().at("/results")) {
      for (JsonNode change : result.at("/fixes/0/artifactChanges")) {
        if (change.at("/artifactLocation/uri").asText().equals(uri)) {
          change.get("replacements").forEach(each -> changes.add(Change.of(each, lines)));
        }
      }
    }
    StringBuilder patched = new StringBuilder(text);
    for (Change change : changes.descendingSet()) {
      patched.replace(change.start, change.end, change.text);
    }
    return patched.toString();
  }

  /** The code of the first location of a finding. */
  static String code(String text, List<Integer> region) {
    ImmutableList<Integer> lines = lineStarts(text);
    return text.substring(
        lines.get(region.get(0) - 1) + region.get(1) - 1,
        lines.get(region.get(2) - 1) + region.get(3) - 1);
  }

  /** Line and column of the start and the end of the location of each finding. */
  ImmutableList<ImmutableList<Integer>> regions() {
    return Streams.stream(run().at("/results"))
        .map(result -> result.at("/locations/0/physicalLocation/region"))
        .map(
            region ->
                ImmutableList.of(
                    region.get("startLine").asInt(),
                    region.get("startColumn").asInt(),
                    region.get("endLine").asInt(),
                    region.get("endColumn").asInt()))
        .collect(toImmutableList());
  }

  private static ImmutableList<Integer> lineStarts(String text) {
    ImmutableList.Builder<Integer> starts = ImmutableList.builder();
    int start = 0;
    for (String line : Splitter.on('\n').split(text)) {
      starts.add(start);
      start += line.length() + 1;
    }
    return starts.build();
  }

  private record Change(int start, int end, String text) {
    static Change of(JsonNode replacement, ImmutableList<Integer> lines) {
      JsonNode region = replacement.get("deletedRegion");
      return new Change(
          lines.get(region.get("startLine").asInt() - 1) + region.get("startColumn").asInt() - 1,
          lines.get(region.get("endLine").asInt() - 1) + region.get("endColumn").asInt() - 1,
          replacement.at("/insertedContent/text").asText());
    }
  }
}
