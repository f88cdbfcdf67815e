package dev.unhang.ide;

import dev.unhang.ide.Documents.Document;
import dev.unhang.ide.Report.Entry;
import dev.unhang.shared.Found;
import dev.unhang.shared.Found.Replacement;
import dev.unhang.shared.Patches;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionDisabled;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Patches as edits of the very text that was compiled. */
final class PatchActions {
  static final String REFUSED = "unhang.refused";

  private final Documents documents;
  private final Editor editor;

  PatchActions(Documents documents, Editor editor) {
    this.documents = documents;
    this.editor = editor;
  }

  /** An action that applies the patches of some findings, or says why it does not. */
  CodeAction apply(String title, List<Entry> entries) {
    CodeAction action = new CodeAction(title);
    action.setKind(CodeActionKind.QuickFix);
    Map<Path, List<Found>> files = new LinkedHashMap<>();
    Map<Path, List<TextEdit>> edits = new LinkedHashMap<>();
    for (Entry entry : entries) {
      Path file = entry.found().file();
      if (compiled(entry).isEmpty()) {
        return refuse(action, changed(file));
      }
      files.computeIfAbsent(file, each -> new ArrayList<>()).add(entry.found());
    }
    for (Map.Entry<Path, List<Found>> file : files.entrySet()) {
      edits.put(file.getKey(), edits(now(file.getKey()).orElse(""), file.getValue()));
    }
    action.setEdit(edit(edits));
    return action;
  }

  /** The text of a finding, if it is still as it was compiled. */
  Optional<String> compiled(Entry entry) {
    return now(entry.found().file()).filter(now -> entry.text().equals(Optional.of(now)));
  }

  /** Why nothing is done. */
  static String changed(Path file) {
    return "%s has changed since it was checked; save it, and the patch is made anew"
        .formatted(file.getFileName());
  }

  /** The same action, which does nothing. */
  CodeAction refuse(CodeAction action, String why) {
    if (editor.showsDisabledActions()) {
      action.setDisabled(new CodeActionDisabled(why));
    } else {
      action.setCommand(new Command(action.getTitle(), REFUSED, List.of(why)));
    }
    return action;
  }

  /** Edits of files, with the versions of those that are open. */
  WorkspaceEdit edit(Map<Path, List<TextEdit>> edits) {
    if (!editor.takesDocumentChanges()) {
      Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
      edits.forEach((file, all) -> changes.put(uri(file), all));
      return new WorkspaceEdit(changes);
    }
    List<Either<TextDocumentEdit, ResourceOperation>> all = new ArrayList<>();
    edits.forEach(
        (file, each) -> {
          VersionedTextDocumentIdentifier id = new VersionedTextDocumentIdentifier();
          id.setUri(uri(file));
          documents.of(file).map(Document::version).ifPresent(id::setVersion);
          TextDocumentEdit edit = new TextDocumentEdit();
          edit.setTextDocument(id);
          edit.setEdits(each.stream().map(Either::<TextEdit, SnippetTextEdit>forLeft).toList());
          all.add(Either.forLeft(edit));
        });
    return new WorkspaceEdit(all);
  }

  /** Of two patches that overlap the first. */
  private static List<TextEdit> edits(String text, List<Found> findings) {
    Patches patches = new Patches(text);
    findings.forEach(patches::add);
    List<TextEdit> edits = new ArrayList<>();
    for (Replacement each : patches.replacements()) {
      edits.add(new TextEdit(Lines.range(each.region()), each.text()));
    }
    return edits;
  }

  private String uri(Path file) {
    return documents.of(file).map(Document::uri).orElseGet(() -> Uris.of(file));
  }

  private Optional<String> now(Path file) {
    Optional<String> open = documents.of(file).map(Document::text);
    if (open.isPresent()) {
      return open;
    }
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
