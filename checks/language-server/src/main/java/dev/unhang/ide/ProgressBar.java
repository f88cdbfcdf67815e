package dev.unhang.ide;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Says that something takes its time, if the editor wants to know. */
final class ProgressBar implements AutoCloseable {
  private final Editor editor;
  private final Either<String, Integer> token = Either.forLeft(UUID.randomUUID().toString());
  private final boolean isShown;
  private CompletableFuture<Void> said = CompletableFuture.completedFuture(null);

  ProgressBar(Editor editor, String title) {
    this.editor = editor;
    this.isShown = editor.showsProgress();
    if (isShown) {
      said = editor.client().createProgress(new WorkDoneProgressCreateParams(token));
      WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
      begin.setTitle(title);
      begin.setCancellable(false);
      send(begin);
    }
  }

  void at(String step) {
    if (isShown) {
      WorkDoneProgressReport report = new WorkDoneProgressReport();
      report.setMessage(step);
      send(report);
    }
  }

  @Override
  public void close() {
    if (isShown) {
      send(new WorkDoneProgressEnd());
    }
  }

  private void send(WorkDoneProgressNotification step) {
    said =
        said.thenRun(
            () -> editor.client().notifyProgress(new ProgressParams(token, Either.forLeft(step))));
  }
}
