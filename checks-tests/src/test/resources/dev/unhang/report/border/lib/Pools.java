package lib;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** Waits by itself, through a helper that nobody else sees, and not at all. */
public final class Pools {
  private static int drained;

  private Pools() {}

  public static void drain(ExecutorService pool) throws InterruptedException {
    pool.shutdown();
    await(pool);
  }

  public static void count(ExecutorService pool) throws InterruptedException {
    drained++;
    await(pool);
  }

  private static void await(ExecutorService pool) throws InterruptedException {
    pool.awaitTermination(1, TimeUnit.MINUTES);
  }

  public static void await(Iterable<? extends ExecutorService> pools, int[]... limits)
      throws InterruptedException {
    for (ExecutorService pool : pools) {
      await(pool);
    }
  }

  public static void hurry(ExecutorService pool) {
    pool.shutdown();
  }

  public static void aside(ExecutorService pool) {
    new Thread(
            () -> {
              try {
                drain(pool);
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            })
        .start();
  }
}
