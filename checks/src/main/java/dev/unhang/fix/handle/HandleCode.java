package dev.unhang.fix.handle;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import dev.unhang.fix.Patch.NoPatchException;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.StopCode;
import dev.unhang.fix.text.TypeWitness;
import java.util.Optional;
import java.util.function.Function;

/** The code that stops what is kept among others: in a list, map, array or reference. */
public final class HandleCode {
  public static final String COLLECTION = "java.util.Collection";
  public static final String ITERABLE = "java.lang.Iterable";
  public static final String MAP = "java.util.Map";
  public static final String REFERENCE = "java.util.concurrent.atomic.AtomicReference";

  /** The calls that stop handles. */
  @FunctionalInterface
  public interface Calls {
    /** The call that stops a handle of a type. */
    CancelCall of(Type type) throws NoPatchException;
  }

  private final Calls calls;
  private final Function<Type, String> names;
  private final PatchScope scope;
  private final VisitorState state;

  /**
   * @param names free names for a variable for one handle of a type
   */
  public HandleCode(Calls calls, Function<Type, String> names, PatchScope scope) {
    this.calls = calls;
    this.names = names;
    this.scope = scope;
    this.state = scope.state();
  }

  /** Stops each element of what has a {@code forEach}. */
  public StopCode each(Type element, String all) throws NoPatchException {
    CancelCall call = calls.of(element);
    String each = names.apply(element);
    StopCode one = call.on(each);
    String action =
        one.reference().isEmpty() ? each + " -> " + one.expression() : method(element, call);
    return new StopCode(ImmutableList.of(all + ".forEach(" + action + ");"));
  }

  private String method(Type type, CancelCall call) {
    String name = TypeWitness.withWildcards(type, scope);
    int end = name.indexOf('<');
    return (end < 0 ? name : name.substring(0, end)) + "::" + call.method();
  }

  /** Stops each element of an array. */
  public StopCode array(Type element, String all) throws NoPatchException {
    String each = names.apply(element);
    StopCode one = calls.of(element).on(each);
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add(
        "for (" + TypeWitness.withWildcards(element, scope) + " " + each + " : " + all + ") {");
    StopCode inner = element.isPrimitive() ? one : one.ifPresent(each);
    inner.lines().forEach(line -> lines.add("\t" + line));
    return new StopCode(lines.add("}").build());
  }

  /**
   * Stops what an expression returns, if that is not null: {@code Future<?> task =
   * tasks.remove(id);}.
   */
  public StopCode taken(Type element, String taking) throws NoPatchException {
    String one = names.apply(element);
    Type boxed = element.isPrimitive() ? state.getTypes().boxedClass(element).type : element;
    return new StopCode(
        ImmutableList.<String>builder()
            .add(TypeWitness.withWildcards(boxed, scope) + " " + one + " = " + taking + ";")
            .addAll(ifPresent(element, one).lines())
            .build());
  }

  /** Stops what a variable holds, if that is not null. */
  public StopCode ifPresent(Type type, String variable) throws NoPatchException {
    return calls.of(type).on(variable).ifPresent(variable);
  }

  /** The declaration of a list for handles of a type. */
  String listDeclaration(Type element, String name) {
    Type boxed = element.isPrimitive() ? state.getTypes().boxedClass(element).type : element;
    return scope.name("java.util.List")
        + "<"
        + TypeWitness.withWildcards(boxed, scope)
        + "> "
        + name
        + " = new "
        + scope.name("java.util.ArrayList")
        + "<>();";
  }

  /** What a container has as its type argument; empty if it is none of that kind. */
  public static Optional<Type> argument(
      Type type, String container, int index, VisitorState state) {
    Type generic = state.getTypeFromString(container);
    if (generic == null || !ASTHelpers.isSubtype(type, generic, state)) {
      return Optional.empty();
    }
    Type found = state.getTypes().asSuper(type, generic.tsym);
    if (found == null || found.getTypeArguments().size() <= index) {
      return Optional.empty();
    }
    Type argument = state.getTypes().wildUpperBound(found.getTypeArguments().get(index));
    Type bound = state.getTypes().cvarUpperBound(argument);
    return bound.hasTag(TypeTag.CLASS) ? Optional.of(bound) : Optional.empty();
  }
}
