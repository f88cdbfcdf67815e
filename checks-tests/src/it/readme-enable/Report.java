import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Report {
  CompletableFuture<String> create() {
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      return CompletableFuture.supplyAsync(() -> "report", executor);
    }
  }
}
