package dev.unhang.mutation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the runs of PIT have found up to now, as {@code src/mutation/survivors.txt} holds it. People
 * write the kinds there, and a word before each survivor; a run writes the rest.
 *
 * @param head the lines before the first kind
 * @param kinds why a change is not noticed, in words, by the word for it
 * @param classes each class as the last run on it has left it
 */
record MutationRuns(
    ImmutableList<String> head,
    ImmutableMap<String, String> kinds,
    ImmutableList<MutatedClass> classes) {
  private static final String KIND = "kind ";
  private static final String CLASS = "class ";

  static MutationRuns parse(List<String> lines) {
    List<String> head = new ArrayList<>();
    ImmutableMap.Builder<String, String> kinds = ImmutableMap.builder();
    ImmutableList.Builder<MutatedClass> classes = ImmutableList.builder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#")) {
        head.add(line);
      } else if (line.startsWith(KIND)) {
        int colon = line.indexOf(": ");
        kinds.put(line.substring(KIND.length(), colon), line.substring(colon + 2));
      } else if (line.startsWith(CLASS)) {
        ImmutableList<Survivor> survivors =
            lines.stream()
                .skip(i + 1L)
                .takeWhile(next -> next.startsWith("  "))
                .map(Survivor::parse)
                .collect(toImmutableList());
        classes.add(MutatedClass.parse(line).with(survivors));
      }
    }
    return new MutationRuns(ImmutableList.copyOf(head), kinds.buildOrThrow(), classes.build());
  }

  String text() {
    Stream<String> ofClasses =
        classes.stream()
            .flatMap(
                each ->
                    Stream.concat(
                        Stream.of("", each.line()), each.survivors().stream().map(Survivor::line)));
    Stream<String> ofKinds =
        kinds.entrySet().stream().map(kind -> KIND + kind.getKey() + ": " + kind.getValue());
    return Stream.of(head.stream(), Stream.of(""), ofKinds, ofClasses)
            .flatMap(lines -> lines)
            .collect(joining("\n"))
        + "\n";
  }

  /** With what a run has found on some classes; what people said of a survivor is kept. */
  MutationRuns with(ImmutableList<MutatedClass> run) {
    Map<String, MutatedClass> all = new TreeMap<>();
    classes.forEach(each -> all.put(each.name(), each));
    for (MutatedClass each : run) {
      MutatedClass before = all.get(each.name());
      all.put(
          each.name(),
          each.with(
              each.survivors().stream()
                  .map(now -> now.withKind(kindOf(now, before)))
                  .collect(toImmutableList())));
    }
    return new MutationRuns(head, kinds, ImmutableList.copyOf(all.values()));
  }

  private static String kindOf(Survivor survivor, @Nullable MutatedClass before) {
    return before == null
        ? Survivor.OPEN
        : before.survivors().stream()
            .filter(survivor::isLike)
            .map(Survivor::kind)
            .findFirst()
            .orElse(Survivor.OPEN);
  }
}
