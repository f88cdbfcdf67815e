package dev.unhang.fix.hook;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Type;
import dev.unhang.fix.hook.HookMethod.Parameter;
import dev.unhang.fix.text.PatchScope;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.SourceVersion;

/** The text of a method's head, with parameters that are called as elsewhere in the class. */
final class SignatureText {
  private static final int WIDTH = 100;

  private final ClassTree type;
  private final int indentation;
  private final PatchScope scope;
  private final VisitorState state;

  SignatureText(ClassTree type, PatchScope scope) {
    this.scope = scope;
    this.type = type;
    this.indentation = scope.source().indentation(scope.source().start(type)).length() + 2;
    this.state = scope.state();
  }

  /** The parameters with names that a person might have given them. */
  ImmutableList<Parameter> parameters(List<Type> types) {
    List<Parameter> parameters = new ArrayList<>();
    for (Type each : types) {
      String wished = name(each);
      String name = wished;
      for (int number = 2; isTaken(name, parameters); number++) {
        name = wished + number;
      }
      parameters.add(new Parameter(each, name));
    }
    return ImmutableList.copyOf(parameters);
  }

  private static boolean isTaken(String name, List<Parameter> parameters) {
    return SourceVersion.isKeyword(name)
        || parameters.stream().anyMatch(parameter -> parameter.name().equals(name));
  }

  private String name(Type parameter) {
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree method && !ASTHelpers.isGeneratedConstructor(method)) {
        for (VariableTree other : method.getParameters()) {
          if (isTelling(parameter)
              && ASTHelpers.isSameType(getSymbol(other).type, parameter, state)) {
            return other.getName().toString();
          }
        }
      }
    }
    return nameOf(parameter);
  }

  private boolean isTelling(Type parameter) {
    return !parameter.isPrimitive()
        && !ASTHelpers.isSameType(parameter, state.getSymtab().stringType, state)
        && !ASTHelpers.isSameType(parameter, state.getSymtab().objectType, state);
  }

  /** The last word of a type's name: {@code session} for a {@code WebSocketSession}. */
  private String nameOf(Type parameter) {
    if (parameter.isPrimitive()) {
      return ASTHelpers.isSameType(parameter, state.getSymtab().booleanType, state)
          ? "remote"
          : "code";
    }
    if (ASTHelpers.isSameType(parameter, state.getSymtab().stringType, state)) {
      return "reason";
    }
    if (ASTHelpers.isSubtype(parameter, state.getSymtab().throwableType, state)) {
      return "cause";
    }
    String simple = parameter.tsym.getSimpleName().toString();
    int word = simple.length() - 1;
    while (word > 0 && !Ascii.isUpperCase(simple.charAt(word))) {
      word--;
    }
    return simple.isEmpty() ? "value" : Ascii.toLowerCase(simple.substring(word));
  }

  /** The lines from the modifiers to the brace, broken where they are too long. */
  ImmutableList<String> lines(String start, List<Parameter> parameters, List<Type> thrown) {
    String written =
        parameters.stream()
            .map(each -> text(each.type()) + " " + each.name())
            .collect(joining(", "));
    String throwing =
        thrown.isEmpty()
            ? ""
            : "throws " + thrown.stream().map(this::text).collect(joining(", ")) + " ";
    String head = start + "(" + written + ")";
    if (indentation + (head + " " + throwing + "{").length() <= WIDTH) {
      return ImmutableList.of(head + " " + throwing + "{");
    }
    ImmutableList<String> first =
        indentation + head.length() <= WIDTH
            ? ImmutableList.of(head)
            : ImmutableList.of(start + "(", "\t\t" + written + ")");
    return throwing.isEmpty()
        ? last(first, " {")
        : ImmutableList.<String>builder().addAll(first).add("\t\t" + throwing + "{").build();
  }

  private static ImmutableList<String> last(ImmutableList<String> lines, String end) {
    int last = lines.size() - 1;
    return ImmutableList.<String>builder()
        .addAll(lines.subList(0, last))
        .add(lines.get(last) + end)
        .build();
  }

  /** A type as the source writes it. */
  String text(Type written) {
    return scope.typeText(written);
  }

  /** The names of parameters, for a call that passes them on. */
  static String names(List<Parameter> parameters) {
    return parameters.stream().map(Parameter::name).collect(joining(", "));
  }
}
