package dev.unhang.ide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/** Where a line runs, and why. */
final class Questions {
  private final Documents documents;
  private final Checks checks;

  Questions(Documents documents, Checks checks) {
    this.documents = documents;
    this.checks = checks;
  }

  /** An answer for those who point at a line; none if there is none. */
  @SuppressWarnings(
      "NullAway") // To the protocol nothing is null, of which LSP4J's types do not know.
  CompletableFuture<Hover> hover(HoverParams params) {
    Optional<Path> file = Uris.file(params.getTextDocument().getUri());
    if (file.isEmpty() || !checks.options().compile() || !isSaved(file.get())) {
      return CompletableFuture.completedFuture(null);
    }
    CompletableFuture<Optional<String>> answer =
        checks.explain(file.get(), params.getPosition().getLine() + 1);
    CompletableFuture<Hover> hover =
        answer.thenApply(text -> text.map(Questions::hover).orElse(null));
    /* Whoever has moved on needs no answer, and nobody compiles for it. */
    CompletableFuture<Hover> ignored =
        hover.whenComplete((shown, thrown) -> answer.complete(Optional.empty()));
    return hover;
  }

  /** The answer as text, or why there is none. */
  CompletableFuture<String> explain(Path file, int line) {
    if (!checks.options().compile()) {
      return CompletableFuture.completedFuture(
          "Unhang only reads what a build has written, because `unhang.compile` is off");
    }
    if (!isSaved(file)) {
      return CompletableFuture.completedFuture(
          "%s is not saved. Save it, then ask again".formatted(file.getFileName()));
    }
    return checks
        .explain(file, line)
        .thenApply(
            text ->
                text.orElse(
                    "Unhang knows no answer now: the code does not compile, or its build is not"
                        + " known yet"));
  }

  private static Hover hover(String text) {
    return new Hover(new MarkupContent(MarkupKind.PLAINTEXT, text));
  }

  private boolean isSaved(Path file) {
    try {
      Optional<String> open = documents.of(file).map(Documents.Document::text);
      return open.isEmpty() || open.get().equals(Files.readString(file));
    } catch (IOException e) {
      return false;
    }
  }
}
