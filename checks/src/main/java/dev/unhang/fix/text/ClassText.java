package dev.unhang.fix.text;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ErrorProneToken;
import com.google.errorprone.util.ErrorProneTokens;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.parser.Tokens.TokenKind;
import dev.unhang.code.Trees;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a class into which a patch puts fields, methods and statements.
 *
 * <p>Lines that are put in begin with a tab for each level of indentation that they have more than
 * their surroundings; the file's own indentation takes the place of the tabs.
 */
public final class ClassText {
  private final ClassTree type;
  private final int start;
  private final Edits edits;
  private final SourceText source;
  private final VisitorState state;
  private final ImmutableList<Tree> members;

  public ClassText(TreePath path, Edits edits, PatchScope scope) {
    this.type = (ClassTree) path.getLeaf();
    this.start =
        scope
            .source()
            .start(
                path.getParentPath().getLeaf() instanceof NewClassTree creation ? creation : type);
    this.edits = edits;
    this.source = scope.source();
    this.state = scope.state();
    this.members = type.getMembers().stream().filter(this::isWritten).collect(toImmutableList());
  }

  /** What an annotation of the class generates stands where the annotation does. */
  private boolean isWritten(Tree member) {
    return source.isWritten(member) && source.start(member) >= source.end(type.getModifiers());
  }

  /**
   * Puts a field behind the first fields, if they stand before {@code member}, or before all
   * members: in the same place for each start of a class, so that no two patches that both need the
   * field are applied together.
   */
  public void addField(String declaration, Tree member) {
    String indent = source.indentation(source.start(member));
    Tree field = null;
    for (Tree each : members.subList(0, members.indexOf(member))) {
      if (field != null && !(each instanceof VariableTree)) {
        break;
      }
      field = each instanceof VariableTree ? each : field;
    }
    if (field != null) {
      putAfter(source.end(field), "", line(indent, declaration), "");
    } else {
      putAfter(bodyStart(members.get(0)), "", line(indent, declaration), source.newline());
    }
  }

  /** The position behind the brace before the first member. */
  private int bodyStart(Tree first) {
    String header = source.between(start, source.start(first));
    int brace = start;
    for (ErrorProneToken token : ErrorProneTokens.getTokens(header, start, state.context)) {
      if (token.kind() == TokenKind.LBRACE) {
        brace = token.pos();
      }
    }
    return brace + 1;
  }

  /** Puts a method behind {@code member}. */
  public void addMethod(List<String> lines, Tree member) {
    String indent = source.indentation(source.start(member));
    int end = source.end(member);
    String text = lines(lines, indent, unit(member));
    boolean isLast = !source.isLineEnd(tail(end));
    String after = isLast ? source.newline() + source.indentation(start) : "";
    putAfter(end, source.newline(), text, after);
  }

  /** Puts statements at the beginning of a method's body. */
  public void addToBody(List<String> lines, MethodTree method) {
    BlockTree body = method.getBody();
    String outer = source.indentation(source.start(method));
    String inner = outer + unit(method);
    int brace = source.start(body);
    String inside = source.inside(body);
    String text = lines(lines, inner, unit(method));
    if (!inside.contains("\n")) {
      String changed = edits.text(brace, source.end(body));
      String statements = changed.substring(1, changed.length() - 1);
      String rest =
          statements.contains(source.newline())
              ? statements
              : (statements.isBlank() ? "" : source.newline() + inner + statements.strip())
                  + source.newline()
                  + outer;
      edits.replace(body, "{" + text + rest + "}");
      return;
    }
    int tail = tail(brace + 1);
    if (source.isLineEnd(tail)) {
      edits.replace(tail - 1, tail, source.between(tail - 1, tail) + text);
    } else {
      int rest = source.endOfBlanks(brace + 1);
      edits.replace(brace, rest, "{" + text + source.newline() + inner);
    }
  }

  /** Puts statements behind a statement. */
  public void addAfter(List<String> lines, StatementTree statement) {
    String indent = source.indentation(source.start(statement));
    putAfter(source.end(statement), "", lines(lines, indent, source.unit(indent)), "");
  }

  /** Puts statements in the place of a statement, whose comment stays with the first of them. */
  public void replace(List<String> lines, StatementTree statement) {
    BlockTree block = blockOn(statement);
    if (lines.size() > 1 && block != null) {
      replaceInOneLine(lines, statement, block);
      return;
    }
    String indent = source.indentation(source.start(statement));
    int end = source.end(statement);
    int tail = source.isLineEnd(tail(end)) ? tail(end) : end;
    String text = lines(lines.subList(0, 1), indent, source.unit(indent)).strip();
    String rest = lines(lines.subList(1, lines.size()), indent, source.unit(indent));
    edits.replace(source.start(statement), tail, text + source.between(end, tail) + rest);
  }

  /** The block of a statement, if it is on one line; null if it is not, or there is none. */
  private @Nullable BlockTree blockOn(StatementTree statement) {
    BlockTree[] found = {null};
    Trees.any(
        type,
        part -> {
          if (part instanceof BlockTree block && block.getStatements().contains(statement)) {
            found[0] = block;
          }
          return found[0] != null;
        });
    BlockTree block = found[0];
    return block == null || source.of(block).contains("\n") ? null : block;
  }

  /** {@code { log(); stop(); }}: each statement gets a line of its own. */
  private void replaceInOneLine(List<String> lines, StatementTree statement, BlockTree block) {
    String outer = source.indentation(source.start(block));
    String unit = source.unit(outer);
    int done = source.start(block) + 1;
    for (StatementTree each : block.getStatements()) {
      breakLine(done, source.start(each), outer + unit);
      done = source.end(each);
    }
    breakLine(done, source.end(block) - 1, outer);
    edits.replace(statement, lines(lines, outer + unit, unit).strip());
  }

  private void breakLine(int start, int end, String indent) {
    if (start < end && source.between(start, end).isBlank()) {
      edits.replace(start, end, source.newline() + indent);
    }
  }

  /** What the content of a method is indented by, more than the method. */
  String unit(Tree member) {
    String outer = source.indentation(source.start(member));
    return member instanceof MethodTree method && method.getBody() != null
        ? source.unit(method.getBody(), outer)
        : source.unit(outer);
  }

  private String lines(List<String> lines, String indent, String unit) {
    return lines.stream()
        .map(line -> line.isEmpty() ? source.newline() : line(indent, line.replace("\t", unit)))
        .collect(joining());
  }

  private String line(String indent, String text) {
    return source.newline() + indent + text;
  }

  /**
   * Puts lines behind a position and the comment on the rest of its line.
   *
   * @param after what follows the lines unless a blank line does already
   */
  private void putAfter(int position, String before, String text, String after) {
    int tail = tail(position);
    boolean isLine = source.isLineEnd(tail);
    int at = isLine ? tail : position;
    boolean isSeparate = isLine && isFollowedByBlank(tail);
    edits.replace(
        at - 1, at, source.between(at - 1, at) + before + text + (isSeparate ? "" : after));
  }

  private boolean isFollowedByBlank(int lineEnd) {
    int next = source.nextLine(lineEnd);
    return source.isBlank(next);
  }

  /** The position behind the comments that begin on the line of a position, if they end there. */
  private int tail(int position) {
    int end = source.endOfBlanks(position);
    while (true) {
      int next = source.endOfComment(end);
      if (next == end) {
        return end;
      }
      end = source.endOfBlanks(next);
    }
  }
}
