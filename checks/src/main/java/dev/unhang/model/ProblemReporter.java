package dev.unhang.model;

import com.google.common.collect.ImmutableList;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.JCDiagnostic;
import com.sun.tools.javac.util.Log;

/** Tells the user, as compilation errors, what is wrong with model files. */
final class ProblemReporter {
  private ProblemReporter() {}

  static void report(ImmutableList<ModelProblem> problems, Context context) {
    for (ModelProblem problem : problems) {
      Log.instance(context)
          .error(new JCDiagnostic.Error("compiler", "proc.messager", "[Unhang] " + problem));
    }
  }
}
