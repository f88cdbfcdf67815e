package dev.unhang.ide;

import dev.unhang.ide.Report.Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/** What is found at the moment, wherever it comes from, and what the editor has been told of it. */
final class Board {
  private final Map<Path, Report> reports = new LinkedHashMap<>();
  private final Map<Path, List<Entry>> shown = new TreeMap<>();
  private final Diagnostics diagnostics;
  private final Publisher publisher;

  Board(Diagnostics diagnostics, Publisher publisher) {
    this.diagnostics = diagnostics;
    this.publisher = publisher;
  }

  /** Replaces what a source has said, a report of a build or the folder of a module. */
  synchronized void put(Path source, Report report) {
    reports.put(source, report);
    show();
  }

  /** Replaces what a source has said, and what others have said of the same code before. */
  synchronized void put(Path source, Report report, Predicate<Path> instead) {
    boolean ignored = reports.keySet().removeIf(instead);
    put(source, report);
  }

  /** Forgets what some sources have said. */
  synchronized void remove(Predicate<Path> source) {
    if (reports.keySet().removeIf(source)) {
      show();
    }
  }

  /** Forgets what is found in files that are gone. */
  synchronized void refresh() {
    show();
  }

  /** Says once more what is found in a file: some editors forget it until the file is open. */
  synchronized void repeat(Path file) {
    if (shown.containsKey(file)) {
      publisher.publish(diagnostics.of(file, of(file)));
    }
  }

  /** What is found in a file. */
  synchronized List<Entry> of(Path file) {
    return shown.getOrDefault(file, List.of());
  }

  /** What is found in all files, by file. */
  synchronized Map<Path, List<Entry>> all() {
    return new TreeMap<>(shown);
  }

  private void show() {
    Map<Path, List<Entry>> now = new TreeMap<>();
    reports.values().stream()
        .map(Report::entries)
        .flatMap(Collection::stream)
        .filter(entry -> Files.exists(entry.found().file()))
        .forEach(entry -> add(entry, now));
    List<Path> changed =
        Stream.concat(now.keySet().stream(), shown.keySet().stream())
            .distinct()
            .filter(file -> !now.getOrDefault(file, List.of()).equals(of(file)))
            .toList();
    shown.clear();
    shown.putAll(now);
    changed.forEach(file -> publisher.publish(diagnostics.of(file, of(file))));
  }

  /** Two reports of the same code say the same. */
  private static void add(Entry entry, Map<Path, List<Entry>> to) {
    List<Entry> entries = to.computeIfAbsent(entry.found().file(), file -> new ArrayList<>());
    if (entries.stream().noneMatch(each -> each.found().equals(entry.found()))) {
      entries.add(entry);
    }
  }

  /** Who tells the editor. */
  @FunctionalInterface
  interface Publisher {
    void publish(PublishDiagnosticsParams diagnostics);
  }
}
