package dev.unhang.explain;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import dev.unhang.code.UsageIndex;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the models were asked about a lambda or method: the rows that they have, and where they have
 * none, what it was that they do not know.
 */
final class Evidence {
  private final VisitorState state;
  private final Models models;

  Evidence(VisitorState state) {
    this.state = state;
    this.models = Models.of(state);
  }

  /** The rows about a lambda or method, whether they apply or not. */
  ImmutableList<String> rows(TreePath boundary) {
    if (!(boundary.getLeaf() instanceof MethodTree method)) {
      return ofValue(boundary);
    }
    ImmutableList<String> rows =
        ModelRows.of(ofMethod(ASTHelpers.getSymbol(method)), boundary, state);
    TreePath creation = boundary.getParentPath().getParentPath();
    return creation.getLeaf() instanceof NewClassTree
        ? ImmutableList.<String>builder().addAll(ofArgument(creation)).addAll(rows).build()
        : rows;
  }

  /** The rows about a call and each of its arguments. */
  ImmutableList<String> rowsOfCall(TreePath call) {
    ImmutableList.Builder<Fact> facts = ImmutableList.builder();
    facts.addAll(CallFacts.of(call.getLeaf(), state));
    for (ExpressionTree argument : arguments(call.getLeaf())) {
      facts.addAll(CallFacts.ofArgument(call.getLeaf(), argument, state));
    }
    return ModelRows.of(facts.build(), call, state);
  }

  /** What was looked at, to no avail, in the order of the rules. */
  ImmutableList<String> gaps(TreePath boundary) {
    return boundary.getLeaf() instanceof MethodTree method
        ? gapsOfMethod(ASTHelpers.getSymbol(method))
        : gapsOfLambda(boundary);
  }

  private ImmutableList<Fact> ofMethod(MethodSymbol method) {
    return ImmutableList.<Fact>builder()
        .addAll(annotated(method))
        .addAll(models.overrides(method, state))
        .addAll(
            models.returns(method.getReturnType(), state).stream()
                .filter(fact -> fact.kind() == Kind.ASYNC_HANDLER)
                .iterator())
        .build();
  }

  private ImmutableList<Fact> annotated(MethodSymbol method) {
    return elements(method)
        .flatMap(element -> models.annotations(element, state).stream())
        .collect(toImmutableList());
  }

  /** The elements whose annotations count for a method. */
  private Stream<Symbol> elements(MethodSymbol method) {
    return Stream.concat(
        Stream.of(method, method.enclClass()),
        ASTHelpers.streamSuperMethods(method, state.getTypes()));
  }

  private ImmutableList<String> gapsOfMethod(MethodSymbol method) {
    ImmutableList<String> annotations =
        elements(method)
            .flatMap(element -> element.getAnnotationMirrors().stream())
            .map(annotation -> "`@" + annotation.type.tsym.getSimpleName() + "`")
            .filter(name -> !name.equals("`@Override`"))
            .distinct()
            .collect(toImmutableList());
    ImmutableList<String> overridden =
        ASTHelpers.streamSuperMethods(method, state.getTypes())
            .map(Evidence::name)
            .distinct()
            .collect(toImmutableList());
    return ImmutableList.of(
        annotations.isEmpty()
            ? "it has no annotation"
            : "no model says where code with " + String.join(" or ", annotations) + " runs",
        overridden.isEmpty()
            ? "it overrides nothing"
            : "no model says where "
                + String.join(" or ", overridden)
                + ", which it overrides, runs",
        method.isConstructor()
            ? "it is a constructor, which has no result"
            : "no model takes `"
                + method.getReturnType().tsym.getSimpleName()
                + "` for an asynchronous result",
        uses(UsageIndex.of(state).uses(method)));
  }

  private String uses(List<TreePath> uses) {
    return uses.isEmpty()
        ? "nothing in this file calls it or refers to it"
        : "it is used in "
            + lines(uses)
            + " of this file, of which nothing helps to know where it runs";
  }

  private static String lines(List<TreePath> uses) {
    ImmutableList<String> lines =
        uses.stream().map(use -> Long.toString(line(use))).distinct().collect(toImmutableList());
    return (lines.size() == 1 ? "line " : "lines ") + String.join(", ", lines);
  }

  private ImmutableList<String> ofValue(TreePath lambda) {
    ImmutableList.Builder<String> rows = ImmutableList.builder();
    rows.addAll(ofArgument(lambda));
    descriptor(lambda)
        .ifPresent(
            method ->
                rows.addAll(
                    ModelRows.of(
                        models.overrides(method, ASTHelpers.getType(lambda.getLeaf()), state),
                        lambda,
                        state)));
    return rows.build();
  }

  /** The rows about the argument that a lambda or new object is. */
  private ImmutableList<String> ofArgument(TreePath code) {
    return callWith(code)
        .map(
            call ->
                ModelRows.of(
                    CallFacts.ofArgument(call.getLeaf(), argument(code, call), state), call, state))
        .orElse(ImmutableList.of());
  }

  private ImmutableList<String> gapsOfLambda(TreePath lambda) {
    ImmutableList.Builder<String> gaps = ImmutableList.builder();
    gaps.add(
        callWith(lambda)
            .map(
                call ->
                    "no model says what "
                        + nameOf(call)
                        + " does with it (argument "
                        + arguments(call.getLeaf()).indexOf(argument(lambda, call))
                        + ", line "
                        + line(call)
                        + ")")
            .orElse("it is not handed to a call where it is written"));
    descriptor(lambda)
        .ifPresent(
            method ->
                gaps.add("no model says where " + name(method) + ", which it implements, runs"));
    return gaps.build();
  }

  private Optional<MethodSymbol> descriptor(TreePath lambda) {
    Type type = ASTHelpers.getType(lambda.getLeaf());
    return type == null || type.isErroneous() || !state.getTypes().isFunctionalInterface(type)
        ? Optional.empty()
        : Optional.of((MethodSymbol) state.getTypes().findDescriptorSymbol(type.tsym));
  }

  /** The call or creation that code is an argument of. */
  private static Optional<TreePath> callWith(TreePath code) {
    TreePath path = code;
    while (path.getParentPath().getLeaf() instanceof ParenthesizedTree
        || path.getParentPath().getLeaf() instanceof TypeCastTree) {
      path = path.getParentPath();
    }
    TreePath parent = path.getParentPath();
    return arguments(parent.getLeaf()).contains(path.getLeaf())
        ? Optional.of(parent)
        : Optional.empty();
  }

  private static Tree argument(TreePath code, TreePath call) {
    TreePath path = code;
    while (path.getParentPath().getLeaf() != call.getLeaf()) {
      path = path.getParentPath();
    }
    return path.getLeaf();
  }

  private static List<? extends ExpressionTree> arguments(Tree call) {
    if (call instanceof MethodInvocationTree invocation) {
      return invocation.getArguments();
    }
    return call instanceof NewClassTree creation ? creation.getArguments() : ImmutableList.of();
  }

  /** How a reader would call what a call calls. */
  static String nameOf(TreePath call) {
    if (call.getLeaf() instanceof NewClassTree creation && creation.getClassBody() != null) {
      Type type = ASTHelpers.getType(creation.getIdentifier());
      return type == null ? "the class" : "`new " + type.tsym.getSimpleName() + "`";
    }
    return ASTHelpers.getSymbol(call.getLeaf()) instanceof MethodSymbol method
        ? name(method)
        : "the call";
  }

  public static String name(MethodSymbol method) {
    String owner = method.owner.getSimpleName().toString();
    if (method.isConstructor()) {
      return "`new " + owner + "`";
    }
    return "`" + (owner.isEmpty() ? "" : owner + ".") + method.getSimpleName() + "`";
  }

  /** The line in which code begins; that of a method's name, which annotations may precede. */
  static long line(TreePath path) {
    Tree tree = path.getLeaf();
    return path.getCompilationUnit()
        .getLineMap()
        .getLineNumber(
            tree instanceof MethodTree
                ? ((JCTree) tree).getPreferredPosition()
                : ASTHelpers.getStartPosition(tree));
  }
}
