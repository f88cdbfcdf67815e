// The situations of VSTHRD002 and VSTHRD103 in which the task has ended, and places that may wait.
// with: ARMERIA
package news;

import com.linecorp.armeria.server.Server;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

class CloseWithAnAsynchronousAlternative {
  private Server server;
  CompletableFuture<String> load(CompletableFuture<String> news) throws Exception {
    server.close(); // FINDING: close
    return news.thenApply(String::trim);
  }
}
