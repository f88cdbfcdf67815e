package dev.unhang.ide;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.jspecify.annotations.Nullable;

/** What is open in the editor, as it is there. */
final class Documents {
  private final Map<Path, Document> open = new HashMap<>();

  synchronized void opened(TextDocumentItem item) {
    Uris.file(item.getUri())
        .ifPresent(
            file -> open.put(file, new Document(item.getUri(), item.getVersion(), item.getText())));
  }

  /** Follows a change; one of a document that nobody has opened is of no interest. */
  synchronized void changed(
      VersionedTextDocumentIdentifier id, List<TextDocumentContentChangeEvent> changes) {
    Optional<Path> file = Uris.file(id.getUri());
    @Nullable Document before = file.map(open::get).orElse(null);
    if (file.isEmpty() || before == null) {
      return;
    }
    String text = before.text();
    for (TextDocumentContentChangeEvent change : changes) {
      text =
          change.getRange() == null
              ? change.getText()
              : Lines.of(text).replaced(change.getRange(), change.getText());
    }
    open.put(file.get(), new Document(before.uri(), id.getVersion(), text));
  }

  synchronized void closed(String uri) {
    Uris.file(uri).ifPresent(open::remove);
  }

  /** The files that are open. */
  synchronized List<Path> open() {
    return List.copyOf(open.keySet());
  }

  synchronized Optional<Document> of(Path file) {
    return Optional.ofNullable(open.get(file));
  }

  /**
   * A text in the editor.
   *
   * @param uri as the editor writes it
   * @param version as the editor counts
   */
  record Document(String uri, int version, String text) {}
}
