package dev.unhang.judge.disconnect.client;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.CompletedResults;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.hook.TypeFacts;
import dev.unhang.model.Detail;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Finds the responses and streams that a piece of code starts. */
public final class Responses {
  /**
   * A response.
   *
   * @param start the call or creation that starts it
   * @param variable what stands for it in the code; null if nothing with a name does
   * @param makers other code that has it from the beginning: the method that starts and returns it,
   *     or the class whose objects do
   */
  record Response(TreePath start, @Nullable VarSymbol variable, ImmutableList<TreePath> makers) {}

  private static final ImmutableSet<Kind> CALLED =
      ImmutableSet.of(Kind.EVENT_LOOP, Kind.ASYNC_HANDLER, Kind.MAY_BLOCK, Kind.WORK_START);

  private final Sources code;
  private final SessionObjects sessions;
  private final Set<Tree> open = new HashSet<>();

  Responses(Sources code) {
    this.code = code;
    this.sessions = new SessionObjects(code);
  }

  /** Whether a fact says that a response starts. */
  public static boolean isResponse(Fact fact) {
    return fact.kind() == Kind.WORK_START
        && fact.starts() == Detail.Starts.RESPONSE
        && !fact.isCancelledByFramework();
  }

  /** Whether facts say that a framework calls the code. */
  static boolean isCalled(List<Fact> facts) {
    return facts.stream().anyMatch(fact -> CALLED.contains(fact.kind()));
  }

  /**
   * The first response that the lambda or method at {@code boundary} starts, or else the one that
   * the object has from the beginning which it is called on.
   */
  Optional<Response> startedBy(TreePath boundary) {
    Optional<Response> here = startedIn(boundary);
    return here.isEmpty()
            || (getSymbol(boundary.getLeaf()) instanceof MethodSymbol method
                && method.isConstructor())
        ? sessions.around(boundary).or(() -> here)
        : here;
  }

  /** The first response that the lambda or method at {@code boundary} starts itself. */
  Optional<Response> startedIn(TreePath boundary) {
    if (!open.add(boundary.getLeaf())) {
      return Optional.empty();
    }
    Optional<Response> found = scan(boundary);
    open.remove(boundary.getLeaf());
    return found;
  }

  private Optional<Response> scan(TreePath boundary) {
    Tree body = Trees.body(boundary.getLeaf());
    /* Fast path: little code starts a response, and only then a path is needed. */
    if (body == null || !Trees.anyOwn(body, this::mayStart)) {
      return Optional.empty();
    }
    Scanner scanner = new Scanner();
    scanner.scan(new TreePath(boundary, body), null);
    return Optional.ofNullable(scanner.found);
  }

  private boolean mayStart(Tree part) {
    return (part instanceof MethodInvocationTree call
            && TypeFacts.tellsEnd(ASTHelpers.getType(call), code.state()))
        || (part instanceof NewClassTree creation && sessions.mayMake(creation))
        || ((part instanceof MethodInvocationTree || part instanceof NewClassTree)
            && CallFacts.of(part, code.state()).stream().anyMatch(Responses::isResponse));
  }

  /**
   * A local sink that the start at {@code place} uses, or what it is called on, and whose stream
   * the method at {@code boundary} returns.
   */
  Optional<VarSymbol> returnedSink(TreePath boundary, TreePath place) {
    Set<Symbol> returned = new HashSet<>();
    CompletedResults.returned(boundary.getLeaf())
        .forEach(result -> returned.addAll(Variables.in(result)));
    /* Fast path: most methods return nothing that has a name. */
    if (returned.isEmpty()) {
      return Optional.empty();
    }
    return Streams.concat(
            Variables.in(place.getLeaf()).stream(),
            ClientUse.aroundReceiver(place, code).flatMap(use -> Variables.in(use).stream()))
        .filter(returned::contains)
        .filter(symbol -> symbol.getKind() == ElementKind.LOCAL_VARIABLE)
        .map(VarSymbol.class::cast)
        .filter(this::isResponse)
        .findFirst();
  }

  private boolean isResponse(VarSymbol variable) {
    return Models.of(code.state()).types(variable.type, code.state()).stream()
        .anyMatch(Responses::isResponse);
  }

  /** The parameter of a method that stands for the response, or null. */
  @Nullable VarSymbol parameter(MethodTree method) {
    for (VariableTree parameter : method.getParameters()) {
      VarSymbol symbol = getSymbol(parameter);
      if (symbol != null && isResponse(symbol)) {
        return symbol;
      }
    }
    return null;
  }

  private final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private @Nullable Response found;

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
      look();
      lookInto(call);
      return super.visitMethodInvocation(call, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree creation, @Nullable Void unused) {
      look();
      if (found == null) {
        found = sessions.madeBy(getCurrentPath()).orElse(null);
      }
      return super.visitNewClass(creation, null);
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
      return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
      return null;
    }

    private void look() {
      if (found == null && code.facts(getCurrentPath()).stream().anyMatch(Responses::isResponse)) {
        VarSymbol variable = variable(getCurrentPath());
        if (variable == null || !TypeFacts.isPublisher(variable.type, code.state())) {
          found =
              variable == null
                  ? sessions.given(getCurrentPath())
                  : new Response(getCurrentPath(), variable, ImmutableList.of());
        }
      }
    }

    /** A helper of the source that makes the response: {@code emitter = createEmitter()}. */
    private void lookInto(MethodInvocationTree call) {
      if (found != null || !TypeFacts.tellsEnd(ASTHelpers.getType(call), code.state())) {
        return;
      }
      VarSymbol variable = holder(getCurrentPath()) instanceof VarSymbol holder ? holder : null;
      for (TreePath target : code.targets(getCurrentPath())) {
        if (found == null
            && target.getLeaf() instanceof MethodTree
            && startedIn(target).isPresent()) {
          found = new Response(getCurrentPath(), variable, ImmutableList.of(target));
        }
      }
    }

    private @Nullable VarSymbol variable(TreePath call) {
      Symbol symbol = holder(call);
      if (symbol == null && call.getLeaf() instanceof MethodInvocationTree invocation) {
        ExpressionTree receiver = ASTHelpers.getReceiver(invocation);
        symbol = receiver == null ? null : Variables.root(receiver);
      }
      return symbol instanceof VarSymbol variable ? variable : null;
    }

    /** What a value is kept in; null if the code goes on with it at once. */
    private @Nullable Symbol holder(TreePath value) {
      Tree outer = CallFacts.bare(value).getParentPath().getLeaf();
      return outer instanceof AssignmentTree assignment
          ? getSymbol(assignment.getVariable())
          : outer instanceof VariableTree ? getSymbol(outer) : null;
    }
  }
}
