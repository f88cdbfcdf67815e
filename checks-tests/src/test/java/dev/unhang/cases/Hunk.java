package dev.unhang.cases;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.github.difflib.DiffUtils;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One change of a unified diff without context lines.
 *
 * @param line number of the first line that goes, from 1, or of the line before what comes
 */
record Hunk(int line, ImmutableList<String> removed, ImmutableList<String> added) {
  private static final Pattern HEAD =
      Pattern.compile("@@ -(\\d+)(?:,\\d+)? \\+\\d+(?:,\\d+)? @@.*");

  /** What turns one text into the other. */
  static ImmutableList<Hunk> between(String before, String after) {
    return DiffUtils.diff(lines(before), lines(after)).getDeltas().stream()
        .map(
            delta ->
                new Hunk(
                    delta.getSource().getPosition() + (delta.getSource().size() == 0 ? 0 : 1),
                    ImmutableList.copyOf(delta.getSource().getLines()),
                    ImmutableList.copyOf(delta.getTarget().getLines())))
        .collect(toImmutableList());
  }

  /** Those that a file holds. */
  static ImmutableList<Hunk> parse(String diff) {
    ImmutableList.Builder<Hunk> hunks = ImmutableList.builder();
    List<String> removed = new ArrayList<>();
    List<String> added = new ArrayList<>();
    int line = -1;
    for (String text : lines(diff)) {
      Matcher head = HEAD.matcher(text);
      if (head.matches() || text.startsWith("--- ") || text.startsWith("+++ ")) {
        if (line >= 0) {
          hunks.add(new Hunk(line, ImmutableList.copyOf(removed), ImmutableList.copyOf(added)));
        }
        removed.clear();
        added.clear();
        line = head.matches() ? Integer.parseInt(head.group(1)) : -1;
      } else if (text.startsWith("-")) {
        removed.add(text.substring(1));
      } else if (text.startsWith("+")) {
        added.add(text.substring(1));
      } else if (!text.isEmpty()) {
        throw new IllegalArgumentException("A diff without context has no such line: " + text);
      }
    }
    if (line >= 0) {
      hunks.add(new Hunk(line, ImmutableList.copyOf(removed), ImmutableList.copyOf(added)));
    }
    return hunks.build();
  }

  /** The text after the changes. */
  static String apply(List<Hunk> hunks, String before) {
    List<String> lines = new ArrayList<>(lines(before));
    for (Hunk hunk : ImmutableList.copyOf(hunks).reverse()) {
      int start = hunk.removed.isEmpty() ? hunk.line : hunk.line - 1;
      int end = start + hunk.removed.size();
      if (end > lines.size() || !lines.subList(start, end).equals(hunk.removed)) {
        throw new IllegalArgumentException("The file has no such lines:\n" + hunk.shown(0));
      }
      lines.subList(start, end).clear();
      lines.addAll(start, hunk.added);
    }
    return String.join("\n", lines);
  }

  /** A whole diff. */
  static String render(String name, List<Hunk> hunks) {
    StringBuilder diff = new StringBuilder("--- " + name + "\n+++ " + name + "\n");
    int shift = 0;
    for (Hunk hunk : hunks) {
      diff.append(hunk.shown(shift)).append('\n');
      shift += hunk.added.size() - hunk.removed.size();
    }
    return diff.toString();
  }

  /** As a diff has it. */
  String shown(int shift) {
    int newLine = line + shift + (removed.isEmpty() ? 1 : 0) - (added.isEmpty() ? 1 : 0);
    String head = "@@ -%d,%d +%d,%d @@".formatted(line, removed.size(), newLine, added.size());
    return java.util.stream.Stream.of(
            java.util.stream.Stream.of(head),
            removed.stream().map(text -> "-" + text),
            added.stream().map(text -> "+" + text))
        .flatMap(parts -> parts)
        .collect(joining("\n"));
  }

  /** Whether it changes a line that the other does, or one beside it. */
  boolean touches(Hunk other) {
    return line <= other.line + other.removed.size() && other.line <= line + removed.size();
  }

  private static List<String> lines(String text) {
    return Splitter.on('\n').splitToList(text);
  }
}
