package dev.unhang.ide;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What an editor has opened, and what is known of it. */
final class Session implements TextDocumentService, AutoCloseable {
  private final Editor editor;
  private final Documents documents;
  private final WorkFolder folder = new WorkFolder();
  private final Lenses lenses;
  private final Actions actions;
  private final Checks checks;
  private final Questions questions;
  private final Workspace workspace;
  private volatile List<Path> roots = List.of();

  Session(Editor editor, Documents documents) {
    this.editor = editor;
    this.documents = documents;
    this.lenses = new Lenses(editor);
    Diagnostics diagnostics = new Diagnostics(documents, new Pages(folder));
    Board board = new Board(diagnostics, all -> editor.client().publishDiagnostics(all));
    this.checks = new Checks(editor, documents, board, lenses, folder);
    PatchActions patches = new PatchActions(documents, editor);
    MarkActions marks = new MarkActions(patches, checks::survivor);
    this.actions = new Actions(board, diagnostics, patches, marks);
    this.questions = new Questions(documents, checks);
    this.workspace = new Workspace(editor, documents, checks, questions);
  }

  void begin(InitializeParams params, List<Path> folders) {
    editor.introduce(params.getCapabilities());
    checks.set(checks.options().with(params.getInitializationOptions()));
    roots = List.copyOf(folders);
  }

  void initialized() {
    editor.watchFiles();
    checks.begin(roots);
  }

  WorkspaceService workspace() {
    return workspace;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    documents.opened(params.getTextDocument());
    Uris.file(params.getTextDocument().getUri()).ifPresent(checks::opened);
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    documents.changed(params.getTextDocument(), params.getContentChanges());
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    Uris.file(params.getTextDocument().getUri()).ifPresent(file -> checks.changed(List.of(file)));
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    documents.closed(params.getTextDocument().getUri());
    Uris.file(params.getTextDocument().getUri()).ifPresent(lenses::forget);
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return CompletableFuture.completedFuture(
        actions.of(params).stream().map(Either::<Command, CodeAction>forRight).toList());
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    return questions.hover(params);
  }

  @Override
  public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
    return CompletableFuture.completedFuture(
        Uris.file(params.getTextDocument().getUri())
            .map(file -> lenses.of(file, checks.options().codeLens()))
            .orElse(List.of()));
  }

  @Override
  public void close() {
    checks.close();
    folder.close();
  }
}
