package dev.unhang.fix.text;

import com.google.common.collect.ImmutableList;

/**
 * Code that stops work, for the body of a hook.
 *
 * @param lines the statements, of which each line begins with a tab for each further level
 * @param reference a method reference that does the same; empty if there is none
 */
public record StopCode(ImmutableList<String> lines, String reference) {
  /** The same for a variable that may be null. */
  public StopCode ifPresent(String variable) {
    ImmutableList.Builder<String> guarded = ImmutableList.builder();
    guarded.add("if (" + variable + " != null) {");
    lines.forEach(line -> guarded.add("\t" + line));
    return new StopCode(guarded.add("}").build(), "");
  }

  public boolean isExpression() {
    return lines.size() == 1;
  }

  /** The code of a line as an expression. */
  public String expression() {
    return lines.get(0).substring(0, lines.get(0).length() - 1);
  }

  /**
   * A function that does it.
   *
   * @param parameter the name of its parameter; empty if it has none
   * @param layout the layout of the statement that it stands in
   */
  public String function(String parameter, Layout layout) {
    if (parameter.isEmpty() && !reference.isEmpty()) {
      return reference;
    }
    String head = parameter.isEmpty() ? "() -> " : parameter + " -> ";
    return head + (isExpression() ? expression() : layout.block(lines));
  }
}
