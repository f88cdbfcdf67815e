package dev.unhang.ide;

import dev.unhang.ide.worker.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Decides what is compiled when, and shows what comes of it. */
final class Checks implements AutoCloseable {
  private final Editor editor;
  private final Documents documents;
  private final Board board;
  private final Lenses lenses;
  private final WorkFolder folder;
  private final Compilers compilers;
  private final ModuleCheck check;
  private final Modules modules = new Modules();
  private final BuildReports reports = new BuildReports();
  private final Jobs jobs = new Jobs(this::run);
  private final Set<Path> checked = new HashSet<>();
  private final Digests digests = new Digests();
  private final Builds builds;
  private volatile List<Path> roots = List.of();
  private volatile Options options = Options.USUAL;

  Checks(Editor editor, Documents documents, Board board, Lenses lenses, WorkFolder folder) {
    this.folder = folder;
    this.editor = editor;
    this.documents = documents;
    this.board = board;
    this.lenses = lenses;
    this.compilers = new Compilers(folder);
    this.check = new ModuleCheck(compilers, folder);
    this.builds = new Builds(editor, modules, this::rebuilt);
  }

  /** Looks at what is there, and builds what has not been built. */
  void begin(List<Path> folders) {
    roots = List.copyOf(folders);
    jobs.add(Job.look());
  }

  void set(Options now) {
    boolean isOther = !now.equals(options);
    options = now;
    if (isOther) {
      jobs.add(Job.look());
    }
  }

  Options options() {
    return options;
  }

  /** A source is shown; its module is compiled, so that the next time is fast. */
  void opened(Path file) {
    board.repeat(file);
    jobs.add(Job.opened(file));
  }

  /** Sources or poms have changed, come or gone. */
  void changed(List<Path> files) {
    List<Path> ours =
        files.stream().filter(file -> modules.of(file).isPresent() || isOfBuild(file)).toList();
    if (!ours.isEmpty()) {
      compilers.cancel();
      ours.forEach(file -> jobs.addFirst(Job.saved(file)));
    }
    jobs.add(Job.look());
  }

  private static boolean isOfBuild(Path file) {
    return file.endsWith("pom.xml") || file.toString().endsWith(".java");
  }

  /** Where a line runs, and why; empty if nobody can say so now. */
  CompletableFuture<Optional<String>> explain(Path file, int line) {
    CompletableFuture<Optional<String>> answer = new CompletableFuture<>();
    jobs.addFirst(Job.question(file, line, answer));
    return answer;
  }

  /** The annotation that marks work which survives its client, if the build of a source has one. */
  Optional<String> survivor(Path file) {
    return modules.of(file).flatMap(Module::survivor);
  }

  private void rebuilt() {
    compilers.restart();
    jobs.add(Job.look());
  }

  private void run(Job job) throws InterruptedException {
    switch (job.kind()) {
      case LOOK -> look();
      case OPENED -> modules.of(job.file()).ifPresent(module -> open(module, job.file()));
      case SAVED -> saved(job.file());
      case MODULE -> module(job);
      case QUESTION -> answer(job);
    }
  }

  private void look() {
    boolean isNew = options.compile() && modules.update(roots);
    reports.update(roots, board, this::isKnownBetter);
    board.refresh();
    if (isNew) {
      documents.open().forEach(file -> jobs.add(Job.opened(file)));
    }
    if (options.compile()) {
      builds.runIfNeeded(roots, options);
    }
  }

  private boolean isKnownBetter(Path report) {
    return options.compile()
        && modules.all().stream()
            .anyMatch(module -> checked.contains(module.file()) && module.isSubjectOf(report));
  }

  private void open(Module module, Path file) {
    if (options.compile() && (!checked.contains(module.file()) || !lenses.know(file))) {
      jobs.add(Job.module(module, false));
    }
  }

  private void saved(Path file) {
    if (!options.compile()) {
      return;
    }
    Optional<Module> module = modules.of(file);
    if (file.endsWith("pom.xml") || module.isEmpty()) {
      builds.runIfNeeded(roots, options);
    }
    module.ifPresent(each -> jobs.addFirst(Job.module(each, false)));
  }

  private void module(Job job) throws InterruptedException {
    Optional<Module> found = modules.all().stream().filter(job::isOf).findFirst();
    if (found.isEmpty() || !options.compile()) {
      return;
    }
    Module module = found.get();
    List<Path> open = documents.open().stream().filter(module::has).filter(Files::exists).toList();
    ProgressBar bar = new ProgressBar(editor, "Unhang checks " + module.settings().name());
    try {
      ModuleCheck.Result result =
          check.run(module, modules.usedBy(module), explained(open), job.isForOthers());
      if (result.answer().outcome() == Answer.Outcome.CANCELLED) {
        jobs.add(job);
      } else {
        show(module, result, open);
        followUp(module, job, result);
      }
    } catch (IOException e) {
      String name = module.settings().name();
      editor.sayOnce(name, "Unhang cannot check %s: %s".formatted(name, e.getMessage()));
    } finally {
      bar.close();
    }
  }

  /** What the lenses of the files that are open say. */
  private String explained(List<Path> open) {
    return options.codeLens() == Options.Lens.OFF
        ? ""
        : open.stream()
            .map(file -> String.valueOf(file.getFileName()))
            .distinct()
            .collect(Collectors.joining(","));
  }

  private void show(Module module, ModuleCheck.Result result, List<Path> open) {
    if (result.report().isEmpty()) {
      editor.sayOnce(module.settings().name(), Errors.of(module, result.answer()));
      return;
    }
    editor.forgetError(module.settings().name());
    checked.add(module.file());
    board.put(module.file(), result.report().get(), module::isSubjectOf);
    lenses.put(open, result.answer().messages());
  }

  /** What other modules find may depend on this one. */
  private void followUp(Module module, Job job, ModuleCheck.Result result) {
    List<Module> users = modules.users(module);
    if (result.report().isEmpty() || users.isEmpty()) {
      return;
    }
    if (!job.isForOthers()) {
      jobs.add(Job.module(module, true));
    } else if (digests.hasChanged(module, folder)) {
      users.forEach(user -> jobs.add(Job.module(user, false)));
    }
  }

  private void answer(Job job) throws InterruptedException {
    Optional<Module> module = modules.of(job.file());
    if (module.isEmpty() || job.answer().isDone()) {
      job.answer().complete(Optional.empty());
      return;
    }
    try {
      ModuleCheck.Result result =
          check.run(
              module.get(),
              modules.usedBy(module.get()),
              job.file().getFileName() + ":" + job.line(),
              false);
      job.answer().complete(Explanations.of(result.answer().messages(), job.file()));
    } catch (IOException e) {
      job.answer().complete(Optional.empty());
    }
  }

  @Override
  public void close() {
    jobs.close();
    builds.close();
    compilers.close();
  }
}
