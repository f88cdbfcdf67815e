package dev.unhang.judge.disconnect.hook;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static dev.unhang.context.rule.Traits.isAmong;

import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import dev.unhang.context.RunParameters;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.judge.Sources;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the occasions on which a piece of code runs. */
public final class Runs {
  private static final int DEEPEST = 12;
  private static final ImmutableSet<Kind> FRAMEWORK =
      ImmutableSet.of(
          Kind.EVENT_LOOP,
          Kind.ASYNC_HANDLER,
          Kind.MAY_BLOCK,
          Kind.WORK_START,
          Kind.TEST,
          Kind.COMPLETION_ONLY);

  private final Sources code;
  private final Hooks hooks;
  private final @Nullable Tree start;
  private final Set<Tree> open = new HashSet<>();

  /**
   * @param start the call that starts the work, whose task is no occasion of its own; or null
   */
  public Runs(Sources code, @Nullable Tree start) {
    this.code = code;
    this.hooks = new Hooks(code);
    this.start = start;
  }

  /** The occasions on which the call or method reference at {@code path} runs. */
  public ImmutableSet<Run> of(TreePath path) {
    open.clear();
    Set<Run> runs = new LinkedHashSet<>();
    if (path.getLeaf() instanceof MemberReferenceTree) {
      addFunction(path, runs, DEEPEST);
    } else {
      addCode(path, runs, DEEPEST);
    }
    return ImmutableSet.copyOf(runs);
  }

  private void addCode(TreePath path, Set<Run> runs, int depth) {
    TreePath boundary = Trees.boundaryOrClass(path);
    if (boundary == null || depth == 0) {
      runs.add(Run.UNKNOWN);
    } else if (boundary.getLeaf() instanceof LambdaExpressionTree) {
      addFunction(boundary, runs, depth - 1);
    } else if (boundary.getLeaf() instanceof MethodTree) {
      addMethod(boundary, runs, depth - 1);
    } else {
      runs.add(Run.OTHER);
    }
  }

  private void addFunction(TreePath function, Set<Run> runs, int depth) {
    if (depth <= 0) {
      runs.add(Run.UNKNOWN);
      return;
    }
    if (!open.add(function.getLeaf())) {
      return;
    }
    TreePath value = CallFacts.bare(function);
    TreePath parent = value.getParentPath();
    Tree outer = parent.getLeaf();
    TreePath call = Sources.callOf(value);
    if (call != null) {
      addArgument(value, call, runs, depth);
    } else if (outer instanceof VariableTree || outer instanceof AssignmentTree) {
      addVariable(variable(outer), runs, depth);
    } else if (outer instanceof ConditionalExpressionTree) {
      addFunction(parent, runs, depth - 1);
    } else if (isCalledHere(value)) {
      addCode(parent, runs, depth - 1);
    } else {
      runs.add(Run.UNKNOWN);
    }
  }

  private static @Nullable Symbol variable(Tree declarationOrAssignment) {
    return declarationOrAssignment instanceof AssignmentTree assignment
        ? getSymbol(assignment.getVariable())
        : getSymbol(declarationOrAssignment);
  }

  /** {@code cleanup.run()}. */
  private static boolean isCalledHere(TreePath value) {
    return value.getParentPath().getLeaf() instanceof MemberSelectTree select
        && select.getExpression() == value.getLeaf()
        && value.getParentPath().getParentPath().getLeaf() instanceof MethodInvocationTree;
  }

  private void addVariable(@Nullable Symbol variable, Set<Run> runs, int depth) {
    if (!(variable instanceof VarSymbol)) {
      runs.add(Run.UNKNOWN);
      return;
    }
    for (TreePath use : code.uses(variable)) {
      if (!(use.getParentPath().getLeaf() instanceof AssignmentTree assignment
          && assignment.getVariable() == use.getLeaf())) {
        addFunction(use, runs, depth - 1);
      }
    }
  }

  private void addArgument(TreePath value, TreePath call, Set<Run> runs, int depth) {
    Hook hook = hooks.ofArgument(value, call);
    if (hook != null) {
      runs.add(Run.of(hook));
      return;
    }
    List<Fact> facts = code.argumentFacts(value);
    if (call.getLeaf() == start
        || isAmong(Kind.WORK_START, facts)
        || isAmong(Kind.OFFLOAD, facts)) {
      addTask(call, runs, depth);
    } else if (isAmong(Kind.IN_PLACE, facts)
        || RunParameters.of(code.state()).runsInPlace(value, code.at(value))) {
      addCode(call, runs, depth - 1);
      for (TreePath kept : new KeptFunctions(code).in(value, call)) {
        addFunction(kept, runs, depth - 1);
      }
    } else if (isAmong(Kind.COMPLETION, facts)) {
      runs.add(EndOfAnswer.isOne(call, facts) ? Run.OTHER : Run.UNKNOWN);
    } else if (isFramework(facts)) {
      runs.add(Run.OTHER);
    } else {
      addParameter(value, call, runs, depth);
    }
  }

  /** A task of a hook belongs to the hook; a task of a handler limits the work, as a timer does. */
  private void addTask(TreePath call, Set<Run> runs, int depth) {
    Set<Run> outer = new LinkedHashSet<>();
    addCode(call, outer, depth - 1);
    boolean isHook = outer.stream().anyMatch(run -> run.occasion() == Run.Occasion.HOOK);
    runs.addAll(isHook && call.getLeaf() != start ? outer : ImmutableSet.of(Run.WORK));
  }

  private void addParameter(TreePath value, TreePath call, Set<Run> runs, int depth) {
    boolean isSeen = false;
    for (TreePath target : code.targets(call)) {
      VarSymbol parameter = Sources.parameter(target, value).orElse(null);
      if (parameter != null) {
        code.include(target);
        isSeen = true;
        addVariable(parameter, runs, depth);
      }
    }
    if (!isSeen) {
      runs.add(Run.UNKNOWN);
    }
  }

  private void addMethod(TreePath method, Set<Run> runs, int depth) {
    if (!open.add(method.getLeaf())) {
      return;
    }
    Hook hook = hooks.ofMethod(method);
    if (hook != null) {
      runs.add(Run.of(hook));
      return;
    }
    Set<Run> handed = new LinkedHashSet<>();
    TreePath object = Sources.anonymousObject(method);
    MethodSymbol symbol = getSymbol((MethodTree) method.getLeaf());
    if (object != null) {
      addFunction(object, handed, depth);
    } else if (symbol != null) {
      addObjects(symbol, handed, depth);
    }
    boolean isCallback = object != null && isAmong(Kind.COMPLETION, code.argumentFacts(object));
    if (isCallback || handed.stream().anyMatch(run -> run.hook() != null)) {
      runs.addAll(handed);
    } else if (isFramework(code.methodFacts(method))) {
      runs.add(Run.OTHER);
      addCallers(method, true, runs, depth);
    } else if (object != null) {
      runs.addAll(handed);
    } else {
      runs.addAll(handed);
      addCallers(method, !handed.isEmpty(), runs, depth);
    }
  }

  private void addCallers(TreePath path, boolean isHanded, Set<Run> runs, int depth) {
    MethodSymbol method = getSymbol((MethodTree) path.getLeaf());
    if (method == null) {
      runs.add(Run.UNKNOWN);
      return;
    }
    int before = runs.size();
    for (TreePath use : code.callers(method)) {
      if (use.getLeaf() instanceof MemberReferenceTree) {
        addFunction(use, runs, depth);
      } else {
        addCode(use, runs, depth);
      }
    }
    if (runs.size() == before && !isHanded && !method.isPrivate()) {
      runs.add(Run.UNKNOWN);
    }
  }

  /** An object of a class of the source whose one method a framework calls. */
  private void addObjects(MethodSymbol method, Set<Run> runs, int depth) {
    code.functionObjects(method).stream()
        .filter(creation -> creation.getLeaf() instanceof NewClassTree)
        .forEach(creation -> addFunction(creation, runs, depth));
  }

  private static boolean isFramework(List<Fact> facts) {
    return facts.stream().anyMatch(fact -> FRAMEWORK.contains(fact.kind()));
  }
}
