package dev.unhang.fix.offload;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.suppliers.Suppliers;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.context.rule.MemberFacts;
import dev.unhang.fix.offload.OwnThread.Movable;
import dev.unhang.fix.safe.Capture;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.Layout;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import java.util.Optional;

/**
 * The text that runs code on a thread that may block: one of its own, or a worker where the
 * framework has workers and wants no other threads.
 */
public final class Aside {
  private static final int VIRTUAL_SINCE = 21;
  private static final Supplier<Type> THREAD = Suppliers.typeFromString("java.lang.Thread");
  private static final String VIRTUAL = "startVirtualThread";
  private static final ImmutableList<String> TASKS = ImmutableList.of("task", "work", "body");

  private final CodeContext context;
  private final PatchScope scope;
  private final SourceText source;
  private final VisitorState state;
  private final boolean outlivesWorkers;

  public Aside(CodeContext context, PatchScope scope) {
    this(context, scope, false);
  }

  /**
   * @param isAlone whether nothing goes on behind the code, so that the framework does not wait
   */
  Aside(CodeContext context, PatchScope scope, boolean isAlone) {
    this.scope = scope;
    this.context = context;
    this.source = scope.source();
    this.state = scope.state();
    this.outlivesWorkers = isAlone && GoingOn.isLast(context, state);
  }

  /** Whether there is a thread for code at a place. */
  public boolean isPossible(TreePath place) {
    return !needsWorker() || worker(place).isPresent();
  }

  boolean needsWorker() {
    return !outlivesWorkers && GoingOn.needsWorker(context, state);
  }

  private Optional<GoingOn> worker(TreePath place) {
    return outlivesWorkers ? Optional.empty() : GoingOn.worker(place, context, state);
  }

  /** Whether a thread of its own would be a virtual one. */
  boolean isVirtual() {
    return isVirtual(state);
  }

  /** The text of an executor that gives each task a thread of its own. */
  static String executor(FreeNames names, PatchScope scope) {
    String thread = scope.name(THREAD.get(scope.state()).tsym);
    String task = names.first(TASKS);
    return isVirtual(scope.state())
        ? thread + "::" + VIRTUAL
        : task + " -> new " + thread + "(" + task + ").start()";
  }

  /** Whether a thread of its own would be a virtual one. */
  public static boolean isVirtual(VisitorState state) {
    return Capture.isSourceLevel(VIRTUAL_SINCE, state)
        && MemberFacts.members(THREAD.get(state), state).stream()
            .anyMatch(method -> method.getSimpleName().contentEquals(VIRTUAL));
  }

  /** The patch that runs some statements, or a call that is the body of a lambda. */
  SuggestedFix fix(Movable moved) {
    int start = source.start(moved.code().getLeaf());
    int end = end(moved);
    String text = text(moved, source.between(start, end));
    return scope.fix().replace(start, end, text).build();
  }

  /** The end of what moves, with the comment behind it if it moves as a block. */
  private int end(Movable whole) {
    ImmutableList<Tree> moved = whole.trees();
    Tree last = Iterables.getLast(moved);
    boolean isBlock =
        last instanceof StatementTree
            && (moved.size() > 1
                || !(last instanceof ExpressionStatementTree)
                || !ThrownOn.of(moved, state).isEmpty()
                || ErrorReport.of(moved, state).isPresent()
                || HandlerErrors.report(whole, state).isPresent()
                || Carrier.of(moved, scope).isPresent());
    return isBlock ? source.endWithComment(last) : source.end(last);
  }

  /**
   * The text that runs some statements.
   *
   * @param code their text
   */
  public String text(Movable moved, String code) {
    String end = moved.code().getLeaf() instanceof StatementTree ? ";" : "";
    Optional<GoingOn> worker = worker(moved.code());
    return worker.isPresent()
        ? worker.orElseThrow().call(scope) + "(() -> " + task(moved, code) + ")" + end
        : ownThread(moved, code) + end;
  }

  private String ownThread(Movable moved, String code) {
    Optional<String> carrier = Carrier.of(moved.trees(), scope);
    String task = "() -> " + body(moved, code, carrier.isPresent());
    return open() + carrier.map(call -> call + "(" + task + ")").orElse(task) + close();
  }

  /** The code as the body of a lambda, in which nobody else catches what it throws. */
  private String body(Movable moved, String text, boolean asBlock) {
    ThrownOn thrown = ThrownOn.of(moved.trees(), state);
    Tree first = moved.code().getLeaf();
    boolean isAlone = moved.trees().size() == 1 && source.of(first).equals(text);
    String name = FreeNames.around(moved.code()).first(ImmutableList.of("e", "early"));
    ImmutableList<String> handlers =
        HandlerErrors.report(moved, state)
            .map(report -> thrown.reported(name, report, scope))
            .orElseGet(() -> thrown.handlers(name, ErrorReport.of(moved.trees(), state), scope));
    boolean isExpression =
        first instanceof ExpressionStatementTree || !(first instanceof StatementTree);
    if (!asBlock && handlers.isEmpty() && isAlone && isExpression) {
      return source.of(
          first instanceof ExpressionStatementTree statement ? statement.getExpression() : first);
    }
    Layout layout = Layout.beside(moved.code(), source);
    String code = statements(first, text);
    if (handlers.isEmpty()) {
      return layout.block(ImmutableList.of(source.indent(code, layout.unit())));
    }
    return layout.block(
        ImmutableList.<String>builder()
            .add("try {")
            .add("\t" + source.indent(source.indent(code, layout.unit()), layout.unit()))
            .addAll(handlers)
            .add("}")
            .build());
  }

  private static String statements(Tree first, String text) {
    return text + (first instanceof StatementTree ? "" : ";");
  }

  /** The code as the body of a lambda that may throw, and returns nothing. */
  private String task(Movable moved, String text) {
    Layout layout = Layout.beside(moved.code(), source);
    return layout.block(
        ImmutableList.of(
            source.indent(statements(moved.code().getLeaf(), text), layout.unit()),
            "return null;"));
  }

  /**
   * The patch for a reference to a method that waits.
   *
   * @param isGiven whether the function has a parameter, which the method is given or called on
   */
  SuggestedFix ofReference(TreePath path, boolean isGiven) {
    MemberReferenceTree reference = (MemberReferenceTree) path.getLeaf();
    String given = FreeNames.around(path).first(ImmutableList.of("each", "one", "given"));
    String text =
        isGiven
            ? given + " -> " + open() + call(reference, given) + close()
            : "() -> " + open() + source.of(reference) + close();
    return scope.fix().replace(source.start(reference), source.end(reference), text).build();
  }

  private String call(MemberReferenceTree reference, String given) {
    MethodSymbol method = ASTHelpers.getSymbol(reference);
    ExpressionTree qualifier = reference.getQualifierExpression();
    if (ASTHelpers.getSymbol(qualifier) instanceof ClassSymbol && !method.isStatic()) {
      return given + "::" + method.getSimpleName();
    }
    String receiver = source.of(qualifier);
    return "() -> "
        + (receiver.equals("this") ? "" : receiver + ".")
        + method.getSimpleName()
        + "("
        + given
        + ")";
  }

  private String open() {
    String thread = scope.name(THREAD.get(state).tsym);
    return isVirtual() ? thread + "." + VIRTUAL + "(" : "new " + thread + "(";
  }

  private String close() {
    return isVirtual() ? ")" : ").start()";
  }
}
