// What follows a wait for a future becomes a part of the future that the code returns.
// with: ARMERIA, VERTX5
// needs: 21
package news;

import com.linecorp.armeria.server.Server;
import io.vertx.core.Future;
import java.util.List;
import java.util.concurrent.*;

class Compose {
  private final Server server = null;
  private int stops;

  CompletableFuture<String> joined(CompletableFuture<String> news) {
    server.stop().join(); // FINDING: Return a future that goes on with what follows
    return news.thenApply(String::trim);
  }

  CompletableFuture<String> inOneLine(CompletableFuture<String> news) { server.stop().join(); return news.thenApply(String::trim); } // FINDING: Return a future

  CompletionStage<String> got(CompletableFuture<String> news, boolean isShort) throws Exception {
    CompletableFuture<Void> stopping = server.stop();
    System.out.println("stopping");
    stopping.get(); // FINDING: Return a future that goes on
    // The news are short in summer.
    if (isShort) {
      return news;
    }
    return news.thenApply(String::trim);
  }

  CompletableFuture<String> limited(CompletableFuture<String> news) throws Exception {
    server.stop().get(1, TimeUnit.SECONDS); // FINDING: run it on a thread
    return news.thenApply(String::trim);
  }

  CompletableFuture<String> checked(Callable<CompletableFuture<String>> news) throws Exception {
    server.stop().join(); // FINDING: join // NO PATCH: no way to do that is known
    return news.call();
  }

  CompletableFuture<String> changes(CompletableFuture<String> news) {
    server.stop().join(); // FINDING: join // NO PATCH: it changes fields
    stops++;
    return news;
  }

  CompletableFuture<String> caught(CompletableFuture<String> news) {
    try {
      server.stop().join(); // FINDING: run it on a thread
    } catch (CompletionException e) {
      System.out.println(e);
    }
    return news.thenApply(String::trim);
  }

  Future<String> ofAnotherKind(Future<String> news) {
    server.stop().join(); // FINDING: join // NO PATCH: no way to do that is known
    return news.map(String::trim);
  }
}
