package dev.unhang.report;

import com.google.errorprone.VisitorState;
import com.sun.tools.javac.util.Context;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a check reports what it has found, besides to the compiler. Nothing is kept, and nothing is
 * computed, unless somebody wants a report of this compilation.
 */
public final class Findings {
  private static final Context.Key<SarifLog> KEY = new Context.Key<>();

  private Findings() {}

  /**
   * Reports a finding that the check returns now: nothing suppresses it, the compiler tells it too.
   *
   * @param finding makes the finding, if somebody wants it
   */
  public static void add(Supplier<Finding> finding, VisitorState state) {
    SarifLog log = state.context.get(KEY);
    if (log != null) {
      log.add(finding.get(), state);
    }
  }

  /** From now on the findings of a compilation are collected. */
  static SarifLog collect(Context context) {
    @Nullable SarifLog known = context.get(KEY);
    if (known != null) {
      return known;
    }
    SarifLog log = new SarifLog();
    context.put(KEY, log);
    return log;
  }
}
