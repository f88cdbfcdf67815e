package dev.unhang.fix.hook;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import dev.unhang.context.rule.MemberFacts;
import dev.unhang.model.Event;
import dev.unhang.model.Kind;
import java.util.Optional;
import java.util.function.Predicate;

/** Another hook of the same stream, which tells of more or fewer events. */
final class SiblingHook {
  private final ImmutableSet<Event> required;
  private final VisitorState state;

  /**
   * @param required the events that any hook has to tell of
   */
  SiblingHook(ImmutableSet<Event> required, VisitorState state) {
    this.required = required;
    this.state = state;
  }

  /** The same hook, or one that only tells of clients that have gone, if this one tells more. */
  StreamHook ofCancellation(StreamHook hook) {
    return hook.runsAtEnd()
        ? other(hook, covers -> !covers.contains(Event.COMPLETE) && !covers.contains(Event.ERROR))
        : hook;
  }

  /** The same hook, or one that also runs when all has ended well, if this one does not. */
  StreamHook ofEveryEnd(StreamHook hook) {
    return hook.runsAtEnd() ? hook : other(hook, covers -> covers.contains(Event.COMPLETE));
  }

  private StreamHook other(StreamHook hook, Predicate<ImmutableSet<Event>> covers) {
    Optional<MemberFacts.Found> found =
        MemberFacts.argument(
            hook.variable().type,
            fact ->
                fact.kind() == Kind.DISCONNECT
                    && fact.covers().containsAll(required)
                    && covers.test(fact.covers()),
            state);
    return StreamHook.ofFunction(hook.variable(), hook.receiver(), found, state).orElse(hook);
  }
}
