package dev.unhang.judge.disconnect.client;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static dev.unhang.context.rule.Traits.isAmong;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.context.RunParameters;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.client.ClientScope.Form;
import dev.unhang.judge.disconnect.hook.Hooks;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the client that a piece of code runs for. */
public final class ClientScopes {
  private static final int DEEPEST = 10;

  private final Sources code;
  private final Hooks hooks;
  private final Responses responses;
  private final FarCallers far;
  private final ClientScope.Builder client;
  private final Set<Tree> open = new HashSet<>();
  private @Nullable TreePath start;
  private @Nullable TreePath callback;

  public ClientScopes(Sources code) {
    this.code = code;
    this.hooks = new Hooks(code);
    this.responses = new Responses(code);
    this.far = new FarCallers(code);
    this.client = new ClientScope.Builder(code, hooks);
  }

  /** The client that the code at {@code path} runs for; empty if there is none, or nobody knows. */
  public Optional<ClientScope> of(TreePath path) {
    start = path;
    return climb(path, DEEPEST);
  }

  private Optional<ClientScope> climb(TreePath path, int depth) {
    TreePath boundary = Trees.boundaryOrClass(path);
    if (boundary == null || depth == 0 || far.isTooFar() || !open.add(boundary.getLeaf())) {
      return Optional.empty();
    }
    Optional<ClientScope> found =
        boundary.getLeaf() instanceof LambdaExpressionTree
            ? lambda(boundary, depth)
            : boundary.getLeaf() instanceof MethodTree ? method(boundary, depth) : Optional.empty();
    open.remove(boundary.getLeaf());
    return found;
  }

  private Optional<ClientScope> lambda(TreePath path, int depth) {
    List<? extends VariableTree> parameters =
        ((LambdaExpressionTree) path.getLeaf()).getParameters();
    client.see(parameters);
    TreePath call = callOf(path);
    if (call == null) {
      return inVariable(path, depth).or(() -> implemented(path, parameters));
    }
    List<Fact> facts = code.argumentFacts(path);
    if (hooks.ofArgument(path, call) != null || isAmong(Kind.CANCEL, facts)) {
      return Optional.empty();
    }
    if (facts.stream().anyMatch(Responses::isResponse)) {
      parameters.stream().limit(1).forEach(first -> client.see(getSymbol(first)));
      client.see(requireNonNull(Trees.boundaryOrClass(path)));
      return Optional.of(client.ofFunction(Form.RESPONSE, path, path, call));
    }
    Optional<ClientScope> started = started(path);
    if (started.isPresent()) {
      return started;
    }
    if (isForOne(parameters, Responses.isCalled(facts))) {
      client.see(path);
      return Optional.of(client.ofFunction(client.form(), path, path, call));
    }
    return facts.isEmpty() && !RunParameters.of(code.state()).runsInPlace(path, code.at(path))
        ? inHelper(path, call, depth).or(() -> implemented(path, parameters))
        : climb(call, depth - 1);
  }

  /** A function of a type that a framework runs for clients, whoever hands it over. */
  private Optional<ClientScope> implemented(
      TreePath path, List<? extends VariableTree> parameters) {
    List<Fact> facts = code.functionFacts(path);
    boolean isResponse = facts.stream().anyMatch(Responses::isResponse);
    if (isAmong(Kind.DISCONNECT, facts)
        || !(isResponse || isForOne(parameters, Responses.isCalled(facts)))) {
      return Optional.empty();
    }
    client.see(path);
    return Optional.of(
        client.ofLambda(isResponse ? Form.RESPONSE : client.form(), path, !facts.isEmpty()));
  }

  /**
   * Whether one of the parameters makes code its client's. Code that no framework is known to call
   * has to do something with a client: a parameter alone may only have given the occasion.
   */
  private boolean isForOne(List<? extends VariableTree> parameters, boolean isCalled) {
    return client.isHookable(parameters)
        && (isCalled || callback != null || (start != null && ClientUse.isToldOf(start, code)));
  }

  private @Nullable TreePath callOf(TreePath value) {
    TreePath call = Sources.callOf(value);
    if (callback == null && call != null && ClientUse.isCallback(call, code)) {
      callback = value;
    }
    return call;
  }

  /** A function in a variable, which is handed over later. */
  private Optional<ClientScope> inVariable(TreePath function, int depth) {
    Tree outer = CallFacts.bare(function).getParentPath().getLeaf();
    Symbol variable =
        outer instanceof AssignmentTree assignment
            ? getSymbol(assignment.getVariable())
            : outer instanceof VariableTree ? getSymbol(outer) : null;
    return variable == null ? Optional.empty() : uses(code.uses(variable), depth);
  }

  private Optional<ClientScope> uses(ImmutableList<TreePath> uses, int depth) {
    return uses.stream().map(use -> use(use, depth - 1)).flatMap(Optional::stream).findFirst();
  }

  /** A function or object where it is named: handed to somebody, or run. */
  private Optional<ClientScope> use(TreePath use, int depth) {
    TreePath call = callOf(use);
    if (call == null) {
      return use.getLeaf() instanceof MemberReferenceTree || use.getLeaf() instanceof NewClassTree
          ? inVariable(use, depth)
          : climb(use, depth);
    }
    if (hooks.ofArgument(CallFacts.bare(use), call) != null || depth <= 0) {
      return Optional.empty();
    }
    TreePath outer = Trees.boundaryOrClass(call);
    return code.argumentFacts(use).stream().anyMatch(Responses::isResponse) && outer != null
        ? Optional.of(client.ofFunction(Form.RESPONSE, outer, use, call))
        : climb(call, depth);
  }

  /** A function that is handed to a method of the source. */
  private Optional<ClientScope> inHelper(TreePath function, TreePath call, int depth) {
    for (TreePath target : code.targets(call)) {
      VarSymbol parameter = Sources.parameter(target, function).orElse(null);
      if (parameter != null) {
        code.include(target);
        Optional<ClientScope> found = uses(code.uses(parameter), depth);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<ClientScope> method(TreePath path, int depth) {
    MethodTree method = (MethodTree) path.getLeaf();
    MethodSymbol symbol = getSymbol(method);
    List<Fact> facts = code.methodFacts(path);
    if (symbol == null || isForNobody(symbol, facts)) {
      return Optional.empty();
    }
    client.see(method.getParameters());
    client.see(path);
    boolean isCalled = Responses.isCalled(facts);
    TreePath type = path.getParentPath();
    if (isCalled
        && client.isConnection(type)
        && (!method.getParameters().isEmpty() || !client.isShared(type))) {
      return Optional.of(client.ofMethod(Form.CONNECTION, path, type, client.isShared(type)));
    }
    Optional<ClientScope> started = started(path);
    if (started.isPresent()) {
      return started;
    }
    if (facts.stream().anyMatch(Responses::isResponse)) {
      client.see(responses.parameter(method));
      return Optional.of(client.ofMethod(Form.RESPONSE, path, null, client.isShared(type)));
    }
    if (start != null) {
      Optional<VarSymbol> sink = responses.returnedSink(path, start);
      if (sink.isPresent()) {
        client.setStream(sink.orElseThrow());
        return Optional.of(client.ofMethod(Form.RESPONSE, path, null, true));
      }
    }
    Optional<ClientScope> called = isCalled ? Optional.empty() : callers(path, symbol, depth);
    if (called.isPresent()) {
      return called;
    }
    return isForOne(method.getParameters(), isCalled) && !symbol.isConstructor()
        ? Optional.of(client.ofMethod(client.form(), path, client.isShared(type), callback))
        : Optional.empty();
  }

  private static boolean isForNobody(MethodSymbol method, List<Fact> facts) {
    return isAmong(Kind.DISCONNECT, facts) || isAmong(Kind.TEST, facts) || Symbols.isMain(method);
  }

  private Optional<ClientScope> callers(TreePath path, MethodSymbol symbol, int depth) {
    TreePath object = Sources.anonymousObject(path);
    if (object != null) {
      return use(object, depth - 1);
    }
    if (symbol.isConstructor()) {
      return code.uses(symbol).stream()
          .map(creation -> climb(creation, depth - 1))
          .flatMap(Optional::stream)
          .findFirst();
    }
    ImmutableList.Builder<TreePath> uses = ImmutableList.builder();
    uses.addAll(code.callers(symbol)).addAll(code.functionObjects(symbol));
    Optional<ClientScope> near = uses(uses.build(), depth);
    return near.isPresent() || start == null ? near : uses(far.of(path, symbol, start), depth);
  }

  /** A response that the lambda or method itself starts, or the object that it is called on. */
  private Optional<ClientScope> started(TreePath boundary) {
    return responses.startedBy(boundary).map(response -> client.ofResponse(response, boundary));
  }
}
