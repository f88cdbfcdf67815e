// Where the end is needed the wait moves, with the means of the library it is in.
// with: REACTOR, VERTX4
// needs: 21
package news;

import io.vertx.ext.web.Router;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Flux;

class Offload {
  CompletableFuture<String> stageThatGoesOn(CompletableFuture<String> lead, ExecutorService readers) {
    return lead.whenComplete(
        (text, problem) -> {
          readers.shutdown();
          try {
            readers.awaitTermination(86, TimeUnit.SECONDS);
          } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
        });
  }
  void vertxRouteThatAnswersAfterwards(Router router, ExecutorService readers) {
    router.post("/stop")
        .handler(
            ctx -> {
              readers.shutdown();
              try {
                readers.awaitTermination(81, TimeUnit.SECONDS);
              } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
              ctx.response().end("stopped");
            });
  }
  void subscriberNeedsNothing(Flux<String> pages, ExecutorService printers) {
    pages.doFinally(signal -> {
              printers.shutdown();
              try {
                printers.awaitTermination(85, TimeUnit.SECONDS);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            }).subscribe();
  }
}
