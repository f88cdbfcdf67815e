package dev.unhang.testing;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import dev.unhang.testing.Inspection.Edit;
import dev.unhang.testing.Inspection.Finding;
import dev.unhang.testing.Inspection.Patch;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Applies first fixes to the text of a source, byte for byte, the way a patch run does. */
final class Patches {
  private Patches() {}

  /**
   * The text with the first fix of each finding that has one. A fix that overlaps an earlier one is
   * left out, as in a patch run.
   */
  static String apply(String text, List<Finding> findings) {
    Set<Edit> edits = new LinkedHashSet<>();
    for (Finding finding : findings) {
      if (finding.fixes().isEmpty()) {
        continue;
      }
      Patch first = finding.fixes().get(0);
      if (first.edits().stream().noneMatch(edit -> overlaps(edit, edits))) {
        edits.addAll(first.edits());
      }
    }
    StringBuilder patched = new StringBuilder(text);
    /* What is put at one position comes in the order of the findings. */
    ImmutableList.copyOf(edits).reverse().stream()
        .sorted(comparingInt(Edit::start).thenComparingInt(Edit::end).reversed())
        .forEach(edit -> patched.replace(edit.start(), edit.end(), edit.text()));
    return patched.toString();
  }

  private static boolean overlaps(Edit edit, Set<Edit> others) {
    return others.stream()
        .anyMatch(other -> edit.start() < other.end() && other.start() < edit.end());
  }
}
