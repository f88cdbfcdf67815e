package dev.unhang.fix.text;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.tools.javac.code.Type;

/**
 * Code that stops work, for the body of a hook.
 *
 * @param lines the statements, of which each line begins with a tab for each further level
 * @param reference a method reference that does the same; empty if there is none
 * @param type the type of what stands before the colons of {@code reference}
 */
public record StopCode(ImmutableList<String> lines, String reference, Type type) {
  private static final String COLONS = "::";
  private static final ImmutableList<String> PARAMETERS =
      ImmutableList.of("ended", "gone", "closed", "whenGone");

  /** Code that no method reference can stand for. */
  public StopCode(ImmutableList<String> lines) {
    this(lines, "", Type.noType);
  }

  /** The same for a variable that may be null. */
  public StopCode ifPresent(String variable) {
    ImmutableList.Builder<String> guarded = ImmutableList.builder();
    guarded.add("if (" + variable + " != null) {");
    lines.forEach(line -> guarded.add("\t" + line));
    return new StopCode(guarded.add("}").build());
  }

  public boolean isExpression() {
    return lines.size() == 1;
  }

  /** The code of a line as an expression. */
  public String expression() {
    return lines.get(0).substring(0, lines.get(0).length() - 1);
  }

  /** What is registered with a hook that wants a {@code wanted}, without parameters. */
  public String object(Type wanted, VisitorState state) {
    int colons = reference.indexOf(COLONS);
    boolean isItself =
        colons > 0
            && ASTHelpers.isSubtype(type, wanted, state)
            && state
                .getTypes()
                .findDescriptorSymbol(wanted.tsym)
                .getSimpleName()
                .contentEquals(reference.substring(colons + COLONS.length()));
    return isItself ? reference.substring(0, colons) : reference;
  }

  /**
   * A function that does it.
   *
   * @param parameters how many parameters it has, none or one
   * @param names the names for it
   * @param layout the layout of the statement that it stands in
   */
  public String function(int parameters, FreeNames names, Layout layout) {
    if (parameters == 0 && !reference.isEmpty()) {
      return reference;
    }
    String head = parameters == 0 ? "() -> " : parameter(names) + " -> ";
    return head + (isExpression() ? expression() : layout.block(lines));
  }

  /** A name for the parameter of a hook that does it, which the code does not use. */
  public String parameter(FreeNames names) {
    return names.without(lines).first(PARAMETERS);
  }
}
