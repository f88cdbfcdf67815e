package dev.unhang.fix.hook;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import dev.unhang.fix.Patch.NoPatchException;
import dev.unhang.fix.text.Edits;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.Layout;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.fix.text.StopCode;
import java.util.List;
import java.util.Set;

/** Puts code that stops work into a hook that is there: lambda, reference, object or method. */
public final class HookBody {
  private final FreeNames names;
  private final Edits edits;
  private final PatchScope scope;
  private final SourceText source;
  private final VisitorState state;

  /**
   * @param names the names that are free in the hooks
   * @param edits what the changes are added to
   */
  public HookBody(FreeNames names, Edits edits, PatchScope scope) {
    this.names = names;
    this.edits = edits;
    this.scope = scope;
    this.source = scope.source();
    this.state = scope.state();
  }

  /** Where the code that the hook runs stands; the hook itself, if it is not to be found. */
  public TreePath code(TreePath hook) {
    if (hook.getLeaf() instanceof IdentifierTree
        && getSymbol(hook.getLeaf()) instanceof VarSymbol variable
        && variable.owner instanceof MethodSymbol) {
      TreePath declaration = UsageIndex.of(state).declaration(variable);
      if (declaration != null
          && declaration.getLeaf() instanceof VariableTree local
          && local.getInitializer() instanceof LambdaExpressionTree lambda) {
        return new TreePath(declaration, lambda);
      }
    }
    return hook;
  }

  /** Adds the code at the beginning of the hook, which is what {@link #code} returned. */
  private void add(StopCode stop, TreePath hook) throws NoPatchException {
    Tree tree = hook.getLeaf();
    if (tree instanceof LambdaExpressionTree lambda) {
      addToLambda(stop, lambda, hook);
    } else if (tree instanceof MethodTree method && method.getBody() != null) {
      addToBlock(stop, method.getBody(), new TreePath(hook, method.getBody()));
    } else if (tree instanceof NewClassTree creation && creation.getClassBody() != null) {
      addToObject(stop, creation.getClassBody(), hook);
    } else {
      addBeside(stop, (ExpressionTree) tree, hook);
    }
  }

  /**
   * Adds the code at the beginning of the hook; at its end, if the hook asks one of {@code handles}
   * how the work has ended.
   */
  public void add(StopCode stop, TreePath hook, Set<Symbol> handles) throws NoPatchException {
    if (AskingHook.asks(hook.getLeaf(), handles)) {
      AskingHook.addLast(stop, hook, edits, scope);
    } else {
      add(stop, hook);
    }
  }

  private void addToObject(StopCode stop, ClassTree body, TreePath hook) throws NoPatchException {
    List<MethodTree> methods =
        body.getMembers().stream()
            .filter(member -> member instanceof MethodTree && source.isWritten(member))
            .map(MethodTree.class::cast)
            .toList();
    if (methods.size() != 1 || methods.get(0).getBody() == null) {
      throw new NoPatchException("the hook is an object with several methods");
    }
    BlockTree block = methods.get(0).getBody();
    TreePath path = new TreePath(new TreePath(new TreePath(hook, body), methods.get(0)), block);
    addToBlock(stop, block, path);
  }

  private void addToLambda(StopCode stop, LambdaExpressionTree lambda, TreePath path) {
    Tree body = lambda.getBody();
    if (body instanceof BlockTree block) {
      if (block.getStatements().isEmpty() && source.inside(block).isBlank()) {
        Layout layout = Layout.beside(path, source);
        edits.replace(block, stop.isExpression() ? stop.expression() : layout.block(stop.lines()));
      } else {
        addToBlock(stop, block, new TreePath(path, block));
      }
      return;
    }
    Layout layout = Layout.beside(path, source);
    String expression =
        layout.inner().moved(source.of(body), source.indentation(source.start(body)));
    String rest = (Trees.isVoidFunction(lambda, state) ? "" : "return ") + expression + ";";
    int start = source.startForBrace(source.start(body));
    edits.replace(
        start,
        source.end(body),
        (start < source.start(body) ? " " : "")
            + layout.block(ImmutableList.<String>builder().addAll(stop.lines()).add(rest).build()));
  }

  private void addToBlock(StopCode stop, BlockTree block, TreePath path) {
    int start = source.start(block) + 1;
    List<? extends StatementTree> statements = block.getStatements();
    boolean isOneLine = !source.of(block).contains("\n");
    if (isOneLine && stop.isExpression()) {
      String gap = statements.isEmpty() && source.inside(block).isEmpty() ? " " : "";
      edits.insert(start, " " + stop.lines().get(0) + gap);
      return;
    }
    Layout outer = Layout.beside(path.getParentPath(), source);
    Layout inner =
        statements.isEmpty() || isOneLine
            ? new Layout(source.indentation(source.start(block)), outer.unit(), outer.newline())
                .inner()
            : Layout.beside(new TreePath(path, statements.get(0)), source);
    String text = inner.newline() + inner.base() + inner.join(stop.lines());
    int rest = source.endOfBlanks(start);
    if (source.isLineEnd(rest)) {
      edits.insert(start, text);
    } else if (isOneLine) {
      addToOneLine(text, block, inner);
    } else {
      int comment = source.endOfComment(rest);
      edits.insert(comment > rest ? comment : start, text);
    }
  }

  /** {@code { log(); }} gets lines of its own. */
  private void addToOneLine(String text, BlockTree block, Layout inner) {
    String outer = source.indentation(source.start(block));
    String rest = source.inside(block).strip();
    edits.replace(
        block,
        "{"
            + text
            + (rest.isEmpty() ? "" : inner.newline() + inner.base() + rest)
            + inner.newline()
            + outer
            + "}");
  }

  /** {@code this::log} becomes a lambda that stops the work and calls {@code log}. */
  private void addBeside(StopCode stop, ExpressionTree hook, TreePath path)
      throws NoPatchException {
    Type function = getType(hook);
    if (function == null || !state.getTypes().isFunctionalInterface(function)) {
      throw new NoPatchException("what the hook does stands elsewhere");
    }
    Type descriptor = state.getTypes().findDescriptorType(function);
    int count = descriptor.getParameterTypes().size();
    if (count > 1) {
      throw new NoPatchException("the hook has several parameters");
    }
    String parameter = count == 0 ? "" : stop.parameter(names);
    boolean isVoid = ASTHelpers.isVoidType(descriptor.getReturnType(), state);
    String call = (isVoid ? "" : "return ") + call(hook, function, parameter) + ";";
    Layout layout = Layout.beside(path, source);
    String head = parameter.isEmpty() ? "() -> " : parameter + " -> ";
    edits.replace(
        hook,
        head
            + layout.block(ImmutableList.<String>builder().addAll(stop.lines()).add(call).build()));
  }

  private String call(ExpressionTree hook, Type function, String parameter)
      throws NoPatchException {
    if (hook instanceof MemberReferenceTree reference) {
      return call(reference, parameter);
    }
    boolean isNamed =
        getSymbol(hook) instanceof VarSymbol variable
            && (hook instanceof IdentifierTree || hook instanceof MemberSelectTree)
            && (!(variable.owner instanceof MethodSymbol)
                || ASTHelpers.isConsideredFinal(variable));
    if (!isNamed) {
      throw new NoPatchException("what the hook does stands elsewhere");
    }
    String method = state.getTypes().findDescriptorSymbol(function.tsym).getSimpleName().toString();
    return source.of(hook) + "." + method + "(" + parameter + ")";
  }

  private String call(MemberReferenceTree reference, String parameter) throws NoPatchException {
    ExpressionTree qualifier = reference.getQualifierExpression();
    String owner = source.of(qualifier) + ".";
    String method = reference.getName().toString();
    return switch (((JCMemberReference) reference).kind) {
      case UNBOUND -> parameter + "." + method + "()";
      case STATIC, SUPER -> owner + method + "(" + parameter + ")";
      case BOUND -> {
        if (owner.equals("this.")) {
          yield method + "(" + parameter + ")";
        }
        if (qualifier instanceof IdentifierTree
            && getSymbol(qualifier) instanceof VarSymbol variable
            && (!(variable.owner instanceof MethodSymbol)
                || ASTHelpers.isConsideredFinal(variable))) {
          yield owner + method + "(" + parameter + ")";
        }
        throw new NoPatchException("the hook is a method reference to a new object");
      }
      default -> throw new NoPatchException("the hook is a reference to a constructor");
    };
  }
}
