package dev.unhang.judge.disconnect.hook;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.judge.Sources;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises disconnect hooks, and finds those in a piece of code. */
public final class Hooks {
  private static final int DEEPEST_HELPER = 3;

  private final Sources code;

  public Hooks(Sources code) {
    this.code = code;
  }

  /** The hook that an argument of a call is, or null. */
  public @Nullable Hook ofArgument(TreePath value, TreePath call) {
    Fact found = null;
    for (Fact fact : code.argumentFacts(value)) {
      if (fact.kind() == Kind.DISCONNECT && found == null) {
        found = fact;
      }
    }
    if (found == null) {
      found = ofChain(value, call);
    }
    if (found == null) {
      found = ofType(value);
    }
    return found == null
        ? null
        : new Hook(value, call, Hook.name(call, found), subject(call), found.covers(), found);
  }

  /** A callback of a future or publisher that tells that the client has gone. */
  private @Nullable Fact ofChain(TreePath value, TreePath call) {
    boolean isCallback = code.argumentFacts(value).stream().anyMatch(Hooks::mayTell);
    ExpressionTree link = isCallback ? Trees.receiver(call.getLeaf()) : null;
    while (link instanceof MethodInvocationTree source
        && JoinedStreams.of(source, code.at(call)).isEmpty()) {
      for (Fact fact : code.facts(new TreePath(call, source))) {
        if (fact.kind() == Kind.DISCONNECT) {
          return fact;
        }
      }
      link = Trees.receiver(source);
    }
    return null;
  }

  /** A lambda or method reference that implements a listener. */
  private @Nullable Fact ofType(TreePath value) {
    TreePath function = value;
    while (function.getLeaf() instanceof TypeCastTree cast) {
      function = new TreePath(function, cast.getExpression());
    }
    if (function.getLeaf() instanceof NewClassTree) {
      return null;
    }
    return code.functionFacts(function).stream()
        .filter(fact -> fact.kind() == Kind.DISCONNECT)
        .findFirst()
        .orElse(null);
  }

  private static boolean mayTell(Fact fact) {
    return switch (fact.kind()) {
      case COMPLETION, EVENT_LOOP, ASYNC_HANDLER, WORK_START -> true;
      default -> false;
    };
  }

  private static @Nullable VarSymbol subject(TreePath call) {
    ExpressionTree receiver = Trees.receiver(call.getLeaf());
    Symbol root = receiver == null ? null : Variables.root(receiver);
    return root instanceof VarSymbol variable ? variable : null;
  }

  /** The hook that a method of the source is because of what it overrides or is annotated with. */
  @Nullable Hook ofMethod(TreePath method) {
    MethodSymbol symbol = getSymbol((MethodTree) method.getLeaf());
    for (Fact fact : code.methodFacts(method)) {
      if (fact.kind() == Kind.DISCONNECT && symbol != null) {
        return new Hook(method, null, symbol.getSimpleName().toString(), null, fact.covers(), fact);
      }
    }
    return null;
  }

  /** The hooks that are methods of a class itself, or of a superclass in the source. */
  public ImmutableList<Hook> ofClass(TreePath type) {
    ImmutableList.Builder<Hook> hooks = ImmutableList.builder();
    for (Tree member : ((ClassTree) type.getLeaf()).getMembers()) {
      Hook hook = member instanceof MethodTree ? ofMethod(new TreePath(type, member)) : null;
      if (hook != null) {
        hooks.add(hook);
      }
    }
    Symbol superclass = ASTHelpers.getSymbol(((ClassTree) type.getLeaf()).getExtendsClause());
    if (superclass != null) {
      SourceUnits.of(code.state())
          .declaration(superclass, code.at(type))
          .filter(path -> path.getLeaf() != type.getLeaf())
          .ifPresent(path -> hooks.addAll(ofClass(path)));
    }
    return hooks.build();
  }

  /**
   * The hooks that are registered in a region, in the anonymous objects that it creates, and in the
   * methods of the source that it hands {@code stream} to.
   */
  public ImmutableList<Hook> in(TreePath region, @Nullable VarSymbol stream) {
    Map<Tree, Hook> found = new LinkedHashMap<>();
    new Collector(stream, DEEPEST_HELPER, found, new HashSet<>()).scan(region, null);
    return ImmutableList.copyOf(found.values());
  }

  private final class Collector extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final @Nullable VarSymbol stream;
    private final int depth;
    private final Map<Tree, Hook> found;
    private final Set<Tree> seen;

    private Collector(
        @Nullable VarSymbol stream, int depth, Map<Tree, Hook> found, Set<Tree> seen) {
      this.stream = stream;
      this.depth = depth;
      this.found = found;
      this.seen = seen;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
      for (ExpressionTree argument : call.getArguments()) {
        TreePath value = new TreePath(getCurrentPath(), argument);
        Hook hook = ofArgument(value, getCurrentPath());
        if (hook != null && !hook.isOfOneSend()) {
          found.put(argument, hook);
        } else if (isStream(argument)) {
          follow(value);
        }
      }
      return super.visitMethodInvocation(call, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree creation, @Nullable Void unused) {
      followObject(creation);
      creation.getArguments().stream()
          .filter(this::isStream)
          .forEach(argument -> follow(new TreePath(getCurrentPath(), argument)));
      return super.visitNewClass(creation, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
      Hook hook =
          Sources.anonymousObject(getCurrentPath()) == null ? null : ofMethod(getCurrentPath());
      if (hook != null) {
        found.put(method, hook);
      }
      return super.visitMethod(method, null);
    }

    private boolean isStream(ExpressionTree argument) {
      return stream != null && stream.equals(getSymbol(argument));
    }

    /** Into the methods of the source that are given the stream. */
    private void follow(TreePath argument) {
      TreePath call = getCurrentPath();
      if (depth == 0) {
        return;
      }
      for (TreePath target : code.targets(call)) {
        if (seen.add(target.getLeaf())) {
          code.include(target);
          VarSymbol parameter = Sources.parameter(target, argument).orElse(null);
          new Collector(parameter, depth - 1, found, seen).scan(target, null);
        }
      }
    }

    /** A listener of a class of the source, whose methods may be hooks. */
    private void followObject(NewClassTree creation) {
      if (creation.getClassBody() == null
          && getSymbol(creation) != null
          && getSymbol(creation).owner instanceof Symbol.ClassSymbol type) {
        SourceUnits.of(code.state())
            .declaration(type, code.at(getCurrentPath()))
            .filter(path -> seen.add(path.getLeaf()))
            .ifPresent(
                path -> {
                  code.include(path);
                  ofClass(path).forEach(hook -> found.put(hook.path().getLeaf(), hook));
                });
      }
    }
  }
}
