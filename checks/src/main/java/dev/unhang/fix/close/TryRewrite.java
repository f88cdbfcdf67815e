package dev.unhang.fix.close;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ErrorProneComment;
import com.google.errorprone.util.ErrorProneToken;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.unhang.code.Trees;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import java.util.List;

/**
 * Takes executors out of the header of a try statement: each is declared before, and shut down in a
 * {@code finally}, in the order in which the header would have closed them.
 *
 * <p>Where the statement catches or has a {@code finally} of its own, or other resources come
 * first, the new one is nested inside, as the Java language specification translates it (14.20.3).
 */
final class TryRewrite {
  private final SourceText source;
  private final VisitorState state;
  private final TryTree tree;
  private final ImmutableMap<Tree, String> shutdowns;
  private final String afterDeclaration;
  private final String body;
  private final String base;
  private final String unit;
  private final boolean needsBlock;

  /**
   * @param path the try statement
   * @param shutdowns the resources to take out of the header, and the statements that end them
   * @param afterDeclaration a statement to put behind the first declaration; empty for none
   * @param body what is to stand between the braces of the statement's block
   */
  TryRewrite(
      TreePath path,
      ImmutableMap<Tree, String> shutdowns,
      String afterDeclaration,
      String body,
      PatchScope scope) {
    this.tree = (TryTree) path.getLeaf();
    this.shutdowns = shutdowns;
    this.afterDeclaration = afterDeclaration;
    this.body = body;
    this.source = scope.source();
    this.state = scope.state();
    this.base = source.indentation(source.start(tree));
    this.unit = source.unit(tree.getBlock(), base);
    this.needsBlock = needsBlock(path);
  }

  /** The statements that replace the try statement. */
  String render() {
    boolean plain = tree.getCatches().isEmpty() && tree.getFinallyBlock() == null;
    String comments = headerComments();
    if (plain) {
      return comments + (needsBlock ? block() : statements(0, base));
    }
    String rest = source.between(source.end(tree.getBlock()), source.end(tree)).stripTrailing();
    if (isKept(0)) {
      return comments + kept(0, base, rest);
    }
    return comments + "try " + block() + rest;
  }

  private String block() {
    return "{"
        + source.newline()
        + base
        + unit
        + statements(0, base + unit)
        + source.newline()
        + base
        + "}";
  }

  private boolean isKept(int index) {
    return index < resources().size() && !isTaken(index);
  }

  private List<? extends Tree> resources() {
    return tree.getResources();
  }

  /** The statements for the resources from {@code index} on, whose first line is at the cursor. */
  private String statements(int index, String indentation) {
    if (isKept(index)) {
      return kept(index, indentation, "");
    }
    Tree resource = resources().get(index);
    StringBuilder text = new StringBuilder();
    if (resource instanceof VariableTree) {
      text.append(source.indent(withoutSemicolon(source.of(resource)), shift(indentation)))
          .append(';')
          .append(source.newline())
          .append(indentation);
    }
    if (index == firstTaken() && !afterDeclaration.isEmpty()) {
      text.append(afterDeclaration).append(source.newline()).append(indentation);
    }
    int next = index + 1;
    String ends = shutdowns.get(resource);
    /* Variables that exist already need no statement between them that could fail. */
    for (; isTaken(next) && !(resources().get(next) instanceof VariableTree); next++) {
      ends = shutdowns.get(resources().get(next)) + source.newline() + indentation + unit + ends;
    }
    String rest =
        " finally {"
            + source.newline()
            + indentation
            + unit
            + ends
            + source.newline()
            + indentation
            + "}";
    return text.append(kept(next, indentation, rest)).toString();
  }

  private boolean isTaken(int index) {
    return index < resources().size() && shutdowns.containsKey(resources().get(index));
  }

  private int firstTaken() {
    int index = 0;
    while (isKept(index)) {
      index++;
    }
    return index;
  }

  /** A try statement with the resources from {@code index} on that stay in a header. */
  private String kept(int index, String indentation, String rest) {
    int next = index;
    while (isKept(next)) {
      next++;
    }
    String header =
        next == index
            ? "try "
            : "try ("
                + source.indent(
                    withoutSemicolon(
                        source.between(
                            source.start(resources().get(index)),
                            source.end(resources().get(next - 1)))),
                    shift(indentation))
                + ") ";
    if (next == resources().size()) {
      return header + "{" + source.indent(body, shift(indentation)) + "}" + rest;
    }
    return header
        + "{"
        + source.newline()
        + indentation
        + unit
        + statements(next, indentation + unit)
        + source.newline()
        + indentation
        + "}"
        + rest;
  }

  /** What has to be added to lines that move from the statement's indentation to another. */
  private String shift(String indentation) {
    return indentation.substring(base.length());
  }

  /** javac counts the semicolon that separates two resources as part of the first. */
  private static String withoutSemicolon(String resource) {
    return resource.endsWith(";") ? resource.substring(0, resource.length() - 1) : resource;
  }

  /** Comments of the header that belong to no resource that moves with them. */
  private String headerComments() {
    StringBuilder comments = new StringBuilder();
    int start = source.start(tree);
    ImmutableList<ErrorProneToken> tokens =
        state.getOffsetTokens(start, source.start(tree.getBlock()) + 1);
    for (ErrorProneToken token : tokens) {
      if (token.pos() == start) {
        continue;
      }
      for (ErrorProneComment comment : token.comments()) {
        if (!isInsideResource(comment.getSourcePos(0))) {
          comments.append(comment.getText()).append(source.newline()).append(base);
        }
      }
    }
    return comments.toString();
  }

  private boolean isInsideResource(int position) {
    for (int i = 0; i < resources().size(); i++) {
      int first = i;
      while (isKept(i) && isKept(i + 1)) {
        i++;
      }
      if (position >= source.start(resources().get(first))
          && position < source.end(resources().get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the declarations may not stand beside the statement's neighbours. */
  private boolean needsBlock(TreePath path) {
    if (shutdowns.keySet().stream().noneMatch(resource -> resource instanceof VariableTree)) {
      return false;
    }
    if (!(path.getParentPath().getLeaf() instanceof BlockTree block)) {
      return true;
    }
    List<? extends StatementTree> later =
        block
            .getStatements()
            .subList(block.getStatements().indexOf(tree) + 1, block.getStatements().size());
    return shutdowns.keySet().stream()
        .filter(VariableTree.class::isInstance)
        .map(resource -> ((VariableTree) resource).getName().toString())
        .anyMatch(name -> later.stream().anyMatch(statement -> mentions(statement, name)));
  }

  private static boolean mentions(StatementTree statement, String name) {
    return Trees.any(
        statement,
        part ->
            part instanceof IdentifierTree identifier
                ? identifier.getName().contentEquals(name) && getSymbol(identifier) != null
                : part instanceof VariableTree variable && variable.getName().contentEquals(name));
  }
}
