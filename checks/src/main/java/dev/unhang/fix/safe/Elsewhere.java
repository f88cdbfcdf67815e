package dev.unhang.fix.safe;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.FieldChanges;
import dev.unhang.code.Symbols;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.model.Fact;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether code may run on another thread than the one it was written for: it changes nothing that
 * the first thread may use, and uses nothing that only the first thread may. In doubt it may not.
 */
public final class Elsewhere {
  private static final String UNSAFE = ", which is not known to be safe on another thread";

  private final Set<Symbol> given = new HashSet<>();
  private final Set<? extends Tree> left;
  private final VisitorState state;
  private final ThreadTypes types;
  private final OwnValues own;
  private final Set<Symbol> declared = new HashSet<>();
  private final ThreadCalls calls;
  private final Queue<Tree> pending = new ArrayDeque<>(); // as a chain of calls may be long
  private String problem = "";

  private Elsewhere(Set<? extends Tree> left, VisitorState state) {
    this.left = left;
    this.state = state;
    this.types = new ThreadTypes(state);
    this.own = new OwnValues(types);
    this.calls = new ThreadCalls(state);
  }

  /**
   * Why code may not run elsewhere, as the end of a sentence; empty if it may.
   *
   * @param boundary the lambda or method that the code belongs to, and whose caller may go on with
   *     what it gave it
   * @param left parts of the code that do not run there
   */
  public static String problem(
      Tree boundary, Iterable<? extends Tree> code, Set<? extends Tree> left, VisitorState state) {
    List<? extends VariableTree> parameters =
        boundary instanceof MethodTree method
            ? method.getParameters()
            : boundary instanceof LambdaExpressionTree lambda
                ? lambda.getParameters()
                : ImmutableList.of();
    Elsewhere question = new Elsewhere(left, state);
    parameters.forEach(parameter -> question.given.add(getSymbol(parameter)));
    for (Tree part : code) {
      question.pending.add(part);
      if (part instanceof ClassTree) {
        question.found("it declares a class");
      }
    }
    question.scanAll();
    return question.problem;
  }

  private void scanAll() {
    while (!pending.isEmpty()) {
      Tree next = pending.poll();
      own.enter(next);
      new Scanner().scan(next, null);
    }
    calls.problem().ifPresent(this::found);
  }

  private void found(String reason) {
    if (problem.isEmpty()) {
      problem = reason;
    }
  }

  private void use(Tree expression) {
    if (types.confined(getType(expression)).filter(fact -> !fact.isUncertain()).isPresent()) {
      found("`" + state.getSourceForNode(expression) + "` may not be used on another thread");
    }
  }

  private void useVariable(VarSymbol variable) {
    if (declared.contains(variable) || !(variable.owner instanceof MethodSymbol)) {
      return;
    }
    if (given.contains(variable) ? !types.isSafe(variable.type) : types.isObject(variable.type)) {
      found("`" + variable.getSimpleName() + "` may be something that no other thread may use");
    }
  }

  private void change(ExpressionTree target) {
    if (!own.mayChange(target)) {
      found("it changes fields" + UNSAFE);
    }
  }

  private void call(MethodInvocationTree call) {
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    use(getSymbol(call), receiver, CallFacts.receiver(call));
    boolean isOwn = receiver == null || Symbols.isSelf(getSymbol(receiver));
    follow(getSymbol(call), call.getArguments(), isOwn && !CallFacts.waits(call, state));
  }

  /* Who is given it calls it, with what nobody knows. */
  private void refer(MemberReferenceTree reference) {
    ExpressionTree receiver = reference.getQualifierExpression();
    MethodSymbol method = getSymbol(reference);
    use(method, getSymbol(receiver) instanceof ClassSymbol ? null : receiver, getType(receiver));
    follow(method, ImmutableList.of(), Symbols.isSelf(getSymbol(receiver)));
  }

  private void use(MethodSymbol method, @Nullable ExpressionTree receiver, @Nullable Type type) {
    if (receiver != null
        && types.confined(getType(receiver)).filter(Fact::isUncertain).isPresent()
        && !own.isOwn(receiver)
        && !method.getSimpleName().contentEquals("forEach")
        && !Purity.isQuestion(method, type, state)) {
      found("it changes `" + state.getSourceForNode(receiver) + "`" + UNSAFE);
    }
    calls.add(method, type);
  }

  /** Looks at the body of a method; if that is not in sight, one of this object may do anything. */
  private void follow(
      MethodSymbol method, List<? extends ExpressionTree> arguments, boolean isOwn) {
    Optional<MethodTree> body = OwnValues.body(method, state);
    body.filter(tree -> own.give(method, tree, arguments)).ifPresent(pending::add);
    if (body.isEmpty() && isOwn && !method.isStatic() && !method.isConstructor()) {
      found("nobody knows what `" + method.getSimpleName() + "` does on another thread");
    }
  }

  private final class Scanner extends TreeScanner<@Nullable Void, @Nullable Void> {
    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
      return tree == null || left.contains(tree) ? null : super.scan(tree, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
      VarSymbol variable = getSymbol(tree);
      declared.add(variable);
      own.declare(tree);
      return super.visitVariable(tree, null);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
      if (!Immutables.isStatus(tree, state)) {
        change(tree.getVariable());
      }
      return super.visitAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(
        CompoundAssignmentTree tree, @Nullable Void unused) {
      change(tree.getVariable());
      return super.visitCompoundAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void unused) {
      if (FieldChanges.STEPS.contains(tree.getKind())) {
        change(tree.getExpression());
      }
      return super.visitUnary(tree, null);
    }

    /* What counts is what it is taken for. */
    @Override
    public @Nullable Void visitTypeCast(TypeCastTree tree, @Nullable Void unused) {
      Type type = getType(tree);
      boolean isSafeName =
          ASTHelpers.stripParentheses(tree.getExpression()) instanceof IdentifierTree
              && type != null
              && types.isSafe(type);
      return isSafeName ? null : super.visitTypeCast(tree, null);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
      if (getSymbol(tree) instanceof VarSymbol variable) {
        use(tree);
        useVariable(variable);
      }
      return null;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
      if (getSymbol(tree) instanceof VarSymbol) {
        use(tree);
      }
      return super.visitMemberSelect(tree, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
      use(tree);
      call(tree);
      return super.visitMethodInvocation(tree, null);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
      refer(tree);
      return super.visitMemberReference(tree, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
      follow(getSymbol(tree), tree.getArguments(), false);
      return super.visitNewClass(tree, null);
    }
  }
}
