package dev.unhang.fix.field;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.judge.disconnect.WorkVerdict;
import dev.unhang.judge.disconnect.WorkVerdict.Problem;
import dev.unhang.judge.disconnect.handle.Handle.Keeping;
import dev.unhang.judge.disconnect.hook.Hook;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in the way of any patch that needs a field. */
final class FieldObstacle {
  private static final String NO_ROOM =
      " has no room for a field that changes: keep it in an `AtomicReference`, or for several"
          + " clients in a map";
  private static final String MAYBE_SHARED =
      "nobody knows whether one object of the class serves one client or all: a map with a key for"
          + " each client is right for both";

  private final SourceText source;
  private final VisitorState state;

  FieldObstacle(PatchScope scope) {
    this.source = scope.source();
    this.state = scope.state();
  }

  /** The obstacle, as the end of a sentence after "because"; empty if there is none. */
  Optional<String> find(WorkVerdict verdict, TreePath type) {
    Tree tree = type.getLeaf();
    boolean isHeldElsewhere =
        verdict.work().handle().keeping() == Keeping.FIELD
            && HeldHandle.field(verdict.work(), type).isEmpty();
    Hook hook = verdict.problem() == Problem.DROPPED ? null : verdict.hook();
    boolean isHookElsewhere = hook != null && !hook.path().getParentPath().getLeaf().equals(tree);
    if (isHeldElsewhere || isHookElsewhere) {
      return Optional.of(
          isHeldElsewhere
              ? "the field is one of another class: give that a method that cancels what it holds"
              : "the hook is in another class");
    }
    if (tree.getKind() != Tree.Kind.CLASS) {
      return Optional.of(word(tree) + NO_ROOM);
    }
    boolean isHere =
        type.getCompilationUnit() == state.getPath().getCompilationUnit()
            && verdict.work().start().getCompilationUnit() == type.getCompilationUnit();
    if (!isHere) {
      return Optional.of("the start and the hook are in different files");
    }
    if (getSymbol(tree) == null || !source.isWritten(tree)) {
      return Optional.of("the class is generated");
    }
    return verdict.work().handle().keeping() != Keeping.FIELD && mayBeShared(getType(tree))
        ? Optional.of(MAYBE_SHARED)
        : Optional.empty();
  }

  /** Whether it depends on code out of sight if an object serves one client or all. */
  private boolean mayBeShared(@Nullable Type type) {
    return Models.of(state).types(type, state).stream()
        .anyMatch(fact -> fact.kind() == Kind.SHARED && fact.isUncertain());
  }

  private static String word(Tree tree) {
    return tree.getKind() == Tree.Kind.INTERFACE
        ? "an interface"
        : tree.getKind() == Tree.Kind.RECORD ? "a record" : "a type of this kind";
  }
}
