package dev.unhang.fix.field;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import dev.unhang.code.UsageIndex;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.MemberFacts;
import dev.unhang.fix.handle.HandleCode;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.Optional;

/**
 * What a framework keeps for a client, such as the attributes of a session, and how a handle is
 * taken out again: {@code session.getAttributes().put("timer", timer)} and {@code
 * session.getAttributes().remove("timer")}.
 *
 * @param holder what the handle is put into
 * @param type its type
 * @param method the method of {@code holder} that takes it out
 * @param keys what that is given; nothing if it takes what is put in place of the handle
 */
record ClientKeeping(
    ExpressionTree holder, Type type, String method, ImmutableList<ExpressionTree> keys) {

  /** Where the handle of the work at {@code start} is put, if that is one place. */
  static Optional<ClientKeeping> of(TreePath start, VisitorState state) {
    ImmutableList<ClientKeeping> found =
        start.getParentPath().getLeaf() instanceof VariableTree local
            ? UsageIndex.of(state).uses(getSymbol(local)).stream()
                .flatMap(use -> ofArgument(use, state).stream())
                .collect(toImmutableList())
            : ofArgument(start, state).stream().collect(toImmutableList());
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static Optional<ClientKeeping> ofArgument(TreePath handle, VisitorState state) {
    if (!(handle.getParentPath().getLeaf() instanceof MethodInvocationTree put)
        || !put.getArguments().contains(handle.getLeaf())) {
      return Optional.empty();
    }
    ExpressionTree holder = ASTHelpers.getReceiver(put);
    Type type = holder == null ? null : getType(holder);
    if (holder == null || type == null) {
      return Optional.empty();
    }
    ImmutableList<ExpressionTree> keys =
        put.getArguments().stream()
            .filter(argument -> argument != handle.getLeaf())
            .collect(toImmutableList());
    Optional<String> sister =
        HeldHandle.isA(type, HandleCode.MAP, state) ? Optional.of("remove") : taking(put, state);
    return sister
        .map(method -> new ClientKeeping(holder, type, method, keys))
        .or(
            () ->
                holder instanceof MethodInvocationTree keeper && keys.isEmpty()
                    ? taking(keeper, state)
                        .map(method -> new ClientKeeping(holder, type, method, keys))
                    : Optional.empty());
  }

  private static Optional<String> taking(MethodInvocationTree call, VisitorState state) {
    return Models.traits(state).calls(getSymbol(call), CallFacts.receiver(call), state).stream()
        .filter(fact -> fact.kind() == Kind.KEEPS)
        .flatMap(fact -> fact.take().stream())
        .findFirst();
  }

  /** What the method returns; empty if the code that calls it decides. */
  Optional<Type> result(VisitorState state) {
    return taker(state)
        .map(found -> state.getTypes().memberType(type, found).getReturnType())
        .filter(result -> !result.hasTag(TypeTag.TYPEVAR));
  }

  /** The type that has the method. */
  Optional<Type> owner(VisitorState state) {
    return taker(state).map(found -> found.owner.type);
  }

  private Optional<MethodSymbol> taker(VisitorState state) {
    return MemberFacts.members(type, state).stream()
        .filter(each -> each.getSimpleName().contentEquals(method))
        .filter(each -> each.getParameters().size() == Math.max(1, keys.size()))
        .findFirst();
  }
}
