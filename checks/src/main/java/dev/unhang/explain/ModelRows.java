package dev.unhang.explain;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.sun.source.util.TreePath;
import dev.unhang.context.rule.Conditions;
import dev.unhang.model.Fact;
import dev.unhang.model.Form;
import dev.unhang.model.Origin;
import java.util.stream.Stream;

/** The wording of facts: where they stand, and what they say, as a model file says it. */
final class ModelRows {
  private static final int MOST = 8;

  private ModelRows() {}

  /**
   * One text for each fact.
   *
   * @param path the call or declaration that the facts are about
   */
  static ImmutableList<String> of(ImmutableList<Fact> facts, TreePath path, VisitorState state) {
    ImmutableList<String> rows =
        facts.stream()
            .map(fact -> row(fact) + (Conditions.hold(fact, path, state) ? "" : condition(fact)))
            .distinct()
            .collect(toImmutableList());
    return rows.size() <= MOST
        ? rows
        : Stream.concat(
                rows.stream().limit(MOST), Stream.of("and " + (rows.size() - MOST) + " more"))
            .collect(toImmutableList());
  }

  private static String row(Fact fact) {
    Origin origin = fact.origin();
    return origin.file()
        + ":"
        + origin.line()
        + ": "
        + fact.kind().spelling()
        + " "
        + fact.form().spelling()
        + " "
        + fact.type()
        + member(fact)
        + fact.attributes().entrySet().stream()
            .map(attribute -> " " + attribute.getKey() + "=" + attribute.getValue())
            .collect(joining());
  }

  private static String member(Fact fact) {
    if (fact.member().isEmpty()) {
      return "";
    }
    return "#"
        + fact.member()
        + fact.parameters().map(types -> "(" + String.join(", ", types) + ")").orElse("(..)")
        + (fact.form() == Form.ARGUMENT ? "[" + fact.argument() + "]" : "");
  }

  private static String condition(Fact fact) {
    String key = fact.condition() != null ? "if" : fact.isConditional() ? "result" : "given";
    return " (" + key + "= does not hold here)";
  }
}
