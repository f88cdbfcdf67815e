package dev.unhang.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.auto.service.AutoService;
import com.google.errorprone.ErrorProneOptions;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import com.sun.tools.javac.comp.Modules;
import com.sun.tools.javac.util.ClientCodeException;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;
import dev.unhang.model.SummaryPlace;
import dev.unhang.setup.Flag;
import dev.unhang.setup.PackMessages;
import dev.unhang.setup.Reporter;
import dev.unhang.setup.UnhangFlags;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/**
 * A {@link Reporter} that writes the {@link MethodSummaries} of a compilation beside its classes,
 * when it ends without errors: a file for each top-level class that there is something to say of.
 */
@AutoService(Reporter.class)
public final class SummaryReporter implements Reporter {
  /** Instantiates the reporter as a service. */
  public SummaryReporter() {}

  @Override
  public Optional<TaskListener> watch(Context context, ErrorProneOptions options) {
    return UnhangFlags.from(options.getFlags()).get(Flag.SUMMARIES)
        ? Optional.of(new Watch(context, MethodSummaries.start(context)))
        : Optional.empty();
  }

  private record Watch(Context context, MethodSummaries summaries) implements TaskListener {
    @Override
    public void finished(TaskEvent event) {
      if (event.getKind() != TaskEvent.Kind.COMPILATION || Log.instance(context).nerrors > 0) {
        return;
      }
      try {
        JavaFileManager files = context.get(JavaFileManager.class);
        for (var summary : summaries.texts().entrySet()) {
          write(file(summary.getKey(), files), summary.getValue());
        }
      } catch (IOException
          | ClientCodeException
          | UnsupportedOperationException
          | IllegalStateException e) {
        PackMessages.instance(context).warning("The summaries could not be written: " + e);
      }
    }

    private FileObject file(ClassSymbol type, JavaFileManager files) throws IOException {
      JavaFileManager.Location classes =
          Modules.instance(context).multiModuleMode && type.owner instanceof PackageSymbol home
              ? files.getLocationForModule(
                  StandardLocation.CLASS_OUTPUT, home.modle.name.toString())
              : StandardLocation.CLASS_OUTPUT;
      return files.getFileForOutput(classes, "", SummaryPlace.of(type), null);
    }

    /** Leaves alone what is as it should be, so that nothing is newer without a reason. */
    private static void write(FileObject file, String text) throws IOException {
      String there = content(file);
      if (text.isEmpty() && !there.isEmpty()) {
        file.delete();
      } else if (!there.equals(text)) {
        try (Writer writer = file.openWriter()) {
          writer.write(text);
        }
      }
    }

    private static String content(FileObject file) throws IOException {
      try {
        return new String(file.openInputStream().readAllBytes(), UTF_8);
      } catch (FileNotFoundException | NoSuchFileException e) {
        return "";
      }
    }
  }
}
