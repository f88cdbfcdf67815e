package dev.unhang.testing;

import com.google.common.collect.ImmutableList;
import dev.unhang.testing.Inspection.Edit;
import dev.unhang.testing.Inspection.Finding;
import dev.unhang.testing.Inspection.Patch;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Applies first fixes to the text of a source, byte for byte, the way a patch run does. */
final class Patches {
  private static final Pattern IMPORT = Pattern.compile("(?m)^import (static )?[\\w.*]+;\r?$");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package [\\w.]+;\r?$");

  private Patches() {}

  /**
   * The text with the first fix of each finding that has one. A fix that overlaps an earlier one is
   * left out, as in a patch run.
   */
  static String apply(String text, List<Finding> findings) {
    Set<Edit> edits = new LinkedHashSet<>();
    Set<String> added = new TreeSet<>();
    Set<String> removed = new TreeSet<>();
    for (Finding finding : findings) {
      if (finding.fixes().isEmpty()) {
        continue;
      }
      Patch first = finding.fixes().get(0);
      if (first.edits().stream().noneMatch(edit -> overlaps(edit, edits))) {
        edits.addAll(first.edits());
        added.addAll(first.importsToAdd());
        removed.addAll(first.importsToRemove());
      }
    }
    StringBuilder patched = new StringBuilder(text);
    edits.stream()
        .sorted(Comparator.comparingInt(Edit::start).reversed())
        .forEach(edit -> patched.replace(edit.start(), edit.end(), edit.text()));
    return added.isEmpty() && removed.isEmpty()
        ? patched.toString()
        : organizeImports(patched.toString(), added, removed);
  }

  private static boolean overlaps(Edit edit, Set<Edit> others) {
    return others.stream()
        .anyMatch(other -> edit.start() < other.end() && other.start() < edit.end());
  }

  /** Static imports first, then the others, both sorted: Error Prone's default order. */
  private static String organizeImports(String text, Set<String> added, Set<String> removed) {
    Set<String> imports = new TreeSet<>();
    Matcher matcher = IMPORT.matcher(text);
    int start = -1;
    int end = -1;
    while (matcher.find()) {
      start = start < 0 ? matcher.start() : start;
      end = matcher.end();
      imports.add(matcher.group().strip().replace(";", ""));
    }
    imports.addAll(added);
    imports.removeAll(removed);
    String block = block(imports);
    if (start >= 0) {
      return text.substring(0, start) + block + text.substring(end);
    }
    Matcher packageName = PACKAGE.matcher(text);
    return packageName.find()
        ? text.substring(0, packageName.end()) + "\n" + block + text.substring(packageName.end())
        : block + "\n" + text;
  }

  private static String block(Set<String> imports) {
    ImmutableList<String> statics = withPrefix(imports, true);
    ImmutableList<String> others = withPrefix(imports, false);
    String gap = statics.isEmpty() || others.isEmpty() ? "" : "\n\n";
    return String.join("\n", statics) + gap + String.join("\n", others);
  }

  private static ImmutableList<String> withPrefix(Set<String> imports, boolean isStatic) {
    return imports.stream()
        .filter(line -> line.startsWith("import static ") == isStatic)
        .map(line -> line + ";")
        .collect(ImmutableList.toImmutableList());
  }
}
