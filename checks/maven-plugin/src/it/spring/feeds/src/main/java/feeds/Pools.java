package feeds;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import lombok.SneakyThrows;
import lombok.experimental.UtilityClass;

@UtilityClass
public class Pools {
  @SneakyThrows
  public void drain(ExecutorService pool) {
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.HOURS);
  }
}
