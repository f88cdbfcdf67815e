package dev.unhang.fix.field;

import com.google.errorprone.util.ErrorProneToken;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.parser.Tokens.TokenKind;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;

/** Makes a static field, which the objects of all clients share, a field of each of them. */
final class StaticField {
  private final VarSymbol field;
  private final ClassPatch patch;

  StaticField(VarSymbol field, ClassPatch patch) {
    this.field = field;
    this.patch = patch;
  }

  /** Takes {@code static} away, if nothing in static code and no other class uses the field. */
  void rewrite() {
    UsageIndex index = UsageIndex.of(patch.state());
    TreePath declaration = index.declaration(field);
    if (declaration == null || !field.isPrivate()) {
      patch.refuse("other classes may use the field as well");
    } else if (index.uses(field).stream().allMatch(this::isOfObject)) {
      removeStatic((VariableTree) declaration.getLeaf());
    } else {
      patch.refuse("the field is used where there is no object");
    }
  }

  private boolean isOfObject(TreePath use) {
    boolean isPlain =
        use.getLeaf() instanceof IdentifierTree
            || (use.getLeaf() instanceof MemberSelectTree select
                && patch.source().of(select.getExpression()).equals("this"));
    return isPlain
        && Trees.child(use, patch.tree()).isPresent()
        && StartPlace.reachesFields(use, patch.tree());
  }

  private void removeStatic(VariableTree declaration) {
    int start = patch.source().start(declaration);
    int end = patch.source().start(declaration.getType());
    for (ErrorProneToken token : patch.state().getOffsetTokens(start, end)) {
      if (token.kind() == TokenKind.STATIC) {
        patch.edits().replace(token.pos(), patch.source().endOfBlanks(token.endPos()), "");
      }
    }
  }
}
