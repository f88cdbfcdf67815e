package dev.unhang.maven;

import dev.unhang.shared.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The findings that a project lives with.
 *
 * @param entries what the file says of each, by its fingerprint
 */
record Baseline(Map<String, String> entries) {
  private static final String HEAD =
      """
      # Findings of Unhang that are accepted for now, by their fingerprints.
      # mvn dev.unhang:unhang-maven-plugin:baseline writes this file anew.
      """;

  /** What a file says; nothing if it is not there. */
  static Baseline read(Path file) throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          entries.put(line.strip().split("\\s+", 2)[0], line.strip());
        }
      }
    }
    return new Baseline(entries);
  }

  static void write(Path file, List<Found> findings, Function<Path, String> shown)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (Found each : findings) {
      lines.add(
          each.fingerprint()
              + " "
              + each.check()
              + " "
              + shown.apply(each.file()).replace('\\', '/'));
    }
    StringBuilder text = new StringBuilder(HEAD);
    lines.stream()
        .sorted((one, other) -> key(one).compareTo(key(other)))
        .forEach(line -> text.append(line).append('\n'));
    Files.writeString(file, text);
  }

  /* By file, so that the changes of two people do not meet. */
  private static String key(String line) {
    String[] words = line.split(" ", 3);
    return words[2] + " " + words[1] + " " + words[0];
  }

  boolean has(Found found) {
    return entries.containsKey(found.fingerprint());
  }

  /** The entries of which nothing is found any more. */
  List<String> stale(List<Found> findings) {
    Map<String, String> left = new LinkedHashMap<>(entries);
    findings.forEach(each -> left.remove(each.fingerprint()));
    return List.copyOf(left.values());
  }
}
