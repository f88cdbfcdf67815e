package dev.unhang.fix.handle;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Type.ArrayType;
import com.sun.tools.javac.code.TypeTag;
import dev.unhang.fix.NoPatchException;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.SourceText;
import dev.unhang.fix.text.StopCode;
import dev.unhang.fix.text.TypeWitness;
import dev.unhang.judge.disconnect.Work;
import dev.unhang.judge.disconnect.WorkKind;
import java.util.Optional;

/**
 * The code that stops what a variable holds: one handle, or a list, map, array or reference of
 * them.
 */
final class HandleCode {
  private final Work work;
  private final boolean mayInterrupt;
  private final SuggestedFix.Builder fix;
  private final SourceText source;
  private final VisitorState state;

  HandleCode(
      Work work,
      boolean mayInterrupt,
      SuggestedFix.Builder fix,
      SourceText source,
      VisitorState state) {
    this.work = work;
    this.mayInterrupt = mayInterrupt;
    this.fix = fix;
    this.source = source;
    this.state = state;
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
    Optional<CancelCall> own = CancelCall.ofType(type, mayInterrupt, state);
    if (own.isPresent()) {
      StopCode code = checked(own.orElseThrow(), type).on(name);
      return mayBeNull ? code.ifPresent(name) : code;
    }
    if (type instanceof ArrayType array) {
      return ofArray(array.getComponentType(), name, names);
    }
    Optional<Type> each = argument(type, "java.lang.Iterable", 0);
    if (each.isPresent()) {
      return ofEach(each.orElseThrow(), name, names);
    }
    Optional<Type> value = argument(type, "java.util.Map", 1);
    if (value.isPresent()) {
      return ofEach(value.orElseThrow(), name + ".values()", names);
    }
    Optional<Type> referred = argument(type, "java.util.concurrent.atomic.AtomicReference", 0);
    if (referred.isPresent()) {
      return ofReference(referred.orElseThrow(), name, names);
    }
    throw new NoPatchException("no way is known to stop what `" + name + "` holds");
  }

  private CancelCall ofStart() throws NoPatchException {
    HandleCancel handle = HandleCancel.of(work, mayInterrupt, source, state);
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
    Optional<CancelCall> call = CancelCall.ofType(type, mayInterrupt, state);
    if (call.isPresent()) {
      return checked(call.orElseThrow(), type);
    }
    HandleCancel handle = HandleCancel.of(work, mayInterrupt, source, state);
    if (handle.isKnown() && handle.isPrimitive()) {
      return handle.cancel();
    }
    throw new NoPatchException("no way is known to stop a `" + type.tsym.getSimpleName() + "`");
  }

  private StopCode ofEach(Type type, String all, FreeNames names) throws NoPatchException {
    CancelCall call = call(type);
    String each = names.free(HandleCancel.nameFor(work.kind(), type));
    StopCode one = call.on(each);
    String action =
        one.reference().isEmpty() ? each + " -> " + one.expression() : method(type, call);
    return new StopCode(ImmutableList.of(all + ".forEach(" + action + ");"), "");
  }

  /** The declaration of a list for the handles of work that a loop starts. */
  String listDeclaration(HandleCancel handle, String name) {
    Type type =
        handle.isPrimitive() ? state.getTypes().boxedClass(handle.type()).type : handle.type();
    return SuggestedFixes.qualifyType(state, fix, "java.util.List")
        + "<"
        + TypeWitness.withWildcards(type, fix, state)
        + "> "
        + name
        + " = new "
        + SuggestedFixes.qualifyType(state, fix, "java.util.ArrayList")
        + "<>();";
  }

  /** Stops all that such a list has. */
  StopCode ofList(HandleCancel handle, String all, String each) {
    CancelCall cancel = handle.cancel();
    boolean isReference = cancel.owner().isEmpty() && cancel.argument().isEmpty();
    String action =
        isReference
            ? SuggestedFixes.qualifyType(state, fix, handle.type().tsym) + "::" + cancel.method()
            : each + " -> " + cancel.of(each);
    return new StopCode(ImmutableList.of(all + ".forEach(" + action + ");"), "");
  }

  private String method(Type type, CancelCall call) {
    String name = TypeWitness.withWildcards(type, fix, state);
    int end = name.indexOf('<');
    return (end < 0 ? name : name.substring(0, end)) + "::" + call.method();
  }

  private StopCode ofArray(Type type, String all, FreeNames names) throws NoPatchException {
    CancelCall call = call(type);
    String each = names.free(HandleCancel.nameFor(work.kind(), type));
    StopCode one = call.on(each);
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add(
        "for (" + TypeWitness.withWildcards(type, fix, state) + " " + each + " : " + all + ") {");
    StopCode inner = type.isPrimitive() ? one : one.ifPresent(each);
    inner.lines().forEach(line -> lines.add("\t" + line));
    return new StopCode(lines.add("}").build(), "");
  }

  private StopCode ofReference(Type type, String reference, FreeNames names)
      throws NoPatchException {
    CancelCall call = call(type);
    String one = names.free(HandleCancel.nameFor(work.kind(), type));
    String line =
        TypeWitness.withWildcards(type, fix, state) + " " + one + " = " + reference + ".get();";
    return new StopCode(
        ImmutableList.<String>builder()
            .add(line)
            .addAll(call.on(one).ifPresent(one).lines())
            .build(),
        "");
  }

  private Optional<Type> argument(Type type, String name, int index) {
    Type generic = state.getTypeFromString(name);
    if (generic == null || !ASTHelpers.isSubtype(type, generic, state)) {
      return Optional.empty();
    }
    Type found = state.getTypes().asSuper(type, generic.tsym);
    if (found == null || found.getTypeArguments().size() <= index) {
      return Optional.empty();
    }
    Type argument = state.getTypes().wildUpperBound(found.getTypeArguments().get(index));
    Type bound = state.getTypes().cvarUpperBound(argument);
    return bound.hasTag(TypeTag.CLASS) ? Optional.of(unboxed(bound)) : Optional.empty();
  }

  /** The numbers of timers are boxed in a list. */
  private Type unboxed(Type type) {
    Type primitive = state.getTypes().unboxedType(type);
    return primitive.hasTag(TypeTag.NONE) ? type : primitive;
  }
}
