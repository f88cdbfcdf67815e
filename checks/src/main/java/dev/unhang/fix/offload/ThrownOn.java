package dev.unhang.fix.offload;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.suppliers.Suppliers;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.fix.safe.ThrownTypes;
import dev.unhang.fix.text.PatchScope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;

/**
 * The checked exceptions that leave code on a thread of its own, where nobody can declare them. An
 * interrupt ends the thread; all others are thrown on unchecked, so that they are still reported.
 */
public final class ThrownOn {
  private static final Supplier<Type> RUNTIME =
      Suppliers.typeFromString(RuntimeException.class.getName());

  private final ImmutableList<Type> types;
  private final VisitorState state;

  private ThrownOn(ImmutableList<Type> types, VisitorState state) {
    this.types = types;
    this.state = state;
  }

  /** What leaves these statements, without subtypes of what is there already. */
  public static ThrownOn of(Collection<? extends Tree> code, VisitorState state) {
    ThrownTypes thrown = new ThrownTypes(Set.of(), state);
    return ofTypes(code.stream().flatMap(tree -> thrown.of(tree).stream()).toList(), state);
  }

  private static ThrownOn ofTypes(List<Type> thrown, VisitorState state) {
    List<Type> widest = new ArrayList<>();
    for (Type type : thrown) {
      if (ASTHelpers.isCheckedExceptionType(type, state)
          && widest.stream().noneMatch(each -> ASTHelpers.isSubtype(type, each, state))) {
        widest.removeIf(each -> ASTHelpers.isSubtype(each, type, state));
        widest.add(type);
      }
    }
    return new ThrownOn(ImmutableList.copyOf(widest), state);
  }

  /** Whether there are none but interrupts. */
  public boolean isInterruptAtMost() {
    return types.stream().allMatch(this::isInterrupt);
  }

  /** Whether all of them have a name, and none is an {@code Error}. */
  public boolean isPossible() {
    return types.stream()
        .allMatch(
            type ->
                type.hasTag(TypeTag.CLASS)
                    && ASTHelpers.isSubtype(type, state.getSymtab().exceptionType, state));
  }

  /** Whether code of this compilation throws one of them, and so tells its caller something. */
  public static boolean isOwn(Tree code, VisitorState state) {
    return Trees.anyOwn(code, tree -> isOwnCall(tree, state));
  }

  private static boolean isOwnCall(Tree tree, VisitorState state) {
    MethodSymbol method = tree instanceof MethodTree ? null : Symbols.method(tree);
    return method != null
        && SourceUnits.of(state).isSource(method)
        && !ofTypes(method.getThrownTypes(), state).isInterruptAtMost();
  }

  boolean isEmpty() {
    return types.isEmpty();
  }

  private boolean isInterrupt(Type type) {
    return ASTHelpers.isSameType(type, state.getSymtab().interruptedExceptionType, state);
  }

  private boolean isInputOutput(Type type) {
    return ASTHelpers.isSubtype(type, state.getTypeFromString(IOException.class.getName()), state);
  }

  /**
   * The lines of the {@code catch} blocks; none if nothing has to be caught.
   *
   * @param name the name of the exception
   * @param report the call that tells a response of errors, up to its parenthesis; or empty
   */
  ImmutableList<String> handlers(String name, Optional<String> report, PatchScope scope) {
    ImmutableList<String> told =
        report.stream().map(call -> "\t" + call + "(" + name + ");").collect(toImmutableList());
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    if (types.stream().anyMatch(this::isInterrupt)) {
      lines.add(handler(this::isInterrupt, name, scope), interrupt(scope)).addAll(told);
    }
    Type runtime = RUNTIME.get(state);
    if (report.isPresent()
        && types.stream().noneMatch(type -> ASTHelpers.isSubtype(runtime, type, state))) {
      lines
          .add("} catch (" + scope.typeText(runtime) + " " + name + ") {")
          .addAll(told)
          .add("\tthrow " + name + ";");
    }
    if (!isInterruptAtMost()) {
      boolean isInputOutput =
          types.stream().allMatch(type -> isInterrupt(type) || isInputOutput(type));
      Class<?> unchecked = isInputOutput ? UncheckedIOException.class : IllegalStateException.class;
      String thrown = scope.name(unchecked.getName());
      lines
          .add(handler(type -> !isInterrupt(type), name, scope))
          .addAll(told)
          .add("\tthrow new " + thrown + "(" + name + ");");
    }
    return lines.build();
  }

  /**
   * The lines of the {@code catch} blocks where a framework takes all that is thrown.
   *
   * @param name the name of the exception
   * @param report the call that tells the framework, up to its parenthesis
   */
  ImmutableList<String> reported(String name, String report, PatchScope scope) {
    String told = "\t" + report + "(" + name + ");";
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    if (types.stream().anyMatch(this::isInterrupt)) {
      lines.add(handler(this::isInterrupt, name, scope), interrupt(scope), told);
    }
    Type runtime = RUNTIME.get(state);
    ThrownOn all =
        types.stream().anyMatch(type -> ASTHelpers.isSubtype(runtime, type, state))
            ? this
            : new ThrownOn(ImmutableList.<Type>builder().addAll(types).add(runtime).build(), state);
    return lines.add(all.handler(type -> !isInterrupt(type), name, scope), told).build();
  }

  /** Whether each is told apart from what nobody declares. */
  boolean isSpecial() {
    return isPossible()
        && types.stream().noneMatch(type -> ASTHelpers.isSubtype(RUNTIME.get(state), type, state));
  }

  /** The lines of {@code catch} blocks that end a future with what it is; none as above. */
  ImmutableList<String> failures(String name, PatchScope scope) {
    if (isEmpty()) {
      return ImmutableList.of();
    }
    String failed =
        "\tthrow new " + scope.name(CompletionException.class.getName()) + "(" + name + ");";
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    if (types.stream().anyMatch(this::isInterrupt)) {
      lines.add(handler(this::isInterrupt, name, scope), interrupt(scope), failed);
    }
    if (!isInterruptAtMost()) {
      lines.add(handler(type -> !isInterrupt(type), name, scope), failed);
    }
    return lines.build();
  }

  private static String interrupt(PatchScope scope) {
    return "\t" + scope.name(Thread.class.getName()) + ".currentThread().interrupt();";
  }

  private String handler(Predicate<Type> which, String name, PatchScope scope) {
    String caught =
        types.stream().filter(which).map(type -> scope.typeText(type)).collect(joining(" | "));
    return "} catch (" + caught + " " + name + ") {";
  }
}
