package dev.unhang.ide;

import dev.unhang.shared.ModuleSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The modules of the workspace, as the Maven plugin has noted them. */
final class Modules {
  private final Map<Path, Module> modules = new LinkedHashMap<>();
  private final Map<Path, FileTime> read = new LinkedHashMap<>();

  /** Reads the settings that have changed; what a cleaned build had noted still holds. */
  synchronized boolean update(List<Path> roots) {
    boolean hasChanged = false;
    for (Path file : WorkspaceFiles.find(roots, ModuleSettings.FILE::equals)) {
      try {
        FileTime time = Files.getLastModifiedTime(file);
        if (file.toString().replace('\\', '/').contains("/unhang/")
            && !time.equals(read.put(file, time))) {
          int number = modules.containsKey(file) ? number(file) : modules.size();
          modules.put(file, new Module(file, ModuleSettings.read(file), "m" + number));
          hasChanged = true;
        }
      } catch (IOException e) {
        /* Of somebody else, or not yet written. */
      }
    }
    return hasChanged;
  }

  private int number(Path file) {
    return List.copyOf(modules.keySet()).indexOf(file);
  }

  /** Whether settings are older than a pom. */
  synchronized boolean areOlderThan(Set<Path> poms) {
    try {
      for (Path pom : poms) {
        FileTime time = Files.getLastModifiedTime(pom);
        if (modules.keySet().stream()
            .filter(file -> file.startsWith(pom.resolveSibling("")))
            .anyMatch(file -> read.getOrDefault(file, time).compareTo(time) < 0)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  /** The one that a source belongs to. */
  synchronized Optional<Module> of(Path source) {
    return modules.values().stream()
        .filter(module -> module.has(source))
        .max(Comparator.comparingInt(module -> module.settings().folder().length()));
  }

  /** Those that are compiled against a module. */
  synchronized List<Module> users(Module of) {
    return modules.values().stream().filter(each -> each.uses(of)).toList();
  }

  /** Those that a module is compiled against. */
  synchronized List<Module> usedBy(Module module) {
    return modules.values().stream().filter(module::uses).toList();
  }

  synchronized List<Module> all() {
    return new ArrayList<>(modules.values());
  }
}
