package dev.unhang.fix.field;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.unhang.code.Trees;
import dev.unhang.fix.Patch;
import dev.unhang.fix.Patch.Change;
import dev.unhang.fix.Patch.NoPatchException;
import dev.unhang.fix.Patch.Refusal;
import dev.unhang.fix.hook.HookBody;
import dev.unhang.fix.hook.HookMethod;
import dev.unhang.fix.text.ClassText;
import dev.unhang.fix.text.Edits;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.fix.text.StopCode;
import java.util.List;

/** A patch of a class in the making: its changes, or the first reason why there can be none. */
final class ClassPatch {
  private static final int LINE = 100;

  private final TreePath type;
  private final TreePath place;
  private final PatchScope scope;
  private final Edits edits;
  private final ClassText text;
  private final FreeNames names;
  private String obstacle = "";

  /**
   * @param place the place in the class that a new method is put behind
   */
  ClassPatch(TreePath type, TreePath place, PatchScope scope) {
    this.type = type;
    this.place = place;
    this.scope = scope.fresh();
    this.edits = new Edits(scope.source());
    this.text = new ClassText(type, edits, this.scope);
    this.names = FreeNames.ofFields((ClassTree) type.getLeaf());
  }

  TreePath type() {
    return type;
  }

  ClassTree tree() {
    return (ClassTree) type.getLeaf();
  }

  SourceText source() {
    return scope.source();
  }

  VisitorState state() {
    return scope.state();
  }

  Edits edits() {
    return edits;
  }

  ClassText text() {
    return text;
  }

  PatchScope scope() {
    return scope;
  }

  /** The names that nothing in the class has. */
  FreeNames names() {
    return names;
  }

  /** Whether a statement in the place of {@code tree} would be too much for one line. */
  boolean isLong(String statement, Tree tree) {
    int indentation = source().indentation(source().start(tree)).length();
    return statement.contains("\n") || indentation + statement.length() > LINE;
  }

  /** Makes a hook begin with statements, be it in the class already or not. */
  void begin(HookMethod hook, List<String> statements) {
    MethodTree declaration = hook.declaration();
    TreePath function = hook.function();
    if (function != null) {
      begin(function, statements);
      return;
    }
    if (declaration != null) {
      text.addToBody(statements, declaration);
      return;
    }
    Trees.child(place, type.getLeaf())
        .ifPresentOrElse(
            member -> text.addMethod(hook.lines(statements), member.getLeaf()),
            () -> refuse("the work is not started in this class"));
  }

  private void begin(TreePath function, List<String> statements) {
    try {
      new HookBody(FreeNames.around(function), edits, scope)
          .add(new StopCode(ImmutableList.copyOf(statements)), function, ImmutableSet.of());
    } catch (NoPatchException e) {
      refuse(e.reason());
    }
  }

  /** Says why there can be no patch, as the end of a sentence that ends with "because". */
  void refuse(String why) {
    if (obstacle.isEmpty()) {
      obstacle = why;
    }
  }

  boolean isRefused() {
    return !obstacle.isEmpty();
  }

  /** The patch, or the advice with the reason why there is none. */
  Patch patch(String advice) {
    if (isRefused()) {
      return none(advice, obstacle);
    }
    edits.addTo(scope.fix());
    return new Change(scope.fix().build(), advice);
  }

  static Refusal none(String advice, String why) {
    return new Refusal(advice, why);
  }
}
