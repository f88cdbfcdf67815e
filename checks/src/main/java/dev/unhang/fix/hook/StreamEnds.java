package dev.unhang.fix.hook;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.Traits;
import dev.unhang.judge.disconnect.WorkVerdict;
import dev.unhang.model.Kind;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The calls that end the stream of a client: on the stream itself, or on what it gives for the same
 * client, as {@code context.response().end()}.
 */
final class StreamEnds {
  private final VisitorState state;

  StreamEnds(VisitorState state) {
    this.state = state;
  }

  boolean isEnd(MethodInvocationTree call, @Nullable VarSymbol stream) {
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    return receiver != null
        && stream != null
        && (stream.equals(getSymbol(receiver)) || isSameClient(receiver, stream))
        && Traits.ofCall(Kind.FINISHES, call, state);
  }

  private boolean isSameClient(ExpressionTree receiver, VarSymbol stream) {
    Symbol root = Variables.root(receiver);
    if (root == null || !WorkVerdict.isClient(getType(receiver), state)) {
      return false;
    }
    Set<Symbol> origins = new LinkedHashSet<>(Set.of(root));
    Variables.addOrigins(origins, state);
    return origins.contains(stream);
  }
}
