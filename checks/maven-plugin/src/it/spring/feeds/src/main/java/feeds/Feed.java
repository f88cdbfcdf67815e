package feeds;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.SneakyThrows;

@Getter
@RequiredArgsConstructor
public class Feed {
  private final String name;

  @SneakyThrows
  public CompletableFuture<String> first() {
    var pool = Executors.newFixedThreadPool(2);
    var first = CompletableFuture.supplyAsync(this::getName, pool);
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.MINUTES);
    return first;
  }
}
