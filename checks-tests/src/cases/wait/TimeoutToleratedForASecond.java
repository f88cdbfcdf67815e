// How long it waits: not at all, or as long as the user tolerates.
// with: NETTY
// flags: -XepOpt:Unhang:ToleratedWait=1s
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class TimeoutToleratedForASecond {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  CompletableFuture<?> toleratedConstantExpression() throws Exception { // SILENT
    pool.awaitTermination(10 * 100, TimeUnit.MILLISECONDS);
    return null;
  }
  CompletableFuture<?> tolerated2() throws Exception { // SILENT
    pool.awaitTermination(250, TimeUnit.MILLISECONDS);
    return null;
  }
}
