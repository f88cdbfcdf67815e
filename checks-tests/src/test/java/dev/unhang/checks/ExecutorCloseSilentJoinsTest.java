package dev.unhang.checks;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Future methods in which every task is joined inside: synchronous, with an odd type. */
@NeedsJdk21
final class ExecutorCloseSilentJoinsTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void listOfFuturesAndALoopOverGet() {
    checks.silentOn(
        """
        package news;

        import java.util.ArrayList;
        import java.util.List;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;
        import java.util.concurrent.Future;

        class GetLoop {
          CompletableFuture<Integer> total(List<String> urls) throws Exception {
            try (var pool = Executors.newFixedThreadPool(4)) {
              List<Future<Integer>> sizes = new ArrayList<>();
              for (String url : urls) {
                sizes.add(pool.submit(() -> url.length()));
              }
              int total = 0;
              for (Future<Integer> size : sizes) {
                total += size.get();
              }
              return CompletableFuture.completedFuture(total);
            }
          }
        }
        """);
  }

  @Test
  void forEachJoin() {
    checks.silentOn(
        """
        package news;

        import java.util.List;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class ForEachJoin {
          CompletableFuture<Integer> parts(List<String> words) {
            try (var pool = Executors.newFixedThreadPool(5)) {
              var lengths =
                  words.stream()
                      .map(word -> CompletableFuture.supplyAsync(word::length, pool))
                      .toList();
              lengths.forEach(CompletableFuture::join);
              return CompletableFuture.completedFuture(lengths.size());
            }
          }
        }
        """);
  }

  @Test
  void allOfAnArray() {
    checks.silentOn(
        """
        package news;

        import java.util.List;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class ArrayJoin {
          CompletableFuture<Integer> parts(List<String> words) {
            try (var pool = Executors.newFixedThreadPool(6)) {
              CompletableFuture<?>[] lengths =
                  words.stream()
                      .map(word -> CompletableFuture.supplyAsync(word::length, pool))
                      .toArray(CompletableFuture<?>[]::new);
              CompletableFuture.allOf(lengths).join();
              return CompletableFuture.completedFuture(lengths.length);
            }
          }
        }
        """);
  }

  @Test
  void eachFutureFirstInALocalThenInAList() {
    checks.silentOn(
        """
        package news;

        import java.util.ArrayList;
        import java.util.List;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class LocalThenList {
          CompletableFuture<Integer> parts(List<String> words) {
            try (var pool = Executors.newFixedThreadPool(7)) {
              List<CompletableFuture<Void>> started = new ArrayList<>();
              for (String word : words) {
                CompletableFuture<Void> one = CompletableFuture.runAsync(word::strip, pool);
                started.add(one);
              }
              CompletableFuture<Void> all =
                  CompletableFuture.allOf(started.toArray(new CompletableFuture<?>[0]));
              all.join();
              return CompletableFuture.completedFuture(started.size());
            }
          }
        }
        """);
  }

  @Test
  void completionService() {
    checks.silentOn(
        """
        package news;

        import java.util.List;
        import java.util.concurrent.Callable;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorCompletionService;
        import java.util.concurrent.Executors;

        class Completion {
          CompletableFuture<Integer> sum(List<Callable<Integer>> jobs) throws Exception {
            try (var pool = Executors.newFixedThreadPool(8)) {
              var service = new ExecutorCompletionService<Integer>(pool);
              jobs.forEach(service::submit);
              int sum = 0;
              for (int i = 0; i < jobs.size(); i++) {
                sum += service.take().get();
              }
              return CompletableFuture.completedFuture(sum);
            }
          }
        }
        """);
  }

  @Test
  void countDownLatch() {
    checks.silentOn(
        """
        package news;

        import java.util.List;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.CountDownLatch;
        import java.util.concurrent.Executors;

        class Latch {
          CompletableFuture<Integer> run(List<Runnable> jobs) throws InterruptedException {
            try (var pool = Executors.newFixedThreadPool(9)) {
              CountDownLatch done = new CountDownLatch(jobs.size());
              for (Runnable job : jobs) {
                pool.execute(
                    () -> {
                      job.run();
                      done.countDown();
                    });
              }
              done.await();
              return CompletableFuture.completedFuture(jobs.size());
            }
          }
        }
        """);
  }

  @Test
  void getOnTheCallItself() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.Callable;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class OnTheCall {
          CompletableFuture<Integer> run(Callable<Integer> job) throws Exception {
            try (var pool = Executors.newSingleThreadExecutor()) {
              return CompletableFuture.completedFuture(pool.submit(job).get());
            }
          }
        }
        """);
  }

  @Test
  void invokeAny() {
    checks.silentOn(
        """
        package news;

        import java.util.List;
        import java.util.concurrent.Callable;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Any {
          CompletableFuture<String> fastest(List<Callable<String>> mirrors) throws Exception {
            try (var pool = Executors.newCachedThreadPool()) {
              return CompletableFuture.completedFuture(pool.invokeAny(mirrors));
            }
          }
        }
        """);
  }

  @Test
  void mapOfFutures() {
    checks.silentOn(
        """
        package news;

        import java.util.HashMap;
        import java.util.List;
        import java.util.Map;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class ByName {
          CompletableFuture<Integer> total(List<String> names) {
            try (var pool = Executors.newFixedThreadPool(10)) {
              Map<String, CompletableFuture<Integer>> byName = new HashMap<>();
              names.forEach(n -> byName.put(n, CompletableFuture.supplyAsync(n::length, pool)));
              int total = 0;
              for (CompletableFuture<Integer> one : byName.values()) {
                total += one.join();
              }
              return CompletableFuture.completedFuture(total);
            }
          }
        }
        """);
  }

  @Test
  void joinedByTheCloseAndReturnedAsACompletedResult() {
    checks.silentOn(
        """
        package news;

        import java.util.List;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.CopyOnWriteArrayList;
        import java.util.concurrent.Executors;

        class Collected {
          CompletableFuture<List<String>> all(List<String> urls) {
            List<String> results = new CopyOnWriteArrayList<>();
            try (var pool = Executors.newFixedThreadPool(11)) {
              for (String url : urls) {
                pool.execute(() -> results.add(url.strip()));
              }
            }
            return CompletableFuture.completedFuture(results);
          }
        }
        """);
  }
}
