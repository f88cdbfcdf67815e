package dev.unhang.judge.disconnect.length;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.Traits;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.handle.Handle;
import dev.unhang.judge.disconnect.handle.Handle.Keeping;
import dev.unhang.judge.disconnect.handle.HandleFlow;
import dev.unhang.judge.disconnect.hook.Hook;
import dev.unhang.judge.disconnect.hook.TypeFacts;
import dev.unhang.model.Kind;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** The code that disconnect hooks run, helpers in sight included. */
public final class HookCode {
  private static final int DEEPEST = 3;

  private final Sources code;
  private final Set<Tree> seen = new HashSet<>();
  private final Set<Symbol> changed = new LinkedHashSet<>();
  private final Set<Symbol> named = new LinkedHashSet<>();
  private final Set<Symbol> emptied = new HashSet<>();
  private final Set<Symbol> opened = new HashSet<>();
  private final KeptValues kept;
  private boolean mayTake;

  private HookCode(Sources code) {
    this.code = code;
    this.kept = new KeptValues(code);
  }

  /** The variables that hooks set, or on whose values they call methods. */
  static ImmutableSet<Symbol> changed(List<Hook> hooks, Sources code) {
    HookCode scanned = new HookCode(code);
    hooks.forEach(hook -> scanned.add(hook.path(), DEEPEST));
    ImmutableSet<Symbol> direct = ImmutableSet.copyOf(scanned.changed);
    direct.stream()
        .filter(each -> scanned.opened.contains(each) || !scanned.emptied.contains(each))
        .forEach(scanned::addKept);
    ImmutableSet.copyOf(scanned.changed).forEach(scanned::addDerived);
    return ImmutableSet.copyOf(scanned.changed);
  }

  /** What is made from something that a hook ends, as a reader is from a process. */
  private void addDerived(Symbol symbol) {
    if (symbol instanceof VarSymbol variable
        && !variable.type.isPrimitive()
        && !TypeFacts.tellsEnd(variable.type, code.state())) {
      HandleFlow flow = new HandleFlow(code);
      flow.ofVariable(variable);
      changed.addAll(flow.holders());
    }
  }

  /** What is put into a map or collection may be changed where it is taken out. */
  private void addKept(Symbol collection) {
    for (TreePath use : code.uses(collection)) {
      TreePath call = use.getParentPath().getParentPath();
      if (use.getParentPath().getLeaf() instanceof MemberSelectTree
          && call.getLeaf() instanceof MethodInvocationTree) {
        for (ExpressionTree argument : Trees.arguments(call.getLeaf())) {
          if (getSymbol(argument) instanceof VarSymbol kept && !isValue(kept.type)) {
            changed.add(kept);
          }
        }
      }
    }
  }

  /** Whether a hook, or a method that it calls, could name what holds {@code handle}. */
  public static boolean mayName(Handle handle, Hook hook, Sources code) {
    HookCode scanned = new HookCode(code);
    scanned.add(hook.path(), DEEPEST);
    return handle.keeping() == Keeping.WITH_CLIENT
        || handle.holders().stream()
            .anyMatch(
                holder -> scanned.named.contains(holder) || isDeclaredAround(holder, hook, code));
  }

  /**
   * Whether one of {@code hooks}, or a method that it calls, asks for something that the framework
   * keeps for the client, or hands the client to code that nobody sees, which might.
   */
  static boolean mayTake(List<Hook> hooks, Sources code) {
    HookCode scanned = new HookCode(code);
    hooks.forEach(hook -> scanned.add(hook.path(), DEEPEST));
    return scanned.mayTake;
  }

  private static boolean isDeclaredAround(Symbol holder, Hook hook, Sources code) {
    TreePath declaration = holder instanceof VarSymbol ? code.declaration(holder) : null;
    return declaration != null
        && Trees.isInside(hook.path(), declaration.getParentPath().getLeaf());
  }

  private void add(TreePath path, int depth) {
    Tree tree = path.getLeaf();
    if (depth == 0 || !seen.add(tree)) {
      return;
    }
    if (tree instanceof LambdaExpressionTree || tree instanceof NewClassTree) {
      scan(path, depth);
    } else if (tree instanceof MethodTree method && method.getBody() != null) {
      addFields(path.getParentPath().getLeaf());
      scan(new TreePath(path, method.getBody()), depth);
    } else if (tree instanceof MemberReferenceTree reference) {
      addCalled(reference.getQualifierExpression());
      code.targets(path).forEach(target -> add(target, depth - 1));
    } else if (tree instanceof ExpressionTree && getSymbol(tree) instanceof VarSymbol variable) {
      addValue(variable, path, depth - 1);
    }
  }

  /** What a variable holds: a function or object, here or at the callers, or {@code this}. */
  private void addValue(VarSymbol variable, TreePath use, int depth) {
    if (variable.getSimpleName().contentEquals("this")) {
      addObject(variable.type, use, depth);
      return;
    }
    TreePath declaration = code.declaration(variable);
    if (declaration == null || !(declaration.getLeaf() instanceof VariableTree held)) {
      return;
    }
    if (held.getInitializer() != null) {
      add(new TreePath(declaration, held.getInitializer()), depth);
    }
    int index = Trees.indexOfParameter(declaration);
    if (index >= 0 && getSymbol(declaration.getParentPath().getLeaf()) instanceof MethodSymbol to) {
      for (TreePath caller : code.callers(to)) {
        TreePath call = caller.getLeaf() instanceof NewClassTree ? caller : caller.getParentPath();
        List<? extends ExpressionTree> arguments = Trees.arguments(call.getLeaf());
        if (index < arguments.size()) {
          add(new TreePath(call, arguments.get(index)), depth);
        }
      }
    }
  }

  /** The methods of an object that a framework may call as a function. */
  private void addObject(Type type, TreePath use, int depth) {
    for (Symbol member : type.tsym.members().getSymbols()) {
      if (member instanceof MethodSymbol method && code.isFunction(method)) {
        SourceUnits.of(code.state())
            .declaration(method, code.at(use))
            .ifPresent(path -> add(path, depth));
      }
    }
  }

  /** A method that a hook calls can name what the fields of its class hold. */
  private void addFields(Tree type) {
    if (type instanceof ClassTree declared) {
      for (Tree member : declared.getMembers()) {
        if (member instanceof VariableTree field) {
          named.add(getSymbol(field));
        }
      }
    }
  }

  /** What a method is called on may be ended by it, unless it is a value, which nothing ends. */
  private void addCalled(@Nullable ExpressionTree expression) {
    if (expression != null
        && Variables.root(expression) instanceof VarSymbol variable
        && !isValue(variable.type)) {
      changed.add(variable);
    }
  }

  /** {@code end.run()} runs what the callers hand over. */
  private void addReceiver(TreePath call, int depth) {
    ExpressionTree receiver = ASTHelpers.getReceiver((ExpressionTree) call.getLeaf());
    addCalled(receiver);
    if (receiver != null && code.state().getTypes().isFunctionalInterface(getType(receiver))) {
      add(new TreePath(call, receiver), depth);
    }
  }

  private boolean isValue(Type type) {
    return type.isPrimitive()
        || code.state().getTypes().unboxedType(type).isPrimitive()
        || type.tsym.getKind() == ElementKind.ENUM
        || Traits.ofType(Kind.VALUE, type, code.state())
        || (type.tsym instanceof ClassSymbol record
            && record.isRecord()
            && record.getRecordComponents().stream().allMatch(part -> isValue(part.type)));
  }

  private void scan(TreePath region, int depth) {
    named.addAll(Variables.in(region.getLeaf()));
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
        if (Variables.root(tree.getVariable()) instanceof VarSymbol variable) {
          changed.add(variable);
        }
        return super.visitAssignment(tree, null);
      }

      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        addReceiver(getCurrentPath(), depth);
        (kept.isOnlyRemoved(getCurrentPath()) ? emptied : opened).addAll(Variables.in(call));
        ImmutableList<TreePath> targets = code.targets(getCurrentPath());
        targets.forEach(target -> add(target, depth - 1));
        mayTake |= kept.isTaking(getCurrentPath(), !targets.isEmpty());
        return super.visitMethodInvocation(call, null);
      }

      @Override
      public @Nullable Void visitMemberReference(
          MemberReferenceTree reference, @Nullable Void unused) {
        add(getCurrentPath(), depth);
        return super.visitMemberReference(reference, null);
      }
    }.scan(region, null);
  }
}
