// framework: Play
// with: play_2.13:3, scala-library:2, pekko-stream_2.13:1, pekko-actor_2.13:1
import org.apache.pekko.stream.javadsl.Flow;
import play.libs.concurrent.ClassLoaderExecutionContext;
import play.mvc.*;

class AsyncActions extends Controller {
  CompletionStage<Result> sameDispatcher(CompletionStage<String> row, ClassLoaderExecutionContext context, ExecutorService pool) {
    row.thenAcceptAsync(text -> here(), pool); // MAY_BLOCK: thenAcceptAsync`
    row.thenAcceptAsync(text -> { here(); }, context.current()); // KNOWN GAP (want ASYNC_HANDLER): MAY_BLOCK
    return row.thenApply(this::page);
  }
  private Result page(String row) { here(); return notFound(); } // ASYNC_HANDLER: an async handler: `page` returns `Result`
  WebSocket socket() {
    return WebSocket.Text.accept(request -> {
      here(); // ASYNC_HANDLER: a Play callback: `MappedWebSocketAcceptor.accept`
      return Flow.<String>create().map(text -> text + here()); // ASYNC_HANDLER: `Flow.map`
    });
  }
  void background() {
    CompletableFuture.runAsync(() -> here()); // MAY_BLOCK: runAsync`
    here(); // UNKNOWN
  }
}
