package dev.unhang.ide;

import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What is not about one document. */
final class Workspace implements WorkspaceService {
  private final Editor editor;
  private final Documents documents;
  private final Checks checks;
  private final Questions questions;

  Workspace(Editor editor, Documents documents, Checks checks, Questions questions) {
    this.editor = editor;
    this.documents = documents;
    this.checks = checks;
    this.questions = questions;
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    checks.set(checks.options().with(params.getSettings()));
    editor.refreshLenses();
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    checks.changed(
        params.getChanges().stream()
            .filter(this::isNews)
            .map(FileEvent::getUri)
            .flatMap(uri -> Uris.file(uri).stream())
            .toList());
  }

  /** What the editor has changed itself, it says when it saves. */
  private boolean isNews(FileEvent event) {
    return event.getType() != FileChangeType.Changed
        || Uris.file(event.getUri()).flatMap(documents::of).isEmpty();
  }

  @Override
  public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
    List<Object> arguments = params.getArguments() == null ? List.of() : params.getArguments();
    if (params.getCommand().equals(PatchActions.REFUSED) && !arguments.isEmpty()) {
      editor.say(MessageType.Warning, text(arguments.get(0)));
    } else if (params.getCommand().equals(Actions.EXPLAIN) && arguments.size() == 2) {
      Optional<Path> file = Uris.file(text(arguments.get(0)));
      if (file.isPresent() && arguments.get(1) instanceof JsonPrimitive line && line.isNumber()) {
        return questions.explain(file.get(), line.getAsInt()).thenApply(this::say);
      }
    }
    return CompletableFuture.completedFuture(JsonNull.INSTANCE);
  }

  private Object say(String text) {
    editor.say(MessageType.Info, text);
    return JsonNull.INSTANCE;
  }

  private static String text(Object argument) {
    return argument instanceof JsonPrimitive text ? text.getAsString() : String.valueOf(argument);
  }
}
