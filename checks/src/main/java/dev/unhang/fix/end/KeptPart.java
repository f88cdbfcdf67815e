package dev.unhang.fix.end;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.base.Ascii;
import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.suppliers.Suppliers;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Symbols;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.MemberFacts;
import dev.unhang.context.rule.Traits;
import dev.unhang.fix.offload.OffloadMeans;
import dev.unhang.fix.safe.Capture;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.TypeWitness;
import dev.unhang.model.Detail;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a call that waits does besides, and how that is written without the wait: of {@code
 * ctx.close().sync()} it is {@code ctx.close()}, of {@code pool.awaitTermination(..)} nothing.
 */
public final class KeptPart {
  private static final Supplier<Type> FUTURE =
      Suppliers.typeFromString("java.util.concurrent.Future");

  private static final int VAR_SINCE = 10;

  private KeptPart() {}

  /** Whether the call itself does nothing but wait. */
  public static boolean isPlainWait(MethodInvocationTree call, VisitorState state) {
    return Traits.ofCall(Kind.ONLY_WAITS, call, state);
  }

  /**
   * The expression that stays; the empty string if none does; empty if the call waits in doing
   * something that no other method of the type does without waiting.
   */
  public static Optional<String> of(MethodInvocationTree wait, VisitorState state) {
    ExpressionTree link = link(wait);
    if (!isPlainWait(wait, state)) {
      return instead(wait, state)
          .map(
              method ->
                  (link == null ? "" : String.valueOf(state.getSourceForNode(link)) + ".")
                      + method
                      + "()");
    }
    ExpressionTree bare = link == null ? null : ASTHelpers.stripParentheses(link);
    Optional<MethodInvocationTree> action =
        bare instanceof MethodInvocationTree call ? action(call, state) : Optional.empty();
    return action.isEmpty() ? Optional.of("") : begun(action.orElseThrow(), state);
  }

  /** The text of a call that begins something; empty if it begins only for one who subscribes. */
  private static Optional<String> begun(MethodInvocationTree action, VisitorState state) {
    String text = String.valueOf(state.getSourceForNode(action));
    Type type = getType(action);
    return type == null || OffloadMeans.of(type, state).filter(OffloadMeans::isChain).isEmpty()
        ? Optional.of(text)
        : MemberFacts.members(type, state).stream()
            .filter(method -> method.getParameters().isEmpty())
            .filter(
                method ->
                    Models.of(state).calls(method, type, state).stream()
                        .anyMatch(fact -> fact.starts() == Detail.Starts.SUBSCRIPTION))
            .findFirst()
            .map(method -> text + "." + method.getSimpleName() + "()");
  }

  /**
   * What stands before the part that stays if that is a future which nobody takes: a variable that
   * is named after what the future belongs to.
   */
  public static String unused(TreePath path, VisitorState state) {
    MethodInvocationTree wait = (MethodInvocationTree) path.getLeaf();
    ExpressionTree link = link(wait);
    Type kept = kept(wait, state);
    boolean isChained =
        isPlainWait(wait, state)
            && link instanceof MethodInvocationTree call
            && isFluent(call, ASTHelpers.getReceiver(call));
    if (isChained || kept == null || !isFuture(kept, state) || isFutureIgnored(path, state)) {
      return "";
    }
    Optional<String> type = typeText(kept, state);
    if (type.isEmpty()) {
      return "";
    }
    String base = unusedName(wait, state);
    String name =
        FreeNames.around(path)
            .numbered(
                base,
                wait,
                other -> isPlainWait(other, state) && unusedName(other, state).equals(base));
    return type.orElseThrow() + " " + name + " = ";
  }

  /** {@code var}; with an older source level the type, if no import is needed for it. */
  private static Optional<String> typeText(Type type, VisitorState state) {
    if (Capture.isSourceLevel(VAR_SINCE, state)) {
      return Optional.of("var");
    }
    PatchScope scope = PatchScope.of(state);
    String text =
        TypeWitness.isWritable(type)
            ? scope.typeText(type)
            : TypeWitness.withWildcards(type, scope);
    boolean needsImport = !scope.fix().build().getImportsToAdd().isEmpty();
    return needsImport ? Optional.empty() : Optional.of(text);
  }

  /** The type of the part that stays. */
  private static @Nullable Type kept(MethodInvocationTree wait, VisitorState state) {
    if (!isPlainWait(wait, state)) {
      return instead(wait, state)
          .flatMap(name -> Symbols.plainMethod(linked(wait), name, state))
          .map(MethodSymbol::getReturnType)
          .orElse(null);
    }
    ExpressionTree link = link(wait);
    ExpressionTree action =
        link instanceof MethodInvocationTree call
            ? action(call, state).map(ExpressionTree.class::cast).orElse(link)
            : link;
    return action == null ? null : getType(action);
  }

  /** Whether nobody takes the future that the wait itself returns: then nobody wants this one. */
  private static boolean isFutureIgnored(TreePath wait, VisitorState state) {
    return wait.getParentPath().getLeaf() instanceof ExpressionStatementTree
        && isFuture(getType(wait.getLeaf()), state);
  }

  private static String unusedName(MethodInvocationTree wait, VisitorState state) {
    ExpressionTree link = link(wait);
    ExpressionTree owner =
        isPlainWait(wait, state) && link instanceof MethodInvocationTree call
            ? ASTHelpers.getReceiver(call)
            : link;
    Symbol symbol = owner == null ? null : getSymbol(owner);
    String name = symbol == null ? "" : symbol.getSimpleName().toString();
    return name.isEmpty()
        ? "unused"
        : "unused" + Ascii.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  public static boolean isFuture(@Nullable Type type, VisitorState state) {
    return type != null && ASTHelpers.isSubtype(type, FUTURE.get(state), state);
  }

  /** What the wait is called on; for a static helper, what it is given. */
  public static @Nullable ExpressionTree link(MethodInvocationTree wait) {
    if (getSymbol(wait).isStatic()) {
      return wait.getArguments().isEmpty() ? null : wait.getArguments().get(0);
    }
    return ASTHelpers.getReceiver(wait);
  }

  /**
   * The call that does something, and does not only return what somebody may wait for: itself, or
   * the one that it takes its receiver from.
   */
  private static Optional<MethodInvocationTree> action(
      MethodInvocationTree call, VisitorState state) {
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    boolean onlyReturns = Traits.ofCall(Kind.ONLY_RETURNS, call, state);
    if (!onlyReturns
        && !isPlainWait(call, state)
        && (Traits.ofCall(Kind.ACTS, call, state) || isFluent(call, receiver))) {
      return Optional.of(call);
    }
    Optional<MethodInvocationTree> inner =
        receiver instanceof MethodInvocationTree other ? action(other, state) : Optional.empty();
    return call.getArguments().isEmpty() ? inner : inner.map(action -> call);
  }

  /** A method that returns the object it was called on, as builders do. */
  private static boolean isFluent(MethodInvocationTree call, @Nullable ExpressionTree receiver) {
    Type type = receiver == null ? null : getType(receiver);
    Type result = getType(call);
    return type != null && result != null && type.tsym.equals(result.tsym);
  }

  /** The method that the models name for doing the same without waiting. */
  private static Optional<String> instead(MethodInvocationTree wait, VisitorState state) {
    return CallFacts.of(wait, state).stream()
        .flatMap(fact -> fact.instead().stream())
        .filter(name -> Symbols.plainMethod(linked(wait), name, state).isPresent())
        .findFirst();
  }

  /** The type of what the wait is called on; that of the object around it, if nothing is named. */
  private static @Nullable Type linked(MethodInvocationTree wait) {
    ExpressionTree link = link(wait);
    return link == null ? getSymbol(wait).owner.type : getType(link);
  }

  public static boolean hasMethod(
      @Nullable ExpressionTree receiver, String name, VisitorState state) {
    return receiver != null && Symbols.plainMethod(getType(receiver), name, state).isPresent();
  }
}
