package dev.unhang.testing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** The plain compiler, with all its warnings and without Error Prone. */
final class Javac {
  /* Without `classfile`: annotations inside the frameworks' jars that are on no class path. */
  static final String LINT = "-Xlint:all,-processing,-classfile,-path,-options";

  private Javac() {}

  /** Options that every compilation of a test's sources has. */
  static ImmutableList<String> options(List<String> frameworks) {
    return ImmutableList.of("-proc:none", "-classpath", Framework.classPathOf(frameworks));
  }

  /** What the compiler says about {@code source} and what is compiled with it. */
  static Outcome compile(Source source, ImmutableList<Source> others, List<String> frameworks) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    Source.task(
            null,
            DiscardingFileManager.shared(),
            diagnostics,
            ImmutableList.<String>builder().addAll(options(frameworks)).add(LINT).build(),
            Source.with(source, others))
        .call();
    return outcome(diagnostics);
  }

  /** Without warnings that are about no source, but about a class file of some framework. */
  static Outcome outcome(DiagnosticCollector<JavaFileObject> diagnostics) {
    return new Outcome(
        diagnostics.getDiagnostics().stream()
            .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
            .filter(
                diagnostic ->
                    diagnostic.getKind() == Diagnostic.Kind.ERROR || diagnostic.getSource() != null)
            .map(Message::of)
            .collect(ImmutableList.toImmutableList()));
  }

  /** One error or warning. */
  record Message(boolean error, @Nullable String code, String text) {
    private String kind() {
      return String.valueOf(code);
    }

    private static Message of(Diagnostic<? extends JavaFileObject> diagnostic) {
      return new Message(
          diagnostic.getKind() == Diagnostic.Kind.ERROR,
          diagnostic.getCode(),
          diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ROOT));
    }
  }

  /** All errors and warnings of a compilation. */
  record Outcome(ImmutableList<Message> messages) {
    /**
     * The errors, and the warnings of a kind that {@code before} had not: what {@code -Xlint:all
     * -Werror} stops at.
     */
    String worseThan(Outcome before) {
      ImmutableSet<String> known =
          before.messages.stream()
              .filter(message -> !message.error() && message.code() != null)
              .map(Message::code)
              .collect(ImmutableSet.toImmutableSet());
      return messages.stream()
          .filter(message -> message.error() || !known.contains(String.valueOf(message.code())))
          .map(Message::text)
          .collect(joining("\n"));
    }

    /** The errors, and the warnings of each kind of which there are more than {@code before}. */
    String moreThan(Outcome before) {
      Map<String, Long> known = before.kinds();
      Map<String, Long> now = kinds();
      return messages.stream()
          .filter(
              message ->
                  message.error()
                      || now.getOrDefault(message.kind(), 0L)
                          > known.getOrDefault(message.kind(), 0L))
          .map(Message::text)
          .collect(joining("\n"));
    }

    private Map<String, Long> kinds() {
      return messages.stream()
          .filter(message -> !message.error())
          .collect(groupingBy(Message::kind, counting()));
    }

    String errors() {
      return messages.stream().filter(Message::error).map(Message::text).collect(joining("\n"));
    }
  }
}
