package dev.unhang.fix.field;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.RecordComponent;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import dev.unhang.fix.Patch.NoPatchException;
import dev.unhang.fix.handle.CancelCall;
import dev.unhang.fix.handle.HandleCancel;
import dev.unhang.fix.handle.HandleCode;
import dev.unhang.fix.handle.HandleReader;
import dev.unhang.fix.hook.AskingHook;
import dev.unhang.fix.hook.HookMethod;
import dev.unhang.fix.text.StopCode;
import dev.unhang.judge.disconnect.Work;
import dev.unhang.judge.disconnect.WorkStart.WorkKind;
import dev.unhang.judge.disconnect.WorkVerdict;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A handle that a field of the class has already, alone or among others: a hook has to stop it. */
final class HeldHandle {
  private final VarSymbol field;
  private final WorkVerdict verdict;
  private final HandleCancel start;
  private final ClassPatch patch;
  private final VisitorState state;

  HeldHandle(VarSymbol field, WorkVerdict verdict, HandleCancel start, ClassPatch patch) {
    this.field = field;
    this.verdict = verdict;
    this.start = start;
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
        && !isA(field.type, HandleCode.MAP, state)
        && !isA(field.type, HandleCode.COLLECTION, state)
        && !isA(field.type, HandleCode.REFERENCE, state);
  }

  static boolean isA(Type type, String name, VisitorState state) {
    Type other = state.getTypeFromString(name);
    return other != null
        && ASTHelpers.isSubtype(
            state.getTypes().erasure(type), state.getTypes().erasure(other), state);
  }

  /** Stops it in a hook. */
  void stopIn(HookMethod hook) {
    try {
      Function<Type, String> names =
          type -> hook.localName(HandleCancel.nameFor(verdict.work().kind(), type), patch.tree());
      stop(hook, new HandleCode(type -> call(type, hook), names, patch.scope()));
    } catch (NoPatchException e) {
      patch.refuse(e.reason());
    }
  }

  private void stop(HookMethod hook, HandleCode code) throws NoPatchException {
    String text =
        hook.hides(field.getSimpleName())
            ? "this." + field.getSimpleName()
            : field.getSimpleName().toString();
    if (isA(field.type, HandleCode.MAP, state)) {
      stopInMap(text, hook, code);
    } else if (verdict.scope().isShared()) {
      throw new NoPatchException(
          "`"
              + field.getSimpleName()
              + "` has the handles of other clients as well: make it a map with a key for each"
              + " client, and take out only its own");
    } else {
      put(hook, code(text, hook, code).lines());
    }
  }

  /** Stops it first of all, or at the end of a hook that asks how the work has ended. */
  private void put(HookMethod hook, ImmutableList<String> lines) throws NoPatchException {
    MethodTree declaration = hook.declaration();
    Symbol handle =
        RecordPart.of(field, verdict.work(), patch.scope())
            .map(each -> (Symbol) each.getAccessor())
            .orElse(field);
    if (declaration != null && AskingHook.asks(declaration, ImmutableSet.of(handle))) {
      patch.text().addAfter(lines, AskingHook.last(declaration.getBody()));
    } else {
      patch.begin(hook, lines);
    }
  }

  private StopCode code(String text, HookMethod hook, HandleCode code) throws NoPatchException {
    if (field.type.hasTag(TypeTag.ARRAY)) {
      return code.array(state.getTypes().elemtype(field.type), text);
    }
    if (isA(field.type, HandleCode.COLLECTION, state)) {
      return code.each(argument(HandleCode.COLLECTION, 0), text);
    }
    if (isA(field.type, HandleCode.REFERENCE, state)) {
      return code.taken(argument(HandleCode.REFERENCE, 0), text + ".getAndSet(null)");
    }
    boolean isNeverNull = field.type.isPrimitive() || (field.flags() & Flags.FINAL) != 0;
    Optional<RecordComponent> part = RecordPart.of(field, verdict.work(), patch.scope());
    if (part.isPresent()) {
      RecordComponent handle = part.orElseThrow();
      StopCode stop = call(handle.type, hook).on(text + "." + handle.name + "()");
      return isNeverNull ? stop : stop.ifPresent(text);
    }
    return isNeverNull ? call(field.type, hook).on(text) : code.ifPresent(field.type, text);
  }

  /** A map has the handles of all clients, or all of one client. */
  private void stopInMap(String text, HookMethod hook, HandleCode code) throws NoPatchException {
    Type element = argument(HandleCode.MAP, 1);
    MapRemoval removal = MapRemoval.in(hook, field, patch.type());
    if (removal.isSure()) {
      stopRemoved(removal.statement(), element, code);
    } else if (!verdict.scope().isShared() && !field.isStatic() && hook.function() == null) {
      patch.begin(hook, code.each(element, text + ".values()").lines());
    } else {
      String taking = removal.isThere() ? ".get(" : ".remove(";
      Optional<String> key =
          SessionKey.of(patch.tree(), field, patch.scope()).stream()
              .flatMap(
                  found ->
                      (hook.function() == null
                              ? found.in(hook.parameters(), state)
                              : found.inFunction(hook.parameters(), state))
                          .stream())
              .findFirst();
      if (key.isEmpty()) {
        throw new NoPatchException(
            "no parameter of `"
                + hook.name()
                + "` has the key of the map: keep it with the client");
      }
      patch.begin(hook, code.taken(element, text + taking + key.orElseThrow() + ")").lines());
    }
  }

  private void stopRemoved(StatementTree removal, Type element, HandleCode code)
      throws NoPatchException {
    if (removal instanceof VariableTree local) {
      patch.text().addAfter(code.ifPresent(element, local.getName().toString()).lines(), local);
    } else {
      ExpressionTree call = ((ExpressionStatementTree) removal).getExpression();
      patch.text().replace(code.taken(element, patch.source().of(call)).lines(), removal);
    }
  }

  /** The call that stops what a variable holds. */
  private CancelCall call(Type element, HookMethod hook) throws NoPatchException {
    Optional<CancelCall> call =
        start.isKnown() && !start.cancel().owner().isEmpty()
            ? Optional.of(start.cancel())
            : CancelCall.ofType(element, patch.scope());
    if (call.isEmpty()) {
      throw new NoPatchException(
          "nothing is known that stops a `"
              + element.tsym.getSimpleName()
              + "`: cancel the handle in it");
    }
    if (verdict.work().kind() == WorkKind.TASK
        && !interrupts(call.orElseThrow())
        && !isTimedAnew(call.orElseThrow(), hook)) {
      throw new NoPatchException(
          "cancelling a `"
              + startedType(element).tsym.getSimpleName()
              + "` does not interrupt the work; start the work with `submit` of an"
              + " `ExecutorService` instead, and cancel what that returns");
    }
    return call.orElseThrow();
  }

  /**
   * Whether the task waits for its time and starts itself anew then, on the thread of the hook:
   * what is held is the next turn, which a cancel keeps from running.
   */
  private boolean isTimedAnew(CancelCall call, HookMethod hook) {
    return hook.isOnEventLoop()
        && verdict.startsAnew()
        && HandleReader.interrupts(verdict.work(), call, state);
  }

  /** The start may give a handle of a type that stops less than the type of the field does. */
  private boolean interrupts(CancelCall call) {
    return call.interrupts()
        && CancelCall.ofType(startedType(field.type), patch.scope())
            .map(CancelCall::interrupts)
            .orElse(true);
  }

  private Type startedType(Type otherwise) {
    Type type = getType(verdict.work().start().getLeaf());
    return type == null || type.isPrimitiveOrVoid() ? otherwise : type;
  }

  private Type argument(String supertype, int index) {
    return HandleCode.argument(field.type, supertype, index, state)
        .orElse(state.getSymtab().objectType);
  }
}
