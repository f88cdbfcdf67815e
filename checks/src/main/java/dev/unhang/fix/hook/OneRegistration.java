package dev.unhang.fix.hook;

import com.sun.tools.javac.code.Symbol;
import dev.unhang.fix.Patch.NoPatchException;

/**
 * Why a hook that keeps one registration may not be free, and what to write then.
 *
 * @param name of the hook
 */
record OneRegistration(String name) {
  private static final String THERE = ": stop it there as well";

  NoPatchException because(String why) {
    return new NoPatchException("`" + name + "` keeps only one registration" + why);
  }

  NoPatchException takenBy(String other) {
    return because(", and " + other + THERE);
  }

  NoPatchException unseen(String what, Symbol whom) {
    return because(
        ", and who %s `%s` is not in sight: do it if nobody else registers one"
            .formatted(what, whom.getSimpleName()));
  }
}
