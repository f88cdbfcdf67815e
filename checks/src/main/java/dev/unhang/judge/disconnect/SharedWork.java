package dev.unhang.judge.disconnect;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Chains;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.client.ClientScope;
import dev.unhang.judge.disconnect.handle.ExecutorUse;
import dev.unhang.judge.disconnect.length.LoopEnds;
import dev.unhang.model.Detail;
import java.util.HashSet;
import java.util.Set;

/** Tells work that serves all clients: it is started once, by whichever of them comes first. */
final class SharedWork {
  private static final ImmutableSet<Tree.Kind> COUNTS =
      Sets.immutableEnumSet(
          Tree.Kind.PREFIX_INCREMENT,
          Tree.Kind.POSTFIX_INCREMENT,
          Tree.Kind.PREFIX_DECREMENT,
          Tree.Kind.POSTFIX_DECREMENT);

  private final Work work;
  private final ClientScope scope;
  private final Sources code;
  private final ExecutorUse executors;
  private final NamedClients clients;

  SharedWork(Work work, ClientScope scope, Sources code) {
    this.work = work;
    this.scope = scope;
    this.code = code;
    this.executors = new ExecutorUse(code);
    this.clients = new NamedClients(scope, code);
  }

  /** Whether the work is started once for all clients, or for what several of them ask for. */
  boolean isForAll() {
    return isForAll(work.start(), new HashSet<>());
  }

  private boolean isForAll(TreePath place, Set<Tree> methods) {
    TreePath boundary = Trees.boundaryOrClass(place);
    if (boundary == null) {
      return false;
    }
    for (TreePath path = place;
        path.getParentPath() != null && path.getLeaf() != scope.entry().getLeaf();
        path = path.getParentPath()) {
      Tree outer = path.getParentPath().getLeaf();
      if ((outer instanceof IfTree branch
              && branch.getCondition() != path.getLeaf()
              && isAboutAll(branch.getCondition(), place))
          || (outer instanceof BlockTree block && isLeftBefore(block, path.getLeaf(), place))
          || (Sources.isFunction(path.getLeaf()) && isForKey(path))) {
        return true;
      }
    }
    return boundary.getLeaf() instanceof MethodTree method
        && method != scope.entry().getLeaf()
        && methods.add(method)
        && isCalledForAll(getSymbol(method), methods);
  }

  /** Whether every call of a helper is such a start: {@code if (!started) start();}. */
  private boolean isCalledForAll(MethodSymbol helper, Set<Tree> methods) {
    ImmutableList<TreePath> places =
        ImmutableList.<TreePath>builder()
            .addAll(code.callers(helper))
            .addAll(code.functionObjects(helper))
            .build();
    return !places.isEmpty() && places.stream().allMatch(place -> isForAll(place, methods));
  }

  /**
   * {@code timers.computeIfAbsent(topic, key -> start(key))}: the first with the topic starts it
   * for all, unless the call names a client.
   */
  private boolean isForKey(TreePath function) {
    TreePath call = Sources.callOf(function);
    return call != null
        && code.argumentFacts(function).stream()
            .anyMatch(fact -> fact.called() == Detail.Called.FOR_KEY)
        && getSymbol(Trees.receiver(call.getLeaf())) instanceof VarSymbol map
        && isOfAll(map)
        && !clients.isNamedIn(call.getLeaf());
  }

  /** {@code if (started) return;} before a statement. */
  private boolean isLeftBefore(BlockTree block, Tree statement, TreePath place) {
    for (StatementTree before : block.getStatements()) {
      if (before == statement) {
        return false;
      }
      if (before instanceof IfTree branch
          && LoopEnds.mayLeave(branch.getThenStatement())
          && isAboutAll(branch.getCondition(), place)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a condition asks fields of all clients, which the same code changes: for nothing else,
   * or for a topic that says nothing of one client, as {@code place} does not either.
   */
  private boolean isAboutAll(ExpressionTree condition, TreePath place) {
    Set<Symbol> asked = Variables.in(condition);
    boolean isOfAll = asked.stream().allMatch(this::isOfAll);
    return (isOfAll || (!clients.isNamedIn(condition) && !clients.isNamedIn(place.getLeaf())))
        && asked.stream()
            .filter(this::isOfAll)
            .flatMap(field -> code.uses(field).stream())
            .filter(use -> isOfAll || !Trees.isInside(use, condition))
            .anyMatch(
                use ->
                    isDirectlyAround(use, place)
                        && (changes(use) || (counts(use) && !clients.isNamedIn(place.getLeaf()))));
  }

  /** Whether two places run together: no function or method lies between them. */
  private static boolean isDirectlyAround(TreePath use, TreePath place) {
    TreePath around = Trees.boundaryOrClass(use);
    TreePath boundary = Trees.boundaryOrClass(place);
    return around != null && boundary != null && around.getLeaf() == boundary.getLeaf();
  }

  private boolean isOfAll(Symbol symbol) {
    return symbol.owner instanceof Symbol.ClassSymbol
        && (ASTHelpers.isStatic(symbol)
            || (scope.isShared() && executors.isFieldOfEntry((VarSymbol) symbol, scope)));
  }

  private static boolean changes(TreePath use) {
    Tree outer = use.getParentPath().getLeaf();
    return (outer instanceof AssignmentTree assignment && assignment.getVariable() == use.getLeaf())
        || (outer instanceof MemberSelectTree
            && use.getParentPath().getParentPath().getLeaf() instanceof MethodInvocationTree call
            && (!call.getArguments().isEmpty()
                || use.getParentPath().getParentPath().getParentPath().getLeaf()
                    instanceof ExpressionStatementTree));
  }

  /**
   * {@code viewers++}, {@code viewers.getAndIncrement()}: by such a number the first of all clients
   * starts something, but each may be told by it that there are too many, too.
   */
  private static boolean counts(TreePath use) {
    TreePath call = Chains.callOn(use);
    return call == null
        ? COUNTS.contains(use.getParentPath().getLeaf().getKind())
        : getSymbol(call.getLeaf()) instanceof MethodSymbol method
            && method.owner.flatName().toString().startsWith("java.util.concurrent.atomic.")
            && method
                .getSimpleName()
                .toString()
                .matches("(get)?(And)?(In|De|in|de)crement(AndGet)?");
  }
}
