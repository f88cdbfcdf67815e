package dev.unhang.report;

import com.google.auto.service.AutoService;
import com.google.errorprone.ErrorProneOptions;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;
import dev.unhang.setup.Flag;
import dev.unhang.setup.PackMessages;
import dev.unhang.setup.Reporter;
import dev.unhang.setup.UnhangFlags;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A {@link Reporter} that writes the findings of a compilation when it ends, in SARIF. */
@AutoService(Reporter.class)
public final class SarifReporter implements Reporter {
  /** Instantiates the reporter as a service. */
  public SarifReporter() {}

  @Override
  public Optional<TaskListener> watch(Context context, ErrorProneOptions options) {
    return UnhangFlags.from(options.getFlags())
        .get(Flag.SARIF)
        .map(folder -> new Watch(context, folder, Findings.collect(context)));
  }

  private record Watch(Context context, Path folder, SarifLog log) implements TaskListener {
    @Override
    public void finished(TaskEvent event) {
      if (event.getKind() != TaskEvent.Kind.COMPILATION) {
        return;
      }
      boolean isComplete = Log.instance(context).nerrors == 0;
      try {
        ReportFile.of(folder, context).write(log.text(PackMessages.version(), isComplete));
      } catch (IOException e) {
        PackMessages.instance(context)
            .warning("The SARIF file could not be written into " + folder + ": " + e);
      }
    }
  }
}
