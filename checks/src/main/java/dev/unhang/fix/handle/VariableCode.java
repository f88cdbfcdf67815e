package dev.unhang.fix.handle;

import com.google.errorprone.VisitorState;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Type.ArrayType;
import com.sun.tools.javac.code.TypeTag;
import dev.unhang.fix.Patch.NoPatchException;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.StopCode;
import dev.unhang.judge.disconnect.Work;
import dev.unhang.judge.disconnect.WorkStart.WorkKind;
import java.util.Optional;

/** The code that stops what a variable of a method holds, alone or among others. */
final class VariableCode {
  private final Work work;
  private final PatchScope scope;
  private final VisitorState state;

  VariableCode(Work work, PatchScope scope) {
    this.scope = scope;
    this.work = work;
    this.state = scope.state();
  }

  /**
   * The code for a variable.
   *
   * @param name what the code that is run calls it
   * @param mayBeNull whether the variable may be null
   */
  StopCode of(VarSymbol variable, String name, boolean mayBeNull, FreeNames names)
      throws NoPatchException {
    Type type = variable.type;
    if (type.isPrimitive()) {
      return ofStart().on(name);
    }
    Optional<CancelCall> own = CancelCall.ofType(type, scope);
    if (own.isPresent()) {
      StopCode code = checked(own.orElseThrow(), type).on(name);
      return mayBeNull ? code.ifPresent(name) : code;
    }
    HandleCode code = among(names);
    if (type instanceof ArrayType array) {
      return code.array(array.getComponentType(), name);
    }
    Optional<Type> each = HandleCode.argument(type, HandleCode.ITERABLE, 0, state);
    if (each.isPresent()) {
      return code.each(unboxed(each.orElseThrow()), name);
    }
    Optional<Type> value = HandleCode.argument(type, HandleCode.MAP, 1, state);
    if (value.isPresent()) {
      return code.each(unboxed(value.orElseThrow()), name + ".values()");
    }
    Optional<Type> referred = HandleCode.argument(type, HandleCode.REFERENCE, 0, state);
    if (referred.isPresent()) {
      return code.taken(unboxed(referred.orElseThrow()), name + ".get()");
    }
    throw new NoPatchException("no way is known to stop what `" + name + "` holds");
  }

  private HandleCode among(FreeNames names) {
    return new HandleCode(
        this::call, type -> names.free(HandleCancel.nameFor(work.kind(), type)), scope);
  }

  private CancelCall ofStart() throws NoPatchException {
    HandleCancel handle = HandleCancel.of(work, scope);
    if (!handle.isKnown()) {
      throw new NoPatchException(handle.problem());
    }
    return handle.cancel();
  }

  /** A call that interrupts the work, if that is what has to be done. */
  private CancelCall checked(CancelCall call, Type type) throws NoPatchException {
    if (work.kind() == WorkKind.TASK && !HandleReader.interrupts(work, call, state)) {
      throw new NoPatchException(
          "cancelling a `"
              + type.tsym.getSimpleName()
              + "` does not interrupt its work; start the work with `submit` of an"
              + " `ExecutorService` instead, and cancel what that returns");
    }
    return call;
  }

  private CancelCall call(Type type) throws NoPatchException {
    Optional<CancelCall> call = CancelCall.ofType(type, scope);
    if (call.isPresent()) {
      return checked(call.orElseThrow(), type);
    }
    HandleCancel handle = HandleCancel.of(work, scope);
    if (handle.isKnown() && handle.isPrimitive()) {
      return handle.cancel();
    }
    throw new NoPatchException("no way is known to stop a `" + type.tsym.getSimpleName() + "`");
  }

  /** The numbers of timers are boxed in a list. */
  private Type unboxed(Type type) {
    Type primitive = state.getTypes().unboxedType(type);
    return primitive.hasTag(TypeTag.NONE) ? type : primitive;
  }
}
