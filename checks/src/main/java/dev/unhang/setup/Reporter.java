package dev.unhang.setup;

import com.google.errorprone.ErrorProneOptions;
import com.sun.source.util.TaskListener;
import com.sun.tools.javac.util.Context;
import java.util.Optional;

/**
 * Writes what the checks find to somewhere besides the compiler's messages; found as a service,
 * because it belongs to a room above this one.
 */
public interface Reporter {
  /** Returns what waits for the end of the compilation; empty if the user wants no such report. */
  Optional<TaskListener> watch(Context context, ErrorProneOptions options);
}
