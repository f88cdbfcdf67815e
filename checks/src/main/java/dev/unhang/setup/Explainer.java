package dev.unhang.setup;

import com.google.errorprone.ErrorProneOptions;
import com.sun.source.util.TaskListener;
import com.sun.tools.javac.util.Context;

/**
 * Answers the user's questions about places in the code; found as a service, because it asks the
 * rooms above this one.
 *
 * <p>It is no check, so that it answers whichever checks are on, whatever they find, and in patch
 * runs as well.
 */
public interface Explainer {
  /** Returns what watches the compilation and answers; asked only if there are questions. */
  TaskListener watch(Context context, ErrorProneOptions options);
}
