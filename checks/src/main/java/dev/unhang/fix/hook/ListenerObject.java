package dev.unhang.fix.hook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.Layout;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.StopCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A listener with several methods, of which one runs whenever the client goes.
 *
 * @param type the type of the listener
 * @param event the method that runs then
 * @param methods all methods that an object of the type has to have, that one included
 */
public record ListenerObject(Type type, MethodSymbol event, ImmutableList<MethodSymbol> methods) {

  /** The listener of a type; empty if the models recommend no method of it. */
  static Optional<ListenerObject> of(Type type, VisitorState state) {
    if (!type.isInterface() || state.getTypes().isFunctionalInterface(type)) {
      return Optional.empty();
    }
    ImmutableList<MethodSymbol> methods =
        ASTHelpers.getEnclosedElements((ClassSymbol) type.tsym).stream()
            .filter(MethodSymbol.class::isInstance)
            .map(MethodSymbol.class::cast)
            .filter(method -> (method.flags() & Flags.ABSTRACT) != 0)
            .collect(toImmutableList());
    boolean isPlain =
        type.tsym.type.getTypeArguments().isEmpty()
            && methods.stream()
                .allMatch(method -> ASTHelpers.isVoidType(method.getReturnType(), state));
    return methods.stream()
        .filter(method -> isPlain && HookFacts.isRecommended(method, fact -> true, state))
        .map(event -> new ListenerObject(type, event, methods))
        .findFirst();
  }

  /** The expression that makes one which stops the work and does nothing else. */
  String text(StopCode stop, Layout layout, FreeNames names, PatchScope scope) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    String gap = "";
    for (MethodSymbol method : methods) {
      if (!gap.isEmpty()) {
        lines.add("");
      }
      gap = "\n";
      lines.add("@Override");
      String head = head(method, names.without(stop.lines()), scope);
      if (method.equals(event)) {
        lines.add(head);
        stop.lines().forEach(line -> lines.add("\t" + line));
        lines.add("}");
      } else {
        lines.add(head + "}");
      }
    }
    return "new " + scope.name(type.tsym) + "() " + layout.block(lines.build());
  }

  private static String head(MethodSymbol method, FreeNames names, PatchScope scope) {
    List<String> written = new ArrayList<>();
    FreeNames free = names;
    for (VarSymbol parameter : method.getParameters()) {
      String name = free.free(lastWord(parameter.type));
      free = free.without(ImmutableList.of(name));
      written.add(scope.typeText(parameter.type) + " " + name);
    }
    return "public void " + method.getSimpleName() + "(" + String.join(", ", written) + ") {";
  }

  private static String lastWord(Type type) {
    String simple = type.tsym.getSimpleName().toString();
    int word = simple.length() - 1;
    while (word > 0 && !Ascii.isUpperCase(simple.charAt(word))) {
      word--;
    }
    return Ascii.toLowerCase(simple.substring(word));
  }
}
