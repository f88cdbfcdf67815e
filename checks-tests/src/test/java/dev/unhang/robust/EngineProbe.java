package dev.unhang.robust;

import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;
import static com.google.errorprone.matchers.Description.NO_MATCH;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Type;
import dev.unhang.context.ContextEngine;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.MethodRules;
import dev.unhang.model.Models;
import dev.unhang.setup.Failsafe;
import dev.unhang.setup.Flag;
import dev.unhang.setup.UnhangFlags;
import java.nio.file.Path;
import javax.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * A {@link BugChecker} that asks the engine everything about every tree of a file, so that whatever
 * the engine cannot bear shows. It reports what the answer is at each call {@code here()}.
 */
@BugPattern(summary = "Here", linkType = LinkType.NONE, severity = WARNING)
@SuppressWarnings("serial") // Nobody serializes checks, though their superclass could.
public final class EngineProbe extends BugChecker implements CompilationUnitTreeMatcher {
  private final Failsafe failsafe;
  private final ImmutableList<Path> models;

  public EngineProbe() {
    this(ErrorProneFlags.empty());
  }

  @Inject
  EngineProbe(ErrorProneFlags errorProneFlags) {
    UnhangFlags flags = UnhangFlags.from(errorProneFlags);
    failsafe = Failsafe.of(this, flags);
    models = flags.get(Flag.MODELS);
  }

  @Override
  public Description matchCompilationUnit(CompilationUnitTree tree, VisitorState state) {
    Models.configure(state.context, models);
    Watch watch = Watch.of(state.context);
    watch.sees(tree);
    new Questions(state, watch).scan(state.getPath(), null);
    return NO_MATCH;
  }

  private final class Questions extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final VisitorState state;
    private final Watch watch;

    Questions(VisitorState state, Watch watch) {
      this.state = state;
      this.watch = watch;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
      if (tree != null) {
        TreePath path = new TreePath(getCurrentPath(), tree);
        /* As the checks do: a class file that is missing is no defect. */
        failsafe.run(tree, state, () -> ask(path, state.withPath(path)), false);
        watch.countQuestion();
      }
      return super.scan(tree, null);
    }

    private boolean ask(TreePath path, VisitorState here) {
      Tree tree = path.getLeaf();
      ContextEngine engine = ContextEngine.of(here);
      if (isHere(tree)) {
        state.reportMatch(
            buildDescription(tree).setMessage(engine.at(path).answer().name()).build());
      }
      boolean known = engine.at(path).mustNotWait();
      known |= !CallFacts.of(callOrNull(tree), here).isEmpty();
      if (tree instanceof MethodInvocationTree call) {
        engine.ofCleanup(path);
        for (ExpressionTree argument : call.getArguments()) {
          known |= !CallFacts.ofArgument(call, argument, here).isEmpty();
        }
      }
      if (tree instanceof MethodTree
          || tree instanceof LambdaExpressionTree
          || tree instanceof MemberReferenceTree) {
        known |= engine.ofBoundary(path).mustNotWait() || MethodRules.isInTests(path, here);
      }
      if (tree instanceof ExpressionTree) {
        Type type = ASTHelpers.getType(tree);
        known |= !Models.of(here).types(type, here).isEmpty();
        known |= !Models.of(here).returns(type, here).isEmpty();
      }
      return known;
    }

    private static @Nullable Tree callOrNull(Tree tree) {
      return tree instanceof MethodInvocationTree
              || tree instanceof NewClassTree
              || tree instanceof MemberReferenceTree
          ? tree
          : null;
    }

    private static boolean isHere(Tree tree) {
      return tree instanceof MethodInvocationTree call
          && call.getMethodSelect() instanceof IdentifierTree name
          && name.getName().contentEquals("here");
    }
  }
}
