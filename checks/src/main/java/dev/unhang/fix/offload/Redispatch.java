package dev.unhang.fix.offload;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Callers;
import dev.unhang.context.rule.MemberFacts;
import dev.unhang.fix.text.Layout;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.model.Detail;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.Optional;

/**
 * Lets a handler hand itself over to a thread that may block, before it does anything else, if it
 * runs on an event loop: {@code if (exchange.isInIoThread()) { exchange.dispatch(this); return; }}.
 * The models name the method, with {@code dispatch=}.
 */
final class Redispatch {
  private final PatchScope scope;
  private final VisitorState state;

  Redispatch(PatchScope scope) {
    this.scope = scope.fresh();
    this.state = scope.state();
  }

  /**
   * The patch for a method; empty if no framework is known that would call it again, or if other
   * code calls it, which goes on when it has returned.
   */
  Optional<SuggestedFix> fix(TreePath boundary) {
    return boundary.getLeaf() instanceof MethodTree method
            && method.getBody() != null
            && !method.getBody().getStatements().isEmpty()
            && !isCalled(ASTHelpers.getSymbol(method))
        ? dispatch(method).flatMap(dispatch -> fix(boundary, method, dispatch))
        : Optional.empty();
  }

  private boolean isCalled(MethodSymbol method) {
    return !Callers.everywhere(method, state).named(method).isEmpty();
  }

  private Optional<String> dispatch(MethodTree method) {
    return Models.of(state).overrides(ASTHelpers.getSymbol(method), state).stream()
        .flatMap(fact -> fact.dispatch().stream())
        .findFirst();
  }

  private Optional<SuggestedFix> fix(TreePath boundary, MethodTree method, String dispatch) {
    VariableTree client = Iterables.getFirst(method.getParameters(), null);
    Type type = client == null ? null : ASTHelpers.getType(client);
    return type == null || !takes(type, dispatch, ASTHelpers.getSymbol(method).owner.type)
        ? Optional.empty()
        : MemberFacts.plainCall(type, Redispatch::isQuestion, state)
            .map(question -> fix(boundary, method, client.getName(), question.name(), dispatch));
  }

  /** Whether just one of the methods of this name can be meant that takes the handler alone. */
  private boolean takes(Type type, String dispatch, Type handler) {
    return MemberFacts.members(type, state).stream()
            .filter(member -> member.name.contentEquals(dispatch))
            .filter(member -> member.getParameters().size() == 1)
            .filter(member -> takes(member, handler))
            .count()
        == 1;
  }

  private boolean takes(MethodSymbol method, Type handler) {
    return ASTHelpers.isSubtype(handler, method.getParameters().get(0).type, state);
  }

  private static boolean isQuestion(Fact fact) {
    return fact.kind() == Kind.GUARD && fact.means() == Detail.Means.EVENT_LOOP;
  }

  private SuggestedFix fix(
      TreePath boundary, MethodTree method, CharSequence client, String question, String dispatch) {
    StatementTree first = method.getBody().getStatements().get(0);
    TreePath path = new TreePath(new TreePath(boundary, method.getBody()), first);
    Layout layout = Layout.beside(path, scope.source());
    String test = "if (" + client + "." + question + "()) ";
    ImmutableList<String> lines = ImmutableList.of(client + "." + dispatch + "(this);", "return;");
    String text = test + layout.block(lines) + scope.source().newline() + layout.base();
    int start = scope.source().startOfComments(scope.source().start(first));
    return scope.fix().replace(start, start, text).build();
  }
}
