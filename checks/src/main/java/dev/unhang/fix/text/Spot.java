package dev.unhang.fix.text;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.unhang.code.Trees;
import java.util.List;

/**
 * The statement that a piece of code is in, or the expression that is the body of a lambda, as a
 * place where other statements can be put.
 */
public final class Spot {
  private final TreePath path;
  private final SourceText source;

  private Spot(TreePath path, SourceText source) {
    this.path = path;
    this.source = source;
  }

  /** The nearest around {@code code}. */
  public static Spot around(TreePath code, SourceText source) {
    TreePath path = code;
    while (!(path.getLeaf() instanceof StatementTree) && !isBody(path)) {
      path = path.getParentPath();
    }
    return new Spot(path, source);
  }

  private static boolean isBody(TreePath path) {
    return path.getLeaf() instanceof ExpressionTree
        && path.getParentPath().getLeaf() instanceof LambdaExpressionTree lambda
        && lambda.getBody() == path.getLeaf();
  }

  public TreePath path() {
    return path;
  }

  public Tree tree() {
    return path.getLeaf();
  }

  /** Whether it is the body of a lambda without braces. */
  public boolean isLambdaBody() {
    return isBody(path);
  }

  /** Whether it ends as statements do, and is not one of several variables of a declaration. */
  public boolean isWhole() {
    String text = source.of(tree());
    return isLambdaBody() || text.endsWith(";") || text.endsWith("}");
  }

  /** Whether other statements can stand beside it as it is. */
  public boolean isInBlock() {
    return !statements(path).isEmpty();
  }

  /** The statements of the block or case that {@code path} is one of; none if it is in neither. */
  public static List<? extends StatementTree> statements(TreePath path) {
    Tree parent = path.getParentPath().getLeaf();
    if (parent instanceof BlockTree block) {
      return block.getStatements();
    }
    return parent instanceof CaseTree group && group.getStatements() != null
        ? group.getStatements()
        : ImmutableList.of();
  }

  /** Whether code can use what is declared here: it stands later in the same block. */
  public boolean isBefore(TreePath code) {
    return isInBlock()
        && source.start(code.getLeaf()) >= source.end(tree())
        && Trees.isInside(code, path.getParentPath().getLeaf());
  }

  /** The layout of statements that are put here. */
  public Layout layout() {
    if (isInBlock()) {
      return Layout.beside(path, source);
    }
    return Layout.beside(path.getParentPath(), source).inner();
  }

  /**
   * Puts statements in the place of this one.
   *
   * @param first the statement itself, changed or not
   * @param others what follows it
   */
  public void put(String first, List<String> others, Edits edits) {
    int start = source.start(tree());
    int end = source.end(tree());
    if (isInBlock()) {
      edits.replace(start, end, first);
      putAfter(others, edits);
      return;
    }
    if (others.isEmpty()) {
      edits.replace(start, end, first);
      return;
    }
    wrap(ImmutableList.<String>builder().add(moved(first)).addAll(others).build(), edits);
  }

  /** Code that stands here, with the layout of statements that are put here. */
  public String moved(String code) {
    return layout().moved(code, source.indentation(source.start(tree())));
  }

  /** Puts a block with these statements, whose lines are laid out, in the place of this one. */
  private void wrap(List<String> statements, Edits edits) {
    Layout layout = layout();
    Layout outer = Layout.beside(path.getParentPath(), source);
    String separator = layout.newline() + layout.base();
    int start = source.startForBrace(source.start(tree()));
    int end = endBeforeElse();
    edits.replace(
        start,
        end,
        (start < source.start(tree()) ? " {" : "{")
            + separator
            + String.join(separator, statements)
            + layout.newline()
            + outer.base()
            + (end > source.end(tree()) ? "} " : "}"));
  }

  /** The end, with the white space before an {@code else}, which goes behind the brace. */
  private int endBeforeElse() {
    int end = source.end(tree());
    int next = end;
    while (Character.isWhitespace(source.between(next, next + 1).charAt(0))) {
      next++;
    }
    return path.getParentPath().getLeaf() instanceof IfTree branch
            && branch.getThenStatement() == tree()
            && source.between(next, next + 4).equals("else")
        ? next
        : end;
  }

  /** Puts statements before and behind this one, in braces if need be. */
  public void surround(List<String> before, List<String> after, Edits edits) {
    if (isInBlock()) {
      putBefore(before, edits);
      putAfter(after, edits);
      return;
    }
    int start = source.start(tree());
    String text = moved(edits.text(start, source.end(tree())));
    wrap(
        ImmutableList.<String>builder()
            .addAll(before)
            .add(isLambdaBody() ? text + ";" : text)
            .addAll(after)
            .build(),
        edits);
  }

  /** Puts statements behind this one, which is in a block. */
  public void putAfter(List<String> statements, Edits edits) {
    if (statements.isEmpty()) {
      return;
    }
    Layout layout = layout();
    int end = source.end(tree());
    int rest = source.endOfBlanks(end);
    int comment = source.endOfComment(rest);
    String separator = layout.newline() + layout.base();
    String text = separator + String.join(separator, statements);
    if (comment > rest && source.isLineEnd(source.endOfBlanks(comment))) {
      edits.insert(comment, text);
    } else if (source.isLineEnd(rest)) {
      edits.insert(end, text);
    } else {
      edits.insert(end, " " + String.join(" ", statements));
    }
  }

  /** Puts statements before this one, which is in a block. */
  private void putBefore(List<String> statements, Edits edits) {
    if (statements.isEmpty()) {
      return;
    }
    Layout layout = layout();
    String separator = layout.newline() + layout.base();
    edits.insert(
        ASTHelpers.getStartPosition(tree()), String.join(separator, statements) + separator);
  }
}
