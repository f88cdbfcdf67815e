package dev.unhang.fix.field;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import dev.unhang.fix.handle.CancelCall;
import dev.unhang.fix.handle.HandleCancel;
import dev.unhang.fix.hook.HookMethod;
import dev.unhang.fix.text.TypeWitness;
import dev.unhang.judge.disconnect.Work;
import dev.unhang.judge.disconnect.WorkKind;
import dev.unhang.judge.disconnect.WorkVerdict;
import java.util.Optional;
import java.util.stream.Stream;

/** A handle that a field of the class has already, alone or among others: a hook has to stop it. */
final class HeldHandle {
  private static final String COLLECTION = "java.util.Collection";
  private static final String MAP = "java.util.Map";
  private static final String REFERENCE = "java.util.concurrent.atomic.AtomicReference";

  private final VarSymbol field;
  private final WorkVerdict verdict;
  private final HandleCancel start;
  private final boolean mayInterrupt;
  private final ClassPatch patch;
  private final VisitorState state;

  HeldHandle(
      VarSymbol field,
      WorkVerdict verdict,
      HandleCancel start,
      boolean mayInterrupt,
      ClassPatch patch) {
    this.field = field;
    this.verdict = verdict;
    this.start = start;
    this.mayInterrupt = mayInterrupt;
    this.patch = patch;
    this.state = patch.state();
  }

  /** The field of the class, or of a class around it, that has the handle of {@code work}. */
  static Optional<VarSymbol> field(Work work, TreePath type) {
    Symbol owner = getSymbol(type.getLeaf());
    return Stream.concat(
            Stream.ofNullable(work.handle().variable()), work.handle().holders().stream())
        .filter(holder -> holder instanceof VarSymbol && holder.owner instanceof ClassSymbol)
        .filter(holder -> owner != null && holder.owner.equals(owner))
        .map(holder -> (VarSymbol) holder)
        .findFirst();
  }

  /** Whether a field is one thing for all clients, as a timer may be, which must not be stopped. */
  static boolean isOfAll(VarSymbol field, VisitorState state) {
    return field.isStatic() && isSingle(field, state);
  }

  /** Whether a field has room for one handle only, which is stopped as it is. */
  static boolean isSingle(VarSymbol field, VisitorState state) {
    return !field.type.hasTag(TypeTag.ARRAY)
        && !isA(field.type, MAP, state)
        && !isA(field.type, COLLECTION, state)
        && !isA(field.type, REFERENCE, state);
  }

  static boolean isA(Type type, String name, VisitorState state) {
    Type other = state.getTypeFromString(name);
    return other != null
        && ASTHelpers.isSubtype(
            state.getTypes().erasure(type), state.getTypes().erasure(other), state);
  }

  /** Stops it in a hook. */
  void stopIn(HookMethod hook) {
    String text =
        hook.hides(field.getSimpleName())
            ? "this." + field.getSimpleName()
            : field.getSimpleName().toString();
    if (isA(field.type, MAP, state)) {
      stopInMap(text, hook);
    } else if (verdict.scope().isShared()) {
      patch.refuse("`" + field.getSimpleName() + "` has the handles of other clients as well");
    } else {
      patch.begin(hook, lines(text, hook));
    }
  }

  private ImmutableList<String> lines(String text, HookMethod hook) {
    if (field.type.hasTag(TypeTag.ARRAY)) {
      Type element = state.getTypes().elemtype(field.type);
      String name = name(element, hook);
      return ImmutableList.<String>builder()
          .add("for (" + typeText(element) + " " + name + " : " + text + ") {")
          .addAll(indented(stop(name, element)))
          .add("}")
          .build();
    }
    if (isA(field.type, COLLECTION, state)) {
      Type element = argument(COLLECTION, 0);
      String name = name(element, hook);
      return ImmutableList.of(text + ".forEach(" + name + " -> " + cancel(name, element) + ");");
    }
    if (isA(field.type, REFERENCE, state)) {
      Type element = argument(REFERENCE, 0);
      return taken(element, text + ".getAndSet(null)", hook);
    }
    boolean isNeverNull = field.type.isPrimitive() || (field.flags() & Flags.FINAL) != 0;
    return isNeverNull ? ImmutableList.of(cancel(text, field.type) + ";") : stop(text, field.type);
  }

  /** A map has the handles of all clients, or all of one client. */
  private void stopInMap(String text, HookMethod hook) {
    Type element = argument(MAP, 1);
    MapRemoval removal = MapRemoval.in(hook, field, patch.type());
    if (removal.isSure()) {
      stopRemoved(removal.statement(), element, hook);
    } else if (!verdict.scope().isShared() && !field.isStatic()) {
      String name = name(element, hook);
      String cancel = cancel(name, element);
      patch.begin(
          hook, ImmutableList.of(text + ".values().forEach(" + name + " -> " + cancel + ");"));
    } else {
      String taking = removal.isThere() ? ".get(" : ".remove(";
      Optional<String> key =
          SessionKey.of(patch.tree(), field, patch.source(), state).stream()
              .flatMap(found -> found.in(hook.parameters(), state).stream())
              .findFirst();
      key.ifPresentOrElse(
          found -> patch.begin(hook, taken(element, text + taking + found + ")", hook)),
          () -> patch.refuse("no parameter of `" + hook.name() + "` has the key of the map"));
    }
  }

  /** {@code Future<?> task = tasks.remove(id);} and what stops it. */
  private ImmutableList<String> taken(Type element, String taking, HookMethod hook) {
    String name = name(element, hook);
    return ImmutableList.<String>builder()
        .add(typeText(element) + " " + name + " = " + taking + ";")
        .addAll(stop(name, element))
        .build();
  }

  private void stopRemoved(StatementTree removal, Type element, HookMethod hook) {
    if (removal instanceof VariableTree local) {
      patch.text().addAfter(stop(local.getName().toString(), element), local);
    } else {
      ExpressionTree call = ((ExpressionStatementTree) removal).getExpression();
      patch.text().replace(taken(element, patch.source().of(call), hook), removal);
    }
  }

  private String name(Type element, HookMethod hook) {
    return hook.localName(HandleCancel.nameFor(verdict.work().kind(), element), patch.tree());
  }

  private String typeText(Type element) {
    return TypeWitness.withWildcards(element, patch.fix(), state);
  }

  private ImmutableList<String> stop(String name, Type element) {
    return ImmutableList.of("if (" + name + " != null) {", "\t" + cancel(name, element) + ";", "}");
  }

  private static ImmutableList<String> indented(ImmutableList<String> lines) {
    return lines.stream().map(line -> "\t" + line).collect(ImmutableList.toImmutableList());
  }

  /** The expression that stops what a variable holds. */
  private String cancel(String name, Type element) {
    Optional<CancelCall> call =
        start.isKnown() && !start.cancel().owner().isEmpty()
            ? Optional.of(start.cancel())
            : CancelCall.ofType(element, mayInterrupt, state);
    if (call.isEmpty()) {
      patch.refuse("nothing is known that stops a `" + element.tsym.getSimpleName() + "`");
    } else if (verdict.work().kind() == WorkKind.TASK && !interrupts(call.orElseThrow())) {
      patch.refuse(
          "cancelling a `"
              + startedType(element).tsym.getSimpleName()
              + "` does not interrupt the work");
    }
    return call.map(each -> each.of(name)).orElse("");
  }

  /** The start may give a handle of a type that stops less than the type of the field does. */
  private boolean interrupts(CancelCall call) {
    return call.interrupts()
        && CancelCall.ofType(startedType(field.type), mayInterrupt, state)
            .map(CancelCall::interrupts)
            .orElse(true);
  }

  private Type startedType(Type otherwise) {
    Type type = getType(verdict.work().start().getLeaf());
    return type == null || type.isPrimitiveOrVoid() ? otherwise : type;
  }

  private Type argument(String supertype, int index) {
    Type declared = state.getTypeFromString(supertype);
    Type view = declared == null ? null : state.getTypes().asSuper(field.type, declared.tsym);
    return view == null || view.getTypeArguments().size() <= index
        ? state.getSymtab().objectType
        : ASTHelpers.getUpperBound(view.getTypeArguments().get(index), state.getTypes());
  }
}
