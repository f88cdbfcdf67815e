package dev.unhang.fix.hook;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.MemberFacts;
import dev.unhang.fix.safe.Returns;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.Layout;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.fix.text.StopCode;
import dev.unhang.judge.disconnect.WorkVerdict;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The end of a method that starts work for a stream and returns what the client reads from it:
 * {@code return sink.asFlux();}. The hook becomes part of what is returned.
 *
 * @param path the statement
 * @param expression what is returned
 * @param hook the hook on it
 */
public record ReturnedStream(TreePath path, ExpressionTree expression, StreamHook hook) {

  /** The hook in words. */
  public String words() {
    String group = hook.receiver().isEmpty() ? "" : hook.receiver().substring(1) + ".";
    return "`" + group + hook.name() + "` of what is returned";
  }

  /** The call that registers the hook, on a line of its own if that is so in the chain. */
  public String call(StopCode stop, FreeNames names, PatchScope scope) {
    SourceText source = scope.source();
    String text = hook.statement(stop, Layout.beside(path, source), names, scope);
    String call = text.substring(0, text.length() - 1);
    if (expression instanceof MethodInvocationTree last
        && last.getMethodSelect() instanceof MemberSelectTree select) {
      int name = source.end(select);
      boolean isOnOwnLine = source.between(source.end(select.getExpression()), name).contains("\n");
      return isOnOwnLine ? source.newline() + source.indentation(name) + call : call;
    }
    return call;
  }

  /** The only return statement, if what it returns is made from the stream of the client. */
  public static Optional<ReturnedStream> of(WorkVerdict verdict, VisitorState state) {
    VarSymbol stream = verdict.scope().stream();
    TreePath start = verdict.work().start();
    TreePath method = Trees.boundary(start).orElse(null);
    if (stream == null
        || method == null
        || !(method.getLeaf() instanceof MethodTree tree)
        || !stream.owner.equals(getSymbol(tree))
        || tree.getParameters().stream().anyMatch(each -> stream.equals(getSymbol(each)))) {
      return Optional.empty();
    }
    TreePath last = last(method, tree.getBody());
    return last != null
            && last.getLeaf() instanceof ReturnTree end
            && isChain(end.getExpression())
            && Variables.in(end.getExpression()).contains(stream)
        ? hook(end.getExpression(), stream, start, state)
            .map(hook -> new ReturnedStream(last, end.getExpression(), hook))
        : Optional.empty();
  }

  /** The last statement of a method, if it is left nowhere else. */
  private static @Nullable TreePath last(TreePath method, @Nullable BlockTree body) {
    List<? extends StatementTree> statements = body == null ? List.of() : body.getStatements();
    int last = statements.size() - 1;
    return last < 0 || statements.subList(0, last).stream().anyMatch(Returns::in)
        ? null
        : new TreePath(new TreePath(method, body), statements.get(last));
  }

  private static boolean isChain(@Nullable ExpressionTree expression) {
    return expression instanceof IdentifierTree || expression instanceof MethodInvocationTree;
  }

  /** The hook for all ends; the one for cancellation, if the work goes on after a good end. */
  private static Optional<StreamHook> hook(
      ExpressionTree returned, VarSymbol stream, TreePath start, VisitorState state) {
    Type type = getType(returned);
    if (type == null) {
      return Optional.empty();
    }
    return Stream.concat(hooks(type, "", stream, state), grouped(type, stream, state))
        .filter(hook -> AfterEnd.of(start, hook, state).isEmpty())
        .min((one, other) -> Boolean.compare(other.runsAtEnd(), one.runsAtEnd()));
  }

  private static Stream<StreamHook> hooks(
      Type type, String receiver, VarSymbol stream, VisitorState state) {
    return MemberFacts.arguments(type, ReturnedStream::isHook, state)
        .flatMap(
            found -> StreamHook.ofFunction(stream, receiver, Optional.of(found), state).stream());
  }

  /** {@code onTermination().invoke(..)}: the hooks of what has one more method for its hooks. */
  private static Stream<StreamHook> grouped(Type type, VarSymbol stream, VisitorState state) {
    return MemberFacts.members(type, state).stream()
        .filter(method -> method.getParameters().isEmpty() && !method.isStatic())
        .filter(method -> method.getReturnType().hasTag(TypeTag.CLASS))
        .flatMap(
            method ->
                hooks(method.getReturnType(), "." + method.getSimpleName() + "()", stream, state));
  }

  private static boolean isHook(Fact fact) {
    return fact.kind() == Kind.DISCONNECT && fact.isHookOfReturned();
  }
}
