package dev.unhang.maven;

import dev.unhang.shared.Found;
import dev.unhang.shared.SarifFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;

/** What the goal has found so far in the modules of a build. */
final class Run {
  private final Map<String, List<Found>> findings = new LinkedHashMap<>();
  private final Map<Path, Integer> fixes = new TreeMap<>();
  private final Map<Path, SarifFile> reports = new TreeMap<>();
  private final Set<String> begun = new HashSet<>();
  private final List<String> diff = new ArrayList<>();
  private final int modules;
  private int modulesLeft;
  private boolean hasBegun;

  private final boolean seesAll;
  private final boolean isOfOneModule;

  private Run(int modules, boolean seesAll, boolean isOfOneModule) {
    this.modules = modules;
    this.modulesLeft = modules;
    this.seesAll = seesAll;
    this.isOfOneModule = isOfOneModule;
  }

  /** The one of a goal that looks at a module by itself. */
  static Run ofOneModule(MavenSession session) {
    return new Run(1, session.getProjects().size() == 1, true);
  }

  /**
   * The one of a goal in this build. Who names a goal twice has two.
   *
   * @param module the module that is looked at now
   */
  static Run of(MavenSession session, String goal, String module) {
    Map<String, Object> data = session.getRequest().getData();
    synchronized (data) {
      for (int i = 0; ; i++) {
        Run run =
            (Run)
                data.computeIfAbsent(
                    Run.class.getName() + goal + i,
                    key -> new Run(session.getProjects().size(), true, false));
        if (run.begun.add(module)) {
          return run;
        }
      }
    }
  }

  /** Notes what is found in a module; returns whether it was the last one. */
  synchronized boolean add(String module, List<Found> found) {
    findings.put(module, List.copyOf(found));
    modulesLeft--;
    return modulesLeft == 0;
  }

  /** Which of the modules it is at; empty if there is only one. */
  synchronized String position() {
    return modules == 1 ? "" : ", module %s of %s".formatted(modules - modulesLeft + 1, modules);
  }

  /** Whether it is that of a goal which is bound in a module. */
  boolean isOfOneModule() {
    return isOfOneModule;
  }

  /** Whether it looks at all modules of the build. */
  boolean seesAll() {
    return seesAll;
  }

  /** Whether this is the first module. */
  synchronized boolean isFirst() {
    boolean isFirst = !hasBegun;
    hasBegun = true;
    return isFirst;
  }

  /** Notes how many findings of a file are patched. */
  synchronized void fixed(Path file, int count) {
    fixes.merge(file, count, Integer::sum);
  }

  synchronized int fixes() {
    return fixes.values().stream().mapToInt(Integer::intValue).sum();
  }

  synchronized int files() {
    return fixes.size();
  }

  /** Notes the SARIF files of a module. */
  synchronized void reported(Map<Path, SarifFile> files) {
    reports.putAll(files);
  }

  synchronized List<SarifFile> reports() {
    return List.copyOf(reports.values());
  }

  /** Notes the changes of a file. */
  synchronized void diff(List<String> lines) {
    diff.addAll(lines);
  }

  synchronized List<String> diff() {
    return List.copyOf(diff);
  }

  synchronized List<Found> all() {
    List<Found> all = new ArrayList<>();
    findings.values().forEach(all::addAll);
    return all;
  }

  synchronized Map<String, List<Found>> byModule() {
    return new LinkedHashMap<>(findings);
  }
}
