package dev.unhang.ide;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What an editor has opened, and what is known of it. */
final class Session implements TextDocumentService {
  private final Editor editor;
  private final Documents documents;
  private final ExecutorService work;
  private final Board board;
  private final Actions actions;
  private final BuildReports reports = new BuildReports();
  private final Workspace workspace = new Workspace();
  private volatile List<Path> roots = List.of();

  Session(Editor editor, Documents documents, Pages pages, ExecutorService work) {
    this.editor = editor;
    this.documents = documents;
    this.work = work;
    Diagnostics diagnostics = new Diagnostics(documents, pages);
    this.board = new Board(diagnostics, all -> editor.client().publishDiagnostics(all));
    this.actions = new Actions(board, diagnostics, new PatchActions(documents, editor));
  }

  void begin(InitializeParams params, List<Path> folders) {
    editor.introduce(params.getCapabilities());
    roots = List.copyOf(folders);
  }

  void initialized() {
    look();
  }

  WorkspaceService workspace() {
    return workspace;
  }

  private void look() {
    try {
      work.execute(
          () -> {
            reports.update(roots, board);
            board.refresh();
          });
    } catch (RejectedExecutionException e) {
      /* It is over. */
    }
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    documents.opened(params.getTextDocument());
    Uris.file(params.getTextDocument().getUri()).ifPresent(board::repeat);
    look();
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    documents.changed(params.getTextDocument(), params.getContentChanges());
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    look();
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    documents.closed(params.getTextDocument().getUri());
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return CompletableFuture.completedFuture(
        actions.of(params).stream().map(Either::<Command, CodeAction>forRight).toList());
  }

  /** What is not about one document. */
  private final class Workspace implements WorkspaceService {
    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {}

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
      look();
    }

    @Override
    public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
      if (params.getCommand().equals(PatchActions.REFUSED)) {
        editor.say(MessageType.Warning, String.valueOf(params.getArguments().get(0)));
      }
      return CompletableFuture.completedFuture(null);
    }
  }
}
