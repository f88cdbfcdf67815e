package dev.unhang.fix.handle;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type.WildcardType;
import dev.unhang.fix.Patch.NoPatchException;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.fix.text.Spot;
import dev.unhang.fix.text.StopCode;
import dev.unhang.fix.text.TypeWitness;
import dev.unhang.judge.disconnect.Work;
import dev.unhang.judge.disconnect.WorkStart.WorkKind;
import dev.unhang.judge.disconnect.handle.Handle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives a handle that has no variable one. */
final class NewHandle {
  private final Work work;
  private final boolean isCancelled;
  private final PatchScope scope;
  private final SourceText source;
  private final FreeNames names;

  /** {@code isCancelled}: a hook cancels what the variable holds, and no patch changes that. */
  NewHandle(Work work, boolean isCancelled, PatchScope scope) {
    this.isCancelled = isCancelled;
    this.scope = scope;
    this.work = work;
    this.source = scope.source();
    this.names = FreeNames.around(work.start());
  }

  /** {@code jobs.put(id, pool.submit(..))}: the handle gets a variable before it is put away. */
  HandleReach extracted(Spot spot) throws NoPatchException {
    HandleCancel handle = known();
    if (!(spot.tree() instanceof ExpressionStatementTree)
        || !spot.isInBlock()
        || !isHandedOver()
        || !isValueOf(handle)) {
      return throughExecutor(spot).orElseThrow(() -> used(handle));
    }
    String name = freeName(handle);
    Tree start = work.start().getLeaf();
    String rest =
        source.between(source.start(spot.tree()), source.start(start))
            + name
            + source.between(source.end(start), source.end(spot.tree()));
    return new HandleReach(
        handle.cancel().on(name),
        spot,
        exactType(handle) + " " + name + " = " + handle.value() + ";",
        ImmutableList.of(rest),
        ImmutableList.of(),
        spot);
  }

  private boolean isValueOf(HandleCancel handle) {
    return handle.start().isByValue() && handle.value().equals(source.of(work.start().getLeaf()));
  }

  private NoPatchException used(HandleCancel handle) {
    return new NoPatchException(
        work.handle().keeping() == Handle.Keeping.FIELD
            ? "the handle is kept among those of other clients: take this client's out by its key"
            : "its result is used where it is started: "
                + (isValueOf(handle)
                    ? "keep it in a variable before that"
                    : "submit the task, and let it do what is done with the result"));
  }

  /** What hands the task over keeps the handle. */
  Optional<HandleReach> throughExecutor(Spot spot) throws NoPatchException {
    return isCancelled ? Optional.empty() : new KeepingExecutor(work, scope).at(spot);
  }

  /** {@code http.sendAsync(..).thenAccept(..);}: the last stage is the handle. */
  HandleReach ofStages(ExpressionTree chain, Spot spot) throws NoPatchException {
    HandleCancel handle = known();
    String name = freeName(handle);
    String declared = handle.typeText(scope) + " " + name + " = ";
    return new HandleReach(
        handle.cancel().on(name),
        spot,
        declared + source.of(chain) + ";",
        ImmutableList.of(),
        ImmutableList.of(),
        spot);
  }

  /** A start whose statement becomes the declaration of another handle. */
  HandleReach of(HandleCancel handle, Spot spot) {
    String name = freeName(handle);
    return new HandleReach(
        handle.cancel().on(name),
        spot,
        declared(handle, name),
        ImmutableList.of(),
        ImmutableList.of(),
        spot);
  }

  /** Whether the start is an argument or what is assigned, and not the beginning of a chain. */
  private boolean isHandedOver() {
    Tree start = work.start().getLeaf();
    Tree parent = work.start().getParentPath().getLeaf();
    return parent instanceof AssignmentTree
        || (parent instanceof MethodInvocationTree call && call.getArguments().contains(start))
        || (parent instanceof NewClassTree creation && creation.getArguments().contains(start));
  }

  /** The type with its arguments, where they can be written: others may want them. */
  private String exactType(HandleCancel handle) {
    return WantedType.isExact(work.start(), scope.state())
            && TypeWitness.isWritable(handle.type())
            && handle.type().getTypeArguments().stream().noneMatch(WildcardType.class::isInstance)
        ? scope.typeText(handle.type())
        : handle.typeText(scope);
  }

  private HandleCancel known() throws NoPatchException {
    HandleCancel handle = HandleCancel.of(work, scope);
    if (!handle.isKnown()) {
      throw none(handle);
    }
    return handle;
  }

  private static NoPatchException none(HandleCancel handle) {
    return new NoPatchException(handle.problem());
  }

  private String freeName(HandleCancel handle) {
    return new StartNames(work.start(), names, scope).free(handle.name());
  }

  private String declared(HandleCancel handle, String name) {
    return handle.typeText(scope) + " " + name + " = " + handle.value() + ";";
  }

  /** A start whose result nobody has. */
  HandleReach ofDropped(Spot spot, @Nullable VarSymbol stream) throws NoPatchException {
    HandleCancel read = HandleCancel.of(work, scope);
    HandleCancel handle =
        read.isKnown()
            ? read
            : new AskingCallback(scope).in(work.start()).orElseThrow(() -> none(read));
    if (handle.isVariable()) {
      VarSymbol variable = variable(handle);
      HandleFinder.requireCapture(variable);
      StopCode stop = handle.cancel().on(handle.value());
      return HandleReach.unchanged(stop, spot, HandleFinder.declaration(variable, scope));
    }
    Optional<Spot> repeated = repeated(spot, stream);
    if (repeated.isPresent()) {
      return ofRepeated(handle, spot, repeated.orElseThrow());
    }
    String name = freeName(handle);
    return new HandleReach(
        handle.cancel().on(name),
        spot,
        declared(handle, name),
        handle.start().isByValue()
            ? ImmutableList.of()
            : ImmutableList.of(spot.moved(handle.start().of(name) + ";")),
        ImmutableList.of(),
        spot,
        !read.isKnown());
  }

  /** The statement that starts the work again and again. */
  private Optional<Spot> repeated(Spot spot, @Nullable VarSymbol stream) throws NoPatchException {
    Repetition repetition = new Repetition(scope);
    Optional<Spot> loop = repetition.around(spot, stream);
    return loop.isEmpty() && work.kind() == WorkKind.PERIODIC
        ? repetition.ofEvents(spot, stream)
        : loop;
  }

  private VarSymbol variable(HandleCancel handle) throws NoPatchException {
    for (Tree tree : HandleReader.candidates(work.start().getLeaf())) {
      if (getSymbol(tree) instanceof VarSymbol variable && source.of(tree).equals(handle.value())) {
        return variable;
      }
    }
    throw new NoPatchException("its handle has no name");
  }

  /** A loop that starts work in each turn keeps the handles in a list. */
  private HandleReach ofRepeated(HandleCancel handle, Spot spot, Spot loop)
      throws NoPatchException {
    String one = freeName(handle);
    String all = names.free(handle.name() + "s");
    HandleCode code = new HandleCode(type -> handle.cancel(), type -> one, scope);
    boolean isByValue = handle.start().isByValue();
    String end = spot.isLambdaBody() ? "" : ";";
    return new HandleReach(
        code.each(handle.type(), all),
        spot,
        isByValue ? all + ".add(" + handle.value() + ")" + end : declared(handle, one),
        isByValue
            ? ImmutableList.of()
            : ImmutableList.of(all + ".add(" + one + ");", handle.start().of(one) + ";"),
        ImmutableList.of(code.listDeclaration(handle.type(), all)),
        loop);
  }
}
