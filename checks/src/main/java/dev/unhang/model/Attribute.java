package dev.unhang.model;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.Immutable;
import java.util.Arrays;
import java.util.Optional;

/** The closed vocabulary of the {@code key=value} details of a fact. */
public enum Attribute {
  /** A {@link Condition} that must hold where the fact is applied. */
  IF("one condition", conditions()),
  /** A type that must be on the class path; {@link Models} evaluates it. */
  PRESENT("the name of a type", ModelSyntax::isTypeName),
  /** A type that must not be on the class path; {@link Models} evaluates it. */
  ABSENT("the name of a type", ModelSyntax::isTypeName),
  /** {@code element:value}, an element of the annotation; {@link Models} evaluates it. */
  WITH("element:value", Attribute::isPair),
  /** {@code index:NAME}, an argument of the call that must be that constant or literal. */
  GIVEN("index:CONSTANT", Attribute::isIndexedPair),
  /** The constant that the method must return, whichever way it goes. */
  RESULT("the name of a constant", ModelSyntax::isMethodName),
  /** A type that a parameter of the method must have; {@link Models} evaluates it. */
  PARAMETER("the name of a type", ModelSyntax::isTypeName),
  /** The events after which a disconnect hook runs. */
  COVERS(oneOrMoreOf(Event.class)),
  /** Whether a second registration of a hook replaces the first one ({@code one}) or adds to it. */
  SLOTS(oneOf(Detail.Slots.class)),
  /** The hooks of another object, each with room for one, whose place a hook takes. */
  REPLACES("a type and its methods, as in 'a.b.C#m,n'", ModelSyntax::isMembers),
  /** The other hooks of the same object that use the one place which a hook has. */
  SHARES("one or more names of methods", ModelSyntax::isMethodNames),
  /** Which part of a fluent chain a call moves. */
  MOVES(oneOf(Detail.Moves.class)),
  /**
   * Where a call moves what it moves: to the scheduler in its argument, or to a known kind. For an
   * argument, {@code any}: no scheduler of the chain decides where it runs.
   */
  SCHEDULER(oneOf(Detail.Scheduler.class)),
  /** What runs an argument: {@code completing} thread, {@code common-pool}, or an argument. */
  RUNS("completing, caller, common-pool, event-loop or argN", Attribute::isRunner),
  /** The arguments that hold a time limit: an amount and its unit, or a duration. */
  TIMEOUT("one or two argument indexes", Attribute::isIndexes),
  /** A response of which the client sees nothing before the method returns, or that ends then. */
  RESPONSE(oneOf("deferred", "returned")),
  /** When the call throws: instead of waiting, or because the client has gone. */
  THROWS(oneOf(Detail.Throws.class)),
  /** The type of what it throws there. */
  EXCEPTION("the binary name of a type", ModelSyntax::isTypeName),
  /** What a call stops, if not everything: only the periodic tasks of an executor, or nothing. */
  STOPS(oneOf("periodic", "nothing")),
  /** The method inside the called one that waits or closes, as messages name it. */
  BY("the name of a method", ModelSyntax::isMethodName),
  /** How the wait inside is written. */
  WAIT(oneOf(Detail.Written.class)),
  /** Whether the called method changes fields, so that no patch takes it to another thread. */
  ASSIGNS(oneOf("fields")),
  /** What a wait waits for: the end of an executor or the like, its tasks or requests, a result. */
  AWAITS(oneOf(Detail.Awaits.class)),
  /**
   * The method without parameters that begins what {@code close()} does, and does not wait. For an
   * argument: the method that runs the same argument on a thread that may block, or that does not
   * close the argument by itself.
   */
  INSTEAD("the name of a method", ModelSyntax::isMethodName),
  /** The argument behind an event handler, for that method, with which none waits for others. */
  UNORDERED(oneOf("true", "false")),
  /** The method of a result type that takes a listener, a function of one parameter. */
  LISTENER("the name of a method", ModelSyntax::isMethodName),
  /** The method of a result that takes a listener for what has failed, or that of a handler. */
  FAILED("a method, or a chain of them, as in 'channel().id'", ModelSyntax::isMethodChain),
  /** The method of a result type that goes on with another result, which a function returns. */
  COMPOSE("the name of a method", ModelSyntax::isMethodName),
  /**
   * The hook that a patch registers, to stop work when the client goes; on what a method returns,
   * if it returns another stream.
   */
  HOOK(oneOf("yes", "returned")),
  /** The subtype that the framework really hands over, and that a patch may ask for. */
  AS("the binary name of a type", ModelSyntax::isTypeName),
  /** The class that runs a handler, given to its constructor, on a thread that may block. */
  WRAPPER("the binary name of a type", ModelSyntax::isTypeName),
  /** The method of the first parameter that hands a handler, which it is given, to a worker. */
  DISPATCH("the name of a method", ModelSyntax::isMethodName),
  /**
   * How often the framework calls a method of the object, or for the key, of one client; {@code
   * last}: before it ends its workers. {@code for-key}: a map calls a function once for a key.
   */
  CALLED(oneOf(Detail.Called.class)),
  /** The methods whose end a disconnect hook is: what began there has to end in it. */
  UNDOES("one or more names of methods", ModelSyntax::isMethodNames),
  /** The methods that lead from a session to what no other has: {@code channel().id}. */
  KEY("a method, or a chain of them, as in 'channel().id'", ModelSyntax::isMethodChain),
  /** The method that takes out again what a call has kept for a client. */
  TAKE("the name of a method", ModelSyntax::isMethodName),
  /** Whether it depends on the user's code if one object serves all clients. */
  PERHAPS(oneOf("yes")),
  /** The factory that defers code which returns the type. */
  DEFER("a factory, as in 'defer' or 'createFrom().deferred'", ModelSyntax::isFactory),
  /** The factory that defers code which returns the value of the result. */
  CALLABLE("a factory, as in 'fromCallable' or 'a.b.C#make'", ModelSyntax::isFactory),
  /** The factory of a complete result with one value. */
  VALUE("the name of a method", ModelSyntax::isMethodName),
  /** The scheduler or executor whose threads may block. */
  ON("a factory, as in 'a.b.C#make'", ModelSyntax::isFactory),
  /** What an answer of true says about the receiver. */
  TELLS(oneOf(Detail.Tells.class)),
  /** What starts here. A {@code response} is what a client waits for, the rest is work. */
  STARTS(oneOf(Detail.Starts.class)),
  /** Whether the framework cancels, when the client goes, what starts here. */
  CANCELLED(oneOf("by-framework", "by-user")),
  /** The method of the last parameter that gives what stops the work which calls the method. */
  HANDLE("the name of a method", ModelSyntax::isMethodName),
  /** How often what a request is given hears from the other end: {@code answers=many}. */
  ANSWERS(oneOf("many")),
  /** Whether what is derived from the result, as its next stage, stops the work too. */
  DERIVED(oneOf("cancels")),
  /** Whether periodic work goes on after a run that has thrown an exception. */
  FAILURE(oneOf("continues")),
  /** Whether stopping interrupts the thread that does the work. */
  INTERRUPTS(oneOf("yes", "no")),
  /** What an answer of true says about the current thread. */
  MEANS(oneOf(Detail.Means.class)),
  /** An annotation that says itself which thread it wants, and wins over others of an element. */
  EXPLICIT(oneOf("yes")),
  /** The Java version that brought the member, for facts about the JDK. */
  SINCE("a Java version", Attribute::isNumber),
  /** The Java version that removed the member, for facts about the JDK. */
  UNTIL("a Java version", Attribute::isNumber);

  private static final Splitter COMMAS = Splitter.on(',');
  private static final ImmutableList<String> RUNNERS =
      Arrays.stream(Detail.Runner.values())
          .filter(runner -> runner != Detail.Runner.ARGUMENT)
          .map(Detail::spelling)
          .collect(ImmutableList.toImmutableList());

  private final String spelling = Ascii.toLowerCase(name());
  private final String expectation;
  private final Check valid;
  private final ImmutableList<String> choices;

  Attribute(String expectation, Check valid) {
    this.expectation = expectation;
    this.valid = valid;
    this.choices = ImmutableList.of();
  }

  Attribute(String expectation, ImmutableList<String> choices) {
    this.expectation = expectation;
    this.valid = choices::contains;
    this.choices = choices;
  }

  Attribute(Choices choices) {
    this.expectation = choices.expectation();
    this.valid = choices.valid();
    this.choices = choices.values();
  }

  /** How model files write this attribute. */
  public String spelling() {
    return spelling;
  }

  /** The value among those that a fact has, as it is written. */
  Optional<String> in(ImmutableMap<String, String> attributes) {
    return Optional.ofNullable(attributes.get(spelling));
  }

  /** What a value looks like, in words. */
  String expectation() {
    return expectation;
  }

  /** The values, if the list is closed; otherwise empty. */
  ImmutableList<String> choices() {
    return choices;
  }

  /** Whether a value is acceptable. */
  boolean accepts(String value) {
    return valid.test(value);
  }

  /** The attribute with the given spelling. */
  static Optional<Attribute> of(String spelling) {
    for (Attribute attribute : values()) {
      if (attribute.spelling.equals(spelling)) {
        return Optional.of(attribute);
      }
    }
    return Optional.empty();
  }

  private static ImmutableList<String> conditions() {
    return Arrays.stream(Condition.values())
        .map(Condition::spelling)
        .collect(ImmutableList.toImmutableList());
  }

  private static Choices oneOf(String... values) {
    ImmutableList<String> choices = ImmutableList.copyOf(values);
    return new Choices(String.join(" or ", choices), choices::contains, choices);
  }

  private static Choices oneOf(Class<? extends Enum<?>> words) {
    return oneOf(Detail.spellings(words).toArray(String[]::new));
  }

  private static Choices oneOrMoreOf(Class<? extends Enum<?>> words) {
    ImmutableList<String> choices = Detail.spellings(words);
    return new Choices(
        "one or more of " + String.join(", ", choices),
        value -> choices.containsAll(Splitter.on(',').splitToList(value)),
        choices);
  }

  private static boolean isNumber(String value) {
    return !value.isEmpty() && CharMatcher.inRange('0', '9').matchesAllOf(value);
  }

  private static boolean isIndexes(String value) {
    return COMMAS.splitToStream(value).allMatch(Attribute::isNumber);
  }

  private static boolean isRunner(String value) {
    return RUNNERS.contains(value) || (value.startsWith("arg") && isNumber(value.substring(3)));
  }

  private static boolean isPair(String value) {
    int colon = value.indexOf(':');
    return colon > 0 && colon < value.length() - 1;
  }

  private static boolean isIndexedPair(String value) {
    return isPair(value) && isNumber(value.substring(0, value.indexOf(':')));
  }

  /** Whether a value is acceptable. */
  @Immutable
  private interface Check {
    boolean test(String value);
  }

  private record Choices(String expectation, Check valid, ImmutableList<String> values) {}
}
