package dev.unhang.model;

import com.sun.tools.javac.model.JavacElements;
import com.sun.tools.javac.util.Context;
import java.util.HashMap;
import java.util.Map;

/** Whether types are on the class path, for facts that depend on it. */
final class Presence {
  private final JavacElements elements;
  private final Map<String, Boolean> known = new HashMap<>();

  Presence(Context context) {
    this.elements = JavacElements.instance(context);
  }

  /** Whether the class path is as a fact wants it. */
  boolean holds(Fact fact) {
    if (fact.attributes().isEmpty()) {
      return true;
    }
    String present = fact.attribute(Attribute.PRESENT, "");
    String absent = fact.attribute(Attribute.ABSENT, "");
    return (present.isEmpty() || isPresent(present)) && (absent.isEmpty() || !isPresent(absent));
  }

  private boolean isPresent(String type) {
    return known.computeIfAbsent(
        type, name -> elements.getTypeElement(name.replace('$', '.')) != null);
  }
}
