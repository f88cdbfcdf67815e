package dev.unhang.fix.text;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Changes of several places of a file, which become one contiguous replacement. */
public final class Edits {
  private final SourceText source;
  private final TreeMap<Integer, Edit> edits = new TreeMap<>();
  private final List<Rewrite> rewrites = new ArrayList<>();

  public Edits(SourceText source) {
    this.source = source;
  }

  /** Puts {@code text} in the place of a range, and of every change inside it. */
  public void replace(int start, int end, String text) {
    edits.subMap(start, true, end, false).clear();
    edits.put(start, new Edit(end, text));
  }

  public void replace(Tree tree, String text) {
    replace(source.start(tree), source.end(tree), text);
  }

  /** Puts {@code text} at a position, before what else is put there. */
  public void insert(int position, String text) {
    Edit there = edits.get(position);
    edits.put(
        position,
        there == null ? new Edit(position, text) : new Edit(there.end(), text + there.text()));
  }

  /** Makes the change of another patch a part of this one. */
  public void add(SuggestedFix fix, VisitorState state) {
    if (!fix.isEmpty()) {
      JCCompilationUnit unit = (JCCompilationUnit) state.getPath().getCompilationUnit();
      Replacement other = Replacement.of(fix, unit);
      replace(other.start(), other.end(), other.text());
    }
  }

  /** Takes a statement away, and its line if nothing else stands there. */
  public void remove(Tree statement) {
    remove(source.start(statement), source.end(statement));
  }

  /** The same for a declaration, with the comments that belong to it. */
  public void removeWithComments(Tree declaration) {
    int end = source.end(declaration);
    int behind = source.endOfBlanks(end);
    int comment = source.endOfComment(behind);
    remove(
        source.startOfComments(source.start(declaration)),
        comment > behind && source.isLineEnd(comment) ? comment : end);
  }

  private void remove(int start, int end) {
    int lineStart = start - source.indentation(start).length();
    int lineEnd = source.endOfBlanks(end);
    boolean isFirst = source.isLineStart(lineStart);
    if (isFirst && source.isLineEnd(lineEnd)) {
      int next = source.nextLine(lineEnd);
      if (lineStart > 0
          && source.isBlank(next)
          && source.isOpening(source.previousLine(lineStart))) {
        next = source.nextLine(next);
      }
      replace(isSurplus(lineStart, next) ? source.previousLine(lineStart) : lineStart, next, "");
    } else if (isFirst) {
      replace(start, lineEnd, "");
    } else {
      replace(source.startOfBlanks(start), end, "");
    }
  }

  /** Whether the blank line before a line would stand before another or before a brace. */
  private boolean isSurplus(int lineStart, int next) {
    return lineStart > 0
        && source.isBlank(source.previousLine(lineStart))
        && (source.isBlank(next) || source.isClosing(next));
  }

  /** Lets the change as a whole reach to a position. */
  public void reach(int position) {
    Map.Entry<Integer, Edit> before = edits.floorEntry(position);
    if (before == null || before.getValue().end() < position) {
      insert(position, "");
    }
  }

  /** The text of a range, with the changes inside it. */
  public String text(int start, int end) {
    return text(start, end, edits.subMap(start, true, end, false));
  }

  private String text(int start, int end, Map<Integer, Edit> changes) {
    StringBuilder text = new StringBuilder();
    int position = start;
    for (Map.Entry<Integer, Edit> edit : changes.entrySet()) {
      text.append(source.between(position, edit.getKey())).append(edit.getValue().text());
      position = edit.getValue().end();
    }
    return text.append(source.between(position, end)).toString();
  }

  /**
   * Makes changes inside a tree that may be written anew as it is, as part of a larger change.
   *
   * @param changes what changes in it
   */
  public void rewrite(Tree tree, Edits changes) {
    int start = source.start(tree);
    int end = source.end(tree);
    boolean isWritten =
        edits.headMap(end, false).entrySet().stream()
            .anyMatch(edit -> edit.getValue().end() > start);
    if (isWritten) {
      rewrites.add(new Rewrite(source.of(tree), changes.text(start, end)));
    } else {
      edits.putAll(changes.edits);
    }
  }

  /** All of it as one replacement. */
  public void addTo(SuggestedFix.Builder fix) {
    if (!edits.isEmpty()) {
      int start = edits.firstKey();
      int end = edits.lastEntry().getValue().end();
      String text = text(start, end, edits);
      for (Rewrite rewrite : rewrites) {
        text = rewrite.in(text);
      }
      fix.replace(start, end, text);
    }
  }

  public SuggestedFix fix() {
    SuggestedFix.Builder fix = SuggestedFix.builder();
    addTo(fix);
    return fix.build();
  }

  private record Edit(int end, String text) {}
}
