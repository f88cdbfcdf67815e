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
    if (tree.getArguments().isEmpty()) {
      return describeMatch(tree);
    }
    SuggestedFix.Builder fix = SuggestedFix.builder().setShortDescription("patch me");
    if (tree.getArguments().size() == 1) {
      fix.replace(tree, text(tree.getArguments().get(0)));
    } else {
      tree.getArguments().forEach(argument -> fix.replace(argument, text(argument)));
    }
    return buildDescription(tree)
        .setMessage("Call of `patchMe`\n  Did you mean to patch me?")
        .addFix(fix.build())
        .build();
  }

  private static String text(ExpressionTree argument) {
    String text = ASTHelpers.constValue(argument, String.class);
    return text == null ? "" : text;
  }
}
