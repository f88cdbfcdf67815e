package dev.unhang.house;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Small classes, names that say something, packages that say what they are for. */
final class HouseCard {
  /* A framework's or JDK's version may end a name: Javalin7, Vertx5, NeedsJdk21. */
  private static final Pattern SAYS_NOTHING =
      Pattern.compile(".*(More|Further|Others?)(Test|Cases)?|.*\\d");

  private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
  private static final int SENTENCES = 3;

  private HouseCard() {}

  /**
   * Says what is larger than allowed.
   *
   * @param limit for all that is not known
   * @param known how large the known ones may be: as they are, and they may only shrink
   */
  static ImmutableList<String> tooLarge(
      Map<String, Integer> sizes, int limit, Map<String, Integer> known) {
    Stream<String> large =
        sizes.entrySet().stream()
            .filter(each -> each.getValue() > known.getOrDefault(each.getKey(), limit))
            .map(
                each ->
                    "%s has %d lines, not up to %d: part of it belongs in a class or method of its own"
                        .formatted(
                            each.getKey(),
                            each.getValue(),
                            known.getOrDefault(each.getKey(), limit)));
    Stream<String> shrunk =
        known.entrySet().stream()
            .filter(each -> sizes.getOrDefault(each.getKey(), 0) < each.getValue())
            .map(
                each ->
                    "%s is known with %d lines, but has %d: correct or remove its entry"
                        .formatted(
                            each.getKey(), each.getValue(), sizes.getOrDefault(each.getKey(), 0)));
    return Stream.concat(large, shrunk).sorted().collect(toImmutableList());
  }

  /** The names, without ending, that say nothing, but for those with a version. */
  static ImmutableList<String> badNames(Stream<String> names, ImmutableSet<String> versions) {
    return names
        .filter(name -> SAYS_NOTHING.matcher(name).matches())
        .filter(name -> versions.stream().noneMatch(name::endsWith))
        .map(HouseCard::badName)
        .sorted()
        .collect(toImmutableList());
  }

  static String badName(String name) {
    return name + " does not say what is in it: name it by its subject";
  }

  /**
   * The packages with classes that do not say what belongs there, what does not, where to begin.
   */
  static ImmutableList<String> withoutCard(Path sources) throws IOException {
    ImmutableMap.Builder<String, Integer> sentences = ImmutableMap.builder();
    try (Stream<Path> folders = Files.walk(sources)) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        if (hasClasses(folder)) {
          String name = sources.relativize(folder).toString().replace('\\', '/');
          sentences.put(name, sentences(folder.resolve("package-info.java")));
        }
      }
    }
    return sentences.buildOrThrow().entrySet().stream()
        .filter(each -> each.getValue() < SENTENCES)
        .map(
            each ->
                each.getKey()
                    + "/package-info.java does not say in three sentences what belongs there, what"
                    + " does not, and where to begin")
        .collect(toImmutableList());
  }

  private static boolean hasClasses(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .anyMatch(name -> name.endsWith(".java") && !name.equals("package-info.java"));
    }
  }

  private static int sentences(Path packageInfo) throws IOException {
    if (!Files.exists(packageInfo)) {
      return 0;
    }
    Matcher javadoc = JAVADOC.matcher(Files.readString(packageInfo));
    return javadoc.find()
        ? (int)
            Pattern.compile("\\w[\\w)}\"]*\\.(?=\\s)").matcher(javadoc.group(1)).results().count()
        : 0;
  }
}
