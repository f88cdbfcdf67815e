package dev.unhang.ide;

import dev.unhang.ide.worker.Answer;
import dev.unhang.shared.Found;
import dev.unhang.shared.SarifFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compiles a module as it is now, all of it: what is found in a file depends on others. */
final class ModuleCheck {
  private final Compilers compilers;
  private final WorkFolder folder;

  ModuleCheck(Compilers compilers, WorkFolder folder) {
    this.compilers = compilers;
    this.folder = folder;
  }

  /**
   * Compiles it.
   *
   * @param used the modules that it is compiled against
   * @param explained the places to explain; empty for none
   * @param isForOthers whether classes are needed, not only what is found
   */
  Result run(Module module, List<Module> used, String explained, boolean isForOthers)
      throws IOException, InterruptedException {
    Path base = folder.path();
    Path reports = base.resolve(CompilerArguments.reports(module));
    Instant start = Instant.now();
    List<String> sources = module.sources();
    delete(reports);
    if (sources.isEmpty()) {
      return new Result(
          new Answer(0, Answer.Outcome.COMPLETE, "", List.of()),
          Optional.of(BuildReports.of(List.of(), FileTime.from(start))));
    }
    List<String> arguments = new CompilerArguments(base, module, used).of(explained, isForOthers);
    Answer answer = compilers.compile(Path.of(module.settings().jdk()), arguments, sources);
    if (answer.outcome() != Answer.Outcome.COMPLETE) {
      return new Result(answer, Optional.empty());
    }
    List<Found> found = new ArrayList<>();
    for (Path file : files(reports)) {
      found.addAll(SarifFile.read(file).findings());
    }
    return new Result(answer, Optional.of(BuildReports.of(found, FileTime.from(start))));
  }

  private static void delete(Path reports) throws IOException {
    for (Path file : files(reports)) {
      Files.delete(file);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
        all.forEach(files::add);
      }
    }
    return files;
  }

  /**
   * What comes of it.
   *
   * @param report what is found; empty if the module does not compile
   */
  record Result(Answer answer, Optional<Report> report) {}
}
