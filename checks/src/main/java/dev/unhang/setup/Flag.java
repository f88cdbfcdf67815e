package dev.unhang.setup;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * A flag of the pack, {@code -XepOpt:Unhang:KEY=VALUE}. All of them are here, and each has a line
 * in {@code docs/flags.md}.
 *
 * @param key what stands after {@code Unhang:}
 * @param type which values are valid
 * @param defaultValue the value of a flag that is not given
 * @param summary what it does, in one line
 */
public record Flag<T>(String key, FlagType<T> type, T defaultValue, String summary) {
  /** What precedes the key in the name of each flag. */
  static final String PREFIX = "Unhang:";

  /** The user's annotations of code that may block. */
  public static final Flag<ImmutableList<String>> BLOCKING_ANNOTATIONS =
      new Flag<>(
          "BlockingAnnotations",
          FlagType.typeNames(),
          ImmutableList.of(),
          "Annotations of your own that say: the code runs on a thread that may block");

  /** The places that the user asks about. */
  public static final Flag<ImmutableList<Place>> EXPLAIN =
      new Flag<>(
          "Explain",
          FlagType.places(),
          ImmutableList.of(),
          "Places in your code of which the compiler says where they run, and why we think so");

  /** How a defect of the pack shows. */
  public static final Flag<InternalErrors> INTERNAL_ERRORS =
      new Flag<>(
          "InternalErrors",
          FlagType.oneOf(InternalErrors.class),
          InternalErrors.WARN,
          "What an unexpected exception inside a check becomes: a warning, nothing, or a stack"
              + " trace that stops the build");

  /** What a fix passes to {@code Future.cancel}. */
  public static final Flag<Boolean> MAY_INTERRUPT_IF_RUNNING =
      new Flag<>(
          "MayInterruptIfRunning",
          FlagType.yesOrNo(),
          true,
          "Whether fixes that cancel a future write `cancel(true)`, which interrupts its thread,"
              + " or `cancel(false)`");

  /** The user's model files. */
  public static final Flag<ImmutableList<Path>> MODELS =
      new Flag<>(
          "Models",
          FlagType.files(),
          ImmutableList.of(),
          "Model files of your own, relative to the directory that the compiler runs in");

  /** The user's annotations of code that must not block. */
  public static final Flag<ImmutableList<String>> NON_BLOCKING_ANNOTATIONS =
      new Flag<>(
          "NonBlockingAnnotations",
          FlagType.typeNames(),
          ImmutableList.of(),
          "Annotations of your own that say: the code runs on an event loop");

  /** Where the findings are written to. */
  public static final Flag<Optional<Path>> SARIF =
      new Flag<>(
          "Sarif",
          FlagType.folder(),
          Optional.empty(),
          "Where to write the findings of each compilation in the format of SARIF 2.1.0");

  /** Whether the compilation tells later ones what its methods do. */
  public static final Flag<Boolean> SUMMARIES =
      new Flag<>(
          "Summaries",
          FlagType.yesOrNo(),
          false,
          "Whether to write, beside the classes, what their methods wait for and close, for the"
              + " compilations of other modules");

  /** Where summaries are of classes that are elsewhere. */
  public static final Flag<ImmutableList<Path>> SUMMARY_FOLDERS =
      new Flag<>(
          "SummaryFolders",
          FlagType.files(),
          ImmutableList.of(),
          "Class folders of other modules that have summaries, if their classes are read from"
              + " elsewhere");

  /** The user's annotations and types of work that outlives its client. */
  public static final Flag<ImmutableList<String>> SURVIVES_DISCONNECT =
      new Flag<>(
          "SurvivesDisconnect",
          FlagType.typeNames(),
          ImmutableList.of(),
          "Annotations and types of your own that mark work which goes on, on purpose, when its"
              + " client has gone");

  /** The longest wait that {@code AwaitTerminationOnEventLoop} lets pass. */
  public static final Flag<Duration> TOLERATED_WAIT =
      new Flag<>(
          "ToleratedWait",
          FlagType.time(),
          Duration.ZERO,
          "The longest wait on an event loop that is no finding, if the code gives the limit as a"
              + " constant");

  /** All flags, by key. */
  static final ImmutableList<Flag<?>> ALL =
      ImmutableList.of(
          BLOCKING_ANNOTATIONS,
          EXPLAIN,
          INTERNAL_ERRORS,
          MAY_INTERRUPT_IF_RUNNING,
          MODELS,
          NON_BLOCKING_ANNOTATIONS,
          SARIF,
          SUMMARIES,
          SUMMARY_FOLDERS,
          SURVIVES_DISCONNECT,
          TOLERATED_WAIT);

  /** The name that Error Prone knows the flag by. */
  public String name() {
    return PREFIX + key;
  }
}
