package dev.unhang.checks;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.context.answer.CodeContext.Answer;
import dev.unhang.fix.Patch;
import dev.unhang.judge.wait.WaitVerdict;
import dev.unhang.model.Detail;
import dev.unhang.model.Detail.Written;
import dev.unhang.model.Fact;
import dev.unhang.reach.Wait;
import dev.unhang.reach.WaitPath;

/** The words of a finding about a wait: what waits, where, why, by which path, and what to do. */
final class WaitMessages {
  private static final String NEW_LINE = "\n  ";
  private static final int MOST_STEPS = 9;
  private static final int FIRST_STEPS = 4;
  private static final int LAST_STEPS = 4;

  private WaitMessages() {}

  static String of(WaitVerdict verdict, Patch patch) {
    StringBuilder message = new StringBuilder(headline(verdict));
    for (String step : shortened(path(verdict))) {
      message.append(NEW_LINE).append(step);
    }
    return message.append(NEW_LINE).append(patch.words()).toString();
  }

  private static String headline(WaitVerdict verdict) {
    Wait wait = verdict.waiting();
    String waiting =
        verdict.hops().isEmpty()
            ? Ascii.toUpperCase(what(wait).charAt(0))
                + what(wait).substring(1)
                + " waits "
                + end(wait)
            : "`"
                + verdict.hops().get(0).method()
                + "` comes to "
                + what(wait)
                + (wait.isFar() ? ", which waits in another module" : ", which waits " + end(wait));
    return waiting
        + ", and this code runs "
        + (verdict.isForItself()
            ? wait.form() == Written.CALL
                ? "on a thread of it, which cannot end meanwhile"
                : "on the thread that has to complete it" + exception(wait)
            : where(verdict.context()) + thrown(wait, verdict));
  }

  private static String what(Wait wait) {
    return switch (wait.form()) {
      case SPIN -> "this loop, which asks `" + wait.name() + "()` again and again,";
      case RESOURCE -> "`close()` at the end of a try";
      case REFERENCE -> "`" + owner(wait) + "::" + wait.name() + "`";
      case CALL, CHAIN, RESULT, CLOSE, JOIN, THREAD -> "`" + wait.name() + "`";
    };
  }

  private static String owner(Wait wait) {
    Symbol symbol = wait.subject() == null ? null : ASTHelpers.getSymbol(wait.subject());
    return symbol == null ? "this" : symbol.getSimpleName().toString();
  }

  /** What it waits for, by its name if it has one. */
  private static String end(Wait wait) {
    ExpressionTree subject = wait.subject();
    Symbol symbol = subject == null ? null : ASTHelpers.getSymbol(subject);
    if ((wait.isChain() || wait.form() == Written.RESULT) && symbol != null) {
      return "until `" + symbol.getSimpleName() + "()` is done";
    }
    return symbol instanceof VarSymbol && !wait.isReference()
        ? "for the end of `" + symbol.getSimpleName() + "`"
        : "for the end of what it is called on";
  }

  private static String where(CodeContext context) {
    return context.answer() == Answer.EVENT_LOOP
        ? "on " + context.place() + ", which serves nobody else meanwhile"
        : "in " + context.place() + ", whose caller expects it to return at once";
  }

  private static String exception(Wait wait) {
    return wait.fact()
        .flatMap(Fact::exception)
        .map(name -> ": it throws `" + name + "` instead")
        .orElse("");
  }

  /** What some frameworks do on their own threads instead of waiting. */
  private static String thrown(Wait wait, WaitVerdict verdict) {
    Fact fact = wait.fact().orElse(null);
    if (fact == null || verdict.context().answer() != Answer.EVENT_LOOP) {
      return "";
    }
    if (fact.throwing() == Detail.Throws.ON_OWN_LOOP) {
      return "; if that loop is the future's own, it throws"
          + fact.exception().map(name -> " `" + name + "`").orElse("")
          + ", on any other it stalls or dead-locks";
    }
    return fact.throwing() == Detail.Throws.ON_EVENT_LOOP
        ? "; it throws there instead of waiting"
        : "";
  }

  /** The steps from the handler down to the wait. */
  private static ImmutableList<String> path(WaitVerdict verdict) {
    ImmutableList.Builder<String> path = ImmutableList.builder();
    path.addAll(verdict.context().steps().reverse());
    CompilationUnitTree unit = verdict.site().getCompilationUnit();
    for (WaitPath.Hop hop : verdict.hops()) {
      path.add("`" + hop.method() + "` called (" + Trees.position(hop.call(), unit) + ")");
    }
    if (!verdict.hops().isEmpty()) {
      path.add(end(verdict, unit));
    }
    return path.build();
  }

  private static String end(WaitVerdict verdict, CompilationUnitTree unit) {
    Wait wait = verdict.waiting();
    String place =
        wait.isFar()
            ? wait.fact()
                .map(Fact::note)
                .filter(note -> !note.isEmpty())
                .map(at -> "(" + at + ")")
                .orElse("")
            : "(" + Trees.position(wait.path(), unit) + ")";
    String name =
        wait.form() == Written.SPIN
            ? "a loop that asks `" + wait.name() + "()`"
            : "`" + wait.name() + "`";
    return name + " in `" + Iterables.getLast(verdict.hops()).method() + "` " + place;
  }

  /** A long path without its middle. */
  private static ImmutableList<String> shortened(ImmutableList<String> path) {
    if (path.size() <= MOST_STEPS) {
      return path;
    }
    int left = path.size() - FIRST_STEPS - LAST_STEPS;
    return ImmutableList.<String>builder()
        .addAll(path.subList(0, FIRST_STEPS))
        .add("... " + left + " more calls ...")
        .addAll(path.subList(path.size() - LAST_STEPS, path.size()))
        .build();
  }
}
