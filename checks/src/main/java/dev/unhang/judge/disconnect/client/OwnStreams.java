package dev.unhang.judge.disconnect.client;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.CompletedResults;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.hook.JoinedStreams;
import dev.unhang.judge.disconnect.hook.TypeFacts;
import java.util.List;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Finds streams of what a client itself sends, which end with it. */
public final class OwnStreams {
  private static final int DEEPEST = 4;

  private final Sources code;

  public OwnStreams(Sources code) {
    this.code = code;
  }

  /** Whether a subscription is one to the client itself. */
  public boolean isToClient(TreePath start) {
    ExpressionTree source = Trees.receiver(start.getLeaf());
    return source != null && !isClient(source) && isOwn(source, start, DEEPEST);
  }

  private boolean isClient(ExpressionTree expression) {
    return ASTHelpers.getSymbol(expression) instanceof VarSymbol client
        && TypeFacts.tellsEnd(client.type, code.state());
  }

  /** Whether a value is the client, or made of it and of no other stream. */
  private boolean isOwn(ExpressionTree expression, TreePath place, int depth) {
    ExpressionTree value = Variables.bare(expression);
    if (value instanceof NewClassTree creation) {
      return isMadeOfOwn(creation.getArguments(), place, depth);
    }
    if (!(value instanceof MethodInvocationTree call)) {
      return value != null && (isClient(value) || isHeld(ASTHelpers.getSymbol(value), depth));
    }
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    if (receiver != null && !(ASTHelpers.getSymbol(receiver) instanceof ClassSymbol)) {
      return isClient(receiver)
          ? isPublisher(call)
          : isOwn(receiver, place, depth)
              && JoinedStreams.of(call, code.at(place)).stream()
                  .allMatch(other -> isOwn(other, place, depth - 1));
    }
    return isMadeOfOwn(call.getArguments(), place, depth)
        && code.targets(new TreePath(place, call)).stream()
            .allMatch(target -> returnsOwn(target, depth - 1));
  }

  private boolean isMadeOfOwn(List<? extends ExpressionTree> arguments, TreePath place, int depth) {
    boolean isOwn = false;
    for (ExpressionTree argument : arguments) {
      boolean isThis = depth > 0 && isOwn(argument, place, depth - 1);
      if (!isThis && isPublisher(argument)) {
        return false;
      }
      isOwn |= isThis;
    }
    return isOwn;
  }

  private boolean isHeld(@Nullable Symbol variable, int depth) {
    TreePath declaration =
        variable != null && variable.getKind() == ElementKind.LOCAL_VARIABLE && depth > 0
            ? code.declaration(variable)
            : null;
    return declaration != null
        && declaration.getLeaf() instanceof VariableTree held
        && held.getInitializer() != null
        && isOwn(held.getInitializer(), declaration, depth - 1);
  }

  /** Whether a method of the source makes what it returns of the client that it is given. */
  private boolean returnsOwn(TreePath method, int depth) {
    Tree body = Trees.body(method.getLeaf());
    code.include(method);
    return body == null
        || (depth > 0
            && CompletedResults.returned(method.getLeaf()).stream()
                .anyMatch(result -> isOwn(result, new TreePath(method, body), depth)));
  }

  private boolean isPublisher(ExpressionTree value) {
    return TypeFacts.isPublisher(ASTHelpers.getType(value), code.state());
  }
}
