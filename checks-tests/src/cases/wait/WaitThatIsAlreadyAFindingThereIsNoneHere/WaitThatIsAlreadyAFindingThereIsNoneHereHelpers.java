package news;

import java.util.concurrent.*;

final class WaitThatIsAlreadyAFindingThereIsNoneHerePage {
  static CompletableFuture<Void> reload(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(4, TimeUnit.MINUTES); // FINDING: awaitTermination
    return CompletableFuture.runAsync(() -> System.out.println("reloaded"));
  }
}
