package dev.unhang.model;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.errorprone.util.ASTHelpers;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.model.JavacElements;
import com.sun.tools.javac.util.Context;
import dev.unhang.setup.Spelling;
import java.util.Optional;

/**
 * Compares what a user's model says with the types on the class path. A type may be absent, but a
 * type that is there must have the member: otherwise a misspelled name would be ignored in silence.
 */
final class ModelFit {
  private static final Splitter LINES = Splitter.on('\n');

  private final ModelText file;
  private final MemberMatcher matcher;
  private final JavacElements elements;
  private final ImmutableList.Builder<ModelProblem> problems = ImmutableList.builder();

  private ModelFit(ModelText file, MemberMatcher matcher, Context context) {
    this.file = file;
    this.matcher = matcher;
    this.elements = JavacElements.instance(context);
  }

  /** What does not fit in the user's files. */
  static ImmutableList<ModelProblem> problems(
      ImmutableList<ModelText> files, MemberMatcher matcher, Context context) {
    return files.stream()
        .filter(file -> file.source() == ModelText.USER)
        .flatMap(file -> problems(file, matcher, context).stream())
        .collect(toImmutableList());
  }

  /** What does not fit in one file. */
  static ImmutableList<ModelProblem> problems(
      ModelText file, MemberMatcher matcher, Context context) {
    ModelFit fit = new ModelFit(file, matcher, context);
    for (Fact fact : ModelParser.parse(file).facts()) {
      if (!fact.form().isOfDumps() && !fact.member().isEmpty() && fact.member().indexOf('*') < 0) {
        fit.check(fact);
      }
      if (fact.form() == Form.TYPE && !fact.attribute(Attribute.INSTEAD, "").isEmpty()) {
        fit.checkInstead(fact);
      }
    }
    return fit.problems.build();
  }

  private void check(Fact fact) {
    ClassSymbol type = elements.getTypeElement(fact.type().replace('$', '.'));
    if (type == null) {
      return;
    }
    try {
      ImmutableList<MethodSymbol> members = members(type, fact);
      ImmutableList<MethodSymbol> named =
          members.stream()
              .filter(member -> member.name.contentEquals(fact.member()))
              .collect(toImmutableList());
      if (named.isEmpty()) {
        String reason = "'" + fact.type() + "' has no method '" + fact.member() + "'";
        add(fact, reason, nearest(fact.member(), members));
      } else if (named.stream().noneMatch(member -> matcher.hasParameters(fact, member))) {
        add(fact, "no overload has these parameters", nearestOverload(fact, named));
      } else if (named.stream().noneMatch(member -> hasArgument(fact, member))) {
        add(fact, "no overload has an argument " + fact.argument(), Optional.empty());
      }
    } catch (CompletionFailure e) {
      // an incomplete class path: javac says so where it matters
    }
  }

  private void checkInstead(Fact fact) {
    ClassSymbol type = elements.getTypeElement(fact.type().replace('$', '.'));
    if (type == null) {
      return;
    }
    try {
      String name = fact.attribute(Attribute.INSTEAD, "");
      ImmutableList<MethodSymbol> candidates =
          members(type, fact).stream()
              .filter(member -> member.type.getParameterTypes().isEmpty())
              .collect(toImmutableList());
      if (candidates.stream().noneMatch(member -> member.name.contentEquals(name))) {
        String reason = "'" + fact.type() + "' has no method '" + name + "()'";
        add(fact, "instead=", reason, nearest(name, candidates));
      }
    } catch (CompletionFailure e) {
      // an incomplete class path: javac says so where it matters
    }
  }

  private ImmutableList<MethodSymbol> members(ClassSymbol type, Fact fact) {
    ImmutableList<ClassSymbol> declaring =
        fact.member().equals("<init>") ? ImmutableList.of(type) : matcher.supertypes(type);
    return declaring.stream()
        .flatMap(symbol -> ASTHelpers.getEnclosedElements(symbol).stream())
        .filter(MethodSymbol.class::isInstance)
        .map(MethodSymbol.class::cast)
        .collect(toImmutableList());
  }

  private static boolean hasArgument(Fact fact, MethodSymbol member) {
    return fact.argument() < member.type.getParameterTypes().size();
  }

  private static Optional<String> nearest(String name, ImmutableList<MethodSymbol> members) {
    return Spelling.nearest(name, Iterables.transform(members, m -> m.name.toString()));
  }

  private Optional<String> nearestOverload(Fact fact, ImmutableList<MethodSymbol> named) {
    ImmutableList<String> overloads =
        named.stream().map(member -> parameters(member)).collect(toImmutableList());
    return overloads.size() == 1
        ? Optional.of(overloads.get(0))
        : Spelling.nearest(
            "(" + String.join(", ", fact.parameters().orElse(ImmutableList.of())) + ")", overloads);
  }

  private String parameters(MethodSymbol member) {
    return member.type.getParameterTypes().stream()
        .map(matcher::erasedName)
        .collect(joining(", ", "(", ")"));
  }

  private void add(Fact fact, String reason, Optional<String> suggestion) {
    add(fact, "#", reason, suggestion);
  }

  /* The column is the one behind a text that stands in the line. */
  private void add(Fact fact, String before, String reason, Optional<String> suggestion) {
    int line = fact.origin().line();
    String text = Iterables.get(LINES.split(file.text()), line - 1);
    int column = text.indexOf(before) + before.length() + 1;
    problems.add(new ModelProblem(file.name(), line, column, reason, suggestion.orElse("")));
  }
}
