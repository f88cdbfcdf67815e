package dev.unhang.model;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.util.Name;
import com.sun.tools.javac.util.Names;
import java.util.List;

/**
 * A fact as the index keeps it.
 *
 * @param fact the fact
 * @param source where it comes from; the lower number wins
 * @param order its place among the facts of all sources
 * @param type the binary name of its type, or for {@code a.b.**} the prefix {@code a.b.}
 * @param isPackage whether {@code type} is such a prefix
 */
record Row(Fact fact, int source, int order, Name type, boolean isPackage) {
  private static final String ALL_BELOW = ".**";

  static Row of(Fact fact, int source, int order, Names names) {
    String type = fact.type();
    boolean isPackage = type.endsWith(ALL_BELOW);
    return new Row(
        fact,
        source,
        order,
        names.fromString(isPackage ? type.substring(0, type.length() - 2) : type),
        isPackage);
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

  /** Whether the fact is about the members of whatever type. */
  boolean isAboutAllTypes() {
    return fact.type().equals(ModelSyntax.ALL_TYPES);
  }

  /** Whether the fact is about this very type. */
  boolean isAbout(ClassSymbol symbol) {
    return isPackage ? symbol.flatname.startsWith(type) : symbol.flatname == type;
  }

  /** Whether the fact is about constructors. */
  boolean isAboutConstructors() {
    return fact.member().equals("<init>");
  }

  /** Whether the index keeps the fact under a name. */
  boolean isNamed(String key) {
    return (fact.member().isEmpty() || isAboutConstructors())
        ? ModelScanner.simpleName(fact.type()).equals(key)
        : fact.member().equals(key);
  }
}
