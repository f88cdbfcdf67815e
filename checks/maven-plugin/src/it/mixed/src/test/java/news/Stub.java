package news;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

record Stub(Report report) {
  CompletableFuture<String> create() throws InterruptedException {
    var pool = Executors.newFixedThreadPool(2);
    var created = CompletableFuture.supplyAsync(() -> report.feed().getName(), pool);
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.HOURS);
    return created;
  }
}
