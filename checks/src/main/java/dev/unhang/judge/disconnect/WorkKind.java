package dev.unhang.judge.disconnect;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.unhang.model.Detail;
import dev.unhang.model.Fact;
import java.util.Optional;

/** What a piece of {@link Work} is. */
public enum WorkKind {
  /** Code that a thread runs once. */
  TASK("task"),
  /** Code that a timer runs again and again. */
  PERIODIC("periodic task"),
  /** A subscription to a stream. */
  SUBSCRIPTION("subscription"),
  /** A request to somebody else, and its answer. */
  REQUEST("request");

  private static final ImmutableMap<Detail.Starts, WorkKind> KINDS =
      Maps.immutableEnumMap(
          ImmutableMap.of(
              Detail.Starts.TASK, TASK,
              Detail.Starts.PERIODIC, PERIODIC,
              Detail.Starts.SUBSCRIPTION, SUBSCRIPTION,
              Detail.Starts.REQUEST, REQUEST));

  private final String noun;

  WorkKind(String noun) {
    this.noun = noun;
  }

  /** What starts according to a fact; empty if that is no work. */
  public static Optional<WorkKind> of(Fact fact) {
    return Optional.ofNullable(fact.starts()).map(KINDS::get);
  }

  /** What messages call it. */
  public String noun() {
    return noun;
  }
}
