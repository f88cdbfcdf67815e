package dev.unhang.fix.hook;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import dev.unhang.fix.text.FreeNames;
import java.util.List;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * A method of a class, or a function handed to a framework, that is called when a client has gone,
 * and in which a patch stops the work.
 *
 * @param name its name
 * @param declaration its declaration; null if the class does not have it yet
 * @param function the function, if it is no method; null if it is one
 * @param parameters its parameters
 * @param isOnEventLoop whether it runs on an event loop, as the other methods of the object do
 * @param head the lines of the declaration up to the brace, for one that is new
 * @param tail the statements that a new one ends with
 */
public record HookMethod(
    String name,
    @Nullable MethodTree declaration,
    @Nullable TreePath function,
    ImmutableList<Parameter> parameters,
    boolean isOnEventLoop,
    ImmutableList<String> head,
    ImmutableList<String> tail) {

  /** A parameter of a method. */
  public record Parameter(Type type, String name) {}

  /** A name for a local variable that nothing else has in the hook, and no field of the class. */
  public String localName(String wished, ClassTree type) {
    String name = localName(wished);
    for (int number = 2; isField(name, type); number++) {
      name = localName(wished + number);
    }
    return name;
  }

  /** A name for a local variable that nothing else has in the hook. */
  public String localName(String wished) {
    FreeNames names =
        function != null
            ? FreeNames.around(function)
            : declaration == null ? null : FreeNames.in(declaration);
    String name = wished;
    for (int number = 2; isTaken(name, names); number++) {
      name = wished + number;
    }
    return name;
  }

  private boolean isTaken(String name, @Nullable FreeNames names) {
    return (names != null && !names.isFree(name)) || hides(name) || SourceVersion.isKeyword(name);
  }

  /** Whether a parameter takes the place of a field of that name. */
  public boolean hides(CharSequence name) {
    return parameters.stream().anyMatch(parameter -> parameter.name().contentEquals(name));
  }

  private static boolean isField(String name, ClassTree type) {
    return type.getMembers().stream()
        .anyMatch(
            member -> member instanceof VariableTree field && field.getName().contentEquals(name));
  }

  /** The lines of a new method that begins with some statements. */
  public ImmutableList<String> lines(List<String> statements) {
    ImmutableList.Builder<String> lines = ImmutableList.<String>builder().addAll(head);
    statements.forEach(statement -> lines.add("\t" + statement));
    tail.forEach(statement -> lines.add("\t" + statement));
    return lines.add("}").build();
  }
}
