package dev.unhang.fix.safe;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.MethodTree;

/** Reports why the code of a method may not move. */
@BugPattern(summary = "Why code may not move", severity = SeverityLevel.WARNING)
public final class ElsewhereProbe extends MovedMethods {
  private static final long serialVersionUID = 1L;

  @Override
  String problem(MethodTree tree, VisitorState state) {
    return Elsewhere.problem(tree, tree.getBody().getStatements(), ImmutableSet.of(), state);
  }
}
