package dev.unhang.judge.disconnect.handle;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Callers;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.client.ClientScope;
import dev.unhang.judge.disconnect.client.ClientScopes;
import dev.unhang.judge.disconnect.client.SharedObjects;
import java.util.List;

/** Whether each client has an object of a class of its own. */
final class OwnObjects {
  private final Sources code;

  OwnObjects(Sources code) {
    this.code = code;
  }

  /**
   * Whether a field belongs to an object that serves one client: the framework makes one for each,
   * or all that are made are made while a client is served, and kept in no field. Of a class that
   * nobody creates in sight, nobody knows.
   */
  boolean isOwn(VarSymbol field, ClientScope scope) {
    if (field.isStatic() || !(field.owner instanceof ClassSymbol type)) {
      return false;
    }
    TreePath declaration = code.declaration(field);
    return (declaration != null && Trees.isInside(declaration, scope.entry().getLeaf()))
        || isMadeByFramework(type, scope)
        || isMadeForClient(type);
  }

  private boolean isMadeByFramework(ClassSymbol type, ClientScope scope) {
    return scope.type() != null
        && type.equals(getSymbol(scope.type().getLeaf()))
        && SharedObjects.facts(type, code.state()).findAny().isEmpty();
  }

  private boolean isMadeForClient(ClassSymbol type) {
    List<TreePath> creations =
        Callers.constructors(type).stream()
            .flatMap(each -> Callers.everywhere(each, code.state()).possibleUses(each).stream())
            .toList();
    return !creations.isEmpty() && creations.stream().allMatch(this::isForClient);
  }

  private boolean isForClient(TreePath creation) {
    TreePath bare = CallFacts.bare(creation);
    Tree parent = bare.getParentPath().getLeaf();
    Symbol kept = parent instanceof VariableTree ? getSymbol(parent) : null;
    boolean isInHand =
        parent instanceof MemberSelectTree || (kept != null && kept.owner instanceof MethodSymbol);
    if (!isInHand) {
      return false;
    }
    code.include(creation);
    return new ClientScopes(code).of(creation).isPresent();
  }
}
