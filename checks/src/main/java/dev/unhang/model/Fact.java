package dev.unhang.model;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is known about a framework: one line of a model file, for one argument.
 *
 * @param kind what the fact says
 * @param form what it is said about
 * @param framework the framework's display name, such as {@code Vert.x}
 * @param type the binary name of a type, such as {@code a.b.C$D}; or all types of a package and the
 *     packages below, such as {@code a.b.**}
 * @param member the name of a method, {@code <init>} for constructors, a name with one {@code *};
 *     empty if the fact is about a type or an annotation
 * @param parameters binary names of the method's erased parameter types, as declared in {@code
 *     type}; absent if any overload will do
 * @param argument the index of the argument that the fact is about, from 0; -1 if there is none
 * @param attributes details in the vocabulary of {@link Attribute}, by the attribute's spelling
 * @param note a remark for people; empty if there is none
 * @param origin where the fact was read
 */
public record Fact(
    Kind kind,
    Form form,
    String framework,
    String type,
    String member,
    Optional<ImmutableList<String>> parameters,
    int argument,
    ImmutableMap<String, String> attributes,
    String note,
    Origin origin)
    implements Recommendation {

  private static final String ARGUMENT = "arg";

  /** The condition that has to hold where the fact is applied; null if there is none. */
  public @Nullable Condition condition() {
    return word(Attribute.IF, Condition.class);
  }

  /** Whether the fact needs a condition to hold that {@code if=} or {@code result=} names. */
  public boolean isConditional() {
    return has(Attribute.IF) || has(Attribute.RESULT);
  }

  /** The name of the constant that the method has to return. */
  public Optional<String> result() {
    return text(Attribute.RESULT);
  }

  /** What an argument of the call has to be. */
  public Optional<Detail.Given> given() {
    return text(Attribute.GIVEN).map(Detail.Given::of);
  }

  /** The type of which the method needs a parameter. */
  public Optional<String> parameter() {
    return text(Attribute.PARAMETER);
  }

  /** The events after which a disconnect hook runs; none if nothing is said. */
  public ImmutableSet<Event> covers() {
    return text(Attribute.COVERS).stream()
        .flatMap(COMMAS::splitToStream)
        .map(event -> Event.valueOf(Ascii.toUpperCase(event)))
        .collect(toImmutableSet());
  }

  /**
   * How many registrations a hook keeps; null if nothing is known, so that neither may be relied
   * on.
   */
  public Detail.@Nullable Slots slots() {
    return word(Attribute.SLOTS, Detail.Slots.class);
  }

  /** Which part of a chain the call moves. */
  public Detail.@Nullable Moves moves() {
    return word(Attribute.MOVES, Detail.Moves.class);
  }

  /** Where the call moves what it moves. */
  public Detail.@Nullable Scheduler scheduler() {
    return word(Attribute.SCHEDULER, Detail.Scheduler.class);
  }

  /** Who runs the argument; null if nothing is said. */
  public Detail.@Nullable Runner runner() {
    String runner = text(Attribute.RUNS).orElse("");
    return runner.startsWith(ARGUMENT)
        ? Detail.Runner.ARGUMENT
        : word(Attribute.RUNS, Detail.Runner.class);
  }

  /** The index of the argument that is the {@link #runner}; -1 if it is none. */
  public int runnerArgument() {
    return runner() == Detail.Runner.ARGUMENT
        ? Integer.parseInt(text(Attribute.RUNS).orElse("").substring(ARGUMENT.length()))
        : -1;
  }

  /** The indexes of the arguments with the time limit; none if there is no limit. */
  public ImmutableList<Integer> timeout() {
    return text(Attribute.TIMEOUT).stream()
        .flatMap(COMMAS::splitToStream)
        .map(Integer::parseInt)
        .collect(toImmutableList());
  }

  /** Whether the client sees nothing of the response before the method has returned. */
  public boolean isDeferredResponse() {
    return attribute(Attribute.RESPONSE, "").equals("deferred");
  }

  /** Whether the framework ends the response when the method returns. */
  public boolean isReplyAtReturn() {
    return attribute(Attribute.RESPONSE, "").equals("returned");
  }

  /** Where the call throws instead of waiting, or when it throws. */
  public Detail.@Nullable Throws throwing() {
    return word(Attribute.THROWS, Detail.Throws.class);
  }

  /** The simple name of what it throws there. */
  public Optional<String> exception() {
    return text(Attribute.EXCEPTION).map(ModelScanner::simpleName);
  }

  /** The binary name of what is thrown, after the call, by what is sent on the same object. */
  public Optional<String> thrownAfter() {
    return text(Attribute.EXCEPTION);
  }

  /** What the call stops. */
  public Detail.Stops stops() {
    Detail.Stops stops = word(Attribute.STOPS, Detail.Stops.class);
    return stops == null ? Detail.Stops.EVERYTHING : stops;
  }

  /** What the wait waits for; null if nothing is said. */
  public Detail.@Nullable Awaits awaits() {
    return word(Attribute.AWAITS, Detail.Awaits.class);
  }

  /** The method inside the called one that waits or closes; empty if the call itself does. */
  public Optional<String> by() {
    return text(Attribute.BY);
  }

  /** How the wait inside the called method is written; null if nothing is said. */
  public Detail.@Nullable Written written() {
    return word(Attribute.WAIT, Detail.Written.class);
  }

  /** Whether the called method changes fields. */
  public boolean isAssigning() {
    return has(Attribute.ASSIGNS);
  }

  /** Whether a request is answered piece by piece. */
  public boolean answersOften() {
    return has(Attribute.ANSWERS);
  }

  /** Whether the next stages of what starts stop it too. */
  public boolean isCancelledByStages() {
    return has(Attribute.DERIVED);
  }

  /** How often the framework, or a map, calls a method or function. */
  public Detail.@Nullable Called called() {
    return word(Attribute.CALLED, Detail.Called.class);
  }

  /** Whether it depends on the user's code if one object serves all clients. */
  public boolean isUncertain() {
    return has(Attribute.PERHAPS);
  }

  /** What an answer of true says about the receiver. */
  public Detail.@Nullable Tells tells() {
    return word(Attribute.TELLS, Detail.Tells.class);
  }

  /** Whether a call waits, or comes to a wait. */
  public boolean tellsOfWait() {
    return kind.tellsOfWait();
  }

  /** What starts here. */
  public Detail.@Nullable Starts starts() {
    return word(Attribute.STARTS, Detail.Starts.class);
  }

  /** Whether the framework cancels, when the client goes, what starts here. */
  public boolean isCancelledByFramework() {
    return text(Attribute.CANCELLED).filter("by-framework"::equals).isPresent();
  }

  /** Whether periodic work goes on after a run that has thrown an exception. */
  public boolean isContinued() {
    return has(Attribute.FAILURE);
  }

  /** Whether stopping may interrupt the thread that does the work. */
  public boolean mayInterrupt() {
    return text(Attribute.INTERRUPTS).filter("no"::equals).isEmpty();
  }

  /** What an answer of true says about the thread. */
  public Detail.@Nullable Means means() {
    return word(Attribute.MEANS, Detail.Means.class);
  }

  /** Whether an annotation says itself which thread it wants. */
  public boolean isExplicit() {
    return has(Attribute.EXPLICIT);
  }

  /** The value of an attribute as it is written, or {@code otherwise}. */
  String attribute(Attribute attribute, String otherwise) {
    return text(attribute).orElse(otherwise);
  }

  private Optional<String> text(Attribute attribute) {
    return attribute.in(attributes);
  }

  private boolean has(Attribute attribute) {
    return attributes.containsKey(attribute.spelling());
  }

  private <E extends Enum<E>> @Nullable E word(Attribute attribute, Class<E> words) {
    return Detail.word(words, attributes.get(attribute.spelling()));
  }
}
