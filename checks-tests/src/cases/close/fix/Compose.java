// What follows a close() becomes a part of the future that the code returns.
// with: ARMERIA
package news;

import com.linecorp.armeria.server.Server;
import java.util.concurrent.*;

class Compose {
  private Server server;

  CompletableFuture<String> closed(CompletableFuture<String> news) {
    server.close(); // FINDING: Return a future that goes on with what follows when `closeAsync()` has ended
    return news.thenApply(String::trim);
  }

  CompletableFuture<String> checked(Callable<CompletableFuture<String>> news) throws Exception {
    server.close(); // FINDING: close // NO PATCH: no way to do that is known
    return news.call();
  }
}
