package dev.unhang.code;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.util.Name;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What trees declare and name. Other than {@code ASTHelpers.getSymbol}, which throws, this answers
 * null where javac could not resolve a name.
 */
public final class Symbols {
  private Symbols() {}

  /** What a tree declares, names or calls; null if it does none of that, or if nobody knows. */
  public static @Nullable Symbol of(@Nullable Tree tree) {
    if (tree instanceof JCMethodInvocation call) {
      /* Fast path: javac's own look-up strips parentheses and types that a call does not have. */
      return call.meth instanceof JCFieldAccess select
          ? select.sym
          : call.meth instanceof JCIdent name ? name.sym : TreeInfo.symbol(call.meth);
    }
    if (tree instanceof JCNewClass creation) {
      return creation.constructor;
    }
    if (tree instanceof JCMethodDecl method) {
      return method.sym;
    }
    if (tree instanceof JCVariableDecl variable) {
      return variable.sym;
    }
    if (tree instanceof JCClassDecl type) {
      return type.sym;
    }
    return tree instanceof JCExpression expression ? TreeInfo.symbol((JCTree) expression) : null;
  }

  /** The method or constructor that a tree declares or calls, or null. */
  public static @Nullable MethodSymbol method(@Nullable Tree tree) {
    return of(tree) instanceof MethodSymbol method ? method : null;
  }

  /** Whether a symbol is {@code super}; compares names as javac does, without their text. */
  public static boolean isSuper(@Nullable Symbol symbol) {
    return symbol != null && symbol.name == symbol.name.table.names._super;
  }

  /** Whether a symbol is {@code this}. */
  public static boolean isThis(@Nullable Symbol symbol) {
    return symbol != null && symbol.name == symbol.name.table.names._this;
  }

  /** Whether a symbol is {@code this} or {@code super}. */
  public static boolean isSelf(@Nullable Symbol symbol) {
    return isThis(symbol) || isSuper(symbol);
  }

  /** Whether a symbol is a method called {@code close}. */
  public static boolean isClose(@Nullable Symbol symbol) {
    return symbol instanceof MethodSymbol && isClose(symbol.name);
  }

  /** Whether a name is {@code close}. */
  public static boolean isClose(Name name) {
    return name == name.table.names.close;
  }

  /**
   * Whether code is the {@code close()} of a type that callers close, with a {@code try} or not.
   */
  public static boolean isOwnClose(@Nullable Tree boundary, VisitorState state) {
    MethodSymbol method = method(boundary);
    return method != null
        && isClose(method.name)
        && method.params().isEmpty()
        && state.getTypes().isSubtype(method.owner.type, state.getSymtab().autoCloseableType);
  }

  /** The most specific method of a type that has this name and no parameters. */
  public static Optional<MethodSymbol> plainMethod(
      @Nullable Type type, String name, VisitorState state) {
    if (type == null || type.isPrimitive()) {
      return Optional.empty();
    }
    Type bound = state.getTypes().skipTypeVars(type, false);
    for (Type declaring : state.getTypes().closure(bound)) {
      for (Symbol member : declaring.tsym.members().getSymbolsByName(state.getName(name))) {
        if (member instanceof MethodSymbol method && method.getParameters().isEmpty()) {
          return Optional.of(method);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a program starts with the method. */
  public static boolean isMain(MethodSymbol method) {
    return method.isStatic()
        && method.getSimpleName().contentEquals("main")
        && method.getParameters().size() <= 1;
  }

  /** The last name of a type as it is written; null if it has none. */
  static @Nullable Name writtenName(@Nullable Tree written) {
    Tree bare = written;
    while (bare instanceof ParameterizedTypeTree || bare instanceof AnnotatedTypeTree) {
      bare =
          bare instanceof ParameterizedTypeTree parameterized
              ? parameterized.getType()
              : ((AnnotatedTypeTree) bare).getUnderlyingType();
    }
    if (bare instanceof JCFieldAccess select) {
      return select.name;
    }
    return bare instanceof JCIdent name ? name.name : null;
  }
}
