package dev.unhang.ide;

import dev.unhang.ide.Report.Entry;
import dev.unhang.shared.Found;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;

/** What can be done about the findings in a range of a file. */
final class Actions {
  static final String EXPLAIN = "unhang.explain";

  private static final String WORK = "DisconnectWithoutCancel";

  private final Board board;
  private final Diagnostics diagnostics;
  private final PatchActions patches;
  private final MarkActions marks;

  Actions(Board board, Diagnostics diagnostics, PatchActions patches, MarkActions marks) {
    this.board = board;
    this.diagnostics = diagnostics;
    this.patches = patches;
    this.marks = marks;
  }

  List<CodeAction> of(CodeActionParams request) {
    Optional<Path> file = Uris.file(request.getTextDocument().getUri());
    if (file.isEmpty() || !isWanted(request.getContext())) {
      return List.of();
    }
    List<CodeAction> all = new ArrayList<>();
    List<Entry> here =
        board.of(file.get()).stream()
            .filter(each -> touches(request.getRange(), each.found()))
            .toList();
    for (Entry entry : here) {
      all.addAll(of(entry));
    }
    if (!here.isEmpty()) {
      all.addAll(many("this file", board.of(file.get())));
      List<Entry> everywhere = board.all().values().stream().flatMap(Collection::stream).toList();
      all.addAll(many("the workspace", everywhere));
    }
    return all;
  }

  /** An editor may ask for some kinds only, on each save, say. */
  private static boolean isWanted(CodeActionContext context) {
    return context == null
        || context.getOnly() == null
        || context.getOnly().stream()
            .anyMatch(kind -> kind.isEmpty() || kind.equals(CodeActionKind.QuickFix));
  }

  private List<CodeAction> of(Entry entry) {
    Found found = entry.found();
    List<CodeAction> all = new ArrayList<>();
    if (found.hasFix()) {
      CodeAction apply = patches.apply("Unhang: " + found.fix().title(), List.of(entry));
      apply.setIsPreferred(true);
      all.add(apply);
    }
    all.add(marks.suppress(entry));
    if (found.check().equals(WORK)) {
      all.add(marks.survive(entry));
    }
    CodeAction explain = new CodeAction("Unhang: Explain where this runs, and why");
    explain.setKind(CodeActionKind.QuickFix);
    explain.setCommand(
        new Command(
            explain.getTitle(), EXPLAIN, List.of(diagnostics.uri(found.file()), found.line())));
    all.add(explain);
    all.forEach(action -> action.setDiagnostics(List.of(diagnostics.of(found))));
    return all;
  }

  private List<CodeAction> many(String where, List<Entry> entries) {
    List<Entry> patched = entries.stream().filter(each -> each.found().hasFix()).toList();
    return patched.isEmpty()
        ? List.of()
        : List.of(
            patches.apply(
                "Unhang: Apply all patches of %s (%s)".formatted(where, patched.size()), patched));
  }

  /** Whether a finding begins or ends in the lines of a range, or has it in itself. */
  private static boolean touches(Range range, Found found) {
    return found.line() - 1 <= range.getEnd().getLine()
        && range.getStart().getLine() <= found.endLine() - 1;
  }
}
