package dev.unhang.context.answer;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import java.util.Optional;

/**
 * One piece of the evidence for where code runs.
 *
 * @param text what it says, ready to be printed, for example {@code lambda handed to
 *     `Route.handler` (line 31)}
 * @param at the place it speaks of: the call that code is handed to, the calling expression, the
 *     declaration of an annotated or overriding method, or the code behind a test of the thread
 * @param called the method of the source that is called there; empty if the step is no such call
 */
public record Step(String text, TreePath at, Optional<MethodSymbol> called) {
  public static Step of(String text, TreePath at) {
    return new Step(text + Steps.line(at), at, Optional.empty());
  }

  @Override
  public String toString() {
    return text;
  }
}
