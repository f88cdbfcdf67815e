package app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import lib.Logs;
import lombok.Value;

@Value
class App {
  String line;

  CompletableFuture<String> fetch() throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    Logs.log(getLine(), pool);
    CompletableFuture<String> result = CompletableFuture.supplyAsync(this::getLine, pool);
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.MINUTES);
    return result;
  }
}
