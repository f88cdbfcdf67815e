package dev.unhang.fix.field;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.UsageIndex;
import dev.unhang.fix.hook.HookMethod.Parameter;
import dev.unhang.fix.safe.Immutables;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/**
 * How a class that serves many clients tells them apart: by a parameter of its methods, or by what
 * a parameter says of itself.
 *
 * @param parameter the type of the parameter
 * @param calls the text behind the parameter's name: {@code .getId()}, or nothing
 * @param type the type of the key
 * @param owner the type that has the first of the calls, which other events of the client share;
 *     {@code parameter} if there is none
 */
record SessionKey(Type parameter, String calls, Type type, Type owner) {

  /** The keys with which a class puts something into its maps, and those that sessions have. */
  static ImmutableList<SessionKey> of(ClassTree type, PatchScope scope) {
    return ImmutableList.<SessionKey>builder()
        .addAll(of(type, null, scope))
        .addAll(NaturalKeys.of(type, scope.state()))
        .build();
  }

  /** The keys of {@code map}, or of any map if it is null. */
  static ImmutableList<SessionKey> of(ClassTree type, @Nullable Symbol map, PatchScope scope) {
    Finder finder = new Finder(map, scope);
    finder.scan(type, null);
    return finder.found.build();
  }

  /** The key in a method with these parameters; empty unless one of them has it. */
  Optional<String> in(List<Parameter> parameters, VisitorState state) {
    return session(parameters, parameter, state).map(session -> session.name() + calls);
  }

  /** The key in a function that is given another event of the client. */
  Optional<String> inFunction(List<Parameter> parameters, VisitorState state) {
    return session(parameters, owner, state).map(session -> session.name() + calls);
  }

  /** The key where the work is started; empty if the parameter that has it cannot be named. */
  Optional<String> at(StartPlace place, List<Parameter> parameters, VisitorState state) {
    return session(parameters, parameter, state)
        .filter(session -> place.canName(session.name()))
        .map(session -> session.name() + calls);
  }

  private static Optional<Parameter> session(
      List<Parameter> parameters, Type type, VisitorState state) {
    ImmutableList<Parameter> sessions =
        parameters.stream()
            .filter(each -> ASTHelpers.isSubtype(each.type(), type, state))
            .collect(ImmutableList.toImmutableList());
    return sessions.size() == 1 ? Optional.of(sessions.get(0)) : Optional.empty();
  }

  private static final class Finder extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final @Nullable Symbol wanted;
    private final SourceText source;
    private final VisitorState state;
    private final ImmutableList.Builder<SessionKey> found = ImmutableList.builder();

    private Finder(@Nullable Symbol wanted, PatchScope scope) {
      this.wanted = wanted;
      this.source = scope.source();
      this.state = scope.state();
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
      if (isPut(call)) {
        key(call.getArguments().get(0)).ifPresent(found::add);
      }
      return super.visitMethodInvocation(call, null);
    }

    /** Whether a call puts something into a map that is a field. */
    private boolean isPut(MethodInvocationTree call) {
      ExpressionTree receiver = ASTHelpers.getReceiver(call);
      return call.getArguments().size() == 2
          && receiver != null
          && getSymbol(receiver) instanceof VarSymbol map
          && map.owner instanceof ClassSymbol
          && (wanted == null || wanted.equals(map))
          && HeldHandle.isA(map.type, "java.util.Map", state);
    }

    private Optional<SessionKey> key(ExpressionTree expression) {
      Type type = getType(expression);
      StringBuilder calls = new StringBuilder();
      ExpressionTree link = initial(expression);
      Type owner = state.getSymtab().objectType;
      while (link instanceof MethodInvocationTree call
          && call.getArguments().isEmpty()
          && call.getMethodSelect() instanceof MemberSelectTree select) {
        calls.insert(0, source.between(source.end(select.getExpression()), source.end(call)));
        link = select.getExpression();
        owner = getSymbol(call).owner.type;
      }
      return type != null
              && link instanceof IdentifierTree
              && getSymbol(link) instanceof VarSymbol parameter
              && parameter.getKind() == ElementKind.PARAMETER
              && (calls.length() > 0 || !Immutables.isValue(parameter.type, state))
          ? Optional.of(
              new SessionKey(
                  parameter.type,
                  calls.toString(),
                  type,
                  ASTHelpers.isSameType(owner, state.getSymtab().objectType, state)
                      ? parameter.type
                      : owner))
          : Optional.empty();
    }

    /** What a local variable that never changes was made of. */
    private ExpressionTree initial(ExpressionTree expression) {
      Symbol symbol = getSymbol(expression);
      TreePath declaration =
          symbol instanceof VarSymbol variable
                  && variable.getKind() == ElementKind.LOCAL_VARIABLE
                  && ASTHelpers.isConsideredFinal(variable)
              ? UsageIndex.of(state).declaration(symbol)
              : null;
      return declaration != null
              && declaration.getLeaf() instanceof VariableTree local
              && local.getInitializer() != null
          ? local.getInitializer()
          : expression;
    }
  }
}
