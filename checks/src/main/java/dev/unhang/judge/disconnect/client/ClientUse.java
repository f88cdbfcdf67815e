package dev.unhang.judge.disconnect.client;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.hook.TypeFacts;

/** Tells whether code has to do with a client. */
public final class ClientUse {
  private ClientUse() {}

  /** Whether a start, or what it is called on, has to do with what stands for the client. */
  public static boolean usesStream(TreePath start, ClientScope scope, Sources code) {
    if (isNamedAround(start, scope, code)) {
      return true;
    }
    ExpressionTree receiver = Trees.receiver(start.getLeaf());
    Symbol root = receiver == null ? null : Variables.root(receiver);
    return root instanceof VarSymbol
        && root.owner instanceof MethodSymbol
        && code.uses(root).stream().anyMatch(use -> isNamedAround(use, scope, code));
  }

  /** Whether what a start is given names what stands for the client, and so keeps it. */
  public static boolean isHeldBy(TreePath start, ClientScope scope, Sources code) {
    return Trees.arguments(start.getLeaf()).stream()
        .flatMap(argument -> Variables.in(argument).stream())
        .anyMatch(
            variable ->
                variable.equals(scope.stream()) || TypeFacts.isClient(variable.type, code.state()));
  }

  private static boolean isNamedAround(TreePath place, ClientScope scope, Sources code) {
    TreePath statement = place;
    while (statement.getParentPath() != null && !(statement.getLeaf() instanceof StatementTree)) {
      statement = statement.getParentPath();
    }
    TreePath region = statement;
    VarSymbol stream = scope.stream();
    return Variables.in(statement.getLeaf()).stream()
        .filter(
            variable -> variable.equals(stream) || TypeFacts.tellsEnd(variable.type, code.state()))
        .anyMatch(variable -> isUsedIn(variable, region, code));
  }

  /** Whether code does more with a variable than to ask it something. */
  private static boolean isUsedIn(Symbol variable, TreePath region, Sources code) {
    return code.uses(variable).stream()
        .filter(use -> Trees.isInside(use, region.getLeaf()))
        .anyMatch(use -> !isQuestion(use, code));
  }

  private static boolean isQuestion(TreePath use, Sources code) {
    return use.getParentPath().getLeaf() instanceof MemberSelectTree
        && use.getParentPath().getParentPath().getLeaf() instanceof MethodInvocationTree call
        && call.getArguments().isEmpty()
        && !ASTHelpers.isVoidType(ASTHelpers.getType(call), code.state());
  }

  /** Whether a subscription is one to the client itself, which ends with it. */
  public static boolean isToClient(TreePath start, Sources code) {
    ExpressionTree link = Trees.receiver(start.getLeaf());
    while (link instanceof MethodInvocationTree call) {
      ExpressionTree receiver = ASTHelpers.getReceiver(call);
      if (receiver != null
          && ASTHelpers.getSymbol(receiver) instanceof VarSymbol client
          && TypeFacts.tellsEnd(client.type, code.state())) {
        return TypeFacts.isPublisher(ASTHelpers.getType(call), code.state());
      }
      link = receiver;
    }
    return false;
  }

  /** Whether a start gives the stream to code of another file, which may register a hook. */
  public static boolean givesStreamAway(TreePath start, ClientScope scope, Sources code) {
    VarSymbol stream = scope.stream();
    return stream != null
        && code.uses(stream).stream()
            .filter(use -> Trees.isInside(use, start.getLeaf()))
            .map(Sources::callOf)
            .anyMatch(call -> call != null && isElsewhere(call, code));
  }

  private static boolean isElsewhere(TreePath call, Sources code) {
    return code.targets(call).stream()
        .noneMatch(target -> target.getCompilationUnit() == call.getCompilationUnit());
  }
}
