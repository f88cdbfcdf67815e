package dev.unhang.reach;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreePath;
import dev.unhang.model.Detail.Written;
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
    Written form,
    TreePath path,
    String name,
    @Nullable ExpressionTree subject,
    Optional<Fact> fact) {

  /** Whether it is the method reference of a call that waits. */
  public boolean isReference() {
    return form == Written.REFERENCE;
  }

  /** Whether it is the last call of a chain that waits for what the calls before it began. */
  public boolean isChain() {
    return form == Written.CHAIN;
  }

  /** Whether it stands in another compilation, behind the call at its path. */
  public boolean isFar() {
    return fact.filter(told -> told.kind() == Kind.COMES_TO_WAIT).isPresent();
  }
}
