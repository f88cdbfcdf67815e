// A callback that closes the executor that runs it waits for itself: wrong in any class.
// needs: 21
package tools;

import java.util.concurrent.*;

class Kept {
  boolean start() {
    ExecutorService crawler = Executors.newFixedThreadPool(4);
    CompletableFuture<Void> crawl =
        CompletableFuture.runAsync(() -> System.out.println("crawling"), crawler);
    crawl.whenComplete((nothing, error) -> crawler.close()); // FINDING: close
    return crawl.isDone();
  }
}
