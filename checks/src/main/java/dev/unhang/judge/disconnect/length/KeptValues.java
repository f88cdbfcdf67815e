package dev.unhang.judge.disconnect.length;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.suppliers.Suppliers;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Chains;
import dev.unhang.code.Targets;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.Traits;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.hook.TypeFacts;
import dev.unhang.model.Kind;
import org.jspecify.annotations.Nullable;

/** What a hook does with values that a framework, a map or a collection keeps. */
final class KeptValues {
  private static final Supplier<Type> COLLECTION = Suppliers.typeFromString("java.util.Collection");
  private static final Supplier<Type> MAP = Suppliers.typeFromString("java.util.Map");

  private final Sources code;

  KeptValues(Sources code) {
    this.code = code;
  }

  /**
   * Whether a call asks for something that the framework keeps for the client, or hands the client
   * to code out of sight, which might.
   *
   * @param isSeen whether the code of the called method is in sight
   */
  boolean isTaking(TreePath path, boolean isSeen) {
    MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
    if (Traits.ofCall(Kind.KEEPS, call, code.state())) {
      return !isForgotten(path);
    }
    return !isSeen
        && !Targets.isSuper(ASTHelpers.getReceiver(call))
        && !getSymbol(call).owner.getQualifiedName().toString().startsWith("java.")
        && call.getArguments().stream().anyMatch(each -> isOfClient(ASTHelpers.getType(each)));
  }

  private boolean isOfClient(@Nullable Type type) {
    return TypeFacts.isClient(type, code.state()) || TypeFacts.tellsEnd(type, code.state());
  }

  /** Whether what is kept is only thrown away: {@code attributes.remove("timer");}. */
  boolean isForgotten(TreePath call) {
    Type given = ASTHelpers.getType(call.getLeaf());
    boolean isContainer =
        given != null
            && given.isParameterized()
            && TypeFacts.cancels(given, code.state()).isEmpty();
    TreePath next = isContainer ? Chains.callOn(call) : null;
    return isDropped(call) || (next != null && isDropped(next) && !hasFunction(next));
  }

  /**
   * Whether a call only takes something out of a map or collection: {@code queues.remove(own);}.
   */
  boolean isOnlyRemoved(TreePath call) {
    ExpressionTree receiver = Trees.receiver(call.getLeaf());
    return getSymbol(receiver) instanceof VarSymbol variable
        && isCollection(variable.type)
        && isDropped(call)
        && !hasFunction(call);
  }

  private boolean isCollection(Type type) {
    return ASTHelpers.isSubtype(type, COLLECTION.get(code.state()), code.state())
        || ASTHelpers.isSubtype(type, MAP.get(code.state()), code.state());
  }

  private static boolean hasFunction(TreePath call) {
    return Trees.arguments(call.getLeaf()).stream().anyMatch(Sources::isFunction);
  }

  private boolean isDropped(TreePath call) {
    return Trees.isStatement(call)
        || (call.getParentPath().getLeaf() instanceof LambdaExpressionTree lambda
            && Trees.isVoidFunction(lambda, code.state()));
  }
}
