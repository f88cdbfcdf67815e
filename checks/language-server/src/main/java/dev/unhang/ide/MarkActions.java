package dev.unhang.ide;

import dev.unhang.ide.Declarations.Declaration;
import dev.unhang.ide.Declarations.Extent;
import dev.unhang.ide.Report.Entry;
import dev.unhang.shared.Found;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.TextEdit;
import org.jspecify.annotations.Nullable;

/** Code that is right as it is, and says so. */
final class MarkActions {
  private static final String REASON = "TODO: say why";

  private final PatchActions patches;
  private final Function<Path, Optional<String>> survivors;

  /**
   * Actions of findings.
   *
   * @param survivors the annotation that marks work which survives its client, by source
   */
  MarkActions(PatchActions patches, Function<Path, Optional<String>> survivors) {
    this.patches = patches;
    this.survivors = survivors;
  }

  /** Suppresses a finding, at its method, with a place for the reason. */
  CodeAction suppress(Entry entry) {
    Found found = entry.found();
    CodeAction action = action("Unhang: Suppress here, with a reason");
    return at(
        entry,
        action,
        (text, declaration) -> {
          @Nullable Extent value = declaration.suppressed();
          return value == null
              ? mark("@SuppressWarnings(\"%s\")".formatted(found.check()), text, declaration)
              : new Change(value.start(), value.end(), also(text, value, found.check()));
        });
  }

  /** Says that the work is to go on when its client has gone. */
  CodeAction survive(Entry entry) {
    CodeAction action = action("Unhang: Mark as work that survives its client");
    Optional<String> annotation = survivors.apply(entry.found().file());
    return annotation.isEmpty()
        ? patches.refuse(
            action,
            "No annotation of yours marks such work: name one in"
                + " -XepOpt:Unhang:SurvivesDisconnect")
        : at(entry, action, (text, declaration) -> mark("@" + annotation.get(), text, declaration));
  }

  private static CodeAction action(String title) {
    CodeAction action = new CodeAction(title);
    action.setKind(CodeActionKind.QuickFix);
    return action;
  }

  private CodeAction at(Entry entry, CodeAction action, Marker marker) {
    Path file = entry.found().file();
    Optional<String> text = patches.compiled(entry);
    if (text.isEmpty()) {
      return patches.refuse(action, PatchActions.changed(file));
    }
    Lines lines = Lines.of(text.get());
    int offset = lines.offset(Lines.range(entry.found().region()).getStart());
    Optional<Declaration> declaration = Declarations.around(text.get(), offset);
    if (declaration.isEmpty()) {
      return patches.refuse(
          action, "Nothing is known of the code around, which may be of a newer Java");
    }
    Change change = marker.change(text.get(), declaration.get());
    TextEdit edit = new TextEdit(lines.range(change.start(), change.end()), change.text());
    action.setEdit(patches.edit(Map.of(file, List.of(edit))));
    return action;
  }

  /** An annotation before a declaration, in a line of its own if that begins one. */
  private static Change mark(String annotation, String text, Declaration declaration) {
    int start = declaration.start();
    int line = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
    String before = text.substring(line, start);
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    return new Change(
        start,
        start,
        before.isBlank()
            ? annotation + " // " + REASON + end + before
            : annotation + " /* " + REASON + " */ ");
  }

  /** What is suppressed already, and one more. */
  private static String also(String text, Extent value, String check) {
    String there = text.substring(value.start(), value.end());
    String inner =
        there.startsWith("{") ? there.substring(1, there.lastIndexOf('}')).strip() : there;
    String comma = inner.isEmpty() || inner.endsWith(",") ? " " : ", ";
    return "{" + (inner + comma).stripLeading() + "\"" + check + "\" /* " + REASON + " */}";
  }

  /** What to change for a declaration. */
  @FunctionalInterface
  private interface Marker {
    Change change(String text, Declaration declaration);
  }

  private record Change(int start, int end, String text) {}
}
