package dev.unhang.fix.safe;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.unhang.code.Trees;
import java.util.ArrayList;
import java.util.List;

/** Reports what keeps the first block in a method from becoming the body of a lambda. */
@BugPattern(summary = "Cannot become a lambda", severity = SeverityLevel.ERROR)
public final class CaptureProbe extends MovedMethods {
  private static final long serialVersionUID = 1L;

  @Override
  String problem(MethodTree tree, VisitorState state) {
    return String.join(", ", problems(firstBlock(tree), state));
  }

  private static Tree firstBlock(MethodTree tree) {
    List<Tree> blocks = new ArrayList<>();
    boolean unused =
        Trees.any(
            tree.getBody(),
            part -> part instanceof BlockTree && part != tree.getBody() && blocks.add(part));
    return blocks.get(0);
  }

  private static ImmutableList<String> problems(Tree code, VisitorState state) {
    ImmutableList.Builder<String> problems = ImmutableList.builder();
    if (!Capture.isPossible(code, state)) {
      problems.add("a variable changes");
    }
    if (Capture.leaves(code) || Returns.in(code)) {
      problems.add("it jumps out");
    }
    if (WrappedInterrupt.throwsOther(code, state)) {
      problems.add("it throws for its caller");
    }
    if (Capture.throwsChecked(code, state)) {
      problems.add("it throws a checked exception");
    }
    return problems.build();
  }
}
