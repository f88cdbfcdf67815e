package dev.unhang.fix.text;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.function.Predicate.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The imports of a file, line by line, and where another one belongs among them. */
final class ImportBlock {
  private final SourceText source;
  private final CompilationUnitTree unit;
  private final ImmutableList<Line> lines;

  ImportBlock(CompilationUnitTree unit, SourceText source) {
    this.unit = unit;
    this.source = source;
    this.lines =
        unit.getImports().stream()
            .filter(source::isWritten)
            .map(ImportTree.class::cast)
            .map(this::line)
            .collect(toImmutableList());
  }

  private Line line(ImportTree tree) {
    int start = source.start(tree);
    int end = source.end(tree);
    boolean isFirst = source.isLineStart(start);
    boolean isLast = source.isLineEnd(source.endOfBlanks(end));
    String name = source.of(tree.getQualifiedIdentifier());
    /* Before Java 25 nothing but the text says that a module is imported. */
    boolean isModule =
        source.between(start, source.start(tree.getQualifiedIdentifier())).contains("module ");
    return new Line(
        start,
        end,
        source.nextLine(end),
        isModule ? name + ".*" : name,
        tree.isStatic(),
        isFirst && isLast);
  }

  ImmutableList<Line> lines() {
    return lines;
  }

  /** Where the import of a type belongs. */
  Place place(String name) {
    ImmutableList<Line> types =
        lines.stream().filter(not(Line::isStatic)).collect(toImmutableList());
    if (types.isEmpty()) {
      return lines.isEmpty() ? withoutImports() : newGroup(Iterables.getLast(lines));
    }
    ImmutableList<Line> kin =
        types.stream()
            .filter(line -> segment(line.name()).equals(segment(name)))
            .collect(toImmutableList());
    if (!kin.isEmpty()) {
      return among(kin, name);
    }
    List<List<Line>> groups = groups(types);
    for (List<Line> group : groups) {
      if (groups.size() == 1
          || group.stream().map(line -> segment(line.name())).distinct().count() > 1) {
        return among(group, name);
      }
    }
    return groups.stream()
        .map(Iterables::getLast)
        .filter(line -> line.name().compareTo(name) < 0)
        .max(comparing(Line::name))
        .map(this::newGroup)
        .orElseGet(() -> new Place(types.get(0).start(), "", source.newline().repeat(2), null));
  }

  /** Behind the nearest smaller one, or before all. */
  private Place among(List<Line> group, String name) {
    Optional<Line> previous =
        group.stream().filter(line -> line.name().compareTo(name) < 0).max(comparing(Line::name));
    return previous
        .map(this::behind)
        .orElseGet(() -> new Place(group.get(0).start(), "", source.newline(), null));
  }

  private Place behind(Line line) {
    int rest = source.endOfBlanks(line.end());
    boolean isLast = source.isLineEnd(source.endOfBlanks(source.endOfComment(rest)));
    return isLast
        ? new Place(line.next(), "", source.newline(), line)
        : new Place(line.end(), " ", "", null);
  }

  private Place newGroup(Line line) {
    Place place = behind(line);
    return place.after().isEmpty() ? place : separate(place.position());
  }

  private Place separate(int position) {
    String end = source.newline() + (source.isBlank(position) ? "" : source.newline());
    return new Place(position, source.newline(), end, null);
  }

  private Place withoutImports() {
    Tree name = unit.getPackage();
    if (name != null) {
      int end = source.end(name);
      int rest = source.endOfComment(source.endOfBlanks(end));
      return source.isLineEnd(source.endOfBlanks(rest))
          ? separate(source.nextLine(end))
          : new Place(end, " ", "", null);
    }
    int start = 0;
    for (int end = source.endOfHeadComment(0); end > start; end = source.endOfHeadComment(end)) {
      start = end;
    }
    return new Place(start, "", source.newline().repeat(2), null);
  }

  /** The runs without a blank line or a comment in them. */
  private List<List<Line>> groups(List<Line> types) {
    List<List<Line>> groups = new ArrayList<>();
    int from = 0;
    for (Line line : types) {
      String gap = source.between(from, line.start());
      if (groups.isEmpty() || !gap.isBlank() || gap.chars().filter(c -> c == '\n').count() > 1) {
        groups.add(new ArrayList<>());
      }
      Iterables.getLast(groups).add(line);
      from = line.end();
    }
    return groups;
  }

  private static String segment(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /**
   * An import.
   *
   * @param end the position behind its semicolon
   * @param next the beginning of the next line
   * @param isAlone whether nothing else stands on its line
   */
  record Line(int start, int end, int next, String name, boolean isStatic, boolean isAlone) {
    boolean isWildcard() {
      return name.endsWith("*");
    }

    /** What the file calls it. */
    String simpleName() {
      return name.substring(name.lastIndexOf('.') + 1).strip();
    }
  }

  /**
   * A place for an import.
   *
   * @param previous the import on the line before, if nothing but a line end is between them
   */
  record Place(int position, String before, String after, @Nullable Line previous) {
    boolean isLine() {
      return before.isEmpty() && !after.isEmpty();
    }
  }
}
