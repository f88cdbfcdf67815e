package dev.unhang.model;

import com.sun.tools.javac.code.Attribute.Compound;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.util.Pair;

/** The attributes of a fact that a declaration answers by itself. */
final class MethodDetails {
  private MethodDetails() {}

  static boolean namesParameter(Fact fact) {
    return fact.attributes().containsKey(Attribute.PARAMETER.spelling());
  }

  /** Whether a type is a method's with a parameter of the type that a fact wants, if it does. */
  static boolean hasParameter(Fact fact, Type signature, MemberMatcher matcher) {
    String wanted = fact.attribute(Attribute.PARAMETER, "");
    if (wanted.isEmpty()) {
      return true;
    }
    for (Type parameter : signature.getParameterTypes()) {
      if (parameter.tsym instanceof ClassSymbol type) {
        for (ClassSymbol supertype : matcher.supertypes(type)) {
          if (supertype.flatname.contentEquals(wanted)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether an annotation has the element and value that a fact wants, if it does. */
  static boolean hasElement(Fact fact, Compound annotation) {
    String wanted = fact.attribute(Attribute.WITH, "");
    if (wanted.isEmpty()) {
      return true;
    }
    int colon = wanted.indexOf(':');
    for (Pair<MethodSymbol, com.sun.tools.javac.code.Attribute> value : annotation.values) {
      if (value.fst.name.contentEquals(wanted.substring(0, colon))) {
        return simpleText(value.snd).equals(wanted.substring(colon + 1));
      }
    }
    return false;
  }

  private static String simpleText(com.sun.tools.javac.code.Attribute value) {
    Object text = value.getValue();
    return text instanceof VarSymbol constant ? constant.name.toString() : text.toString();
  }
}
