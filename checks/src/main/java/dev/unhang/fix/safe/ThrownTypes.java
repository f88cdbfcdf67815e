package dev.unhang.fix.safe;

import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees.OwnCodeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The exceptions that leave a piece of code, if some parts of it go. */
public final class ThrownTypes {
  private static final String CLOSE = "close";

  private final Set<Tree> gone;
  private final VisitorState state;
  private final Map<Symbol, List<Type>> caught = new HashMap<>();

  /**
   * @param gone the statements that count as absent
   */
  public ThrownTypes(Set<Tree> gone, VisitorState state) {
    this.gone = gone;
    this.state = state;
  }

  /** What the block and the resources of a try statement throw, for it to catch. */
  public ImmutableList<Type> caughtBy(TryTree tree) {
    Scanner scanner = new Scanner();
    scanner.scan(tree.getResources(), null);
    tree.getResources().forEach(scanner::close);
    scanner.scan(tree.getBlock(), null);
    return ImmutableList.copyOf(scanner.thrown);
  }

  /** What leaves a piece of code. */
  public ImmutableList<Type> of(Tree code) {
    Scanner scanner = new Scanner();
    scanner.scan(code, null);
    return ImmutableList.copyOf(scanner.thrown);
  }

  /** The types that a {@code catch} names. */
  public static ImmutableList<Tree> alternatives(CatchTree tree) {
    Tree type = tree.getParameter().getType();
    return type instanceof UnionTypeTree union
        ? ImmutableList.copyOf(union.getTypeAlternatives())
        : ImmutableList.of(type);
  }

  /** Whether javac refuses a {@code catch} of {@code type} if only {@code thrown} are thrown. */
  public boolean isDead(Tree type, List<Type> thrown) {
    Type caught = getType(type);
    return caught != null
        && ASTHelpers.isCheckedExceptionType(caught, state)
        && !ASTHelpers.isSameType(caught, state.getSymtab().exceptionType, state)
        && !ASTHelpers.isSameType(caught, state.getSymtab().throwableType, state)
        && thrown.stream()
            .noneMatch(
                each ->
                    ASTHelpers.isSubtype(each, caught, state)
                        || ASTHelpers.isSubtype(caught, each, state));
  }

  private final class Scanner extends OwnCodeScanner {
    private final List<Type> thrown = new ArrayList<>();

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
      return tree == null || gone.contains(tree) ? null : super.scan(tree, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
      Type method = getType(call.getMethodSelect());
      if (method != null) {
        thrown.addAll(method.getThrownTypes());
      }
      return super.visitMethodInvocation(call, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree creation, @Nullable Void unused) {
      thrown.addAll(ASTHelpers.getSymbol(creation).getThrownTypes());
      return super.visitNewClass(creation, null);
    }

    @Override
    public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void unused) {
      Type type = getType(tree.getExpression());
      if (type != null) {
        thrown.addAll(rethrown(tree.getExpression()).orElse(List.of(type)));
      }
      return super.visitThrow(tree, null);
    }

    /* As javac sees it: what was caught, not what it was caught as. */
    private Optional<List<Type>> rethrown(ExpressionTree thrown) {
      return ASTHelpers.stripParentheses(thrown) instanceof IdentifierTree name
              && ASTHelpers.getSymbol(name) instanceof VarSymbol variable
              && ASTHelpers.isConsideredFinal(variable)
          ? Optional.ofNullable(caught.get(variable))
          : Optional.empty();
    }

    @Override
    public @Nullable Void visitTry(TryTree tree, @Nullable Void unused) {
      ImmutableList<Type> all = caughtBy(tree);
      List<Type> inside = new ArrayList<>(all);
      for (CatchTree handler : tree.getCatches()) {
        ImmutableList<Tree> types = alternatives(handler);
        caught.put(ASTHelpers.getSymbol(handler.getParameter()), taken(inside, types));
        for (Tree type : types) {
          inside.removeIf(each -> ASTHelpers.isSubtype(each, getType(type), state));
        }
        /* One that nothing reaches any more goes. */
        if (!types.stream().allMatch(type -> isDead(type, all))) {
          scan(handler.getBlock(), null);
        }
      }
      thrown.addAll(inside);
      scan(tree.getFinallyBlock(), null);
      return null;
    }

    /** What a {@code catch} takes of what is thrown. */
    private List<Type> taken(List<Type> inside, List<Tree> types) {
      List<Type> taken = new ArrayList<>();
      for (Type each : inside) {
        for (Tree tree : types) {
          Type type = getType(tree);
          if (ASTHelpers.isSubtype(each, type, state)) {
            taken.add(each);
          } else if (ASTHelpers.isSubtype(type, each, state)) {
            taken.add(type);
          }
        }
      }
      return taken;
    }

    private void close(Tree resource) {
      Symbols.plainMethod(getType(resource), CLOSE, state)
          .ifPresent(method -> thrown.addAll(method.getThrownTypes()));
    }
  }
}
