package dev.unhang.fix.handle;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.model.JavacElements;
import dev.unhang.context.rule.MemberFacts;
import dev.unhang.fix.handle.HandleCancel.Start;
import dev.unhang.fix.text.Layout;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.model.Fact;
import dev.unhang.model.Models;
import java.util.List;
import java.util.Optional;

/**
 * A start that gives nothing to stop the work by, with a callback that is given the handle: the
 * callback asks each time whether the client has gone.
 */
final class AskingCallback {
  private static final String FLAG = "java.util.concurrent.atomic.AtomicBoolean";

  /** A method of a callback whose last parameter has the handle. */
  private record Giver(MethodSymbol method, String accessor, CancelCall cancel) {}

  private final PatchScope scope;
  private final SourceText source;
  private final VisitorState state;

  AskingCallback(PatchScope scope) {
    this.scope = scope;
    this.source = scope.source();
    this.state = scope.state();
  }

  /** The flag that the hook sets, and the start with a callback that asks for it. */
  Optional<HandleCancel> in(TreePath start) {
    if (!(start.getLeaf() instanceof MethodInvocationTree call)
        || !ASTHelpers.isVoidType(getSymbol(call).getReturnType(), state)) {
      return Optional.empty();
    }
    /* No code may name it yet: then javac has to look for it first. */
    ClassSymbol type = JavacElements.instance(state.context).getTypeElement(FLAG);
    Type flag = type == null ? null : type.type;
    for (ExpressionTree argument : call.getArguments()) {
      if (flag != null && argument instanceof NewClassTree made && made.getClassBody() != null) {
        Optional<Start> asking = giver(made).flatMap(giver -> asking(start, made, giver));
        if (asking.isPresent()) {
          CancelCall set = new CancelCall("", flag, "set", "true", true);
          String value = "new " + scope.name(flag.tsym) + "()";
          return Optional.of(
              new HandleCancel("", flag, value, false, asking.orElseThrow(), set, "gone"));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Giver> giver(NewClassTree callback) {
    Type type = symbol(callback).type;
    return MemberFacts.members(type, state).stream()
        .filter(method -> !method.getParameters().isEmpty())
        .flatMap(
            method ->
                Models.of(state).overrides(method, state).stream()
                    .flatMap(fact -> giver(method, fact).stream()))
        .findFirst();
  }

  private Optional<Giver> giver(MethodSymbol method, Fact fact) {
    return fact.handle()
        .flatMap(
            accessor ->
                MemberFacts.members(method.getParameters().last().type, state).stream()
                    .filter(member -> member.getSimpleName().contentEquals(accessor))
                    .filter(member -> member.getParameters().isEmpty())
                    .findFirst()
                    .flatMap(member -> CancelCall.ofType(member.getReturnType(), scope))
                    .map(cancel -> new Giver(method, accessor, cancel)));
  }

  /** The start around the name of the flag. */
  private Optional<Start> asking(TreePath start, NewClassTree callback, Giver giver) {
    ClassTree body = callback.getClassBody();
    ImmutableList<MethodTree> written =
        body.getMembers().stream()
            .filter(MethodTree.class::isInstance)
            .map(MethodTree.class::cast)
            .filter(source::isWritten)
            .collect(ImmutableList.toImmutableList());
    Optional<MethodTree> own =
        written.stream()
            .filter(
                method ->
                    getSymbol(method)
                        .overrides(giver.method(), getSymbol(body), state.getTypes(), false))
            .findFirst();
    return own.isPresent()
        ? own.map(method -> asked(start, method, giver))
        : written.stream()
            .findFirst()
            .filter(first -> giver.method().isDefault())
            .filter(first -> symbol(callback).isInterface())
            .map(first -> added(start, callback, first, giver));
  }

  /** The callback has the method: it begins with the question. */
  private Start asked(TreePath start, MethodTree method, Giver giver) {
    BlockTree body = method.getBody();
    int brace = source.start(body) + 1;
    String context = Iterables.getLast(method.getParameters()).getName().toString();
    Layout layout = layout(method);
    Layout inner = layout.inner();
    String line = inner.newline() + inner.base();
    String asks = ".get()) " + inner.block(ImmutableList.of(stop(context, giver)));
    if (source.isLineEnd(brace)) {
      return around(start, brace, line + "if (", asks);
    }
    String rest = source.inside(body).strip();
    return new Start(
        source.between(source.start(start.getLeaf()), brace) + line + "if (",
        asks
            + (rest.isEmpty() ? "" : line + rest)
            + layout.newline()
            + layout.base()
            + source.between(source.end(body) - 1, source.end(start.getLeaf())));
  }

  /** The callback is given one, which then does what the inherited method does. */
  private Start added(TreePath start, NewClassTree callback, MethodTree first, Giver giver) {
    List<VarSymbol> parameters = giver.method().getParameters();
    String name = giver.method().getSimpleName().toString();
    String declared =
        parameters.stream()
            .map(each -> scope.typeText(each.type) + " " + lastWord(each.type))
            .collect(joining(", "));
    String names = parameters.stream().map(each -> lastWord(each.type)).collect(joining(", "));
    String inherited = scope.name(symbol(callback)) + ".super." + name;
    Layout layout = layout(first);
    Layout inner = layout.inner();
    String head = "public void " + name + "(" + declared + ") {";
    String stop = stop(lastWord(Iterables.getLast(parameters).type), giver);
    return around(
        start,
        source.startOfComments(source.start(first)),
        layout.join(ImmutableList.of("@Override", head, "\tif (")),
        ".get()) "
            + inner.block(ImmutableList.of(stop))
            + inner.newline()
            + inner.base()
            + layout.join(ImmutableList.of(inherited + "(" + names + ");", "}", ""))
            + layout.newline()
            + layout.base());
  }

  private static Symbol symbol(NewClassTree callback) {
    return requireNonNull(getSymbol(callback.getIdentifier()));
  }

  private Layout layout(MethodTree method) {
    String base = source.indentation(source.start(method));
    String unit = method.getBody() == null ? "  " : source.unit(method.getBody());
    return new Layout(base, unit, source.newline());
  }

  /** {@code context} for {@code PartialResponseContext}. */
  private static String lastWord(Type type) {
    String simple = type.tsym.getSimpleName().toString();
    int word = simple.length() - 1;
    while (word > 0 && !Ascii.isUpperCase(simple.charAt(word))) {
      word--;
    }
    return Ascii.toLowerCase(simple.substring(word));
  }

  private static String stop(String context, Giver giver) {
    return giver.cancel().of(context + "." + giver.accessor() + "()") + ";";
  }

  private Start around(TreePath start, int position, String before, String after) {
    Tree call = start.getLeaf();
    return new Start(
        source.between(source.start(call), position) + before,
        after + source.between(position, source.end(call)));
  }
}
