package dev.unhang.ide;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What users set in their editor, below {@code unhang}.
 *
 * @param compile whether to compile on save, not only to read what builds have written
 * @param tests whether to look at tests as well
 * @param codeLens above which handlers it is said where they run
 * @param maven the command; empty for the usual one
 * @param mavenArguments what it is given besides
 */
record Options(
    boolean compile, boolean tests, Lens codeLens, String maven, List<String> mavenArguments) {
  static final Options USUAL = new Options(true, false, Lens.KNOWN, "", List.of());

  /** What an editor sends, with or without the name around it; what is missing is as before. */
  Options with(@Nullable Object sent) {
    if (!(sent instanceof JsonElement element) || !element.isJsonObject()) {
      return this;
    }
    JsonObject all = element.getAsJsonObject();
    if (all.has("unhang")) {
      return with(all.get("unhang"));
    }
    return new Options(
        flag(all, "compile", compile),
        flag(all, "tests", tests),
        all.has("codeLens") ? Lens.of(all.get("codeLens"), codeLens) : codeLens,
        text(all, "maven", maven),
        texts(all, "mavenArguments", mavenArguments));
  }

  private static boolean flag(JsonObject all, String name, boolean otherwise) {
    @Nullable JsonElement value = all.get(name);
    boolean isFlag =
        value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
    return isFlag ? value.getAsBoolean() : otherwise;
  }

  private static String text(JsonObject all, String name, String otherwise) {
    @Nullable JsonElement value = all.get(name);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : otherwise;
  }

  private static List<String> texts(JsonObject all, String name, List<String> otherwise) {
    @Nullable JsonElement value = all.get(name);
    if (!(value instanceof JsonArray array)) {
      return otherwise;
    }
    List<String> texts = new ArrayList<>();
    for (JsonElement each : array) {
      if (each.isJsonPrimitive()) {
        texts.add(each.getAsString());
      }
    }
    return List.copyOf(texts);
  }

  /** Above which handlers. */
  enum Lens {
    OFF,
    KNOWN,
    ALL;

    static Lens of(JsonElement value, Lens otherwise) {
      if (!value.isJsonPrimitive()) {
        return otherwise;
      }
      return switch (value.getAsString()) {
        case "off", "false" -> OFF;
        case "known", "true" -> KNOWN;
        case "all" -> ALL;
        default -> otherwise;
      };
    }
  }
}
