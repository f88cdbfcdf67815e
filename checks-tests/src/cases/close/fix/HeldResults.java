// Futures that a method returns inside something else go on when the wait goes.
// needs: 21
package news;

import java.util.*;
import java.util.concurrent.*;
import java.util.function.Supplier;

class HeldResults {
  record Sized(String name, CompletableFuture<Integer> size) {}

  List<CompletableFuture<Integer>> list(List<Supplier<Integer>> jobs) {
    try (var pool = Executors.newFixedThreadPool(2)) {
      return jobs.stream().map(job -> CompletableFuture.supplyAsync(job, pool)).toList();
    }
  }

  Map<String, CompletableFuture<Integer>> mapReturnedBehindTheTry(List<String> names) {
    Map<String, CompletableFuture<Integer>> sizes = new HashMap<>();
    try (var pool = Executors.newFixedThreadPool(3)) {
      for (String name : names) {
        sizes.put(name, CompletableFuture.supplyAsync(name::length, pool));
      }
    }
    return sizes;
  }

  Sized record(String name) {
    try (var pool = Executors.newFixedThreadPool(4)) {
      CompletableFuture<Integer> size = CompletableFuture.supplyAsync(name::length, pool);
      return new Sized(name, size);
    }
  }

  List<CompletableFuture<String>> call(String name) {
    ExecutorService pool = Executors.newFixedThreadPool(5);
    CompletableFuture<String> stripped = CompletableFuture.supplyAsync(name::strip, pool);
    pool.close();
    return List.of(stripped);
  }

  Map<String, CompletableFuture<Integer>> alsoNeedsTheEnd(List<String> names) {
    Map<String, CompletableFuture<Integer>> sizes = new HashMap<>();
    int[] total = new int[1];
    try (var pool = Executors.newFixedThreadPool(6)) { // NO PATCH: needs the end of the tasks
      for (String name : names) {
        sizes.put(name, CompletableFuture.supplyAsync(() -> total[0] += name.length(), pool));
      }
    }
    System.out.println(total[0]);
    return sizes;
  }
}
