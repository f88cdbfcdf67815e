package dev.unhang.context.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.sun.tools.javac.code.Type;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import org.jspecify.annotations.Nullable;

/** Asynchronous results whose source has begun before anybody waits for them. */
public final class EagerResults {
  private EagerResults() {}

  /** Whether a type is that of a future: all else has schedulers, and begins when subscribed. */
  public static boolean isEager(@Nullable Type result, VisitorState state) {
    ImmutableList<Fact> offloads =
        Models.of(state).returns(result, state).stream()
            .filter(fact -> fact.kind() == Kind.OFFLOAD)
            .collect(toImmutableList());
    return !offloads.isEmpty() && offloads.stream().allMatch(fact -> fact.on().isEmpty());
  }
}
