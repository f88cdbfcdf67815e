package dev.unhang.model;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.base.Enums;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The words that attributes of a {@link Fact} take, where there is a closed list of them. */
public final class Detail {
  private Detail() {}

  /** How many registrations a hook keeps: {@code slots=}. */
  public enum Slots {
    ONE,
    /** The first one stays, and a second one runs at once. */
    FIRST,
    MANY
  }

  /** Which part of a chain a call moves: {@code moves=}. */
  public enum Moves {
    DOWNSTREAM,
    SUBSCRIPTION,
    CANCELLATION
  }

  /** Where a call moves a part of a chain: {@code scheduler=}. */
  public enum Scheduler {
    ARGUMENT,
    EVENT_LOOP,
    MAY_BLOCK,
    CALLER,
    ANY
  }

  /** Where a call throws instead of waiting, or when it throws: {@code throws=}. */
  public enum Throws {
    ON_EVENT_LOOP,
    ON_OWN_LOOP,
    ALWAYS,
    WHEN_GONE,
    WITHOUT_HOOK
  }

  /** What a call stops: {@code stops=}, and everything if nothing is said. */
  public enum Stops {
    EVERYTHING,
    PERIODIC,
    NOTHING
  }

  /** How a wait is written, also inside a method of another module: {@code wait=}. */
  public enum Written {
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

  /** What a wait waits for: {@code awaits=}. */
  public enum Awaits {
    END,
    RESULT,
    TASKS,
    REQUESTS
  }

  /** What an answer of true says about the receiver, or about the client: {@code tells=}. */
  public enum Tells {
    ENDED,
    STOPPING,
    HERE,
    GONE
  }

  /**
   * How often a method or function is called: once for a client, once for a key, or last of all:
   * {@code called=}.
   */
  public enum Called {
    ONCE,
    FOR_KEY,
    LAST
  }

  /** What begins: {@code starts=}. */
  public enum Starts {
    RESPONSE,
    TASK,
    PERIODIC,
    EXECUTOR,
    SUBSCRIPTION,
    REQUEST
  }

  /** What an answer of true says about the thread: {@code means=}. */
  public enum Means {
    EVENT_LOOP,
    MAY_BLOCK
  }

  /** Who runs an argument: {@code runs=}. */
  public enum Runner {
    COMPLETING,
    CALLER,
    COMMON_POOL,
    EVENT_LOOP,
    /** The executor in an argument, which {@link Fact#runnerArgument} tells. */
    ARGUMENT
  }

  /**
   * The argument of a call that has to be a certain constant or literal: {@code given=}.
   *
   * @param index its index, from 0
   * @param constant the name of the constant, or the literal as it is written
   */
  public record Given(int index, String constant) {
    static Given of(String value) {
      int colon = value.indexOf(':');
      return new Given(Integer.parseInt(value.substring(0, colon)), value.substring(colon + 1));
    }
  }

  /**
   * Hooks that the registration of another takes the place of: {@code replaces=}.
   *
   * @param type the binary name of the type that has them
   * @param members the names of the methods that register them
   */
  public record Replaced(String type, ImmutableSet<String> members) {
    static Replaced of(String value) {
      int hash = value.indexOf('#');
      return new Replaced(
          value.substring(0, hash), ImmutableSet.copyOf(value.substring(hash + 1).split(",", -1)));
    }
  }

  /** How model files write a word. */
  static String spelling(Enum<?> word) {
    return Ascii.toLowerCase(word.name()).replace('_', '-');
  }

  /** All words of a list, as model files write them. */
  static ImmutableList<String> spellings(Class<? extends Enum<?>> words) {
    return Arrays.stream(words.getEnumConstants()).map(Detail::spelling).collect(toImmutableList());
  }

  /** The word with a spelling; null if there is none. */
  static <E extends Enum<E>> @Nullable E word(Class<E> words, @Nullable String spelling) {
    return spelling == null
        ? null
        : Enums.getIfPresent(words, Ascii.toUpperCase(spelling).replace('-', '_')).orNull();
  }
}
