package dev.unhang.judge.disconnect;

import static com.google.errorprone.util.ASTHelpers.constValue;
import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.client.ClientScope;
import dev.unhang.judge.disconnect.hook.TypeFacts;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether code names one client: by a variable that stands for it, or is made of one. What a
 * request asks for by a name, {@code context.pathParam("topic")}, others ask for as well.
 */
final class NamedClients {
  private final ClientScope scope;
  private final Sources code;

  NamedClients(ClientScope scope, Sources code) {
    this.scope = scope;
    this.code = code;
  }

  /** Whether nothing in {@code tree} stands for a client. */
  boolean isNamedIn(Tree tree) {
    Names names = new Names(tree);
    names.scan(tree, null);
    return names.found;
  }

  private boolean isClient(Symbol variable) {
    return variable.equals(scope.stream())
        || isMadeForClient(variable)
        || TypeFacts.isClient(variable.type, code.state());
  }

  /** Whether a variable holds what the code makes for its client: {@code queue = new Queue()}. */
  private boolean isMadeForClient(Symbol variable) {
    TreePath declaration = code.declaration(variable);
    return declaration != null
        && !(variable.owner instanceof ClassSymbol)
        && Trees.isInside(declaration, scope.entry().getLeaf())
        && declaration.getLeaf() instanceof VariableTree local
        && local.getInitializer() instanceof NewClassTree;
  }

  /** Whether a variable stands for one after the other of what {@code tree} itself goes through. */
  private boolean isElement(Symbol variable, Tree tree) {
    TreePath declaration = code.declaration(variable);
    return declaration != null
        && Trees.isInside(declaration, tree)
        && (declaration.getParentPath().getLeaf() instanceof LambdaExpressionTree
            || declaration.getParentPath().getLeaf() instanceof EnhancedForLoopTree);
  }

  /** Whether a call reads a text by its name, as the parameters of a request are read. */
  private boolean isReadByName(MethodInvocationTree call) {
    return call.getArguments().size() == 1
        && constValue(call.getArguments().get(0)) instanceof String
        && ASTHelpers.isSameType(
            ASTHelpers.getType(call), code.state().getSymtab().stringType, code.state());
  }

  /** Goes through code, and through what its variables were made of. */
  private final class Names extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final Tree tree;
    private final Set<Symbol> seen = new HashSet<>();
    private boolean found;
    private boolean isInFunction;

    private Names(Tree tree) {
      this.tree = tree;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
      return !isInFunction && isReadByName(call) ? null : super.visitMethodInvocation(call, null);
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree lambda, @Nullable Void none) {
      return inFunction(() -> super.visitLambdaExpression(lambda, null));
    }

    @Override
    public @Nullable Void visitClass(ClassTree declaration, @Nullable Void unused) {
      return inFunction(() -> super.visitClass(declaration, null));
    }

    /* What a function reads, it reads when it runs: of the client itself. */
    private @Nullable Void inFunction(Runnable visit) {
      boolean outer = isInFunction;
      isInFunction = true;
      visit.run();
      isInFunction = outer;
      return null;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void unused) {
      name(getSymbol(identifier));
      return null;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree select, @Nullable Void unused) {
      if (Symbols.isThis(getSymbol(select.getExpression()))) {
        name(getSymbol(select));
      }
      return super.visitMemberSelect(select, null);
    }

    private void name(@Nullable Symbol symbol) {
      if (symbol instanceof VarSymbol variable && !Symbols.isSelf(variable) && seen.add(variable)) {
        found |= !isElement(variable, tree) && isClient(variable);
        scanOrigin(variable);
      }
    }

    private void scanOrigin(VarSymbol variable) {
      TreePath declaration = code.declaration(variable);
      if (declaration != null) {
        boolean outer = isInFunction;
        isInFunction = false;
        scan(Variables.madeOf(declaration), null);
        isInFunction = outer;
      }
    }
  }
}
