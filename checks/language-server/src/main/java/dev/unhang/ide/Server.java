package dev.unhang.ide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/** One conversation with an editor. */
final class Server implements LanguageServer, AutoCloseable {
  private final Documents documents = new Documents();
  private final Editor editor = new Editor();
  private final Session session = new Session(editor, documents);
  private final CompletableFuture<@Nullable Void> over = new CompletableFuture<>();
  private volatile Gate.Phase phase = Gate.Phase.NEW;

  /** Speaks to an editor from now on. */
  void connect(LanguageClient client) {
    editor.connect(client);
  }

  Gate.Phase phase() {
    return phase;
  }

  /** Completes when the editor says that it is over. */
  CompletableFuture<@Nullable Void> over() {
    return over;
  }

  /** What the process says at its end, as the protocol wants it. */
  int exitCode() {
    return phase == Gate.Phase.SHUT_DOWN ? 0 : 1;
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    phase = Gate.Phase.RUNNING;
    session.begin(params, roots(params));
    ServerInfo info =
        new ServerInfo("Unhang", Server.class.getPackage().getImplementationVersion());
    return CompletableFuture.completedFuture(new InitializeResult(capabilities(), info));
  }

  private static List<Path> roots(InitializeParams params) {
    List<Path> roots = new ArrayList<>();
    if (params.getWorkspaceFolders() != null) {
      params.getWorkspaceFolders().stream()
          .map(WorkspaceFolder::getUri)
          .forEach(uri -> Uris.file(uri).ifPresent(roots::add));
    }
    @SuppressWarnings("deprecation") // Older editors send nothing else.
    @Nullable String one = params.getRootUri();
    if (roots.isEmpty() && one != null) {
      Uris.file(one).ifPresent(roots::add);
    }
    return roots;
  }

  private static ServerCapabilities capabilities() {
    ServerCapabilities all = new ServerCapabilities();
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    all.setTextDocumentSync(sync);
    all.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
    all.setExecuteCommandProvider(
        new ExecuteCommandOptions(List.of(PatchActions.REFUSED, Actions.EXPLAIN)));
    all.setHoverProvider(true);
    all.setCodeLensProvider(new CodeLensOptions(false));
    return all;
  }

  @Override
  public void initialized(InitializedParams params) {
    session.initialized();
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    phase = Gate.Phase.SHUT_DOWN;
    session.close();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    over.complete(null);
  }

  @Override
  public void close() {
    session.close();
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return session;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return session.workspace();
  }
}
