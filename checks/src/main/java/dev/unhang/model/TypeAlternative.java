package dev.unhang.model;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;

/**
 * One of the types that {@code a.{b,c}.D} stands for.
 *
 * @param name the name of the type
 * @param choice what the braces stand for; parameters refer to it as <code>{}</code>
 */
record TypeAlternative(String name, String choice) {
  static final String HOLE = "{}";

  private static final Splitter COMMAS = Splitter.on(',').trimResults();

  /** The types that a name stands for: itself, unless it has braces. */
  static ImmutableList<TypeAlternative> of(String name) {
    int open = name.indexOf('{');
    int close = name.indexOf('}', open + 1);
    if (open < 0 || close < 0) {
      return ImmutableList.of(new TypeAlternative(name, ""));
    }
    String prefix = name.substring(0, open);
    String suffix = name.substring(close + 1);
    ImmutableList.Builder<TypeAlternative> alternatives = ImmutableList.builder();
    for (String choice : COMMAS.split(name.substring(open + 1, close))) {
      alternatives.add(new TypeAlternative(prefix + choice + suffix, choice));
    }
    return alternatives.build();
  }

  /** A parameter type, with the choice where it refers to it. */
  String fill(String parameter) {
    return parameter.contains(HOLE) ? parameter.replace(HOLE, choice) : parameter;
  }
}
