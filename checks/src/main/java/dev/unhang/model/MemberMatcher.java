package dev.unhang.model;

import com.google.common.collect.ImmutableList;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Finds the rows that are about a method, by comparing symbols that are there already. */
final class MemberMatcher {
  private final Types types;
  private final Presence presence;
  private final Map<ClassSymbol, ImmutableList<ClassSymbol>> supertypes = new HashMap<>();

  MemberMatcher(Types types, Presence presence) {
    this.types = types;
    this.presence = presence;
  }

  /**
   * Those of {@code rows} that are about {@code method}, called on an expression of the type {@code
   * receiver}: the nearest supertype's rows first, in the order of the files, and those about all
   * types last.
   */
  List<Row> matching(ImmutableList<Row> rows, MethodSymbol method, @Nullable Type receiver) {
    List<Row> found = new ArrayList<>();
    if (rows.isEmpty() || !(method.owner instanceof ClassSymbol owner)) {
      return found;
    }
    ClassSymbol called = receiver == null ? null : classOf(receiver);
    ClassSymbol site = called != null && supertypes(called).contains(owner) ? called : owner;
    for (ClassSymbol type : supertypes(site)) {
      for (Row row : rows) {
        if (row.isAbout(type)
            && row.isAboutConstructors() == method.isConstructor()
            && isAbout(row, type, method, receiver, site)
            && presence.holds(row.fact())
            && !found.contains(row)) {
          found.add(row);
        }
      }
    }
    for (Row row : rows) {
      if (row.isAboutAllTypes() && inherits(row, method) && presence.holds(row.fact())) {
        found.add(row);
      }
    }
    return found;
  }

  private boolean isAbout(
      Row row, ClassSymbol type, MethodSymbol method, @Nullable Type receiver, ClassSymbol site) {
    if (row.fact().form() == Form.OVERRIDE && MethodDetails.namesParameter(row.fact())) {
      Type signature = receiver == null ? method.type : types.memberType(receiver, method);
      return !method.isPrivate() && MethodDetails.hasParameter(row.fact(), signature, this);
    }
    return isAbout(row, type, method, site);
  }

  /** Those of {@code rows} that are about the parameter which an argument becomes. */
  static ImmutableList<Row> ofArgument(ImmutableList<Row> rows, MethodSymbol method, int argument) {
    int parameter = parameterIndex(method, argument);
    ImmutableList.Builder<Row> found = ImmutableList.builder();
    for (Row row : rows) {
      if (row.argument() == parameter) {
        found.add(row);
      }
    }
    return found.build();
  }

  private static int parameterIndex(MethodSymbol method, int argument) {
    int last = method.type.getParameterTypes().size() - 1;
    return method.isVarArgs() && argument > last ? last : argument;
  }

  /** The class that a type, or the bound of a type variable, is; null if it is none. */
  @Nullable ClassSymbol classOf(Type type) {
    Type bound = types.skipTypeVars(type, false);
    return bound.hasTag(TypeTag.CLASS) && bound.tsym instanceof ClassSymbol symbol ? symbol : null;
  }

  /** A class and all its supertypes, a subtype always before its supertypes. */
  ImmutableList<ClassSymbol> supertypes(ClassSymbol symbol) {
    ImmutableList<ClassSymbol> known = supertypes.get(symbol);
    if (known == null) {
      Set<ClassSymbol> seen = new LinkedHashSet<>();
      List<ClassSymbol> postOrder = new ArrayList<>();
      visit(symbol, seen, postOrder);
      Collections.reverse(postOrder);
      known = ImmutableList.copyOf(postOrder);
      supertypes.put(symbol, known);
    }
    return known;
  }

  private void visit(ClassSymbol symbol, Set<ClassSymbol> seen, List<ClassSymbol> postOrder) {
    if (!seen.add(symbol)) {
      return;
    }
    for (Type type : directSupertypes(symbol)) {
      if (type.hasTag(TypeTag.CLASS) && type.tsym instanceof ClassSymbol supertype) {
        visit(supertype, seen, postOrder);
      }
    }
    postOrder.add(symbol);
  }

  /* Interfaces first, so that the reversed post-order lists superclasses before them. */
  private ImmutableList<Type> directSupertypes(ClassSymbol symbol) {
    try {
      ImmutableList.Builder<Type> result = ImmutableList.builder();
      result.addAll(types.interfaces(symbol.type));
      Type superclass = types.supertype(symbol.type);
      if (superclass != null && superclass.getKind() != TypeKind.NONE) {
        result.add(superclass);
      }
      return result.build();
    } catch (CompletionFailure e) {
      return ImmutableList.of(); // a class file is missing: javac says so where it matters
    }
  }

  /**
   * Whether a row about a member of {@code type}, which is {@code site} or a supertype of it, is
   * about {@code method} when it is called on {@code site}. The method may come from a class that
   * is no relative of {@code type}: {@code NioEventLoopGroup} inherits its {@code submit} from a
   * class that is no {@code EventLoopGroup}.
   */
  private boolean isAbout(Row row, ClassSymbol type, MethodSymbol method, ClassSymbol site) {
    if (!(method.owner instanceof ClassSymbol owner)) {
      return false;
    }
    try {
      if (owner == type) {
        return hasParameters(row.fact(), method);
      }
      return supertypes(type).contains(owner)
          ? inherits(row, method)
          : overridesMember(row, type, method, site);
    } catch (CompletionFailure e) {
      return false;
    }
  }

  private boolean overridesMember(
      Row row, ClassSymbol type, MethodSymbol method, ClassSymbol site) {
    if (method.isConstructor() || method.isStatic()) {
      return false;
    }
    for (ClassSymbol declaring : supertypes(type)) {
      for (Symbol member : declaring.members().getSymbolsByName(method.name)) {
        if (member instanceof MethodSymbol overridden
            && hasParameters(row.fact(), overridden)
            && method.overrides(overridden, site, types, false)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean inherits(Row row, MethodSymbol method) {
    return !method.isConstructor() && hasParameters(row.fact(), method);
  }

  /** Whether a method has the parameters that a fact names, if it names any. */
  boolean hasParameters(Fact fact, MethodSymbol method) {
    if (fact.parameters().isEmpty()) {
      return true;
    }
    List<String> expected = fact.parameters().orElseThrow();
    List<Type> actual = method.type.getParameterTypes();
    if (actual.size() != expected.size()) {
      return false;
    }
    for (int i = 0; i < expected.size(); i++) {
      if (!isNamed(actual.get(i), expected.get(i))) {
        return false;
      }
    }
    return true;
  }

  /* Only type variables are erased: erasing a class would load it. */
  private boolean isNamed(Type type, String name) {
    if (type.hasTag(TypeTag.ARRAY)) {
      return name.endsWith("[]")
          && isNamed(types.elemtype(type), name.substring(0, name.length() - 2));
    }
    if (type.isPrimitive()) {
      return type.tsym.name.contentEquals(name);
    }
    Type bound = type.hasTag(TypeTag.TYPEVAR) ? types.erasure(type) : type;
    return bound.tsym instanceof ClassSymbol symbol && symbol.flatname.contentEquals(name);
  }

  /** The binary name of the erasure of a type, where {@code []} marks arrays. */
  String erasedName(Type type) {
    if (type.hasTag(TypeTag.ARRAY)) {
      return erasedName(types.elemtype(type)) + "[]";
    }
    Type bound = type.hasTag(TypeTag.TYPEVAR) ? types.erasure(type) : type;
    return bound.tsym.flatName().toString();
  }
}
