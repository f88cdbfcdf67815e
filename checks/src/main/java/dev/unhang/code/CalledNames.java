package dev.unhang.code;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Name;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The calls that all files of the compilation make, by the name that is written, so that a question
 * about the callers of a method looks at few of them.
 *
 * <p>Built on first demand, in one scan of all files, by what is written only; kept on javac's
 * {@link Context}. What a name stands for is asked of the calls of that name only, and only then.
 */
public final class CalledNames {
  private static final Context.Key<CalledNames> KEY = new Context.Key<>();

  private final ImmutableSet<CompilationUnitTree> units;
  private final Map<Name, List<Call>> calls = new HashMap<>();
  private final Map<Name, List<Call>> creations = new HashMap<>();
  private final Map<Name, List<Call>> literals = new HashMap<>();
  private final List<Call> resources = new ArrayList<>();
  private final List<Call> loops = new ArrayList<>();
  private final List<ClassTree> classes = new ArrayList<>();
  private @Nullable ListMultimap<Symbol, ClassSymbol> heirs;

  private CalledNames(VisitorState state) {
    units = SourceUnits.of(state).units();
    for (CompilationUnitTree unit : units) {
      new CallScanner(unit, this).scan();
    }
  }

  /** Returns the names of the compilation that {@code state} is in; used on javac's thread. */
  public static CalledNames of(VisitorState state) {
    CalledNames known = state.context.get(KEY);
    if (known == null) {
      known = new CalledNames(state);
      state.context.put(KEY, known);
    }
    return known;
  }

  void add(Name name, Call call) {
    calls.computeIfAbsent(name, unused -> new ArrayList<>(1)).add(call);
  }

  void addCreation(Name type, Call creation) {
    creations.computeIfAbsent(type, unused -> new ArrayList<>(1)).add(creation);
  }

  void addLiteral(Name type, Call literal) {
    literals.computeIfAbsent(type, unused -> new ArrayList<>(1)).add(literal);
  }

  void addResource(Call resource) {
    resources.add(resource);
  }

  void addLoop(Call loop) {
    loops.add(loop);
  }

  void addClass(ClassTree type) {
    classes.add(type);
  }

  /** The files of the compilation, each once. */
  public ImmutableSet<CompilationUnitTree> units() {
    return units;
  }

  /** The names of the methods that are called or referred to, without constructors. */
  public Set<Name> names() {
    return calls.keySet();
  }

  /** The calls of, and references to, methods of a name. */
  public List<Call> calls(Name name) {
    return calls.getOrDefault(name, List.of());
  }

  /** The simple names of the classes that objects are made of. */
  public Set<Name> created() {
    return creations.keySet();
  }

  /**
   * The creations of objects of the classes of a simple name, which anonymous ones do not have; the
   * calls by which their constructors and subclasses begin, and the references to constructors.
   */
  public List<Call> creations(Name type) {
    return creations.getOrDefault(type, List.of());
  }

  /** The resources of all try statements. */
  public List<Call> resources() {
    return resources;
  }

  /** The loops that have a condition, or none at all. */
  public List<Call> loops() {
    return loops;
  }

  /** A class and all that extend or implement it, local and anonymous ones included. */
  public Set<ClassSymbol> withHeirs(ClassSymbol type) {
    if (heirs == null) {
      heirs = heirs();
    }
    Set<ClassSymbol> found = new LinkedHashSet<>();
    Deque<ClassSymbol> open = new ArrayDeque<>();
    open.add(type);
    while (!open.isEmpty()) {
      ClassSymbol next = open.poll();
      if (found.add(next)) {
        open.addAll(heirs.get(next));
      }
    }
    return found;
  }

  private ListMultimap<Symbol, ClassSymbol> heirs() {
    ListMultimap<Symbol, ClassSymbol> index = ArrayListMultimap.create();
    for (ClassTree tree : classes) {
      if (Symbols.of(tree) instanceof ClassSymbol type && type.type instanceof Type.ClassType) {
        index.put(type.getSuperclass().tsym, type);
        type.getInterfaces().forEach(parent -> index.put(parent.tsym, type));
      }
    }
    return index;
  }

  /**
   * What the files use that call a method, or one that it overrides, as far as their bodies are at
   * hand, and what the file of {@code state} uses.
   *
   * @param wanted which of the calls and method references count
   */
  public ImmutableSet<UsageIndex> filesThatCall(
      MethodSymbol method, Predicate<Tree> wanted, VisitorState state) {
    return atHand(units(method, wanted, state), state);
  }

  /** The same for the files that name a class by its literal. */
  public ImmutableSet<UsageIndex> filesThatName(ClassSymbol type, VisitorState state) {
    Set<CompilationUnitTree> naming = new LinkedHashSet<>();
    for (Call literal : literals.getOrDefault(type.name, List.of())) {
      naming.add(literal.place().unit());
    }
    return atHand(naming, state);
  }

  private static ImmutableSet<UsageIndex> atHand(
      Iterable<CompilationUnitTree> units, VisitorState state) {
    ImmutableSet.Builder<UsageIndex> found = ImmutableSet.builder();
    found.add(UsageIndex.of(state));
    for (CompilationUnitTree unit : units) {
      if (SourceUnits.of(state).isAtHand(unit, state)) {
        found.add(UsageIndex.of(state.withPath(new TreePath(unit))));
      }
    }
    return found.build();
  }

  private Iterable<CompilationUnitTree> units(
      MethodSymbol method, Predicate<Tree> wanted, VisitorState state) {
    Set<CompilationUnitTree> units = new LinkedHashSet<>();
    if (method.isConstructor()) {
      for (Call call : creations(method.owner.name)) {
        if (Symbols.of(call.tree()) == method) {
          units.add(call.place().unit());
        }
      }
      return units;
    }
    List<Call> named = calls(method.name);
    Set<Symbol> called =
        named.isEmpty()
            ? Set.of()
            : new HashSet<>(ASTHelpers.findSuperMethods(method, state.getTypes()));
    for (Call call : named) {
      Symbol symbol = Symbols.of(call.tree());
      if ((symbol == method || called.contains(symbol)) && wanted.test(call.tree())) {
        units.add(call.place().unit());
      }
    }
    return units;
  }

  /**
   * A call, creation, method reference, resource or loop.
   *
   * @param tree what it is
   */
  public record Call(Place place, Tree tree) {}

  /**
   * The code that makes calls.
   *
   * @param type the class around
   * @param member the method, field or initializer; a lambda belongs to that around it
   */
  public record Place(CompilationUnitTree unit, ClassTree type, Tree member) {}
}
