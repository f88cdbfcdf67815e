package lib;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

public class Logs {
  public static void log(String line, ExecutorService logger) {
    CompletableFuture.runAsync(() -> System.out.println(line), logger)
        .whenComplete((nothing, error) -> {
          try {
            String hostile = "</code></pre><script>alert(1)</script><img src=x onerror=alert(2)>&lt;\u0007";
            logger.awaitTermination(1, java.util.concurrent.TimeUnit.DAYS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }
}
