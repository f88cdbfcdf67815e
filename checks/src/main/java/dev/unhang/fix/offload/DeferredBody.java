package dev.unhang.fix.offload;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import dev.unhang.context.rule.CompletedResults;
import dev.unhang.fix.safe.Capture;
import dev.unhang.fix.safe.Elsewhere;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.fix.text.TypeWitness;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Makes the body of a method or lambda that returns an asynchronous result the body of that result:
 * {@code return Mono.fromCallable(() -> {...}).subscribeOn(...)}.
 */
final class DeferredBody {
  private static final String RETURN = "return ";
  private static final int LINE = 100;

  static final String CHANGES =
      "it uses a local variable that changes: copy it to one that does not";

  private final PatchScope scope;
  private final VisitorState state;
  private final SourceText source;

  DeferredBody(PatchScope scope) {
    this.scope = scope.fresh();
    this.source = scope.source();
    this.state = scope.state();
  }

  /** The patch; empty if the library has no means for it, or the body may not become a lambda's. */
  Optional<SuggestedFix> fix(TreePath boundary, BlockTree body) {
    return OffloadMeans.of(resultType(boundary), state)
        .flatMap(means -> fix(boundary, body, means));
  }

  private Optional<SuggestedFix> fix(TreePath boundary, BlockTree body, OffloadMeans means) {
    ImmutableList<ExpressionTree> results = CompletedResults.returned(boundary.getLeaf());
    boolean plain =
        means.hasCallable() && results.stream().allMatch(result -> isJust(result, means, state));
    if ((!plain && !means.hasDefer())
        || !problem(boundary, body, body, state).isEmpty()
        || (!means.mayThrow(plain, state) && Capture.throwsChecked(body, state))) {
      return Optional.empty();
    }
    return witness(resultType(boundary), plain, means, results)
        .map(
            witness -> {
              String inner = plain ? unwrapped(body, results, source) : source.inside(body);
              String text =
                  text(
                      boundary,
                      body,
                      means.open(plain, witness, scope),
                      inner,
                      means.close(plain, FreeNames.around(boundary), scope),
                      source);
              return scope.fix().replace(source.start(body), source.end(body), text).build();
            });
  }

  /**
   * Why a body may not run on another thread, as the end of a sentence; empty if it may.
   *
   * @param owner whose parameters the caller may go on with; the body itself if it may not
   */
  static String problem(TreePath boundary, BlockTree body, Tree owner, VisitorState state) {
    if (boundary.getLeaf() instanceof MethodTree method
        && method.getModifiers().getFlags().contains(Modifier.SYNCHRONIZED)) {
      return "`" + method.getName() + "` is synchronized, and another thread would have no lock";
    }
    return Capture.isPossible(body, state)
        ? Elsewhere.problem(owner, ImmutableList.of(body), ImmutableSet.of(), state)
        : CHANGES;
  }

  /** A body that returns a lambda with {@code inner} in it. */
  static String text(
      TreePath boundary,
      BlockTree body,
      String open,
      String inner,
      String close,
      SourceText source) {
    String base = base(boundary, body, source);
    String unit = source.unit(body, base);
    String newline = source.newline();
    String begin = base + unit + RETURN + open;
    String line = isOneReturn(body, inner) ? begin + result(inner) + close + ";" : newline;
    String statement =
        line.contains(newline) || line.length() > LINE
            ? begin + "{" + source.indent(inner, unit) + "}" + close + ";"
            : line;
    return "{" + newline + statement + newline + base + "}";
  }

  private static boolean isOneReturn(BlockTree body, String inner) {
    return body.getStatements().size() == 1
        && body.getStatements().get(0) instanceof ReturnTree
        && inner.strip().startsWith(RETURN)
        && inner.strip().endsWith(";");
  }

  private static String result(String inner) {
    return inner.strip().substring(RETURN.length(), inner.strip().length() - 1).strip();
  }

  /** What a body's last line begins with. */
  static String base(TreePath boundary, BlockTree body, SourceText source) {
    return source.indentation(
        source.start(boundary.getLeaf() instanceof MethodTree method ? method : body));
  }

  private Optional<String> witness(
      Type result, boolean plain, OffloadMeans means, List<ExpressionTree> results) {
    if (!means.isChain()) {
      return Optional.of("");
    }
    if (!plain || result.getTypeArguments().isEmpty()) {
      return TypeWitness.ofFactory(result, result, results, scope);
    }
    ImmutableList<ExpressionTree> values =
        results.stream().map(DeferredBody::value).collect(ImmutableList.toImmutableList());
    return TypeWitness.ofFactory(result, result.getTypeArguments().get(0), values, scope);
  }

  private Type resultType(TreePath boundary) {
    return boundary.getLeaf() instanceof MethodTree method
        ? getSymbol(method).getReturnType()
        : state
            .getTypes()
            .findDescriptorType(ASTHelpers.getType(boundary.getLeaf()))
            .getReturnType();
  }

  /** Whether a result is a value that the factory of complete results wraps. */
  static boolean isJust(ExpressionTree result, OffloadMeans means, VisitorState state) {
    return result instanceof MethodInvocationTree call
        && call.getArguments().size() == 1
        && getSymbol(call).getSimpleName().contentEquals(means.just())
        && CompletedResults.isCompleted(call, state);
  }

  /** The text of a body in which every {@code return Mono.just(x)} is {@code return x}. */
  static String unwrapped(
      BlockTree body, ImmutableList<ExpressionTree> results, SourceText source) {
    String text = source.inside(body);
    int offset = source.start(body) + 1;
    for (ExpressionTree result : results.reverse()) {
      text =
          text.substring(0, source.start(result) - offset)
              + source.of(value(result))
              + text.substring(source.end(result) - offset);
    }
    return text;
  }

  private static ExpressionTree value(ExpressionTree just) {
    return ((MethodInvocationTree) just).getArguments().get(0);
  }
}
