// Makers of the pool that are long, nested or full of brackets.
// needs: 21
package news;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class Initializers {
  ExecutorService named(String name) {
    return new ThreadPoolExecutor(1, 1, 9, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
  }
  <E extends ExecutorService> E any(E pool) { return pool; }

  CompletableFuture<Integer> bracketsInAString(String feed) {
    try (var pool = named("try (var pool) {")) {
      return CompletableFuture.supplyAsync(feed::length, pool);
    }
  }
  CompletableFuture<Integer> threadFactoryLambda(String feed) {
    try (var pool = Executors.newFixedThreadPool(2, task -> {
      Thread thread = new Thread(task, "feed) {");
      thread.setDaemon(true);
      return thread;
    })) {
      return CompletableFuture.supplyAsync(feed::length, pool);
    }
  }
  CompletableFuture<Integer> anonymousSubclass(String feed) {
    try (var pool = new ThreadPoolExecutor(
        1, 1, 9, TimeUnit.SECONDS, new LinkedBlockingQueue<>()) {
      @Override protected void terminated() { System.out.println("gone; {try}"); }
    }) {
      return CompletableFuture.supplyAsync(feed::length, pool);
    }
  }
}

class TypeArgumentsAndACondition {
  CompletableFuture<Integer> count(String feed) {
    try (var pool = feed.isEmpty() ? this.<ExecutorService>any(named(")")) : named("(")) {
      return CompletableFuture.supplyAsync(feed::length, pool);
    }
  }
  ExecutorService named(String name) {
    return new ThreadPoolExecutor(1, 1, 9, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
  }
  <E extends ExecutorService> E any(E pool) { return pool; }
}
