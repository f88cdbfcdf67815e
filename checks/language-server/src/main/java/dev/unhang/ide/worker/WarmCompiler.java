package dev.unhang.ide.worker;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.tools.javac.api.JavacTool;
import com.sun.tools.javac.util.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** javac in this JVM, with all that can be kept from one compilation to the next. */
final class WarmCompiler {
  private static final String PACK = "[Unhang]";

  private final KeptFiles files = new KeptFiles();

  Answer compile(Request request, BooleanSupplier isCancelled) {
    try {
      return call(request, isCancelled);
    } catch (IOException | RuntimeException | Error e) {
      /* Error Prone's own errors, too: without an answer the server would wait. */
      return isCancelled.getAsBoolean()
          ? new Answer(request.id(), Answer.Outcome.CANCELLED, "", List.of())
          : new Answer(request.id(), Answer.Outcome.CRASHED, first(e.toString()), List.of());
    }
  }

  private Answer call(Request request, BooleanSupplier isCancelled) throws IOException {
    DiagnosticCollector<JavaFileObject> collected = new DiagnosticCollector<>();
    StringWriter out = new StringWriter();
    createFolders(request.arguments());
    Context context = new Context();
    files.trustIn(context);
    JavacTask task =
        JavacTool.create()
            .getTask(
                out,
                files,
                collected,
                request.arguments(),
                null,
                files.getJavaFileObjectsFromStrings(request.sources()),
                context);
    task.addTaskListener(new Cancellation(isCancelled));
    boolean isComplete = task.call();
    List<Answer.Message> messages = messages(collected);
    if (messages.stream().anyMatch(Answer.Message::isError)) {
      return new Answer(request.id(), Answer.Outcome.ERRORS, "", messages);
    }
    return isComplete
        ? new Answer(request.id(), Answer.Outcome.COMPLETE, "", messages)
        : new Answer(request.id(), Answer.Outcome.CRASHED, first(out.toString()), messages);
  }

  /** javac does not make the folders that it writes to. */
  private static void createFolders(List<String> arguments) throws IOException {
    for (int i = 0; i + 1 < arguments.size(); i++) {
      if (arguments.get(i).equals("-d") || arguments.get(i).equals("-s")) {
        Files.createDirectories(Path.of(arguments.get(i + 1)));
      }
    }
  }

  private static List<Answer.Message> messages(DiagnosticCollector<JavaFileObject> collected) {
    List<Answer.Message> messages = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> each : collected.getDiagnostics()) {
      String text = each.getMessage(Locale.ENGLISH);
      boolean isError = each.getKind() == Diagnostic.Kind.ERROR;
      if (isError || text.contains(PACK)) {
        @Nullable JavaFileObject source = each.getSource();
        messages.add(
            new Answer.Message(
                isError, source == null ? "" : source.getName(), (int) each.getLineNumber(), text));
      }
    }
    return List.copyOf(messages);
  }

  private static String first(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
  }

  /** Ends a compilation between two of its steps. */
  private record Cancellation(BooleanSupplier isCancelled) implements TaskListener {
    @Override
    public void started(TaskEvent event) {
      if (isCancelled.getAsBoolean()) {
        throw new CancellationException();
      }
    }
  }
}
