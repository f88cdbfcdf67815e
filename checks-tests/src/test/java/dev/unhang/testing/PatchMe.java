package dev.unhang.testing;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;

/**
 * A check for the tests of the helpers: it flags {@code patchMe("TEXT")} and offers {@code TEXT}
 * instead of the call; with two arguments it replaces each on its own, without any there is no fix.
 */
@BugPattern(summary = "Call of `patchMe`", severity = SeverityLevel.WARNING)
public final class PatchMe extends BugChecker implements BugChecker.MethodInvocationTreeMatcher {
  private static final long serialVersionUID = 1L;

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    if (!ASTHelpers.getSymbol(tree).getSimpleName().contentEquals("patchMe")) {
      return Description.NO_MATCH;
    }
    return switch (tree.getArguments().size()) {
      case 0 -> describeMatch(tree);
      case 1 -> describeMatch(tree, SuggestedFix.replace(tree, text(tree.getArguments().get(0))));
      default -> {
        SuggestedFix.Builder fix = SuggestedFix.builder();
        tree.getArguments().forEach(argument -> fix.replace(argument, text(argument)));
        yield describeMatch(tree, fix.build());
      }
    };
  }

  private static String text(ExpressionTree argument) {
    String text = ASTHelpers.constValue(argument, String.class);
    return text == null ? "" : text;
  }
}
