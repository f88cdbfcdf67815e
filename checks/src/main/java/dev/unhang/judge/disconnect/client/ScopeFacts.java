package dev.unhang.judge.disconnect.client;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.hook.Hooks;
import dev.unhang.judge.disconnect.hook.TypeFacts;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What tells that code runs for a client, and the words for it. */
final class ScopeFacts {
  private final Sources code;
  private final Hooks hooks;

  ScopeFacts(Sources code, Hooks hooks) {
    this.code = code;
    this.hooks = hooks;
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

  /** What a client has that {@code stream} stands for. */
  ClientScope.Form form(@Nullable VarSymbol stream) {
    return stream != null
            && Models.of(code.state()).types(stream.type, code.state()).stream()
                .anyMatch(Responses::isResponse)
        ? ClientScope.Form.RESPONSE
        : ClientScope.Form.CONNECTION;
  }

  /** Whether the models say that one object of the class serves all clients. */
  boolean isShared(TreePath type) {
    Symbol symbol = getSymbol(type.getLeaf());
    return symbol != null
        && Stream.concat(
                Models.of(code.state()).annotations(symbol, code.state()).stream(),
                Models.of(code.state()).types(symbol.type, code.state()).stream())
            .anyMatch(fact -> fact.kind() == Kind.SHARED && !fact.isUncertain());
  }

  static String handed(TreePath function, TreePath call) {
    Symbol receiver = getSymbol(call.getLeaf());
    String name =
        receiver instanceof MethodSymbol method
            ? "`" + method.owner.getSimpleName() + "." + method.getSimpleName() + "`"
            : "a framework";
    return "lambda handed to " + name + " (line " + Trees.line(function) + ")";
  }

  static String called(TreePath path, MethodSymbol method) {
    return "`" + method.getSimpleName() + "` runs for one client (line " + Trees.line(path) + ")";
  }

  static boolean isMain(MethodSymbol method) {
    return method.isStatic() && method.getSimpleName().contentEquals("main");
  }
}
