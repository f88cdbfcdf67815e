package lib;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

public class Logs {
  public static void log(String line, ExecutorService logger) {
    CompletableFuture.runAsync(() -> System.out.println(line), logger)
        .whenComplete((nothing, error) -> {
          try {
            logger.awaitTermination(1, java.util.concurrent.TimeUnit.DAYS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }
}