package dev.unhang.judge.disconnect.length;

import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.util.Name;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.judge.Sources;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the code that a call starts: lambdas, methods, and those of objects in sight. */
final class TaskCode {
  private static final int DEEPEST = 4;

  private final Sources code;
  private final UnknownCalls unknown;
  private final TaskOrigins origins;

  TaskCode(Sources code) {
    this.code = code;
    this.unknown = new UnknownCalls(code);
    this.origins = new TaskOrigins(code);
  }

  /**
   * The bodies of the lambdas and methods that the call at {@code start} starts, and the references
   * to methods of the source whose body nobody sees.
   */
  ImmutableList<Task> of(TreePath start) {
    ImmutableList<Task> given = ofArguments(start);
    ExpressionTree receiver = Trees.receiver(start.getLeaf());
    return given.isEmpty() && receiver != null
        ? ofValue(new TreePath(start, receiver), DEEPEST)
        : given;
  }

  /** The same of what is given to a call. */
  ImmutableList<Task> ofArguments(TreePath call) {
    ImmutableList.Builder<Task> bodies = ImmutableList.builder();
    for (ExpressionTree argument : Trees.arguments(call.getLeaf())) {
      bodies.addAll(ofValue(new TreePath(call, argument), DEEPEST));
    }
    return bodies.build();
  }

  private ImmutableList<Task> ofValue(TreePath value, int depth) {
    Tree tree = Variables.bare((ExpressionTree) value.getLeaf());
    if (depth == 0 || tree == null) {
      return ImmutableList.of();
    }
    TreePath path = new TreePath(value.getParentPath(), tree);
    if (tree instanceof LambdaExpressionTree lambda) {
      return ImmutableList.of(new Task(new TreePath(path, lambda.getBody()), depth));
    }
    if (tree instanceof MemberReferenceTree) {
      return ofReference(path, depth);
    }
    if (tree instanceof ConditionalExpressionTree choice) {
      return ImmutableList.<Task>builder()
          .addAll(ofValue(new TreePath(path, choice.getTrueExpression()), depth))
          .addAll(ofValue(new TreePath(path, choice.getFalseExpression()), depth))
          .build();
    }
    if (tree instanceof NewClassTree creation) {
      return ofObject(path, creation, depth);
    }
    return ofValues(origins.of(path), depth - 1);
  }

  private ImmutableList<Task> ofValues(ImmutableList<TreePath> values, int depth) {
    return values.stream()
        .flatMap(each -> ofValue(each, depth).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Task> ofReference(TreePath path, int depth) {
    return unknown.isOpenReference(path)
        ? ImmutableList.of(new Task(path, depth))
        : code.targets(path).stream()
            .flatMap(each -> body(each, depth).stream())
            .collect(ImmutableList.toImmutableList());
  }

  /** An object with a method that is run; or one that is made with the code to run. */
  private ImmutableList<Task> ofObject(TreePath path, NewClassTree creation, int depth) {
    ImmutableList.Builder<Task> bodies = ImmutableList.builder();
    bodies.addAll(ofValues(origins.run(path), depth - 1));
    Type type = getType(creation.getClassBody() == null ? creation : creation.getClassBody());
    for (MethodSymbol method : tasks(type)) {
      SourceUnits.of(code.state())
          .declaration(method, code.at(path))
          .flatMap(each -> body(each, depth))
          .ifPresent(bodies::add);
    }
    return bodies.build();
  }

  /** The methods of a class and of its superclasses that are run: of each name the nearest. */
  private Collection<MethodSymbol> tasks(@Nullable Type type) {
    Map<Name, MethodSymbol> tasks = new LinkedHashMap<>();
    for (Type each : type == null ? List.<Type>of() : code.state().getTypes().closure(type)) {
      for (Symbol member : each.tsym.members().getSymbols()) {
        if (member instanceof MethodSymbol method && isTask(method)) {
          tasks.putIfAbsent(method.name, method);
        }
      }
    }
    return tasks.values();
  }

  /**
   * Whether a method implements that of a functional interface, as {@code run} does; not to close.
   */
  private boolean isTask(MethodSymbol method) {
    return !method.isConstructor()
        && ASTHelpers.findSuperMethods(method, code.state().getTypes()).stream()
            .map(each -> each.owner.type)
            .anyMatch(
                type ->
                    code.state().getTypes().isFunctionalInterface(type)
                        && !ASTHelpers.isSubtype(
                            type, code.state().getSymtab().autoCloseableType, code.state()));
  }

  private static Optional<Task> body(TreePath declaration, int depth) {
    return declaration.getLeaf() instanceof MethodTree method && method.getBody() != null
        ? Optional.of(new Task(new TreePath(declaration, method.getBody()), depth - 1))
        : Optional.empty();
  }

  /**
   * The code of a task.
   *
   * @param depth how many calls deep it is worth to look from there
   */
  record Task(TreePath body, int depth) {}
}
