package dev.unhang.cases;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.unhang.testing.CheckRun;
import dev.unhang.testing.CheckRun.Message;
import dev.unhang.testing.Framework;
import dev.unhang.testing.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a check says about a topic, and how that differs from the markers.
 *
 * @param errors why the compiler stops; empty if it does not
 */
record Findings(CaseFile file, String errors, ImmutableList<Message> messages) {
  static Findings of(CaseFile file, Class<? extends BugChecker> check) {
    ImmutableMap.Builder<String, String> sources = ImmutableMap.builder();
    Stream.concat(file.sources().stream(), file.stubs().stream())
        .forEach(source -> sources.put(source.path(), source.text()));
    ImmutableList<Message> messages =
        CheckRun.of(
            check,
            Framework.classPathOf(file.values("with")),
            file.values("flags"),
            sources.buildOrThrow());
    return new Findings(
        file,
        messages.stream()
            .filter(Message::error)
            .map(message -> file.at(message.line()) + ": " + message.text())
            .collect(joining("\n")),
        messages.stream()
            .filter(message -> message.text().startsWith("[" + check.getSimpleName() + "]"))
            .collect(toImmutableList()));
  }

  /** What is wrong at a marker. */
  Optional<String> problem(Marker marker) {
    if (!errors.isEmpty()) {
      return Optional.of(errors);
    }
    ImmutableList<Message> here = at(marker.path(), marker.line());
    return switch (marker.kind()) {
      case FINDING, FALSE_FINDING ->
          here.stream().anyMatch(message -> marker.fits(message.text(), file.places()))
              ? Optional.empty()
              : Optional.of(difference(marker, here));
      case KNOWN_GAP ->
          here.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  difference(marker, here) + "\nThe gap is closed: mark the line with FINDING.");
      case SILENT -> {
        ImmutableList<Message> inside =
            unmarked().stream()
                .filter(message -> message.path().equals(marker.path()))
                .filter(message -> marker.line() <= message.line() && message.line() <= end(marker))
                .collect(toImmutableList());
        yield inside.isEmpty() ? Optional.empty() : Optional.of(difference(marker, inside));
      }
      case NO_PATCH, HERE -> Optional.empty();
    };
  }

  /**
   * All that is said about lines that no marker speaks of, or more than the markers say; first of
   * all, what does not compile.
   */
  Optional<String> surplus() {
    if (!errors.isEmpty()) {
      return Optional.of(errors);
    }
    ImmutableList<Message> surplus = unmarked();
    return surplus.isEmpty()
        ? Optional.empty()
        : Optional.of(
            surplus.stream()
                .map(
                    message ->
                        "%s\nexpected: silence\nbut got: %s"
                            .formatted(file.at(message.line()), message.text()))
                .collect(joining("\n\n")));
  }

  private ImmutableList<Message> unmarked() {
    return messages.stream()
        .filter(
            message ->
                at(message.path(), message.line()).size()
                    > markersAt(message.path(), message.line()))
        .collect(toImmutableList());
  }

  private long markersAt(String path, long line) {
    return file.markers().stream()
        .filter(marker -> marker.path().equals(path) && marker.line() == line)
        .filter(marker -> marker.kind().isReported() || marker.kind() == Marker.Kind.KNOWN_GAP)
        .count();
  }

  private ImmutableList<Message> at(String path, long line) {
    return messages.stream()
        .filter(message -> message.path().equals(path) && message.line() == line)
        .collect(toImmutableList());
  }

  private String difference(Marker marker, List<Message> got) {
    return "%s\nexpected: %s%s\nbut got: %s"
        .formatted(
            file.at(marker.line()),
            marker,
            file.places().isEmpty() ? "" : " (" + file.places() + ")",
            got.isEmpty()
                ? "nothing"
                : got.stream()
                    .map(message -> file.at(message.line()) + ": " + message.text())
                    .collect(joining("\n")));
  }

  /** The last line of the type or method that begins at a marker, as its indentation says. */
  private int end(Marker marker) {
    List<String> lines =
        file.sources().stream()
            .filter(source -> source.path().equals(marker.path()))
            .findFirst()
            .map(Source::text)
            .orElseThrow()
            .lines()
            .toList();
    String first = lines.get(marker.line() - 1);
    String close = first.substring(0, first.length() - first.stripLeading().length()) + "}";
    if (!first.replaceFirst("//.*", "").stripTrailing().endsWith("{")) {
      return marker.line();
    }
    for (int i = marker.line(); i < lines.size(); i++) {
      if (lines.get(i).startsWith(close)) {
        return i + 1;
      }
    }
    return lines.size();
  }
}
