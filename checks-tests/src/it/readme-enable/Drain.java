import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class Drain {
  CompletableFuture<String> drain(ExecutorService executor) throws InterruptedException {
    CompletableFuture<String> report = CompletableFuture.supplyAsync(() -> "report", executor);
    executor.shutdown();
    executor.awaitTermination(1, TimeUnit.MINUTES);
    return report;
  }
}
