package dev.unhang.model;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import com.sun.tools.javac.util.Name;
import com.sun.tools.javac.util.Names;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All facts, by the simple name of the method, annotation or type that they are about. A name that
 * is in no model costs one look-up. Lines are read when their name is asked for the first time.
 */
final class FactIndex {
  private final Names names;
  private final Map<Name, Entry> entries = new HashMap<>();
  private final List<Pattern> patterns = new ArrayList<>();
  private final Map<ImmutableList<Pattern>, Entry> entriesOfPatterns = new HashMap<>();
  private final Entry nothing = new Entry("", ImmutableList.of());
  private @Nullable Name latestName;
  private @Nullable Entry latest;

  /**
   * Takes files in order of precedence.
   *
   * @param isAboutTraits whether it takes the facts that are {@link Kind#isTrait traits}, or all
   *     others
   */
  FactIndex(Names names, Iterable<ModelText> files, boolean isAboutTraits) {
    this.names = names;
    int order = 0;
    for (ModelText file : files) {
      order =
          ModelScanner.scan(
              file,
              order,
              (key, line) -> {
                if (!line.isOfDumps() && line.isTrait() == isAboutTraits) {
                  add(key, line);
                }
              });
    }
  }

  private void add(String key, ModelLine line) {
    if (key.equals(ModelSyntax.ALL_TYPES)) {
      patterns.add(new Pattern("", "", line)); // all types of a package: whatever their names
      return;
    }
    int star = key.indexOf('*');
    if (star >= 0) {
      patterns.add(new Pattern(key.substring(0, star), key.substring(star + 1), line));
      return;
    }
    Name name = names.fromString(key);
    Entry entry = entries.get(name);
    if (entry == null) {
      entry = new Entry(key, new ArrayList<>());
      entries.put(name, entry);
    }
    /* A line about two types of one simple name comes twice. */
    if (entry.lines.isEmpty() || Iterables.getLast(entry.lines) != line) {
      entry.lines.add(line);
    }
  }

  /**
   * The facts about methods of a name, about constructors of a type of that simple name, and about
   * types of that simple name. Whether they fit in full is left to the caller.
   */
  Entry named(Name name) {
    /* Fast path: three checks ask about each call, one after the other. */
    if (name != latestName || latest == null) {
      latest = find(name);
      latestName = name;
    }
    return latest;
  }

  private Entry find(Name name) {
    Entry entry = entries.get(name);
    if (entry == null) {
      entry = ofPatterns(name);
      entries.put(name, entry);
    } else if (entry.patterns == null) {
      entry.patterns = matching(entry.key);
    }
    return entry;
  }

  /* Names that are in no model, and there are many, share what they have in common: mostly nothing. */
  private Entry ofPatterns(Name name) {
    ImmutableList<Pattern> matching = matching(name.toString());
    if (matching.isEmpty()) {
      return nothing;
    }
    Entry entry = entriesOfPatterns.get(matching);
    if (entry == null) {
      entry = new Entry("", ImmutableList.of());
      entry.patterns = matching;
      entriesOfPatterns.put(matching, entry);
    }
    return entry;
  }

  private ImmutableList<Pattern> matching(String name) {
    ImmutableList.Builder<Pattern> matching = null;
    for (Pattern pattern : patterns) {
      if (pattern.matches(name)) {
        matching = matching == null ? ImmutableList.builder() : matching;
        matching.add(pattern);
      }
    }
    return matching == null ? ImmutableList.of() : matching.build();
  }

  /** All facts of a kind, by the order of their files and lines. */
  ImmutableList<Fact> of(Kind kind) {
    return entries.values().stream()
        .flatMap(entry -> entry.lines.stream())
        .distinct()
        .flatMap(line -> read(line).stream())
        .filter(row -> row.kind() == kind)
        .sorted(comparingInt(Row::order))
        .map(Row::fact)
        .collect(toImmutableList());
  }

  private ImmutableList<Row> read(ModelLine line) {
    return Row.of(line, names);
  }

  /** The facts under one name. */
  final class Entry {
    private final String key;
    private final List<ModelLine> lines;
    private @Nullable ImmutableList<Pattern> patterns;
    private @Nullable Map<Form, ImmutableList<Row>> rows;
    private final Map<Form, ImmutableSet<Kind>> kinds = new EnumMap<>(Form.class);

    private Entry(String key, List<ModelLine> lines) {
      this.key = key;
      this.lines = lines;
    }

    /** The facts of one form. */
    ImmutableList<Row> of(Form form) {
      return rows().getOrDefault(form, ImmutableList.of());
    }

    /** The facts of one form and kind. */
    ImmutableList<Row> of(Form form, Kind kind) {
      return kinds(form).contains(kind)
          ? of(form).stream().filter(row -> row.kind() == kind).collect(toImmutableList())
          : ImmutableList.of();
    }

    /** The kinds of the facts of one form. */
    ImmutableSet<Kind> kinds(Form form) {
      return kinds.computeIfAbsent(
          form, each -> of(each).stream().map(Row::kind).collect(Sets.toImmutableEnumSet()));
    }

    private Map<Form, ImmutableList<Row>> rows() {
      if (rows == null) {
        rows = new EnumMap<>(Form.class);
        Streams.concat(exact(), fitting())
            .sorted(comparingInt(Row::order))
            .collect(groupingBy(Row::form, toImmutableList()))
            .forEach(rows::put);
      }
      return rows;
    }

    private Stream<Row> exact() {
      return lines.stream().flatMap(line -> read(line).stream()).filter(row -> row.isNamed(key));
    }

    private Stream<Row> fitting() {
      return patterns == null ? Stream.empty() : patterns.stream().flatMap(Pattern::rows);
    }
  }

  /** A line about all members whose names begin and end like that. */
  private final class Pattern {
    private final String prefix;
    private final String suffix;
    private final ModelLine line;
    private @Nullable ImmutableList<Row> rows;

    Pattern(String prefix, String suffix, ModelLine line) {
      this.prefix = prefix;
      this.suffix = suffix;
      this.line = line;
    }

    boolean matches(String name) {
      return name.length() >= prefix.length() + suffix.length()
          && name.startsWith(prefix)
          && name.endsWith(suffix);
    }

    Stream<Row> rows() {
      if (rows == null) {
        rows = read(line);
      }
      return rows.stream();
    }
  }
}
