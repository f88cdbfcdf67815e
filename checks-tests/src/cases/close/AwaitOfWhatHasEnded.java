// The situations of VSTHRD002 and VSTHRD103 in which the task has ended, and places that may wait.
// with: ARMERIA
package news;

import com.linecorp.armeria.server.Server;
import java.util.concurrent.*;

class CloseWithAnAsynchronousAlternative {
  private Server server;
  CompletableFuture<String> load(CompletableFuture<String> news) throws Exception {
    server.close(); // FINDING: close
    return news.thenApply(String::trim);
  }
}
