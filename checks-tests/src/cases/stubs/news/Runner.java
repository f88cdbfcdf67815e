package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

final class Runner {
  static void quietly(Callable<?> code) {
    try {
      code.call();
    } catch (Exception e) {
      System.out.println(e);
    }
  }

  static <T> T timed(Supplier<T> code) {
    long start = System.nanoTime();
    T result = code.get();
    System.out.println(System.nanoTime() - start);
    return result;
  }

  static void each(List<ExecutorService> pools, Consumer<ExecutorService> what) {
    for (ExecutorService pool : pools) {
      what.accept(pool);
    }
  }

  static void twice(Runnable code) {
    once(code);
    once(code);
  }

  private static void once(Runnable code) {
    code.run();
  }

  static void later(Runnable code) {
    new Thread(code).start();
  }

  static void keep(List<Runnable> kept, Runnable code) {
    kept.add(code);
  }
}
