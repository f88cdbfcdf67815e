package dev.unhang.fix.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import dev.unhang.code.UnitCache;
import dev.unhang.fix.text.ImportBlock.Line;
import dev.unhang.fix.text.ImportBlock.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The imports that the patches of a file need, and those that they make useless: each a change of
 * its own line.
 *
 * <p>Asked to add an import, Error Prone writes the whole block anew, in its own order and without
 * comments. It leaves out a change that overlaps another; so each import is put at a position where
 * nothing else is put, by whichever patch, and two patches that need the same one agree on it.
 */
public final class UnitImports {
  private static final Context.Key<UnitCache<UnitImports>> KEY = new Context.Key<>();
  private static final String IMPORT = "import ";
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(Character::isJavaIdentifierPart).negate())
          .omitEmptyStrings();

  private final JCCompilationUnit unit;
  private final SourceText source;
  private final ImportBlock block;
  private final ListMultimap<String, Replacement> changes = LinkedListMultimap.create();
  /* Those that Error Prone does not leave out, whichever checks it patches at once. */
  private final ListMultimap<String, Replacement> sure = LinkedListMultimap.create();
  private final Map<String, Replacement> added = new HashMap<>();
  private final Set<String> imported = new HashSet<>();
  private final TreeMap<Integer, String> positions = new TreeMap<>();
  private final Map<Line, Replacement> removed = new HashMap<>();

  private UnitImports(CompilationUnitTree unit, SourceText source) {
    this.unit = (JCCompilationUnit) unit;
    this.source = source;
    this.block = new ImportBlock(unit, source);
  }

  /** Returns what is known of the compilation unit that {@code state} is in. */
  public static UnitImports of(VisitorState state) {
    UnitCache<UnitImports> cache = state.context.get(KEY);
    if (cache == null) {
      cache = new UnitCache<>();
      state.context.put(KEY, cache);
    }
    CompilationUnitTree unit = state.getPath().getCompilationUnit();
    return cache.get(unit, () -> new UnitImports(unit, new SourceText(state)));
  }

  /**
   * The fix of a check with its imports as changes of lines.
   *
   * @param check whose fix it is; those of a check are applied together
   */
  public SuggestedFix.Builder arrange(SuggestedFix fix, String check) {
    Replacement change = Replacement.of(fix, unit);
    SuggestedFix.Builder arranged = SuggestedFix.builder();
    change.addTo(arranged);
    ImmutableSet<String> words = words(change.text());
    removed.forEach(
        (line, removal) -> {
          if (words.contains(line.simpleName())) {
            again(line).addTo(arranged);
          }
        });
    add(fix.getImportsToAdd(), arranged);
    boolean isSure = changes.values().stream().noneMatch(change::overlaps);
    if (changes.get(check).stream().noneMatch(change::overlaps)) {
      changes.put(check, change);
    }
    if (isSure) {
      sure.put(check, change);
      removeUseless(change, sure.get(check), arranged);
    }
    return arranged;
  }

  /** Whether another patch imports a type of another package that is called like {@code type}. */
  boolean isTaken(String type) {
    return imported.stream()
        .anyMatch(other -> !other.equals(type) && simpleName(other).equals(simpleName(type)));
  }

  static String simpleName(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /** Whether no patch that is known by now changes something in a range. */
  public boolean isUntouched(int start, int end) {
    Replacement range = new Replacement(start, end, "");
    return changes.values().stream().noneMatch(range::overlaps);
  }

  /** What another patch takes away comes back. */
  private Replacement again(Line line) {
    return new Replacement(
        line.start(), line.start(), source.between(line.start(), line.end()) + source.newline());
  }

  private void add(Set<String> imports, SuggestedFix.Builder fix) {
    ListMultimap<Place, String> names = LinkedListMultimap.create();
    for (String line : ImmutableSortedSet.copyOf(imports)) {
      String name = line.substring(IMPORT.length());
      names.put(block.place(name), name);
      imported.add(name);
    }
    for (Place place : names.keySet()) {
      if (place.isLine()) {
        /* Behind the last import the free positions are those before the last of them. */
        List<String> own = names.get(place);
        (isImport(place.position()) ? own : Lists.reverse(own))
            .forEach(
                name -> added.computeIfAbsent(name, each -> ownPosition(place, each)).addTo(fix));
      } else {
        group(place, names.get(place)).addTo(fix);
      }
    }
  }

  private Replacement group(Place place, List<String> names) {
    String separator = place.after().isEmpty() ? " " : source.newline();
    String lines =
        names.stream().map(name -> IMPORT + name + ";").collect(Collectors.joining(separator));
    return new Replacement(
        place.position(), place.position(), place.before() + lines + place.after());
  }

  /**
   * A change that nothing else is put at the same position. Lines that begin or end alike can be
   * put in each other: {@code import a.B;} before {@code import c.D;} is also {@code mport a.B;}
   * and {@code i} behind its first letter.
   */
  private Replacement ownPosition(Place place, String name) {
    Replacement change = freePosition(place, name);
    positions.putIfAbsent(change.start(), name);
    return change;
  }

  private Replacement freePosition(Place place, String name) {
    String line = IMPORT + name + ";" + place.after();
    Replacement plain = new Replacement(place.position(), place.position(), line);
    if (!positions.containsKey(plain.start())) {
      return plain;
    }
    boolean isLater = positions.get(plain.start()).compareTo(name) < 0;
    if (isLater && isImport(place.position())) {
      for (int index = 1; index < IMPORT.length(); index++) {
        int start = place.position() + index;
        if (isFree(start)) {
          return new Replacement(start, start, line.substring(index) + line.substring(0, index));
        }
      }
    }
    Line previous = place.previous();
    if (previous != null && previous.isAlone() && isFree(previous.end())) {
      return new Replacement(
          previous.end(), previous.end(), source.newline() + IMPORT + name + ";");
    }
    if (previous != null && previous.isAlone() && isFree(previous.end() - 1)) {
      int semicolon = previous.end() - 1;
      return new Replacement(semicolon, semicolon, ";" + source.newline() + IMPORT + name);
    }
    return plain;
  }

  private boolean isImport(int position) {
    return block.lines().stream().anyMatch(line -> line.start() == position)
        && source.between(position, position + IMPORT.length()).equals(IMPORT);
  }

  private boolean isFree(int position) {
    return !positions.containsKey(position)
        && removed.values().stream().noneMatch(change -> change.isAround(position));
  }

  /** Takes away each import whose name stands nowhere but in code that the patches take away. */
  private void removeUseless(Replacement change, List<Replacement> all, SuggestedFix.Builder fix) {
    ImmutableSet<String> before = words(source.between(change.start(), change.end()));
    ImmutableSet<String> after = remainingWords(all);
    for (Line line : block.lines()) {
      if (line.isAlone()
          && !line.isWildcard()
          && before.contains(line.simpleName())
          && !after.contains(line.simpleName())
          && !removed.containsKey(line)) {
        Replacement removal = removal(line);
        if (positions.keySet().stream().noneMatch(removal::isAround)) {
          removed.put(line, removal);
          removal.addTo(fix);
        }
      }
    }
  }

  /** The line, and the blank line behind it if it was a group of its own. */
  private Replacement removal(Line line) {
    boolean isGroup =
        line.start() > 0
            && source.isBlank(source.previousLine(line.start()))
            && source.isBlank(line.next());
    return new Replacement(line.start(), isGroup ? source.nextLine(line.next()) : line.next(), "");
  }

  /** All words of the file, without those of the imports, once the changes are made. */
  private ImmutableSet<String> remainingWords(List<Replacement> all) {
    TreeMap<Integer, Replacement> cuts = new TreeMap<>();
    block
        .lines()
        .forEach(line -> cuts.put(line.start(), new Replacement(line.start(), line.end(), "")));
    all.forEach(change -> cuts.put(change.start(), change));
    Set<String> words = new HashSet<>();
    int position = 0;
    for (Replacement cut : cuts.values()) {
      words.addAll(words(source.between(position, Math.max(cut.start(), position))));
      words.addAll(words(cut.text()));
      position = Math.max(cut.end(), position);
    }
    words.addAll(words(source.between(position, source.length())));
    return ImmutableSet.copyOf(words);
  }

  /** All words of a text that may be names. */
  public static ImmutableSet<String> words(String text) {
    return ImmutableSet.copyOf(WORDS.split(text));
  }
}
