package dev.unhang.house;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names that occur in the built-in model files, found by text. */
final class ModelledNames {
  private static final Pattern FACT = Pattern.compile("\\S+ +[a-z]+ +([^\\s#]+)(?:#([^\\s(]+))?.*");
  private static final Pattern METHODS =
      Pattern.compile(" (?:instead|listener|defer|callable|value|on|result)=(?:\\S+#)?(\\S+)");
  private static final Pattern TYPE = Pattern.compile("(?<=[.${,])[A-Z]\\w*");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w+");
  private static final Pattern PACKAGE = Pattern.compile("[a-z]\\w*\\.[a-z]\\w*");

  private final ImmutableSet.Builder<String> frameworks = ImmutableSet.builder();
  private final ImmutableSet.Builder<String> packages = ImmutableSet.builder();
  private final ImmutableSet.Builder<String> types = ImmutableSet.builder();
  private final ImmutableSet.Builder<String> members = ImmutableSet.builder();

  private ModelledNames() {}

  /**
   * The names.
   *
   * @param frameworks what the files call the frameworks
   * @param packages the first two words of packages, without those of the JDK
   * @param types simple names of types
   * @param members names of members, those in attributes included
   */
  record Names(
      ImmutableSet<String> frameworks,
      ImmutableSet<String> packages,
      ImmutableSet<String> types,
      ImmutableSet<String> members) {}

  static Names builtIn() {
    ModelledNames names = new ModelledNames();
    lines("built-in").stream().flatMap(file -> lines(file).stream()).forEach(names::add);
    return new Names(
        names.frameworks.build(),
        names.packages.build(),
        names.types.build(),
        names.members.build());
  }

  private void add(String line) {
    List<String> words = Splitter.on(' ').omitEmptyStrings().limit(2).splitToList(line);
    if (words.size() < 2 || words.get(0).startsWith("#") || words.get(0).equals("artifact")) {
      return;
    }
    if (words.get(0).equals("framework")) {
      frameworks.add(words.get(1).strip());
      return;
    }
    if (words.get(1).startsWith("frame ") || words.get(1).startsWith("thread ")) {
      return; // no code is about them
    }
    String fact = Splitter.on(" -- ").splitToList(line).get(0);
    Matcher matcher = FACT.matcher(fact);
    if (matcher.matches()) {
      Matcher first = PACKAGE.matcher(matcher.group(1));
      if (first.lookingAt() && !first.group().startsWith("java")) {
        packages.add(first.group());
      }
      all(TYPE, matcher.group(1)).forEach(types::add);
      String member = matcher.group(2);
      if (member != null && member.indexOf('*') < 0 && !member.equals("<init>")) {
        members.add(member);
      }
    }
    METHODS
        .matcher(fact)
        .results()
        .flatMap(value -> all(WORD, value.group(1)))
        .forEach(members::add);
  }

  private static Stream<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(result -> result.group());
  }

  private static ImmutableList<String> lines(String resource) {
    try {
      return Resources.readLines(Resources.getResource("dev/unhang/model/" + resource), UTF_8)
          .stream()
          .collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
