package dev.unhang.reach;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Functions;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.model.Detail.Written;
import dev.unhang.model.Kind;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a {@link Body} runs on its own thread: the calls of other bodies, and the waits.
 */
final class BodyScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
  private final WaitGraph graph;
  private final VisitorState state;
  private final Set<Body.Call> calls = new LinkedHashSet<>();
  private final ImmutableList.Builder<Wait> waits = ImmutableList.builder();
  private final Map<Symbol, TreePath> heldCode = new HashMap<>();
  private @Nullable Symbol owner;

  BodyScanner(WaitGraph graph, VisitorState state) {
    this.graph = graph;
    this.state = state;
  }

  /** Scans {@code body}, and tells it what it is made of. */
  void scan(Body body) {
    Symbol declared = getSymbol(body.path().getLeaf());
    owner = declared == null ? null : declared.enclClass();
    if (body.initializesObject() && owner instanceof ClassSymbol type) {
      add(graph.creation(type, state), body.path());
    }
    for (Tree part : body.parts()) {
      scan(new TreePath(body.path(), part), null);
    }
    body.isMadeOf(ImmutableList.copyOf(calls), waits.build());
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
    VisitorState here = state.withPath(getCurrentPath());
    Optional<Wait> wait = graph.finder().ofCall(call, here);
    if (wait.isPresent()) {
      wait.filter(found -> found.form() != Written.RESULT).ifPresent(waits::add);
    } else {
      call(call, here);
    }
    return super.visitMethodInvocation(call, null);
  }

  private void call(Tree call, VisitorState here) {
    if (CallFacts.has(Kind.NOT_BLOCKING, call, here)) {
      return;
    }
    FarWaits.behind(call, here).ifPresent(waits::add);
    for (MethodSymbol target : graph.called(call, here)) {
      add(graph.method(target, here), getCurrentPath());
      if (target.isStatic() || target.isConstructor()) {
        use((ClassSymbol) target.owner);
      }
    }
    if (call instanceof MethodInvocationTree invocation
        && invocation.getMethodSelect() instanceof MemberSelectTree select) {
      TreePath held = heldCode.get(getSymbol(select.getExpression()));
      if (held != null && Functions.runs(getSymbol(select), getType(held.getLeaf()), here)) {
        scanCode(held);
      }
    }
  }

  private void use(ClassSymbol type) {
    if (owner == null || type.outermostClass() != owner.outermostClass()) {
      add(graph.loading(type, state), getCurrentPath());
    }
  }

  private void add(Optional<Body> target, TreePath at) {
    target.ifPresent(body -> calls.add(new Body.Call(body, at)));
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree creation, @Nullable Void unused) {
    VisitorState here = state.withPath(getCurrentPath());
    call(creation, here);
    Type type = getType(creation);
    if (type != null && type.tsym instanceof ClassSymbol created && runsHere(getCurrentPath())) {
      graph
          .parameters()
          .descriptor(getCurrentPath(), here)
          .map(method -> method.implementation(created, here.getTypes(), true))
          .flatMap(method -> graph.method(method, here))
          .ifPresent(body -> calls.add(new Body.Call(body, getCurrentPath())));
    }
    scan(creation.getEnclosingExpression(), null);
    scan(creation.getArguments(), null);
    return null;
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree lambda, @Nullable Void unused) {
    return runsHere(getCurrentPath()) ? super.visitLambdaExpression(lambda, null) : null;
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree reference, @Nullable Void unused) {
    if (runsHere(getCurrentPath())) {
      reference(reference);
    }
    return super.visitMemberReference(reference, null);
  }

  private void reference(MemberReferenceTree reference) {
    VisitorState here = state.withPath(getCurrentPath());
    Optional<Wait> wait = graph.finder().ofReference(reference, here);
    if (wait.isPresent()) {
      waits.add(wait.orElseThrow());
    } else {
      call(reference, here);
    }
  }

  private boolean runsHere(TreePath code) {
    return graph.parameters().runsInPlace(code, state);
  }

  /** The code in a local variable, where it is run. */
  private void scanCode(TreePath held) {
    heldCode.remove(getSymbol((VariableTree) held.getParentPath().getLeaf()));
    /* A scanner knows one path at a time. */
    BodyScanner inner = new BodyScanner(graph, state);
    inner.owner = owner;
    inner.heldCode.putAll(heldCode);
    inner.scan(new TreePath(held, ((LambdaExpressionTree) held.getLeaf()).getBody()), null);
    calls.addAll(inner.calls);
    waits.addAll(inner.waits.build());
  }

  @Override
  public @Nullable Void visitVariable(VariableTree variable, @Nullable Void unused) {
    if (variable.getInitializer() instanceof LambdaExpressionTree lambda
        && getSymbol(variable) != null) {
      heldCode.put(getSymbol(variable), new TreePath(getCurrentPath(), lambda));
    }
    return super.visitVariable(variable, null);
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
    return null;
  }

  @Override
  public @Nullable Void visitTry(TryTree tree, @Nullable Void unused) {
    for (Tree resource : tree.getResources()) {
      TreePath path = new TreePath(getCurrentPath(), resource);
      VisitorState here = state.withPath(path);
      Optional<Wait> wait = graph.finder().ofResource(resource, here);
      wait.ifPresent(waits::add);
      if (wait.isEmpty()) {
        graph
            .targets()
            .closing(getType(resource), here)
            .ifPresent(
                close -> {
                  graph.method(close, here).ifPresent(body -> calls.add(new Body.Call(body, path)));
                  FarWaits.behind(close, here).ifPresent(waits::add);
                });
      }
    }
    return super.visitTry(tree, null);
  }

  @Override
  public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void unused) {
    spin(tree);
    return super.visitWhileLoop(tree, null);
  }

  @Override
  public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void unused) {
    spin(tree);
    return super.visitDoWhileLoop(tree, null);
  }

  @Override
  public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void unused) {
    spin(tree);
    return super.visitForLoop(tree, null);
  }

  private void spin(StatementTree loop) {
    SpinLoops.of(loop, state.withPath(getCurrentPath())).ifPresent(waits::add);
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
    field(tree);
    return super.visitMemberSelect(tree, null);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
    field(tree);
    return null;
  }

  /** The first use of a static field loads its class. */
  private void field(Tree tree) {
    if (getSymbol(tree) instanceof VarSymbol field
        && field.isStatic()
        && field.getConstValue() == null
        && field.owner instanceof ClassSymbol type
        && graph.isSource(field)) {
      use(type);
    }
  }
}
