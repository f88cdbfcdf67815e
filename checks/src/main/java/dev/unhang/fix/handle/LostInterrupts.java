package dev.unhang.fix.handle;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import dev.unhang.code.Trees;
import dev.unhang.code.Trees.OwnCodeScanner;
import dev.unhang.code.Variables;
import dev.unhang.judge.disconnect.WorkVerdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Loops in which the interrupt of a task is lost on the way: a method that they call catches it and
 * returns, or makes another exception of it, which the loop catches and goes on. Nobody can ask for
 * such an interrupt afterwards.
 */
final class LostInterrupts {
  private static final int DEEPEST = 2;

  private final WorkVerdict verdict;
  private final InterruptCatches catches;

  LostInterrupts(WorkVerdict verdict, VisitorState state) {
    this.verdict = verdict;
    this.catches = new InterruptCatches(state);
  }

  /** What loses the interrupt in a loop, and what to do there; empty if nothing does. */
  Optional<String> in(TreePath loop) {
    Search search = new Search(loop, loop.getLeaf(), DEEPEST);
    search.scan(loop.getLeaf(), null);
    return Optional.ofNullable(search.lost);
  }

  /** Goes through a loop, or through a method that it calls. */
  private final class Search extends OwnCodeScanner {
    private final TreePath code;
    private final @Nullable Tree loop;
    private final int depth;
    private final List<TryTree> around = new ArrayList<>();
    private final Set<Type> thrown = new HashSet<>();
    private @Nullable String lost;

    Search(TreePath code, @Nullable Tree loop, int depth) {
      this.code = code;
      this.loop = loop;
      this.depth = depth;
    }

    @Override
    public @Nullable Void visitTry(TryTree attempt, @Nullable Void unused) {
      CatchTree handler = catches.ofInterrupt(attempt);
      if (handler != null && (loop == null || catches.thrownAtEnd(handler) != null)) {
        follow(handler, around.size(), nameOfCode());
      }
      around.add(attempt);
      scan(attempt.getResources(), null);
      scan(attempt.getBlock(), null);
      around.remove(around.size() - 1);
      scan(attempt.getCatches(), null);
      return scan(attempt.getFinallyBlock(), null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
      if (depth > 0) {
        verdict.targets(new TreePath(code, call)).forEach(target -> enter(target, call));
      }
      return super.visitMethodInvocation(call, null);
    }

    private void enter(TreePath target, MethodInvocationTree call) {
      Search inner = new Search(target, null, depth - 1);
      inner.scan(Trees.body(target.getLeaf()), null);
      if (inner.lost != null && !isAnswered(call)) {
        lost = inner.lost;
      }
      for (Type type : inner.thrown) {
        raise(type, around.size(), "`" + getSymbol(call).getSimpleName() + "`");
      }
    }

    /** What becomes of an exception that has come this far. */
    private void raise(Type type, int inside, String name) {
      for (int index = inside - 1; index >= 0; index--) {
        CatchTree handler = catches.first(around.get(index), type);
        if (handler != null) {
          follow(handler, index, name);
          return;
        }
      }
      thrown.add(type);
    }

    private void follow(CatchTree handler, int inside, String name) {
      Type type = catches.thrownAtEnd(handler);
      if (InterruptCatches.restores(handler)) {
        return;
      }
      if (type != null) {
        raise(type, inside, name);
      } else if (loop == null) {
        lost =
            nameOfCode()
                + " catches the interrupt of the task, so that nobody behind it hears of that:"
                + " throw there, or call `Thread.currentThread().interrupt()` in that `catch`";
      } else if (!InterruptCatches.leaves(handler, loop)) {
        lost =
            "the task catches what "
                + name
                + " throws when it is interrupted, and goes on: leave the loop in that `catch`";
      }
    }

    private String nameOfCode() {
      return code.getLeaf() instanceof MethodTree method ? "`" + method.getName() + "`" : "it";
    }

    /** Whether the loop, or a branch that leaves it, asks for what a call returns. */
    private boolean isAnswered(MethodInvocationTree call) {
      if (loop == null || !getSymbol(call).getReturnType().hasTag(TypeTag.BOOLEAN)) {
        return false;
      }
      Symbol kept = keptIn(call);
      return Trees.anyOwn(
          loop,
          part ->
              part instanceof IfTree branch
                  ? mayLeave(branch) && isNamed(branch.getCondition(), call, kept)
                  : TaskLoop.of(part)
                      .filter(each -> isNamed(each.condition(), call, kept))
                      .isPresent());
    }

    private @Nullable Symbol keptIn(MethodInvocationTree call) {
      Symbol[] kept = {null};
      Trees.anyOwn(
          loop,
          part -> {
            if (part instanceof VariableTree variable && variable.getInitializer() == call) {
              kept[0] = getSymbol(variable);
            }
            return false;
          });
      return kept[0];
    }

    private static boolean isNamed(@Nullable Tree condition, Tree call, @Nullable Symbol kept) {
      return Trees.any(condition, part -> part == call)
          || (kept != null && Variables.in(condition).contains(kept));
    }

    private static boolean mayLeave(IfTree branch) {
      return LoopQuestions.mayEnd(branch.getThenStatement())
          || LoopQuestions.mayEnd(branch.getElseStatement());
    }
  }
}
