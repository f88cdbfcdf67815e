package dev.unhang.judge.disconnect.length;

import static com.google.errorprone.util.ASTHelpers.constValue;
import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.Traits;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.handle.HandleFlow;
import dev.unhang.judge.disconnect.hook.Hook;
import dev.unhang.judge.disconnect.hook.Run;
import dev.unhang.judge.disconnect.hook.Runs;
import dev.unhang.model.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Handles that the framework keeps for a client, among the attributes of its session or channel:
 * whoever hears that the client has gone may take them from there, by their key.
 */
public final class KeptForClient {
  private final Sources code;
  private final KeptValues values;

  public KeptForClient(Sources code) {
    this.code = code;
    this.values = new KeptValues(code);
  }

  /**
   * Whether a handle is kept for its client, and may be taken when it goes.
   *
   * @param hooks those of the code that keeps it
   */
  public boolean isTaken(HandleFlow flow, List<Hook> hooks) {
    TreePath place = flow.placeWithClient();
    return place != null && (HookCode.mayTake(hooks, code) || isTakenByOthers(place));
  }

  private boolean isTakenByOthers(TreePath place) {
    return keys(place).stream().anyMatch(this::isTaken);
  }

  /** The constants in a call such as {@code channel.attr(TASK).set(task)}. */
  private ImmutableSet<Object> keys(TreePath place) {
    ImmutableSet.Builder<Object> keys = ImmutableSet.builder();
    for (Tree link = place.getLeaf(); link instanceof MethodInvocationTree; ) {
      for (ExpressionTree argument : Trees.arguments(link)) {
        Object key = key(argument);
        if (key != null) {
          keys.add(key);
        }
      }
      link = Trees.receiver(link);
    }
    return keys.build();
  }

  private static @Nullable Object key(ExpressionTree argument) {
    Symbol symbol = getSymbol(argument);
    return constValue(argument) instanceof String text
        ? text
        : symbol instanceof VarSymbol && ASTHelpers.isStatic(symbol) ? symbol : null;
  }

  /** Whether a hook takes what stands under a key, and does not only throw it away. */
  private boolean isTaken(Object key) {
    ImmutableList<TreePath> calls = calls(key);
    Set<Tree> keeping = new HashSet<>();
    /* The same text may be a key of others; those who keep something under it take their own. */
    if (key instanceof String) {
      calls.stream()
          .filter(call -> Trees.arguments(call.getLeaf()).size() > 1)
          .forEach(call -> keeping.add(type(call)));
    }
    return calls.stream()
        .filter(call -> !keeping.contains(type(call)))
        .map(this::keptBy)
        .anyMatch(call -> call != null && !values.isForgotten(call) && isInHook(call));
  }

  private static @Nullable Tree type(TreePath call) {
    TreePath path = Trees.classAround(call);
    return path == null ? null : path.getLeaf();
  }

  /** The call in a chain that gives what is kept for a client, or keeps it; null if none does. */
  private @Nullable TreePath keptBy(TreePath call) {
    TreePath link = call;
    while (link.getLeaf() instanceof MethodInvocationTree part) {
      if (Traits.ofCall(Kind.KEEPS, part, code.at(call))) {
        return link;
      }
      if (!(part.getMethodSelect() instanceof MemberSelectTree select)) {
        return null;
      }
      link = new TreePath(new TreePath(link, select), select.getExpression());
    }
    return null;
  }

  private boolean isInHook(TreePath call) {
    code.include(call);
    return new Runs(code, null)
        .of(call).stream().map(Run::hook).anyMatch(hook -> hook != null && hook.isForClients());
  }

  /** The calls in all files at hand that are given a key. */
  private ImmutableList<TreePath> calls(Object key) {
    ImmutableList.Builder<TreePath> calls = ImmutableList.builder();
    for (CompilationUnitTree unit : SourceUnits.of(code.state()).units()) {
      if (SourceUnits.of(code.state()).isAtHand(unit, code.state())) {
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
          @Override
          public @Nullable Void visitMethodInvocation(
              MethodInvocationTree call, @Nullable Void unused) {
            if (call.getArguments().stream().anyMatch(each -> key.equals(key(each)))) {
              calls.add(getCurrentPath());
            }
            return super.visitMethodInvocation(call, null);
          }
        }.scan(new TreePath(unit), null);
      }
    }
    return calls.build();
  }
}
