package dev.unhang.fix.end;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.fix.end.Attempt.Moved;
import dev.unhang.fix.end.RestLevels.Level;
import dev.unhang.fix.offload.Aside;
import dev.unhang.fix.offload.ErrorReport;
import dev.unhang.fix.offload.GoingOn;
import dev.unhang.fix.offload.OwnThread.Movable;
import dev.unhang.fix.text.Edits;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.Layout;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;

/** The text of a wait on another thread, and of what follows it. */
final class RestText {
  private static final ImmutableList<String> NAMES =
      ImmutableList.of("done", "ended", "completed", "whenDone");

  private final GoingOn way;
  private final ImmutableList<Level> levels;
  private final CodeContext context;
  private final PatchScope scope;
  private final SourceText source;

  /**
   * @param levels from the statement that waits to the outermost that moves
   */
  RestText(GoingOn way, ImmutableList<Level> levels, CodeContext context, PatchScope scope) {
    this.scope = scope.fresh();
    this.way = way;
    this.levels = levels;
    this.context = context;
    this.source = scope.source();
  }

  Moved moved() {
    Level outermost = Iterables.getLast(levels);
    int start = source.start(outermost.statement().getLeaf());
    int end = end(outermost);
    if (way.isWorker()) {
      String code = source.between(start, source.end(Iterables.getLast(outermost.row())));
      String task = aside(outermost, outermost.row(), code);
      String text =
          task.substring(0, task.length() - 1)
              + "."
              + way.listener()
              + "("
              + FreeNames.around(outermost.statement()).first(NAMES)
              + " -> "
              + body(outermost)
              + ")"
              + failed(outermost)
              + ";";
      return new Moved(scope.fix().replace(start, end, text).build(), words(way));
    }
    ImmutableList<Tree> trees =
        ImmutableList.<Tree>builder().addAll(outermost.row()).addAll(outermost.rest()).build();
    String text = aside(outermost, trees, code(start, end));
    return new Moved(scope.fix().replace(start, end, text).build(), words(way));
  }

  /** What tells a response that the work has failed, so that it does not stay open. */
  private String failed(Level level) {
    return way.fact()
        .failed()
        .flatMap(
            method ->
                ErrorReport.reference(level.rest(), scope.state())
                    .map(report -> "." + method + "(" + report + ")"))
        .orElse("");
  }

  /** How the rest goes on, in words that end a sentence. */
  static String words(GoingOn way) {
    if (way.isWorker()) {
      return ", with `" + way.name() + "`, which keeps the order";
    }
    return way.staysWithWait()
        ? ", and what follows with it"
        : ", and let what follows come back with `" + way.name() + "`";
  }

  private int end(Level level) {
    return level.rest().isEmpty() ? source.end(Iterables.getLast(level.row())) : endOfRest(level);
  }

  private int endOfRest(Level level) {
    StatementTree last = Iterables.getLast(level.rest());
    return isExpression(level) && !way.staysWithWait()
        ? source.end(last)
        : source.endWithComment(last);
  }

  private static boolean isExpression(Level level) {
    return level.rest().size() == 1 && level.rest().get(0) instanceof ExpressionStatementTree;
  }

  /** What moves, in which all that has to come back does. */
  private String code(int start, int end) {
    Edits edits = new Edits(source);
    for (Level level : levels) {
      if (!way.staysWithWait() && !level.rest().isEmpty()) {
        edits.replace(
            source.start(level.rest().get(0)),
            end(level),
            way.call(scope) + "(() -> " + body(level) + ");");
      }
    }
    return edits.text(start, end);
  }

  /** The rest as the body of a lambda. */
  private String body(Level level) {
    StatementTree first = level.rest().get(0);
    if (isExpression(level)) {
      return source.of(((ExpressionStatementTree) first).getExpression());
    }
    TreePath path = new TreePath(level.statement().getParentPath(), first);
    Layout layout = Layout.beside(path, source);
    return layout.block(
        ImmutableList.of(
            source.indent(source.between(source.start(first), end(level)), layout.unit())));
  }

  private String aside(Level outermost, ImmutableList<Tree> trees, String code) {
    return new Aside(context, scope).text(new Movable(outermost.statement(), trees), code);
  }
}
