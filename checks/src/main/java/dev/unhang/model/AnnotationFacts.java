package dev.unhang.model;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.sun.tools.javac.code.Attribute.Compound;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import java.util.ArrayList;
import java.util.List;

/** The facts about what has an annotation. */
final class AnnotationFacts {
  private static final String EXPLICIT = Attribute.EXPLICIT.spelling();

  private final FactIndex index;
  private final Presence presence;
  private final MemberMatcher matcher;

  AnnotationFacts(FactIndex index, Presence presence, MemberMatcher matcher) {
    this.index = index;
    this.presence = presence;
    this.matcher = matcher;
  }

  /** The facts about the annotations of a symbol, and about the annotations of these. */
  ImmutableList<Fact> of(Symbol symbol) {
    List<Row> found = new ArrayList<>();
    try {
      for (Compound annotation : symbol.getAnnotationMirrors()) {
        add(annotation, symbol, found);
        for (Compound meta : annotation.type.tsym.getAnnotationMirrors()) {
          add(meta, symbol, found);
        }
      }
    } catch (CompletionFailure e) {
      // an annotation's class file is missing: what was found so far stands
    }
    found.sort(comparing(row -> !row.fact().attributes().containsKey(EXPLICIT)));
    return Row.facts(found);
  }

  private void add(Compound annotation, Symbol symbol, List<Row> found) {
    if (!(annotation.type.tsym instanceof ClassSymbol type)) {
      return;
    }
    for (Row row : index.named(type.name).of(Form.ANNOTATION)) {
      if (row.isAbout(type)
          && presence.holds(row.fact())
          && MethodDetails.hasElement(row.fact(), annotation)
          && MethodDetails.hasParameter(row.fact(), symbol.type, matcher)) {
        found.add(row);
      }
    }
  }

  /** The facts about what has an annotation of the type {@code annotation}. */
  ImmutableList<Fact> ofType(ClassSymbol annotation) {
    return index.named(annotation.name).of(Form.ANNOTATION).stream()
        .filter(row -> row.isAbout(annotation) && presence.holds(row.fact()))
        .map(Row::fact)
        .collect(toImmutableList());
  }
}
