package dev.unhang.fix.safe;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Symbols;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/**
 * Whether code may run on another thread than the one it was written for: it changes nothing that
 * the first thread may use, and uses nothing that only the first thread may. In doubt it may not.
 */
public final class Elsewhere {
  private static final String UNSAFE = ", which is not known to be safe on another thread";

  private final Set<Symbol> given;
  private final Set<? extends Tree> left;
  private final VisitorState state;
  private final ThreadTypes types;
  private final Set<Symbol> declared = new HashSet<>();
  private final Set<Symbol> arrays = new HashSet<>(); // that this very code makes
  private final Set<Symbol> seen = new HashSet<>();
  private final Queue<Tree> pending = new ArrayDeque<>(); // as a chain of calls may be long
  private String problem = "";

  private Elsewhere(Set<Symbol> given, Set<? extends Tree> left, VisitorState state) {
    this.given = given;
    this.left = left;
    this.state = state;
    this.types = new ThreadTypes(state);
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
    Set<Symbol> given = new HashSet<>();
    parameters.forEach(parameter -> given.add(getSymbol(parameter)));
    Elsewhere question = new Elsewhere(given, left, state);
    for (Tree part : code) {
      question.pending.add(part);
      if (part instanceof ClassTree) {
        question.found("it declares a class");
      }
    }
    while (!question.pending.isEmpty()) {
      question.new Scanner().scan(question.pending.poll(), null);
    }
    return question.problem;
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
    Symbol symbol = getSymbol(target);
    if (symbol == null ? !isOwnArray(target) : symbol.owner instanceof ClassSymbol) {
      found("it changes fields" + UNSAFE);
    }
  }

  /** Whether an element of an array changes that this very code makes. */
  private boolean isOwnArray(ExpressionTree target) {
    return ASTHelpers.stripParentheses(target) instanceof ArrayAccessTree element
        && getSymbol(element.getExpression()) instanceof VarSymbol array
        && arrays.contains(array);
  }

  private void call(MethodInvocationTree call) {
    MethodSymbol method = getSymbol(call);
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    if (receiver != null
        && isWritable(receiver)
        && !method.getSimpleName().contentEquals("forEach")
        && !Purity.isPure(call, state)) {
      found("it changes `" + state.getSourceForNode(receiver) + "`" + UNSAFE);
    }
    if (Models.traits(state).calls(method, CallFacts.receiver(call), state).stream()
        .anyMatch(fact -> fact.kind() == Kind.CONFINED && fact.defer().isEmpty())) {
      found("`" + method.getSimpleName() + "` may come too late on another thread");
    }
    Optional<TreePath> declaration = SourceUnits.of(state).declaration(method, state);
    boolean isOwn = receiver == null || Symbols.isSelf(getSymbol(receiver));
    if (declaration.isPresent()
        && declaration.orElseThrow().getLeaf() instanceof MethodTree tree
        && tree.getBody() != null) {
      if (seen.add(method)) {
        pending.add(tree);
      }
    } else if (isOwn
        && !method.isStatic()
        && !method.isConstructor()
        && !CallFacts.waits(call, state)) {
      found("nobody knows what `" + method.getSimpleName() + "` does on another thread");
    }
  }

  /** Whether a collection or the like is not of this very code's making. */
  private boolean isWritable(ExpressionTree receiver) {
    Symbol symbol = getSymbol(receiver);
    return symbol instanceof VarSymbol
        && !declared.contains(symbol)
        && (symbol.owner instanceof ClassSymbol || symbol.getKind() == ElementKind.PARAMETER)
        && types.confined(getType(receiver)).filter(Fact::isUncertain).isPresent();
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
      if (tree.getInitializer() instanceof NewArrayTree && ASTHelpers.isConsideredFinal(variable)) {
        arrays.add(variable);
      }
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
      switch (tree.getKind()) {
        case POSTFIX_INCREMENT, POSTFIX_DECREMENT, PREFIX_INCREMENT, PREFIX_DECREMENT ->
            change(tree.getExpression());
        default -> {} // any other only asks
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
  }
}
