package dev.unhang.house;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds names of frameworks, and of what libraries have, in the string literals of a source. */
final class NamesInCode {
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_]\\w*");

  /* In a text: a qualified name's part, a call, a reference, an annotation, or camel case. */
  private static final Pattern CODE =
      Pattern.compile("(?<=[.:#@])[A-Za-z_]\\w*(?![\\w.])|\\w+(?=\\()|\\b[A-Za-z]+[a-z][A-Z]\\w*");
  /* The host, without which there are no checks. */
  private static final String ERROR_PRONE = "com.google.errorprone";

  private static final ImmutableList<String> VOCABULARY =
      ImmutableList.of("model/", "report/", "setup/");

  private static final Pattern COMPARED_WITH_A_PART =
      Pattern.compile(".*\\b(startsWith|endsWith|begins|contains)\\(([^()]*, *)?");

  private final ModelledNames.Names names;

  NamesInCode(ModelledNames.Names names) {
    this.names = names;
  }

  /**
   * A name that was found.
   *
   * @param file the file, from the root package
   * @param line its line
   * @param name what is named
   * @param text the literal that names it
   */
  record Found(String file, int line, String name, String text) {
    /** What the developer reads. */
    String problem() {
      return "%s:%d: \"%s\" names '%s'; what libraries do belongs in a model row, see docs/models.md"
          .formatted(file, line, text, name);
    }
  }

  ImmutableList<Found> in(String file, String source) {
    ImmutableList.Builder<Found> found = ImmutableList.builder();
    for (JavaStrings.Literal literal : JavaStrings.of(source)) {
      boolean isVocabulary = VOCABULARY.stream().anyMatch(file::startsWith);
      for (String name : named(literal, isVocabulary)) {
        found.add(new Found(file, literal.line(), name, literal.text()));
      }
    }
    return found.build();
  }

  /* The words of models, flags and reports are those of libraries, too: timeout, message. */
  private ImmutableSet<String> named(JavaStrings.Literal literal, boolean isVocabulary) {
    String text = literal.text().replace(ERROR_PRONE, "");
    Stream<String> libraries =
        Stream.concat(
            names.packages().stream().filter(each -> has(text, Pattern.quote(each) + "\\.")),
            names.frameworks().stream().filter(each -> has(text, Pattern.quote(each) + "\\b")));
    return (isVocabulary
            ? libraries
            : Stream.of(libraries, members(text), parts(literal)).flatMap(each -> each))
        .collect(toImmutableSet());
  }

  private static boolean has(String text, String name) {
    return Pattern.compile("\\b" + name).matcher(text).find();
  }

  private Stream<String> members(String text) {
    return (IDENTIFIER.matcher(text).matches()
            ? Stream.of(text)
            : CODE.matcher(text).results().map(result -> result.group()))
        .filter(word -> names.types().contains(word) || names.members().contains(word));
  }

  /* name.startsWith("fire"): all that begins like that. */
  private Stream<String> parts(JavaStrings.Literal literal) {
    String text = literal.text();
    boolean isPart =
        IDENTIFIER.matcher(text).matches()
            && COMPARED_WITH_A_PART.matcher(literal.before()).matches()
            && Stream.of(names.frameworks(), names.types(), names.members())
                .flatMap(ImmutableSet::stream)
                .anyMatch(name -> name.startsWith(text) || name.endsWith(text));
    return isPart ? Stream.of(text) : Stream.empty();
  }
}
