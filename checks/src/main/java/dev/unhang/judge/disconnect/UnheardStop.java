package dev.unhang.judge.disconnect;

import static com.google.errorprone.util.ASTHelpers.constValue;
import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.code.Trees;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.WorkStart.WorkKind;
import dev.unhang.judge.disconnect.client.ClientScope;
import dev.unhang.judge.disconnect.length.TaskLength;
import dev.unhang.judge.disconnect.length.TaskLength.Length;
import dev.unhang.model.Kind;

/** A call that ends a handle, while the task that it stands for never hears of it. */
final class UnheardStop {
  private UnheardStop() {}

  /** Whether {@code stop} only ends what a static method such as {@code supplyAsync} returned. */
  static boolean isOne(TreePath stop, Work work, ClientScope scope, Sources code) {
    return work.kind() == WorkKind.TASK
        && getSymbol(work.start().getLeaf()) instanceof MethodSymbol start
        && start.isStatic()
        && code.facts(stop).stream()
            .filter(fact -> fact.kind() == Kind.CANCEL)
            .findFirst()
            .filter(nearest -> !nearest.mayInterrupt())
            .isPresent()
        && lasts(new TaskLength(code, scope).of(work.start()), stop);
  }

  /** Whether the task lasts long; who asks for an interrupt says himself that it may. */
  private static boolean lasts(Length length, TreePath stop) {
    return length == Length.LONG || (length == Length.OPEN && asksForInterrupt(stop));
  }

  private static boolean asksForInterrupt(TreePath stop) {
    return Trees.arguments(stop.getLeaf()).stream()
        .anyMatch(argument -> Boolean.TRUE.equals(constValue(argument)));
  }
}
