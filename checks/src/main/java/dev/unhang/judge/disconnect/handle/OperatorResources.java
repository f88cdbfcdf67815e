package dev.unhang.judge.disconnect.handle;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import dev.unhang.code.Chains;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.judge.Sources;
import dev.unhang.model.Detail;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import java.util.HashSet;
import java.util.Set;

/**
 * Work that runs on a resource of an operator, whose cleanup ends it: {@code
 * using(Executors::new.., executor -> .., ExecutorService::shutdownNow)}.
 */
public final class OperatorResources {
  private final Sources code;

  public OperatorResources(Sources code) {
    this.code = code;
  }

  /**
   * Whether the cleanup of an operator ends what the work is started on.
   *
   * @param isPeriodic whether the work is a periodic task, which {@code shutdown()} ends too
   */
  public boolean end(TreePath start, boolean isPeriodic) {
    ImmutableSet<Symbol> runners = runners(start);
    for (TreePath path = start; path != null && !runners.isEmpty(); path = path.getParentPath()) {
      if (path.getLeaf() instanceof LambdaExpressionTree lambda
          && lambda.getParameters().stream().anyMatch(each -> runners.contains(getSymbol(each)))
          && isCleanedUp(path, isPeriodic)) {
        return true;
      }
    }
    return false;
  }

  /** What runs the work, or gives it: the receiver, and arguments that are no functions. */
  private static ImmutableSet<Symbol> runners(TreePath start) {
    Set<Symbol> runners = new HashSet<>();
    ExpressionTree receiver = Trees.receiver(start.getLeaf());
    runners.add(receiver == null ? null : Variables.root(receiver));
    Trees.arguments(start.getLeaf()).forEach(each -> runners.add(getSymbol(each)));
    runners.remove(null);
    return ImmutableSet.copyOf(runners);
  }

  /** By an argument of the operator, or of the call of what it gives: {@code withFinalizer(..)}. */
  private boolean isCleanedUp(TreePath lambda, boolean isPeriodic) {
    TreePath call = Sources.callOf(lambda);
    if (call == null) {
      return false;
    }
    TreePath next = Chains.callOn(call);
    return isCleanedUpBy(call, isPeriodic) || (next != null && isCleanedUpBy(next, isPeriodic));
  }

  private boolean isCleanedUpBy(TreePath call, boolean isPeriodic) {
    return Trees.arguments(call.getLeaf()).stream()
        .map(argument -> new TreePath(call, argument))
        .anyMatch(
            each ->
                code.argumentFacts(each).stream().anyMatch(f -> f.kind() == Kind.DISCONNECT)
                    && ends(each, isPeriodic));
  }

  /** Whether a cleanup does something, other than letting the tasks run to their end. */
  private boolean ends(TreePath cleanup, boolean isPeriodic) {
    ImmutableList<Tree> calls = calls(cleanup.getLeaf());
    ImmutableList<Fact> cancels =
        calls.stream()
            .flatMap(call -> code.facts(new TreePath(cleanup, call)).stream())
            .filter(fact -> fact.kind() == Kind.CANCEL)
            .collect(ImmutableList.toImmutableList());
    return cancels.isEmpty()
        ? !calls.isEmpty()
        : isPeriodic || Iterables.any(cancels, f -> f.stops() == Detail.Stops.EVERYTHING);
  }

  private static ImmutableList<Tree> calls(Tree cleanup) {
    ImmutableList.Builder<Tree> calls = ImmutableList.builder();
    boolean unused =
        Trees.any(
            cleanup,
            part -> {
              if (part instanceof MethodInvocationTree
                  || part instanceof MemberReferenceTree
                  || part instanceof NewClassTree) {
                calls.add(part);
              }
              return false;
            });
    return calls.build();
  }
}
