package dev.unhang.model;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.util.Name;
import com.sun.tools.javac.util.Names;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact as the index keeps it. What a question compares first is at hand; the rest of the line is
 * read when all that fits, which spares nine lines in ten: names such as {@code get} and {@code
 * close} are in the models of many frameworks.
 */
final class Row {
  private static final String ALL_BELOW = ".**";

  private final @Nullable ModelLine line;
  private final Kind kind;
  private final Form form;
  private final int argument;
  private final int source;
  private final int order;
  private final Name type;
  private final boolean isPackage;
  private final boolean isAboutAllTypes;
  private final boolean isAboutConstructors;
  private @Nullable Fact fact;

  private Row(ModelLine line, Names names) {
    this(
        line,
        null,
        line.kind(),
        line.form(),
        line.argument(),
        line.file().source(),
        line.order(),
        line.type(),
        line.isAboutConstructors(),
        names);
  }

  private Row(Fact fact, int source, int order, Names names) {
    this(
        null,
        fact,
        fact.kind(),
        fact.form(),
        fact.argument(),
        source,
        order,
        fact.type(),
        fact.member().equals("<init>"),
        names);
  }

  private Row(
      @Nullable ModelLine line,
      @Nullable Fact fact,
      Kind kind,
      Form form,
      int argument,
      int source,
      int order,
      String type,
      boolean isAboutConstructors,
      Names names) {
    this.line = line;
    this.fact = fact;
    this.kind = kind;
    this.form = form;
    this.argument = argument;
    this.source = source;
    this.order = order;
    this.isPackage = type.endsWith(ALL_BELOW);
    this.type = names.fromString(isPackage ? type.substring(0, type.length() - 2) : type);
    this.isAboutAllTypes = type.equals(ModelSyntax.ALL_TYPES);
    this.isAboutConstructors = isAboutConstructors;
  }

  static Row of(Fact fact, int source, int order, Names names) {
    return new Row(fact, source, order, names);
  }

  /** The facts that a line states. */
  static ImmutableList<Row> of(ModelLine line, Names names) {
    return line.isPlain()
        ? ImmutableList.of(new Row(line, names))
        : ModelParser.parse(line).stream()
            .map(fact -> of(fact, line.file().source(), line.order(), names))
            .collect(toImmutableList());
  }

  /** The facts of rows, by where they come from. */
  static ImmutableList<Fact> facts(List<Row> rows) {
    /* Fast path: most calls that match a row match one. */
    if (rows.size() < 2) {
      return rows.isEmpty() ? ImmutableList.of() : ImmutableList.of(rows.get(0).fact());
    }
    return rows.stream()
        .sorted(comparingInt(Row::source))
        .map(Row::fact)
        .collect(toImmutableList());
  }

  Fact fact() {
    if (fact == null) {
      fact = Iterables.getOnlyElement(ModelParser.parse(requireNonNull(line)));
    }
    return fact;
  }

  Kind kind() {
    return kind;
  }

  Form form() {
    return form;
  }

  /** The index of the argument that the fact is about; negative if it is about none. */
  int argument() {
    return argument;
  }

  /** Where the fact comes from; the lower number wins. */
  private int source() {
    return source;
  }

  /** The place of the fact among those of all sources. */
  int order() {
    return order;
  }

  /** Whether the fact is about the members of whatever type. */
  boolean isAboutAllTypes() {
    return isAboutAllTypes;
  }

  /** Whether the fact is about this very type. */
  boolean isAbout(ClassSymbol symbol) {
    return isPackage ? symbol.flatname.startsWith(type) : symbol.flatname == type;
  }

  /** Whether the fact is about constructors. */
  boolean isAboutConstructors() {
    return isAboutConstructors;
  }

  /** Whether the index keeps the fact under a name; the only fact of its line has but one. */
  boolean isNamed(String key) {
    if (line != null) {
      return true;
    }
    return (fact().member().isEmpty() || isAboutConstructors)
        ? ModelScanner.simpleName(fact().type()).equals(key)
        : fact().member().equals(key);
  }
}
