package dev.unhang.ide;

import dev.unhang.shared.ModuleSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A part of a module that is compiled by itself.
 *
 * @param file where its settings are
 * @param settings how it is compiled
 * @param output a folder for what the compiler writes, relative to that of the worker
 */
record Module(Path file, ModuleSettings settings, String output) {
  private static final Pattern SURVIVORS =
      Pattern.compile("-XepOpt:Unhang:SurvivesDisconnect=([\\w.$]+)");

  /** Whether a source is in its folders. */
  boolean has(Path source) {
    return settings.roots().stream().anyMatch(source::startsWith)
        && !settings.excluded().contains(source.toString().replace('\\', '/'));
  }

  /** The sources that are there now: the known ones, and those that are new. */
  List<String> sources() throws IOException {
    Set<String> excluded = new HashSet<>(settings.excluded());
    List<String> all = new ArrayList<>();
    for (String root : settings.roots()) {
      if (Files.isDirectory(Path.of(root))) {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
          files
              .map(Path::toString)
              .filter(each -> each.endsWith(".java"))
              .filter(each -> !excluded.contains(each.replace('\\', '/')))
              .forEach(all::add);
        }
      }
    }
    return all;
  }

  /** Whether it is compiled against the classes of another one. */
  boolean uses(Module other) {
    String classes = other.settings.classes();
    return !equals(other)
        && settings.arguments().stream()
            .anyMatch(
                each -> each.contains(classes) && CompilerArguments.paths(each).contains(classes));
  }

  /** The first of the user's annotations or types that mark work which survives its client. */
  Optional<String> survivor() {
    return settings.arguments().stream()
        .map(SURVIVORS::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst();
  }

  /** Whether a report of a build is about it. */
  boolean isSubjectOf(Path report) {
    return report.startsWith(settings.folder())
        && isTests() == report.toString().replace('\\', '/').contains("/tests/sarif/");
  }

  private boolean isTests() {
    return file.endsWith(Path.of("tests", ModuleSettings.FILE));
  }
}
