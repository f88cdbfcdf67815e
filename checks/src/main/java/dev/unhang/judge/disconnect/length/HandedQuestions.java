package dev.unhang.judge.disconnect.length;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import dev.unhang.code.Functions;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.Traits;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.hook.TypeFacts;
import dev.unhang.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Questions whether the client is there that a call out of sight is given, so that it may stop:
 * {@code model.answer(text, emitter::send, gone::get)}.
 */
final class HandedQuestions {
  private final Sources code;
  private final LoopEnds loops;

  HandedQuestions(Sources code, LoopEnds loops) {
    this.code = code;
    this.loops = loops;
  }

  /** Whether one of the arguments of a call is such a question, or an object to ask. */
  boolean isAmongArguments(TreePath call) {
    return Trees.arguments(call.getLeaf()).stream()
        .anyMatch(each -> isQuestion(new TreePath(call, each)));
  }

  private boolean isQuestion(TreePath value) {
    ExpressionTree bare = Variables.bare((ExpressionTree) value.getLeaf());
    TreePath path = bare == null ? value : new TreePath(value.getParentPath(), bare);
    if (bare instanceof MemberReferenceTree) {
      return answersYesOrNo(getType(bare)) && loops.tells(path);
    }
    if (bare instanceof LambdaExpressionTree lambda) {
      return answersYesOrNo(getType(lambda)) && tells(lambda, path);
    }
    return getSymbol(bare) instanceof VarSymbol variable
        && (answersYesOrNo(variable.type)
            ? code.values(variable).stream().anyMatch(this::isQuestion)
            : loops.isChanged(variable) && isToken(variable.type));
  }

  private boolean answersYesOrNo(@Nullable Type type) {
    return Functions.descriptor(type, code.state())
        .map(method -> code.state().getTypes().memberType(type, method).getReturnType())
        .filter(this::isBoolean)
        .isPresent();
  }

  private boolean isBoolean(Type type) {
    return code.state().getTypes().unboxedTypeOrType(type).hasTag(TypeTag.BOOLEAN);
  }

  /** Whether what a lambda answers depends on whether the client is there. */
  private boolean tells(LambdaExpressionTree lambda, TreePath path) {
    Tree body = lambda.getBody();
    return body instanceof BlockTree
        ? Trees.anyOwn(
            body,
            part ->
                part instanceof ReturnTree answer
                    && answer.getExpression() != null
                    && loops.tells(new TreePath(path, answer.getExpression())))
        : loops.tells(new TreePath(path, body));
  }

  /** Whether an object is no client, and can be asked for something that is true or not. */
  private boolean isToken(Type type) {
    return Traits.ofVeryType(Kind.FLAG, type, code.state())
        || (!type.tsym.flatName().toString().startsWith("java.")
            && isAsked(type)
            && !isClient(type)
            && !hasClient(type));
  }

  private boolean isAsked(Type type) {
    for (Type each : code.state().getTypes().closure(type)) {
      if (each.tsym.members().getSymbols(this::isPlainQuestion).iterator().hasNext()) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlainQuestion(Symbol member) {
    return member instanceof MethodSymbol method
        && !method.isStatic()
        && method.getParameters().isEmpty()
        && isBoolean(method.getReturnType());
  }

  private boolean isClient(@Nullable Type type) {
    return TypeFacts.isClient(type, code.state()) || TypeFacts.tellsEnd(type, code.state());
  }

  /** What writes to the client is given away to be written to. */
  private boolean hasClient(Type type) {
    return type.tsym
        .members()
        .getSymbols(member -> member instanceof VarSymbol field && isClient(field.type))
        .iterator()
        .hasNext();
  }
}
