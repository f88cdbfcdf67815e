package dev.unhang.fix.offload;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.base.Ascii;
import com.google.common.collect.Streams;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Symbols;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.InReach;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Expressions for an object of a type that code at a place can write, also inside a lambda. */
final class Receivers {
  private final Type type;
  private final TreePath place;
  private final VisitorState state;

  private Receivers(Type type, TreePath place, VisitorState state) {
    this.type = type;
    this.place = place;
    this.state = state;
  }

  /** The nearest; the empty string is this object, or the one around it. */
  static Optional<String> of(Type type, TreePath place, VisitorState state) {
    Receivers receivers = new Receivers(type, place, state);
    return receivers
        .thisObject()
        .or(receivers::variable)
        .or(receivers::field)
        .or(receivers::ofVariable);
  }

  private boolean fits(@Nullable Type found) {
    return found != null && ASTHelpers.isSubtype(found, type, state);
  }

  private Optional<String> thisObject() {
    return classes().filter(owner -> fits(owner.type)).map(owner -> "").findFirst();
  }

  private Optional<String> variable() {
    return variables()
        .filter(variable -> fits(variable.type))
        .map(variable -> variable.getSimpleName().toString())
        .findFirst();
  }

  private Stream<VarSymbol> variables() {
    return InReach.of(place).stream().filter(ASTHelpers::isConsideredFinal);
  }

  /** A field of the object, be it an inherited one. */
  private Optional<String> field() {
    FreeNames names = FreeNames.around(place);
    return classes()
        .flatMap(owner -> fields(owner))
        .filter(field -> fits(field.type))
        .map(field -> field.getSimpleName().toString())
        .filter(name -> names.isFree(name) || !isLocal(name))
        .findFirst();
  }

  private boolean isLocal(String name) {
    return InReach.of(place).stream()
        .anyMatch(variable -> variable.getSimpleName().contentEquals(name));
  }

  private Stream<VarSymbol> fields(ClassSymbol owner) {
    return state.getTypes().closure(owner.type).stream()
        .flatMap(declaring -> Streams.stream(declaring.tsym.members().getSymbols()))
        .filter(VarSymbol.class::isInstance)
        .map(VarSymbol.class::cast)
        .filter(
            field ->
                field.owner == owner || (field.flags() & (Flags.PROTECTED | Flags.PUBLIC)) != 0);
  }

  /** What a parameter or variable has such an object in: {@code context.owner()}. */
  private Optional<String> ofVariable() {
    String getter = Ascii.toLowerCase(type.tsym.getSimpleName().toString());
    return variables()
        .filter(
            variable ->
                Symbols.plainMethod(variable.type, getter, state)
                    .filter(method -> fits(method.getReturnType()))
                    .isPresent())
        .map(variable -> variable.getSimpleName() + "." + getter + "()")
        .findFirst();
  }

  /** The classes whose members can be named, the nearest first. */
  private Stream<ClassSymbol> classes() {
    Stream.Builder<ClassSymbol> classes = Stream.builder();
    for (TreePath path = place; path != null; path = path.getParentPath()) {
      if (path.getLeaf() instanceof ClassTree tree) {
        ClassSymbol symbol = getSymbol(tree);
        classes.add(symbol);
        if (symbol.isStatic() || isStatic(path.getParentPath())) {
          break;
        }
      } else if (isStatic(path)) {
        break;
      }
    }
    return classes.build();
  }

  private static boolean isStatic(@Nullable TreePath path) {
    if (path == null) {
      return true;
    }
    boolean isMember =
        path.getLeaf() instanceof MethodTree
            || (path.getLeaf() instanceof VariableTree
                && path.getParentPath().getLeaf() instanceof ClassTree);
    Symbol symbol = isMember ? getSymbol(path.getLeaf()) : null;
    return symbol != null && ASTHelpers.isStatic(symbol);
  }
}
