package dev.unhang.model;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** What a fact tells patches: what to write instead, or around it. */
public interface Recommendation {
  Splitter COMMAS = Splitter.on(',');
  Splitter CHAIN = Splitter.on("().");

  /** Details in the vocabulary of {@link Attribute}, by the attribute's spelling. */
  ImmutableMap<String, String> attributes();

  /** The method that a patch calls instead. */
  default Optional<String> instead() {
    return Attribute.INSTEAD.in(attributes());
  }

  /** A further argument of that method, with which its work waits for no other. */
  default Optional<String> unordered() {
    return Attribute.UNORDERED.in(attributes());
  }

  /** The class that a patch wraps a handler in. */
  default Optional<String> wrapper() {
    return Attribute.WRAPPER.in(attributes());
  }

  /** The method that hands a handler to a thread that may block. */
  default Optional<String> dispatch() {
    return Attribute.DISPATCH.in(attributes());
  }

  /** The method of the type that takes a listener. */
  default Optional<String> listener() {
    return Attribute.LISTENER.in(attributes());
  }

  /** The method that takes a listener for what has failed, or what leaves a handler. */
  default Optional<String> failed() {
    return Attribute.FAILED.in(attributes());
  }

  /** The method of the type that goes on with another result. */
  default Optional<String> compose() {
    return Attribute.COMPOSE.in(attributes());
  }

  /** The method that takes out what the call has kept. */
  default Optional<String> take() {
    return Attribute.TAKE.in(attributes());
  }

  /** The method of the last parameter that gives the handle of the work. */
  default Optional<String> handle() {
    return Attribute.HANDLE.in(attributes());
  }

  /** Whether a patch registers, or adds to, this hook. */
  default boolean isHook() {
    return Attribute.HOOK.in(attributes()).filter("yes"::equals).isPresent();
  }

  /** Whether a patch registers this hook on a stream that a method returns. */
  default boolean isHookOfReturned() {
    return Attribute.HOOK.in(attributes()).filter("returned"::equals).isPresent();
  }

  /** The subtype that the framework hands over. */
  default Optional<String> as() {
    return Attribute.AS.in(attributes());
  }

  /** The hooks of another type that are lost when this one is registered. */
  default Optional<Detail.Replaced> replaced() {
    return Attribute.REPLACES.in(attributes()).map(Detail.Replaced::of);
  }

  /** The names of the hooks of the same object that use the place of this one. */
  default ImmutableSet<String> sharing() {
    return names(Attribute.SHARES);
  }

  /** The names of the methods whose end a disconnect hook is; none if nothing is said. */
  default ImmutableSet<String> undoes() {
    return names(Attribute.UNDOES);
  }

  private ImmutableSet<String> names(Attribute attribute) {
    return attribute.in(attributes()).stream()
        .flatMap(COMMAS::splitToStream)
        .collect(toImmutableSet());
  }

  /** The methods without parameters that lead from a session to its key; none if it is its own. */
  default ImmutableList<String> key() {
    return Attribute.KEY.in(attributes()).stream()
        .flatMap(CHAIN::splitToStream)
        .collect(toImmutableList());
  }

  /** The factory that defers code which returns the type. */
  default Optional<String> defer() {
    return Attribute.DEFER.in(attributes());
  }

  /** The factory that defers code which returns the value. */
  default Optional<String> callable() {
    return Attribute.CALLABLE.in(attributes());
  }

  /** The factory of a complete result. */
  default Optional<String> value() {
    return Attribute.VALUE.in(attributes());
  }

  /** The factory of a scheduler whose threads may block. */
  default Optional<String> on() {
    return Attribute.ON.in(attributes());
  }
}
