package dev.unhang.explain;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.unhang.code.Trees;
import dev.unhang.context.ContextEngine;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.context.answer.CodeContext.Answer;
import dev.unhang.context.rule.MethodRules;
import dev.unhang.explain.UnitPlaces.Found;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The words of an answer: where the code runs, why we think so, and what the models know of it. */
final class Explanation {
  private static final String INDENT = "  ";

  private final VisitorState state;
  private final ContextEngine engine;
  private final Evidence evidence;
  private final StringBuilder text = new StringBuilder();

  Explanation(VisitorState state) {
    this.state = state;
    this.engine = ContextEngine.of(state);
    this.evidence = new Evidence(state);
  }

  /** Everything that is known of a place, the most important in the first line. */
  String of(Found found) {
    text.setLength(0);
    Set<Object> said = new HashSet<>();
    for (TreePath code : found.code()) {
      Piece piece = found.line() == 0 ? body(code) : onLine(code);
      if (said.add(piece.identity())) {
        explain(piece, found.line());
      }
    }
    if (MethodRules.isInTests(found.position(), state)) {
      line(0, "this is test code, in which no check of Unhang reports anything");
    }
    for (TreePath call : found.calls()) {
      ImmutableList<String> rows = evidence.rowsOfCall(call);
      line(0, Evidence.nameOf(call) + (rows.isEmpty() ? " is in no model" : " in the models:"));
      rows.forEach(row -> line(1, row));
    }
    return text.toString();
  }

  private Piece onLine(TreePath code) {
    Tree tree = code.getLeaf();
    return tree instanceof MethodTree || tree instanceof LambdaExpressionTree
        ? body(code)
        : new Piece(Trees.boundary(code), engine.at(code), engine.guardAt(code).isPresent());
  }

  private Piece body(TreePath boundary) {
    return new Piece(Optional.of(boundary), engine.ofBoundary(boundary), false);
  }

  private void explain(Piece piece, int line) {
    line(0, headline(piece, line));
    String word = "because ";
    for (String step : piece.context().steps()) {
      line(1, word + step);
      word = "and ";
    }
    if (piece.boundary().isEmpty() || piece.guarded()) {
      return;
    }
    TreePath boundary = piece.boundary().orElseThrow();
    if (piece.context().answer() == Answer.UNKNOWN) {
      evidence.gaps(boundary).forEach(gap -> line(1, gap));
    }
    ImmutableList<String> rows = evidence.rows(boundary);
    if (!rows.isEmpty()) {
      line(1, "in the models:");
      rows.forEach(row -> line(2, row));
    }
  }

  private static String headline(Piece piece, int line) {
    String body = piece.boundary().map(Explanation::name).orElse("code outside of methods");
    String code = line == 0 ? body : "line " + line + ", in " + body + ",";
    CodeContext context = piece.context();
    return switch (context.answer()) {
      case EVENT_LOOP -> code + " runs on " + context.place() + ", where it must not wait";
      case ASYNC_HANDLER -> code + " runs in " + context.place() + ", where it must not wait";
      case MAY_BLOCK -> code + " runs on " + context.place() + ", so that it may wait";
      case UNKNOWN -> "nobody knows where " + code + " runs, so that no wait in it is reported";
    };
  }

  private static String name(TreePath boundary) {
    String name =
        boundary.getLeaf() instanceof MethodTree method
            ? Evidence.name(ASTHelpers.getSymbol(method))
            : "the lambda";
    return name + " (line " + Evidence.line(boundary) + ")";
  }

  private void line(int depth, String words) {
    if (text.length() > 0) {
      text.append('\n').append(INDENT.repeat(depth));
    }
    text.append(words);
  }

  /**
   * Code that runs at one place.
   *
   * @param boundary the lambda or method whose body it is in, if any
   * @param guarded whether a test of the current thread around it decides
   */
  private record Piece(Optional<TreePath> boundary, CodeContext context, boolean guarded) {
    /** What tells it from other pieces: the same body may run elsewhere behind a test. */
    Object identity() {
      return ImmutableList.of(boundary.<Object>map(TreePath::getLeaf), context);
    }
  }
}
