package dev.unhang.judge.disconnect.handle;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.Traits;
import dev.unhang.judge.Sources;
import dev.unhang.model.Kind;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Objects of the source that get the answers of a request, and are told its handle with each. */
final class AnswerObjects {
  private static final int DEEPEST = 3;

  private final Sources code;

  AnswerObjects(Sources code) {
    this.code = code;
  }

  /** Whether such an object, which is made elsewhere, does something with the handle. */
  boolean haveHandle(TreePath start) {
    Type handle = getType(start.getLeaf());
    return handle != null
        && !handle.isPrimitiveOrVoid()
        && Trees.arguments(start.getLeaf()).stream()
            .anyMatch(argument -> hasHandle(new TreePath(start, argument), handle, DEEPEST));
  }

  private boolean hasHandle(TreePath value, Type handle, int depth) {
    if (value.getLeaf() instanceof NewClassTree creation) {
      TreePath type = declaration(value, creation);
      return type != null && usesHandle(type, handle);
    }
    return depth > 0
        && getSymbol(value.getLeaf()) instanceof VarSymbol variable
        && origins(variable).anyMatch(each -> hasHandle(each, handle, depth - 1));
  }

  /** What a variable is set to, or callers give for it. */
  private Stream<TreePath> origins(VarSymbol variable) {
    TreePath declaration = code.declaration(variable);
    return declaration == null
        ? Stream.empty()
        : Stream.concat(code.values(variable).stream(), code.given(declaration).stream());
  }

  private @Nullable TreePath declaration(TreePath value, NewClassTree creation) {
    return creation.getClassBody() != null
        ? new TreePath(value, creation.getClassBody())
        : SourceUnits.of(code.state())
            .declaration(getSymbol(creation).owner, code.at(value))
            .orElse(null);
  }

  /** Whether a method that is no hook, as one for the end would be, names a parameter for it. */
  private boolean usesHandle(TreePath type, Type handle) {
    for (Tree member : ((ClassTree) type.getLeaf()).getMembers()) {
      if (member instanceof MethodTree method && !isHook(new TreePath(type, member))) {
        for (VariableTree parameter : method.getParameters()) {
          if (ASTHelpers.isSameType(getType(parameter), handle, code.state())
              && Trees.any(
                  method.getBody(),
                  part ->
                      part instanceof IdentifierTree
                          && getSymbol(parameter).equals(getSymbol(part)))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isHook(TreePath method) {
    return Traits.isAmong(Kind.DISCONNECT, code.methodFacts(method));
  }
}
