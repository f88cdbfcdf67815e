package dev.unhang.ide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** The runs of Maven that note how modules are compiled: once, and when a pom has changed. */
final class Builds implements AutoCloseable {
  private static final String MAVEN = "Maven";

  private final Editor editor;
  private final Modules modules;
  private final Runnable whenDone;
  private final MavenBuild maven = new MavenBuild();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Threads.named("unhang-maven"));
  private final AtomicBoolean isRunning = new AtomicBoolean();
  private final Map<Path, FileTime> tried = new HashMap<>();

  Builds(Editor editor, Modules modules, Runnable whenDone) {
    this.editor = editor;
    this.modules = modules;
    this.whenDone = whenDone;
  }

  /** Runs Maven unless everything that it would say is known, or it has failed with these poms. */
  void runIfNeeded(List<Path> roots, Options options) {
    Set<Path> poms = WorkspaceFiles.find(roots, "pom.xml"::equals);
    List<Path> tops = tops(poms);
    if (tops.isEmpty() || !isNeeded(poms, tops) || !isRunning.compareAndSet(false, true)) {
      return;
    }
    remember(poms);
    thread.execute(() -> run(tops, options));
  }

  private boolean isNeeded(Set<Path> poms, List<Path> tops) {
    boolean isMissing =
        tops.stream()
            .anyMatch(top -> modules.all().stream().noneMatch(each -> each.file().startsWith(top)));
    return (isMissing || modules.areOlderThan(poms)) && !isTried(poms);
  }

  private synchronized boolean isTried(Set<Path> poms) {
    return poms.stream().allMatch(pom -> time(pom).equals(Optional.ofNullable(tried.get(pom))));
  }

  private synchronized void remember(Set<Path> poms) {
    tried.clear();
    poms.forEach(pom -> time(pom).ifPresent(time -> tried.put(pom, time)));
  }

  private static Optional<FileTime> time(Path file) {
    try {
      return Optional.of(Files.getLastModifiedTime(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The folders of the poms that no other pom is above of. */
  private static List<Path> tops(Set<Path> poms) {
    List<Path> tops = new ArrayList<>();
    for (Path pom : poms) {
      Path folder = pom.resolveSibling("");
      if (tops.stream().noneMatch(folder::startsWith)) {
        tops.add(folder);
      }
    }
    return tops;
  }

  private void run(List<Path> tops, Options options) {
    try {
      for (Path top : tops) {
        try (ProgressBar bar = new ProgressBar(editor, "Unhang asks Maven how to compile")) {
          maven
              .run(top, options, bar::at)
              .ifPresentOrElse(
                  error -> editor.sayOnce(MAVEN, "Unhang: Maven fails: " + error),
                  () -> editor.forgetError(MAVEN));
        }
      }
    } catch (IOException e) {
      editor.sayOnce(MAVEN, "Unhang cannot run Maven: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      isRunning.set(false);
      whenDone.run();
    }
  }

  @Override
  public void close() {
    maven.close();
    thread.shutdownNow();
  }
}
