package dev.unhang.model;

import com.google.common.collect.ImmutableList;
import dev.unhang.setup.Flag;
import dev.unhang.setup.UnhangFlags;

/** The annotations and types that the user names by flags, as lines of a model. */
final class UserAnnotations {
  /** What messages call the event loops of such annotations. */
  private static final String FRAMEWORK = "declared";

  private static final String EXPLICIT = " " + Attribute.EXPLICIT.spelling() + "=yes";

  private UserAnnotations() {}

  /** A model of them; none if the flags name none. */
  static ImmutableList<ModelText> read(UnhangFlags flags) {
    StringBuilder lines = new StringBuilder(ModelParser.FRAMEWORK + " " + FRAMEWORK + "\n");
    int empty = lines.length();
    for (String name : flags.get(Flag.NON_BLOCKING_ANNOTATIONS)) {
      append(lines, Kind.EVENT_LOOP, Form.ANNOTATION, name, EXPLICIT);
    }
    for (String name : flags.get(Flag.BLOCKING_ANNOTATIONS)) {
      append(lines, Kind.MAY_BLOCK, Form.ANNOTATION, name, EXPLICIT);
    }
    for (String name : flags.get(Flag.SURVIVES_DISCONNECT)) {
      append(lines, Kind.SURVIVES, Form.ANNOTATION, name, "");
      append(lines, Kind.SURVIVES, Form.TYPE, name, "");
    }
    return lines.length() == empty
        ? ImmutableList.of()
        : ImmutableList.of(new ModelText("flags", lines.toString(), ModelText.USER));
  }

  /* In a.b.C.D nobody can tell packages from types: a line for each binary name that it may be. */
  private static void append(
      StringBuilder lines, Kind kind, Form form, String name, String attributes) {
    StringBuilder binaryName = new StringBuilder(name);
    for (int dot = name.length(); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
      if (dot < name.length()) {
        binaryName.setCharAt(dot, '$');
      }
      lines
          .append(kind.spelling())
          .append(' ')
          .append(form.spelling())
          .append(' ')
          .append(binaryName)
          .append(attributes)
          .append('\n');
    }
  }
}
