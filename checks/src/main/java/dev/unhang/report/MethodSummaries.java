package dev.unhang.report;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.util.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the methods of a compilation do, for later compilations, as lines of the models. Nothing is
 * asked, and nothing is kept, unless the user wants it.
 */
public final class MethodSummaries {
  private static final Context.Key<MethodSummaries> KEY = new Context.Key<>();

  private final Map<ClassSymbol, SortedSet<String>> lines =
      new TreeMap<>((a, b) -> a.flatname.toString().compareTo(b.flatname.toString()));

  /** Whether the user wants summaries of this compilation. */
  public static boolean areWanted(VisitorState state) {
    return state.context.get(KEY) != null;
  }

  /**
   * Asks about the methods of the file that {@code state} is in which others can call, if somebody
   * wants to know.
   *
   * @param question what is told of a method: the ends of lines behind the name of the method
   */
  public static void collect(Question question, VisitorState state) {
    MethodSummaries summaries = state.context.get(KEY);
    if (summaries != null) {
      CompilationUnitTree unit = state.getPath().getCompilationUnit();
      for (Tree type : unit.getTypeDecls()) {
        summaries.ask(question, new TreePath(new TreePath(unit), type), state);
      }
    }
  }

  /** From now on the summaries of a compilation are collected. */
  static MethodSummaries start(Context context) {
    MethodSummaries known = context.get(KEY);
    if (known == null) {
      known = new MethodSummaries();
      context.put(KEY, known);
    }
    return known;
  }

  /** The text for each top-level class that was asked about; empty if there is nothing to say. */
  Map<ClassSymbol, String> texts() {
    Map<ClassSymbol, String> texts = new TreeMap<>(((TreeMap<ClassSymbol, ?>) lines).comparator());
    lines.forEach(
        (type, told) ->
            texts.put(
                type,
                told.isEmpty()
                    ? ""
                    : "framework " + type.name + "\n" + String.join("\n", told) + "\n"));
    return texts;
  }

  private void ask(Question question, TreePath path, VisitorState state) {
    ClassSymbol type = path.getLeaf() instanceof ClassTree tree ? ASTHelpers.getSymbol(tree) : null;
    if (type == null || type.isPrivate()) {
      return;
    }
    SortedSet<String> told =
        lines.computeIfAbsent(type.outermostClass(), outermost -> new TreeSet<>());
    for (Tree member : ((ClassTree) path.getLeaf()).getMembers()) {
      TreePath at = new TreePath(path, member);
      if (member instanceof ClassTree) {
        ask(question, at, state);
      } else if (member instanceof MethodTree method && !ASTHelpers.getSymbol(method).isPrivate()) {
        MethodSymbol symbol = ASTHelpers.getSymbol(method);
        for (Row row : question.about(symbol, state.withPath(at))) {
          told.add(row.text(name(symbol, state.getTypes())));
        }
      }
    }
  }

  private static String name(MethodSymbol method, Types types) {
    List<String> parameters = new ArrayList<>();
    for (Type parameter : method.type.getParameterTypes()) {
      parameters.add(erased(parameter, types));
    }
    return method.owner.flatName()
        + "#"
        + method.name
        + parameters.stream().collect(joining(", ", "(", ")"));
  }

  private static String erased(Type type, Types types) {
    if (type.hasTag(TypeTag.ARRAY)) {
      return erased(types.elemtype(type), types) + "[]";
    }
    return types.erasure(type).tsym.flatName().toString();
  }

  /** What a check knows of a method; {@code state} is at its declaration. */
  @FunctionalInterface
  public interface Question {
    ImmutableList<Row> about(MethodSymbol method, VisitorState state);
  }

  /**
   * A line about a method.
   *
   * @param start its kind and form
   * @param argument the parameter that it is about; -1 if it is about the call
   * @param details its attributes
   * @param note its note; null if there is none
   */
  public record Row(String start, int argument, String details, @Nullable String note) {
    private String text(String method) {
      return start
          + " "
          + method
          + (argument < 0 ? "" : "[" + argument + "]")
          + (details.isEmpty() ? "" : " " + details)
          + (note == null ? "" : " -- " + note);
    }
  }
}
