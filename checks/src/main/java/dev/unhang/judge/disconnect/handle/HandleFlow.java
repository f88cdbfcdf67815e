package dev.unhang.judge.disconnect.handle;

import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.SourceUnits;
import dev.unhang.judge.Sources;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows a handle from where it comes into being to the variables that hold it and to the calls
 * that are made on it.
 */
public final class HandleFlow {
  private static final int MOST_HOLDERS = 40;

  private final Sources code;
  private final Set<Symbol> holders = new LinkedHashSet<>();
  private final Deque<Symbol> pending = new ArrayDeque<>();
  private final List<TreePath> stops = new ArrayList<>();
  private final List<TreePath> shutdowns = new ArrayList<>();
  private final List<TreePath> waits = new ArrayList<>();
  private @Nullable VarSymbol first;
  private @Nullable TreePath firstPlace;
  private boolean isGivenAway;
  private final HandleTypes types;
  private final HandleUses uses;
  private final OthersHandles others;
  private boolean isStoppedElsewhere;
  private @Nullable TreePath placeWithClient;
  private @Nullable Tree start;

  public HandleFlow(Sources code) {
    this.code = code;
    this.types = new HandleTypes(code.state());
    this.uses = new HandleUses(code, this);
    this.others = new OthersHandles(code);
  }

  /** Follows what the call at {@code start} returns, or is done with. */
  public void ofCall(TreePath start) {
    this.start = start.getLeaf();
    Type type = getType(start.getLeaf());
    types.setNumber(type != null && type.isNumeric());
    if (!ASTHelpers.isVoidType(type, code.state())) {
      uses.value(start);
    }
    if (start.getLeaf() instanceof MethodInvocationTree call) {
      new HandleStarts(code, this, uses).follow(call, start);
      new ExecutorsInSight(code).starts(start).forEach(this::ofInnerStart);
    }
    drain();
  }

  /** What an executor of the source keeps of the task, may be stopped there, and only there. */
  private void ofInnerStart(TreePath start) {
    HandleFlow inner = new HandleFlow(code);
    inner.uses.value(start);
    inner.drain();
    stops.addAll(inner.stops);
    isGivenAway |= inner.isGivenAway;
  }

  /** Follows what a variable holds. */
  public void ofVariable(VarSymbol variable) {
    hold(variable, null);
    drain();
  }

  /** Follows what variables, fields and accessors hold or give. */
  public void ofAll(Iterable<Symbol> symbols) {
    for (Symbol symbol : symbols) {
      alias(symbol);
      if (symbol instanceof MethodSymbol && symbol.owner instanceof ClassSymbol owner) {
        owner
            .members()
            .getSymbolsByName(symbol.name, VarSymbol.class::isInstance)
            .forEach(this::alias);
      }
    }
    drain();
  }

  private void drain() {
    while (!pending.isEmpty() && holders.size() < MOST_HOLDERS) {
      Symbol holder = pending.poll();
      for (TreePath use : code.uses(holder)) {
        if (!isTarget(use) && !others.isOnlyStopped(use)) {
          uses.value(isAccess(use) ? use.getParentPath() : use);
        }
      }
    }
  }

  /** Whether a name is that of the accessor of a record that is called. */
  private static boolean isAccess(TreePath use) {
    return use.getParentPath().getLeaf() instanceof MethodInvocationTree call
        && call.getMethodSelect() == use.getLeaf();
  }

  private static boolean isTarget(TreePath use) {
    return use.getParentPath().getLeaf() instanceof AssignmentTree assignment
        && assignment.getVariable() == use.getLeaf();
  }

  /** Takes a variable for a holder, the first time because of what stands at {@code place}. */
  void hold(@Nullable Symbol symbol, @Nullable TreePath place) {
    if (!(symbol instanceof VarSymbol variable)) {
      isGivenAway = true;
      return;
    }
    if (first == null) {
      first = variable;
      firstPlace = place;
    }
    if (holders.add(variable)) {
      pending.add(variable);
      if (variable.owner instanceof ClassSymbol owner) {
        field(variable, owner);
      }
    }
  }

  /** A field may be used in the file that declares it; that of a record has an accessor. */
  private void field(VarSymbol field, ClassSymbol owner) {
    SourceUnits.of(code.state()).declaration(owner, code.state()).ifPresent(code::include);
    if (owner.isRecord()) {
      for (Symbol member : owner.members().getSymbolsByName(field.name)) {
        if (member instanceof MethodSymbol accessor
            && accessor.getParameters().isEmpty()
            && holders.add(accessor)) {
          pending.add(accessor);
        }
      }
    }
  }

  /** Takes a symbol for another name of what holds the handle. */
  void alias(Symbol symbol) {
    if (holders.add(symbol)) {
      pending.add(symbol);
    }
  }

  void giveAway(boolean isGiven) {
    isGivenAway |= isGiven;
  }

  void stopElsewhere() {
    isStoppedElsewhere = true;
  }

  void keepWithClient(TreePath place) {
    placeWithClient = place;
  }

  boolean isStart(TreePath call) {
    return call.getLeaf() == start;
  }

  HandleTypes types() {
    return types;
  }

  public ImmutableSet<Symbol> holders() {
    return ImmutableSet.copyOf(holders);
  }

  /** The calls and method references that stop it. */
  public List<TreePath> stops() {
    return stops;
  }

  /** The calls and method references that let it end, as {@code shutdown()} does. */
  public List<TreePath> shutdowns() {
    return shutdowns;
  }

  /** The calls and method references that wait for it. */
  public List<TreePath> waits() {
    return waits;
  }

  /** The variable that it goes to first, or null. */
  @Nullable VarSymbol first() {
    return first;
  }

  /** Where it goes to that variable: a declaration, an assignment or a call; or null. */
  public @Nullable TreePath firstPlace() {
    return firstPlace;
  }

  /** Whether code that we do not see may stop it. */
  public boolean isGivenAway() {
    return isGivenAway;
  }

  /** The call that gives it to the framework to keep it for the client, or null. */
  public @Nullable TreePath placeWithClient() {
    return placeWithClient;
  }

  /** Whether it was given to something that stops it in time. */
  public boolean isStoppedElsewhere() {
    return isStoppedElsewhere;
  }
}
