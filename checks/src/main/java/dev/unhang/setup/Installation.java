package dev.unhang.setup;

import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.ErrorProneOptions;
import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.api.MultiTaskListener;
import com.sun.tools.javac.main.Arguments;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.JavacMessages;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/**
 * The installation that a compilation runs with. Up to {@link #hasErrorProne} nothing of Error
 * Prone and its libraries may be touched, because they may be absent.
 */
final class Installation {
  /** The oldest Error Prone that the pack runs with. */
  static final Release OLDEST_ERROR_PRONE = new Release("2.42.0", 2, 42);

  private static final String GROUP = "com.google.errorprone";
  private static final String PLUGIN = "ErrorProne";
  private static final String MESSAGE_OF_ERROR_PRONE = "compiler.err.error.prone";

  private final Context context;

  private Installation(Context context) {
    this.context = context;
  }

  /** The installation of a task; an {@link IllegalAccessError} if the JDK hides it from us. */
  static Installation of(JavacTask task) {
    return new Installation(((BasicJavacTask) task).getContext());
  }

  /**
   * Whether Error Prone is at work in this compilation, as the plugin, as a compiler of its own or
   * inside another tool: it then has added its messages to those of javac.
   */
  boolean hasErrorProne() {
    JavacMessages messages = JavacMessages.instance(context);
    for (ResourceBundle bundle : messages.getBundles(messages.getCurrentLocale())) {
      if (bundle.containsKey(MESSAGE_OF_ERROR_PRONE)) {
        return true;
      }
    }
    return false;
  }

  /** Says what is wrong beside Error Prone; the first mistake hides those that follow from it. */
  void report() {
    PackMessages messages = PackMessages.instance(context);
    Optional<String> mistake = misplaced().or(this::outdated);
    if (mistake.isPresent()) {
      messages.error(mistake.get());
      return;
    }
    UnhangFlags flags = new UnhangFlags(errorProneFlags());
    flags.problems().forEach(messages::error);
    if (!flags.get(Flag.EXPLAIN).isEmpty()) {
      for (Explainer explainer :
          ServiceLoader.load(Explainer.class, Explainer.class.getClassLoader())) {
        MultiTaskListener.instance(context).add(explainer.watch(context, errorProneOptions()));
      }
    }
    for (Reporter reporter : ServiceLoader.load(Reporter.class, Reporter.class.getClassLoader())) {
      reporter
          .watch(context, errorProneOptions())
          .ifPresent(MultiTaskListener.instance(context)::add);
    }
  }

  private Optional<String> misplaced() {
    JavaFileManager files = context.get(JavaFileManager.class);
    /* Without the plugin somebody else chose the checks, as Error Prone's own test helpers do. */
    if (pluginArguments().isEmpty()
        || files.hasLocation(StandardLocation.ANNOTATION_PROCESSOR_PATH)) {
      return Optional.empty();
    }
    return Optional.of(
        "No check of Unhang runs, because unhang-checks is on the class path and"
            + " Error Prone loads checks from the processor path only. Move unhang-checks and"
            + " error_prone_core to the processor path (-processorpath; in Maven"
            + " annotationProcessorPaths, in Gradle annotationProcessor)");
  }

  private Optional<String> outdated() {
    return Release.of(GROUP, "error_prone_check_api")
        .or(() -> Release.of(GROUP, "error_prone_core"))
        .filter(found -> found.isOlderThan(OLDEST_ERROR_PRONE))
        .map(
            found ->
                "Error Prone "
                    + found.text()
                    + " is too old for Unhang, which needs "
                    + OLDEST_ERROR_PRONE.text()
                    + " or newer. Raise the version of error_prone_core on the processor path");
  }

  /** What stands behind {@code -Xplugin:ErrorProne}; empty if it is not there. */
  private Optional<List<String>> pluginArguments() {
    return Arguments.instance(context).getPluginOpts().stream()
        .filter(words -> PLUGIN.equals(words.head))
        .<List<String>>map(words -> words.tail)
        .findFirst();
  }

  private ErrorProneFlags errorProneFlags() {
    if (pluginArguments().isEmpty()) {
      return errorProneOptions().getFlags();
    }
    ErrorProneFlags.Builder flags = ErrorProneFlags.builder();
    pluginArguments().stream()
        .flatMap(List::stream)
        .filter(argument -> argument.startsWith(ErrorProneFlags.PREFIX))
        .forEach(flags::parseFlag);
    return flags.build();
  }

  /** What Error Prone itself has read, unless another class loader hides it from us. */
  private ErrorProneOptions errorProneOptions() {
    ErrorProneOptions read = context.get(ErrorProneOptions.class);
    return read == null ? ErrorProneOptions.processArgs(pluginArguments().orElse(List.of())) : read;
  }
}
