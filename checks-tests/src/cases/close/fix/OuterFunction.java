// A helper or a variable needs the results of its executor: what moves is the function through
// which it comes to run.
// with: REACTOR
// needs: 21
package news;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import reactor.core.publisher.Flux;

abstract class Adder {
  static int sum(ExecutorService pool, List<Callable<Integer>> parts) {
    try { return pool.invokeAll(parts).size(); } catch (InterruptedException e) { return 0; }
  }
  Flux<List<Callable<Integer>>> parts() { return Flux.just(List.<Callable<Integer>>of(() -> 1)).delayElements(Duration.ofMillis(2)); }
}

class PrivateHelper extends Adder {
  Flux<Integer> sums() { return parts().map(this::sum); }
  private int sum(List<Callable<Integer>> parts) {
    try (ExecutorService pool = Executors.newFixedThreadPool(3)) { return sum(pool, parts); }
  }
}

class PrivateHelperInALambda extends Adder {
  Flux<String> sums() { return parts().map(each -> "sum: " + sum(each)); }
  private int sum(List<Callable<Integer>> parts) {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    int sum = sum(pool, parts);
    pool.close();
    return sum;
  }
}

class LocalVariable extends Adder {
  Flux<Integer> sums() {
    Function<List<Callable<Integer>>, Integer> sum = parts -> {
      try (ExecutorService pool = Executors.newFixedThreadPool(5)) { return sum(pool, parts); }
    };
    return parts().map(sum);
  }
}

class HelperOfTwoStreams extends Adder {
  Flux<Integer> sums() { return Flux.concat(parts().map(this::sum), parts().map(each -> -sum(each))); }
  private int sum(List<Callable<Integer>> parts) {
    try (ExecutorService pool = Executors.newFixedThreadPool(6)) { return sum(pool, parts); } // NO PATCH: no way
  }
}
