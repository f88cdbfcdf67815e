package dev.unhang.checks;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symtab;
import dev.unhang.code.FieldChanges;
import dev.unhang.code.Trees;
import dev.unhang.context.RunParameters;
import dev.unhang.judge.close.Closings;
import dev.unhang.judge.wait.WaitJudge;
import dev.unhang.model.Attribute;
import dev.unhang.model.Fact;
import dev.unhang.model.Form;
import dev.unhang.model.Kind;
import dev.unhang.reach.Wait;
import dev.unhang.reach.WaitPath;
import dev.unhang.report.MethodSummaries.Row;

/** What the checks tell the compilations of other modules of a method. */
final class Summaries {
  private static final String CLOSE = "close";

  private Summaries() {}

  /** The wait that a method comes to, and the parameters that it runs on the way. */
  static ImmutableList<Row> waits(MethodSymbol method, WaitJudge judge, VisitorState state) {
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    judge.ofMethod(method).ifPresent(path -> rows.add(row(path, state)));
    for (int i = 0; i < method.getParameters().size(); i++) {
      if (state.getTypes().isFunctionalInterface(method.getParameters().get(i).type)
          && RunParameters.of(state).runsParameter(method, i, state)) {
        rows.add(new Row(start(Kind.IN_PLACE, Form.ARGUMENT), i, "", null));
      }
    }
    return rows.build();
  }

  private static Row row(WaitPath path, VisitorState state) {
    Wait wait = path.waiting();
    String note =
        wait.isFar() ? wait.fact().map(Fact::note).orElse("") : Trees.position(wait.path(), null);
    boolean isAssigning =
        state.getPath().getLeaf() instanceof MethodTree method && FieldChanges.areIn(method);
    return new Row(
        start(Kind.COMES_TO_WAIT, Form.CALL),
        -1,
        detail(Attribute.BY, wait.name())
            + " "
            + detail(Attribute.WAIT, Ascii.toLowerCase(wait.form().name()))
            + (isAssigning ? " " + detail(Attribute.ASSIGNS, "fields") : ""),
        note);
  }

  /** The parameters that a method closes. */
  static ImmutableList<Row> closings(MethodSymbol method, VisitorState state) {
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (int i = 0; i < method.getParameters().size(); i++) {
      if (ASTHelpers.isSubtype(
              method.getParameters().get(i).type,
              Symtab.instance(state.context).autoCloseableType,
              state)
          && Closings.closesParameter(method, i, state)) {
        rows.add(
            new Row(
                start(Kind.CLOSES_ARGUMENT, Form.ARGUMENT), i, detail(Attribute.BY, CLOSE), null));
      }
    }
    return rows.build();
  }

  private static String start(Kind kind, Form form) {
    return kind.spelling() + " " + form.spelling();
  }

  private static String detail(Attribute attribute, String value) {
    return attribute.spelling() + "=" + value;
  }
}
