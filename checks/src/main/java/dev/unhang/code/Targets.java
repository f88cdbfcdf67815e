package dev.unhang.code;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Name;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The methods that a call may run, as far as this compilation compiles them.
 *
 * <p>A private, static, final or super call, and one on an object whose class is known, runs one
 * method. Any other runs the one that the type declares or one that a class in sight overrides it
 * with; more than {@value #MOST_IMPLEMENTATIONS} of them count as unknown.
 */
public final class Targets {
  private static final Context.Key<Targets> KEY = new Context.Key<>();
  private static final int MOST_IMPLEMENTATIONS = 3;
  private static final Supplier<Name> CLOSE = VisitorState.memoize(state -> state.getName("close"));
  private static final int MOST_CLASSES = 64;

  private final SourceUnits units;
  private final CreatedObjects objects = new CreatedObjects();
  private final Map<Site, ImmutableList<MethodSymbol>> known = new HashMap<>();

  private Targets(VisitorState state) {
    this.units = SourceUnits.of(state);
  }

  /** Returns the targets of the compilation that {@code state} is in; used on javac's thread. */
  public static Targets of(VisitorState state) {
    Targets known = state.context.get(KEY);
    if (known == null) {
      known = new Targets(state);
      state.context.put(KEY, known);
    }
    return known;
  }

  /** The methods that the call, creation or method reference may run. */
  public ImmutableList<MethodSymbol> of(Tree call, VisitorState state) {
    return ASTHelpers.getSymbol(call) instanceof MethodSymbol method
        ? of(method, receiver(call), state)
        : ImmutableList.of();
  }

  /**
   * The methods that a call of {@code method} may run.
   *
   * @param receiver what it is called on; null for {@code this}
   */
  public ImmutableList<MethodSymbol> of(
      MethodSymbol method, @Nullable ExpressionTree receiver, VisitorState state) {
    if (isExact(method, receiver)) {
      return units.isSource(method) ? ImmutableList.of(method) : ImmutableList.of();
    }
    ImmutableList<MethodSymbol> inSight =
        units.isSource(method) ? inSight(method, receiver, state) : ImmutableList.of();
    if (inSight.size() == 1 || receiver == null || !mayBeOurs(receiver, state)) {
      return inSight;
    }
    ClassSymbol exact = exactClass(receiver, state);
    if (exact == null) {
      return inSight;
    }
    return units.isSource(exact) ? implementation(method, exact, state) : ImmutableList.of();
  }

  /* Fast path: a list or map is an object of this compilation only if it declares lists or maps. */
  private boolean mayBeOurs(ExpressionTree receiver, VisitorState state) {
    Type type = ASTHelpers.getType(receiver);
    return type != null
        && type.tsym instanceof ClassSymbol symbol
        && (units.isSource(symbol) || !units.subclasses(symbol, state).isEmpty());
  }

  private static boolean isExact(MethodSymbol method, @Nullable ExpressionTree receiver) {
    return method.isStatic()
        || method.isConstructor()
        || method.isPrivate()
        || (method.flags() & Flags.FINAL) != 0
        || (method.owner.flags() & Flags.FINAL) != 0
        || isSuper(receiver);
  }

  /** Whether a call goes to what the class inherits. */
  public static boolean isSuper(@Nullable ExpressionTree receiver) {
    return receiver != null && Symbols.isSuper(ASTHelpers.getSymbol(receiver));
  }

  private static ImmutableList<MethodSymbol> implementation(
      MethodSymbol method, ClassSymbol type, VisitorState state) {
    MethodSymbol found = method.implementation(type, state.getTypes(), true);
    /* What a class inherits from an interface, javac does not count as implemented by it. */
    return ImmutableList.of(found == null ? method : found);
  }

  /** The method itself and all that override it, if they are few. */
  private ImmutableList<MethodSymbol> inSight(
      MethodSymbol method, @Nullable ExpressionTree receiver, VisitorState state) {
    ClassSymbol owner = (ClassSymbol) method.owner;
    Type type = receiver == null ? null : ASTHelpers.getType(receiver);
    ClassSymbol start =
        type != null && type.tsym instanceof ClassSymbol known && units.isSource(known)
            ? known
            : owner;
    return known.computeIfAbsent(new Site(method, start), site -> below(method, start, state));
  }

  private ImmutableList<MethodSymbol> below(
      MethodSymbol method, ClassSymbol start, VisitorState state) {
    Set<MethodSymbol> found = new LinkedHashSet<>();
    Set<ClassSymbol> seen = new LinkedHashSet<>();
    Deque<ClassSymbol> open = new ArrayDeque<>();
    open.add(start);
    while (!open.isEmpty()) {
      ClassSymbol next = open.poll();
      if (!seen.add(next)) {
        continue;
      }
      implementation(method, next, state).stream().filter(this::hasBody).forEach(found::add);
      if (found.size() > MOST_IMPLEMENTATIONS || seen.size() > MOST_CLASSES) {
        return ImmutableList.of();
      }
      open.addAll(units.subclasses(next, state));
    }
    return ImmutableList.copyOf(found);
  }

  /* javac flags the default methods of interfaces as abstract, too. */
  private boolean hasBody(MethodSymbol method) {
    return (method.flags() & (Flags.ABSTRACT | Flags.DEFAULT)) != Flags.ABSTRACT
        && units.isSource(method);
  }

  /** The {@code close()} that ends a try statement with a resource. */
  public Optional<MethodSymbol> closing(@Nullable Type type, VisitorState state) {
    Type bound = type == null ? null : state.getTypes().skipTypeVars(type, false);
    if (bound == null || !(bound.tsym instanceof ClassSymbol site) || bound.isCompound()) {
      return Optional.empty();
    }
    for (Type declaring : state.getTypes().closure(bound)) {
      for (Symbol member : declaring.tsym.members().getSymbolsByName(CLOSE.get(state))) {
        if (member instanceof MethodSymbol close && close.getParameters().isEmpty()) {
          return Optional.ofNullable(close.implementation(site, state.getTypes(), true));
        }
      }
    }
    return Optional.empty();
  }

  /** The class of an object that this file creates, and keeps in a variable that never changes. */
  private @Nullable ClassSymbol exactClass(ExpressionTree receiver, VisitorState state) {
    ExpressionTree value = receiver;
    while (value instanceof ParenthesizedTree parenthesized) {
      value = parenthesized.getExpression();
    }
    if (value instanceof NewClassTree) {
      Type created = ASTHelpers.getType(value);
      return created != null && created.tsym instanceof ClassSymbol type ? type : null;
    }
    return ASTHelpers.getSymbol(value) instanceof VarSymbol variable
        ? objects.createdFor(variable, state)
        : null;
  }

  /** What a method is called on; null for {@code this}, a type or a constructor. */
  public static @Nullable ExpressionTree receiver(Tree call) {
    if (call instanceof MethodInvocationTree invocation) {
      return ASTHelpers.getReceiver(invocation);
    }
    return call instanceof MemberReferenceTree reference
            && !(ASTHelpers.getSymbol(reference.getQualifierExpression()) instanceof ClassSymbol)
        ? reference.getQualifierExpression()
        : null;
  }

  private record Site(MethodSymbol method, ClassSymbol type) {}
}
