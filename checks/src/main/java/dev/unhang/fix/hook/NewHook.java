package dev.unhang.fix.hook;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.fix.hook.HookMethod.Parameter;
import dev.unhang.fix.text.PatchScope;
import java.util.List;
import java.util.Optional;

/**
 * A disconnect hook that a class does not override yet, and might: the one that the models
 * recommend. What the hook did before it still does.
 */
final class NewHook {
  private final ClassSymbol type;
  private final SignatureText signatures;
  private final VisitorState state;

  private NewHook(ClassTree tree, PatchScope scope) {
    this.type = getSymbol(tree);
    this.signatures = new SignatureText(tree, scope);
    this.state = scope.state();
  }

  /** The first of some methods that the class may override; empty if it may override none. */
  static Optional<HookMethod> find(
      ClassTree tree, ImmutableList<MethodSymbol> methods, PatchScope scope) {
    NewHook hook = new NewHook(tree, scope);
    return methods.stream().filter(hook::isOverridable).findFirst().flatMap(hook::override);
  }

  private boolean isOverridable(MethodSymbol method) {
    return method.owner != type
        && (method.flags() & (Flags.STATIC | Flags.FINAL | Flags.PRIVATE)) == 0
        && (method.flags() & (Flags.PUBLIC | Flags.PROTECTED)) != 0
        && method.getTypeParameters().isEmpty()
        && !method.isDeprecated()
        && !isOverriddenHere(method);
  }

  private boolean isOverriddenHere(MethodSymbol method) {
    for (Symbol member : type.members().getSymbolsByName(method.name)) {
      if (member instanceof MethodSymbol own
          && own.overrides(method, type, state.getTypes(), false)) {
        return true;
      }
    }
    return false;
  }

  private Optional<HookMethod> override(MethodSymbol method) {
    MethodSymbol inherited = method.implementation(type, state.getTypes(), true);
    MethodSymbol nearest = inherited == null ? method : inherited;
    boolean isPossible =
        (nearest.flags() & Flags.FINAL) == 0
            && ASTHelpers.isVoidType(nearest.getReturnType(), state);
    return superCall(nearest)
        .filter(call -> isPossible)
        .map(call -> override(nearest, call, HookFacts.isOnEventLoop(method, state)));
  }

  private HookMethod override(MethodSymbol inherited, String superCall, boolean isOnEventLoop) {
    Type signature = state.getTypes().memberType(type.type, inherited);
    ImmutableList<Parameter> parameters = signatures.parameters(signature.getParameterTypes());
    List<Type> thrown =
        superCall.isEmpty() ? ImmutableList.of() : checked(signature.getThrownTypes());
    String name = inherited.getSimpleName().toString();
    String call = superCall + name + "(" + SignatureText.names(parameters) + ");";
    return new HookMethod(
        name,
        null,
        null,
        parameters,
        isOnEventLoop,
        ImmutableList.<String>builder()
            .add("@Override")
            .addAll(
                signatures.lines(
                    (inherited.isPublic() ? "public" : "protected") + " void " + name,
                    parameters,
                    thrown))
            .build(),
        superCall.isEmpty() ? ImmutableList.of() : ImmutableList.of(call));
  }

  private List<Type> checked(List<Type> thrown) {
    return thrown.stream().filter(each -> ASTHelpers.isCheckedExceptionType(each, state)).toList();
  }

  /**
   * What stands before the name in a call of the inherited method: {@code super.}; nothing if there
   * is no code to call; empty if the code cannot be called.
   */
  private Optional<String> superCall(MethodSymbol inherited) {
    boolean isDefault = (inherited.flags() & Flags.DEFAULT) != 0;
    if (!isDefault) {
      return Optional.of((inherited.flags() & Flags.ABSTRACT) == 0 ? "super." : "");
    }
    Type superclass = state.getTypes().supertype(type.type);
    if (superclass.tsym.isSubClass(inherited.owner, state.getTypes())) {
      return Optional.of("super.");
    }
    return state.getTypes().interfaces(type.type).stream()
        .filter(each -> each.tsym.isSubClass(inherited.owner, state.getTypes()))
        .findFirst()
        .filter(each -> !type.isAnonymous())
        .map(each -> signatures.text(state.getTypes().erasure(each)) + ".super.");
  }
}
