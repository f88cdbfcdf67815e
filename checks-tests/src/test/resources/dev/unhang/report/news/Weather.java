package news;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

class Weather {
	/* Columns count UTF-16 code units: a tab is one, 😀 are two. */
  CompletableFuture<Integer> temperature(String city) {
    /* 😀 */	try (var stations = Executors.newFixedThreadPool(3)) {
      return CompletableFuture.supplyAsync(() -> city.length() - 7, stations);
    }
  }

  void log(String line) {
    var logger = Executors.newSingleThreadExecutor();
    CompletableFuture.runAsync(() -> System.out.println(line), logger)
        .whenComplete(
            (nothing, error) ->
                logger.close());
  }

  @SuppressWarnings("ExecutorCloseInAsyncHandler")
  void silent(String line) {
    var logger = Executors.newSingleThreadExecutor();
    CompletableFuture.runAsync(() -> System.out.println(line), logger)
        .whenComplete((nothing, error) -> logger.close());
  }
}
