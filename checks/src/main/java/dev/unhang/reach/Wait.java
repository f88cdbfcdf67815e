package dev.unhang.reach;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreePath;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place that waits for the end of an executor, event loop group, server or channel.
 *
 * @param form how it is written
 * @param path the call, method reference, loop or resource that waits
 * @param name the method that waits, as a reader would say it: {@code awaitTermination}
 * @param subject what it waits for, such as the executor; null if that is the object itself
 * @param fact the fact that says that it waits; empty if the code itself shows it
 */
public record Wait(
    Form form, TreePath path, String name, @Nullable ExpressionTree subject, Optional<Fact> fact) {

  /** Whether it stands in another compilation, behind the call at its path. */
  public boolean isFar() {
    return fact.filter(told -> told.kind() == Kind.COMES_TO_WAIT).isPresent();
  }

  /** How a wait is written. */
  public enum Form {
    /** A call that waits: {@code executor.awaitTermination(1, SECONDS)}. */
    CALL,
    /** The last call of a chain: {@code channel.closeFuture().sync()}. */
    CHAIN,
    /** The same for a result, which only event loops must not wait for. */
    RESULT,
    /** {@code close()} of something whose {@code close()} waits. */
    CLOSE,
    /** The resource of a try statement whose {@code close()} waits. */
    RESOURCE,
    /** A loop that asks whether it is over: {@code while (!executor.isTerminated())}. */
    SPIN,
    /** {@code Thread.join()} on a thread of an executor. */
    JOIN,
    /** {@code Thread.join()} on a thread that the file makes. */
    THREAD,
    /** A reference to a method that waits: {@code server::stop}. */
    REFERENCE
  }
}
