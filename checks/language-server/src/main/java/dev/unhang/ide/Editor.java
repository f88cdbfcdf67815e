package dev.unhang.ide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/** The program at the other end, and what it understands. */
final class Editor {
  private @Nullable LanguageClient client;
  private ClientCapabilities abilities = new ClientCapabilities();
  private final Map<String, String> errors = new HashMap<>();

  /** Says who it is, before anything else. */
  void connect(LanguageClient other) {
    client = other;
  }

  void introduce(@Nullable ClientCapabilities given) {
    if (given != null) {
      abilities = given;
    }
  }

  LanguageClient client() {
    if (client == null) {
      throw new IllegalStateException("Nobody is connected");
    }
    return client;
  }

  /** Whether edits may name versions. */
  boolean takesDocumentChanges() {
    return workspace()
        .map(WorkspaceClientCapabilities::getWorkspaceEdit)
        .map(each -> Boolean.TRUE.equals(each.getDocumentChanges()))
        .orElse(false);
  }

  /** Whether it shows actions that are not possible now, with the reason. */
  boolean showsDisabledActions() {
    return text()
        .map(TextDocumentClientCapabilities::getCodeAction)
        .map(CodeActionCapabilities::getDisabledSupport)
        .orElse(false);
  }

  /** Whether the server may open a progress bar. */
  boolean showsProgress() {
    return Optional.ofNullable(abilities.getWindow())
        .map(WindowClientCapabilities::getWorkDoneProgress)
        .orElse(false);
  }

  /** Whether the server may ask for news of files. */
  boolean watchesFiles() {
    return workspace()
        .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
        .map(each -> Boolean.TRUE.equals(each.getDynamicRegistration()))
        .orElse(false);
  }

  /** Asks for news of sources, poms and reports, if the editor can tell them. */
  void watchFiles() {
    if (!watchesFiles()) {
      return;
    }
    List<FileSystemWatcher> watchers =
        Stream.of("**/*.java", "**/pom.xml", "**/*.sarif")
            .map(glob -> new FileSystemWatcher(Either.forLeft(glob)))
            .toList();
    Registration registration =
        new Registration(
            "unhang-files",
            "workspace/didChangeWatchedFiles",
            new DidChangeWatchedFilesRegistrationOptions(watchers));
    Object ignored = client().registerCapability(new RegistrationParams(List.of(registration)));
  }

  /** Asks for the lenses anew, if that is possible. */
  void refreshLenses() {
    boolean isPossible =
        workspace()
            .map(WorkspaceClientCapabilities::getCodeLens)
            .map(each -> Boolean.TRUE.equals(each.getRefreshSupport()))
            .orElse(false);
    if (isPossible) {
      Object ignored = client().refreshCodeLenses();
    }
  }

  private Optional<WorkspaceClientCapabilities> workspace() {
    return Optional.ofNullable(abilities.getWorkspace());
  }

  private Optional<TextDocumentClientCapabilities> text() {
    return Optional.ofNullable(abilities.getTextDocument());
  }

  void say(MessageType type, String text) {
    client().showMessage(new MessageParams(type, text));
  }

  /** Says what does not work with something, unless that was the last thing that did not. */
  synchronized void sayOnce(String subject, String error) {
    if (!error.equals(errors.put(subject, error))) {
      say(MessageType.Error, error);
    }
  }

  /** It works again. */
  synchronized void forgetError(String subject) {
    errors.remove(subject);
  }
}
