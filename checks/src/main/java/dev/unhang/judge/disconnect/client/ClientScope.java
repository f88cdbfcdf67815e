package dev.unhang.judge.disconnect.client;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.hook.Hook;
import dev.unhang.judge.disconnect.hook.Hooks;
import dev.unhang.judge.disconnect.hook.Listeners;
import dev.unhang.judge.disconnect.hook.TypeFacts;
import dev.unhang.model.Event;
import dev.unhang.model.Models;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The code that a framework runs for one client, and the hooks that it runs when the client goes.
 *
 * @param form what the client has
 * @param entry the lambda or method that is run for the client
 * @param stream the emitter, sink, observer, exchange, channel or session that stands for the
 *     client; null if nothing with a name does
 * @param type the declaration of the class around, if an object of it serves the client; null if
 *     hooks are registered on {@code stream} only
 * @param isShared whether one object of the class around the entry serves all clients
 * @param required the events after which work has to be stopped
 * @param hooks the hooks of this client that are in sight, in source order
 * @param evidence why we think that the code runs for one client, in words
 */
public record ClientScope(
    Form form,
    TreePath entry,
    @Nullable VarSymbol stream,
    @Nullable TreePath type,
    boolean isShared,
    ImmutableSet<Event> required,
    ImmutableList<Hook> hooks,
    String evidence) {

  /** The same client without the hooks that hear of the work that {@code start} begins. */
  public ClientScope ofWork(TreePath start, Sources code) {
    ImmutableList<Hook> own =
        hooks.stream()
            .filter(hook -> !Listeners.isOfWork(hook, start, code))
            .collect(ImmutableList.toImmutableList());
    return new ClientScope(form, entry, stream, type, isShared, required, own, evidence);
  }

  /**
   * Whether a later registration of the same kind takes the place of this one, or a method that
   * overrides it.
   */
  public boolean isReplaced(Hook hook, Sources code) {
    boolean isLater = false;
    for (Hook other : hooks) {
      if ((isLater && hook.isReplacedBy(other)) || hook.isOverriddenBy(other, code)) {
        return true;
      }
      isLater |= hook.isSame(other);
    }
    return false;
  }

  /** What a client has. */
  public enum Form {
    /** It waits for one response or stream, which is what the code is for. */
    RESPONSE,
    /** It is connected, and the code runs for the connection or for one message. */
    CONNECTION
  }

  /** The client that a hook is for which the framework calls as a method of a class. */
  public static ClientScope ofHook(Hook hook, Sources code) {
    Builder client = new Builder(code, new Hooks(code));
    TreePath type = hook.path().getParentPath();
    return client.build(
        Form.CONNECTION,
        hook.path(),
        type,
        client.isShared(type),
        "`" + hook.name() + "` runs when a client has gone (line " + Trees.line(hook.path()) + ")");
  }

  /** What is seen of the client on the way to the code that a framework runs for it. */
  static final class Builder {
    private final Sources code;
    private final Hooks hooks;
    private final Set<TreePath> regions = new LinkedHashSet<>();
    private @Nullable VarSymbol stream;

    Builder(Sources code, Hooks hooks) {
      this.code = code;
      this.hooks = hooks;
    }

    /** Takes code in which hooks may be registered. */
    void see(TreePath region) {
      /* What has been seen from inside comes in the order of the source. */
      regions.removeIf(inner -> Trees.isInside(inner, region.getLeaf()));
      regions.add(region);
    }

    /** Takes a variable that stands for the client, if none does that is nearer to the work. */
    void see(@Nullable VarSymbol variable) {
      stream = stream == null ? variable : stream;
    }

    /** Takes the one variable that stands for the client. */
    void setStream(VarSymbol variable) {
      stream = variable;
    }

    /** Takes the first parameter that tells when its client has gone. */
    void see(List<? extends VariableTree> parameters) {
      for (VariableTree parameter : parameters) {
        if (TypeFacts.tellsEnd(getType(parameter), code.state())) {
          see(getSymbol(parameter));
        }
      }
    }

    /** Whether objects of a class are told when their client has gone. */
    boolean isConnection(TreePath type) {
      return !hooks.ofClass(type).isEmpty()
          || TypeFacts.hasHooks(getType(type.getLeaf()), code.state());
    }

    /** Whether one of the parameters tells when its client has gone. */
    boolean isHookable(List<? extends VariableTree> parameters) {
      return parameters.stream()
          .anyMatch(parameter -> TypeFacts.tellsEnd(getType(parameter), code.state()));
    }

    /** What the client has, according to what stands for it. */
    Form form() {
      return stream != null
              && Models.of(code.state()).types(stream.type, code.state()).stream()
                  .anyMatch(Responses::isResponse)
          ? Form.RESPONSE
          : Form.CONNECTION;
    }

    /** Whether the models say that one object of the class serves all clients. */
    boolean isShared(TreePath type) {
      return getSymbol(type.getLeaf()) instanceof ClassSymbol symbol
          && SharedObjects.facts(symbol, code.state()).anyMatch(fact -> !fact.isUncertain());
    }

    /** The scope of code that starts the response itself. */
    ClientScope ofResponse(Responses.Response response, TreePath boundary) {
      see(response.variable());
      see(boundary);
      response.makers().forEach(this::see);
      String evidence = "the response is started on " + position(response.start());
      boolean isOfObject =
          response.makers().stream()
              .anyMatch(maker -> maker.getLeaf() == boundary.getParentPath().getLeaf());
      return build(Form.RESPONSE, boundary, null, !isOfObject, evidence);
    }

    /** The scope of a function, which a framework is handed where it is used. */
    ClientScope ofFunction(Form form, TreePath entry, TreePath use, TreePath call) {
      return build(form, entry, null, true, handed(use, call));
    }

    /** The scope of a lambda that is seen nowhere else; its type may say that it is called. */
    ClientScope ofLambda(Form form, TreePath lambda, boolean isKnown) {
      String name = requireNonNull(getType(lambda.getLeaf())).tsym.getSimpleName().toString();
      String verb = isKnown ? " implements `" + name + "` (" : " runs for one client (";
      return build(form, lambda, null, true, "lambda" + verb + position(lambda) + ")");
    }

    private String handed(TreePath function, TreePath call) {
      Symbol receiver = getSymbol(call.getLeaf());
      String name =
          receiver instanceof MethodSymbol method
              ? "`" + method.owner.getSimpleName() + "." + method.getSimpleName() + "`"
              : "a framework";
      return "lambda handed to " + name + " (" + position(function) + ")";
    }

    /** The scope of a method, which a framework calls. */
    ClientScope ofMethod(Form form, TreePath path, @Nullable TreePath type, boolean isShared) {
      return build(form, path, type, isShared, called(path));
    }

    /**
     * The scope of a method that is given the client.
     *
     * @param callback the function in it, registered on the client, that starts the work; or null
     */
    ClientScope ofMethod(Form form, TreePath path, boolean isShared, @Nullable TreePath callback) {
      return build(form, path, null, isShared, callback == null ? called(path) : handed(callback));
    }

    private String handed(TreePath callback) {
      return handed(callback, requireNonNull(Sources.callOf(callback)));
    }

    private String called(TreePath path) {
      String method = ((MethodTree) path.getLeaf()).getName().toString();
      return "`" + method + "` runs for one client (" + position(path) + ")";
    }

    private String position(TreePath path) {
      return Trees.position(path, code.state().getPath().getCompilationUnit());
    }

    /** The scope whose entry is reached. */
    ClientScope build(
        Form form, TreePath entry, @Nullable TreePath type, boolean isShared, String evidence) {
      ImmutableList.Builder<Hook> found = ImmutableList.builder();
      for (TreePath region : regions) {
        hooks.in(region, stream).stream()
            .filter(hook -> !SiblingFunctions.isIn(hook.path(), entry))
            .filter(hook -> !OtherStreams.isOne(hook.subject(), stream, code))
            .forEach(found::add);
      }
      if (type != null) {
        found.addAll(hooks.ofClass(type));
      }
      ImmutableSet<Event> required =
          stream == null
              ? ImmutableSet.of(Event.CLOSE)
              : TypeFacts.required(stream.type, code.state());
      return new ClientScope(
          form, entry, stream, type, isShared, required, found.build(), evidence);
    }
  }
}
