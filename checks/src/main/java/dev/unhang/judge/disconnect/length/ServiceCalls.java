package dev.unhang.judge.disconnect.length;

import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.Traits;
import dev.unhang.judge.Sources;
import dev.unhang.model.Kind;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells calls of services: of objects of libraries that the task is given, as by a field, and that
 * answer. Some of them ask another machine, and none declares that this may fail. What only holds
 * data is no service, nor is what the task makes itself.
 */
final class ServiceCalls {
  private static final int DEEPEST = 4;

  private final Sources code;
  private final UnknownCalls unknown;

  ServiceCalls(Sources code, UnknownCalls unknown) {
    this.code = code;
    this.unknown = unknown;
  }

  /** Whether a call of a method asks a service for something that is no future. */
  boolean isOne(TreePath path, MethodSymbol method) {
    ExpressionTree receiver = Trees.receiver(path.getLeaf());
    return receiver != null
        && !UnknownCalls.isPlatform(method)
        && !UnknownCalls.isRecordAccessor(method)
        && unknown.answers(method)
        && !(method.getParameters().isEmpty() && isGetter(method))
        && !isBuilder(method, receiver)
        && !isData(getType(receiver))
        && !Traits.ofCall(Kind.ASKS, path.getLeaf(), code.at(path))
        && comesFromElsewhere(new TreePath(path, receiver), DEEPEST);
  }

  /** Whether an object is a field, is captured, or given by code of which one of these is true. */
  private boolean comesFromElsewhere(TreePath object, int depth) {
    return depth > 0
        && Variables.root((ExpressionTree) object.getLeaf()) instanceof VarSymbol variable
        && !isData(variable.type)
        && (variable.owner instanceof Symbol.ClassSymbol
            || isDeclaredElsewhere(variable, object, depth));
  }

  private boolean isDeclaredElsewhere(VarSymbol variable, TreePath object, int depth) {
    TreePath declaration = code.declaration(variable);
    TreePath boundary = Trees.boundaryOrClass(object);
    return declaration != null
        && boundary != null
        && (!Trees.isInside(declaration, boundary.getLeaf())
            || Stream.concat(code.values(variable).stream(), code.given(declaration).stream())
                .anyMatch(each -> comesFromElsewhere(each, depth - 1)));
  }

  /** Whether objects of a type can be written down or compared, and need not be closed. */
  private boolean isData(@Nullable Type type) {
    Types types = code.state().getTypes();
    Symtab known = code.state().getSymtab();
    return type != null
        && (types.isSubtype(types.erasure(type), known.serializableType)
            || types.isSubtype(types.erasure(type), types.erasure(known.comparableType)))
        && !types.isSubtype(types.erasure(type), known.autoCloseableType);
  }

  private boolean isBuilder(MethodSymbol method, ExpressionTree receiver) {
    Types types = code.state().getTypes();
    return ASTHelpers.isSameType(
        types.erasure(getType(receiver)), types.erasure(method.getReturnType()), code.state());
  }

  private static boolean isGetter(MethodSymbol method) {
    String name = method.getSimpleName().toString();
    return name.startsWith("get")
        || name.startsWith("is")
        || name.startsWith("has")
        || name.startsWith("to");
  }
}
