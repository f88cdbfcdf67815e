package dev.unhang.cases;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.unhang.testing.FixProof;
import dev.unhang.testing.Source;
import java.nio.file.Files;
import java.util.Optional;

/**
 * What the patches of a topic make of its file, in one layout.
 *
 * @param actual what the patches change, as the file is stored
 */
record PatchRun(
    CaseFile file,
    ImmutableList<Hunk> expected,
    ImmutableList<Hunk> actual,
    FixProof.Result result) {
  /** How a source is laid out: as it is stored, or in another way. */
  enum Layout {
    PLAIN,
    CRLF,
    TABS,
    TABS_CRLF;

    private String change(String text) {
      return switch (this) {
        case PLAIN -> text;
        case CRLF -> text.replace("\n", "\r\n");
        case TABS -> tabs(text);
        case TABS_CRLF -> tabs(text).replace("\n", "\r\n");
      };
    }

    static Layout of(String name) {
      return valueOf(name.toUpperCase(java.util.Locale.ROOT).replace('+', '_'));
    }

    private static String tabs(String text) {
      return text.lines()
              .map(
                  line -> {
                    String code = line.stripLeading();
                    int width = line.length() - code.length();
                    return "\t".repeat(width / 2) + " ".repeat(width % 2) + code;
                  })
              .collect(joining("\n"))
          + (text.endsWith("\n") ? "\n" : "");
    }
  }

  static ImmutableList<Hunk> expected(CaseFile file) {
    return Files.exists(file.diff()) ? Hunk.parse(CaseFile.read(file.diff())) : ImmutableList.of();
  }

  static PatchRun of(
      CaseFile file,
      Class<? extends BugChecker> check,
      ImmutableList<Hunk> expected,
      Layout layout) {
    Source stored = file.sources().get(0);
    Source input = stored.withText(layout.change(stored.text()));
    Source output = stored.withText(layout.change(Hunk.apply(expected, stored.text())));
    ImmutableMap<Long, String> unpatched =
        file.markers().stream()
            .filter(marker -> marker.kind() == Marker.Kind.NO_PATCH)
            .filter(marker -> marker.path().equals(stored.path()))
            .collect(
                toImmutableMap(
                    marker -> (long) marker.line(),
                    marker -> marker.text(file.places()),
                    (one, other) -> one));
    FixProof.Result result =
        new FixProof(
                check,
                file.values("with"),
                file.values("flags"),
                ImmutableList.<Source>builder()
                    .addAll(file.sources().subList(1, file.sources().size()))
                    .addAll(file.stubs())
                    .build(),
                input,
                output)
            .result(file.number("runs", 1), unpatched);
    return new PatchRun(file, expected, Hunk.between(input.text(), result.patched()), result);
  }

  /** What is wrong with a hunk of the stored diff. */
  Optional<String> problem(Hunk hunk) {
    if (actual.contains(hunk)) {
      return Optional.empty();
    }
    String got =
        actual.stream().filter(hunk::touches).map(other -> other.shown(0)).collect(joining("\n"));
    return Optional.of(
        "%s\nexpected:\n%s\nbut got:\n%s"
            .formatted(at(hunk), hunk.shown(0), got.isEmpty() ? "nothing" : got));
  }

  /** What the patches change though the stored diff does not. */
  Optional<String> surplus() {
    String surplus =
        actual.stream()
            .filter(hunk -> !expected.contains(hunk))
            .map(hunk -> at(hunk) + "\nexpected: no change\nbut got:\n" + hunk.shown(0))
            .collect(joining("\n\n"));
    return surplus.isEmpty() ? Optional.empty() : Optional.of(surplus);
  }

  /** What else does not hold. */
  Optional<String> problem() {
    return result.failures().isEmpty()
        ? Optional.empty()
        : Optional.of(file.at(1) + "\n" + String.join("\n\n", result.failures()));
  }

  /** Writes the diff anew. */
  static void accept(CaseFile file) {
    PatchRun run = of(file, file.check(), ImmutableList.of(), Layout.PLAIN);
    try {
      if (run.actual.isEmpty()) {
        Files.deleteIfExists(file.diff());
      } else {
        Files.writeString(
            file.diff(), Hunk.render(file.place().getFileName().toString(), run.actual));
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String at(Hunk hunk) {
    return file.at(hunk.line());
  }

  static ImmutableList<Layout> layouts(CaseFile file) {
    return ImmutableList.<Layout>builder()
        .add(Layout.PLAIN)
        .addAll(file.values("layouts").stream().map(Layout::of).collect(toImmutableList()))
        .build();
  }
}
