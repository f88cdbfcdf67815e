package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

final class WaitThatIsAlreadyAFindingThereIsNoneHerePage {
  static CompletableFuture<Void> reload(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(4, TimeUnit.MINUTES); // FINDING: awaitTermination
    return CompletableFuture.runAsync(() -> System.out.println("reloaded"));
  }
}
