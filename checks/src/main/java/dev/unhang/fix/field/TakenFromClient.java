package dev.unhang.fix.field;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Variables;
import dev.unhang.fix.Patch.NoPatchException;
import dev.unhang.fix.field.StartPlace.Count;
import dev.unhang.fix.handle.CancelCall;
import dev.unhang.fix.handle.HandleCancel;
import dev.unhang.fix.hook.HookMethod;
import dev.unhang.fix.hook.HookMethod.Parameter;
import dev.unhang.fix.safe.Capture;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.TypeWitness;
import dev.unhang.judge.disconnect.WorkVerdict;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;

/** A hook takes out what the framework keeps for the client, and stops it. */
final class TakenFromClient {
  static final String BY_HAND =
      "the client itself keeps the handle: take it from there in the hook";

  private final HookMethod hook;
  private final WorkVerdict verdict;
  private final ClassPatch patch;
  private final PatchScope scope;
  private final VisitorState state;

  TakenFromClient(HookMethod hook, WorkVerdict verdict, ClassPatch patch) {
    this.hook = hook;
    this.verdict = verdict;
    this.patch = patch;
    this.scope = patch.scope();
    this.state = patch.state();
  }

  /** Makes the hook stop it. */
  void stop(HandleCancel handle) {
    Optional<ClientKeeping> keeping = ClientKeeping.of(verdict.work().start(), state);
    StartPlace place = new StartPlace(verdict, patch.type(), state);
    if (!handle.isKnown()) {
      patch.refuse(handle.problem());
    } else if (keeping.isEmpty() || place.count() != Count.ONCE || !place.isBefore(hook)) {
      patch.refuse(BY_HAND);
    } else {
      try {
        patch.begin(hook, statements(keeping.orElseThrow(), handle));
      } catch (NoPatchException e) {
        patch.refuse(e.reason());
      }
    }
  }

  private ImmutableList<String> statements(ClientKeeping keeping, HandleCancel handle)
      throws NoPatchException {
    String taking = taking(keeping);
    String name = hook.localName(handle.name(), patch.tree());
    Type boxed = state.getTypes().boxedTypeOrType(handle.type());
    Type kept = keeping.result(state).orElse(boxed);
    if (!ASTHelpers.isSameType(kept, state.getSymtab().objectType, state)) {
      CancelCall stop =
          handle.cancel().owner().isEmpty()
              ? CancelCall.ofType(kept, scope).orElseThrow(() -> new NoPatchException(BY_HAND))
              : handle.cancel();
      return ImmutableList.<String>builder()
          .add(TypeWitness.withWildcards(kept, scope) + " " + name + " = " + taking + ";")
          .addAll(stop.on(name).ifPresent(name).lines())
          .build();
    }
    String type = TypeWitness.withWildcards(boxed, scope);
    if (Capture.isSourceLevel(16, state)) {
      return ImmutableList.of(
          "if (" + taking + " instanceof " + type + " " + name + ") {",
          "\t" + handle.cancel().of(name) + ";",
          "}");
    }
    return ImmutableList.of(
        "Object " + name + " = " + taking + ";",
        "if (" + name + " instanceof " + type.replaceFirst("<.*", "") + ") {",
        "\t" + handle.cancel().of("((" + type + ") " + name + ")") + ";",
        "}");
  }

  private String taking(ClientKeeping keeping) throws NoPatchException {
    String keys = keeping.keys().isEmpty() ? "null" : texts(keeping.keys());
    return holder(keeping) + "." + keeping.method() + "(" + keys + ")";
  }

  private String holder(ClientKeeping keeping) throws NoPatchException {
    ExpressionTree holder = keeping.holder();
    return isParameter(holder)
        ? client(keeping.owner(state).orElseThrow(() -> new NoPatchException(BY_HAND)))
        : text(holder);
  }

  /** An expression of the method that starts the work, as the hook can write it. */
  private String text(ExpressionTree tree) throws NoPatchException {
    if (tree instanceof LiteralTree) {
      return patch.source().of(tree);
    }
    Symbol symbol = getSymbol(tree);
    if (symbol != null && symbol.owner instanceof ClassSymbol && isConstant(tree, symbol)) {
      return patch.source().of(tree);
    }
    ExpressionTree initial = Variables.ofConstant(tree, state);
    if (initial != null) {
      return text(initial);
    }
    if (tree instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select) {
      ExpressionTree receiver = select.getExpression();
      String owner = isParameter(receiver) ? client(getSymbol(call).owner.type) : text(receiver);
      return owner
          + patch.source().between(patch.source().end(receiver), patch.source().end(select))
          + "("
          + texts(call.getArguments())
          + ")";
    }
    throw new NoPatchException(BY_HAND);
  }

  private String texts(List<? extends ExpressionTree> trees) throws NoPatchException {
    StringBuilder texts = new StringBuilder();
    for (ExpressionTree tree : trees) {
      texts.append(texts.isEmpty() ? "" : ", ").append(text(tree));
    }
    return texts.toString();
  }

  private boolean isConstant(ExpressionTree tree, Symbol symbol) {
    return !(tree instanceof MethodInvocationTree)
        && ASTHelpers.isStatic(symbol)
        && !hook.hides(symbol.getSimpleName());
  }

  private static boolean isParameter(ExpressionTree tree) {
    return tree instanceof IdentifierTree
        && getSymbol(tree) instanceof VarSymbol variable
        && variable.getKind() == ElementKind.PARAMETER;
  }

  /** What the hook calls the client, which has the methods of {@code type}. */
  private String client(Type type) throws NoPatchException {
    ImmutableList<Parameter> clients =
        hook.parameters().stream()
            .filter(parameter -> ASTHelpers.isSubtype(parameter.type(), type, state))
            .collect(toImmutableList());
    if (clients.size() != 1) {
      throw new NoPatchException(BY_HAND);
    }
    return clients.get(0).name();
  }
}
