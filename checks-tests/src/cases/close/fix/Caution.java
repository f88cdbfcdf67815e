// Code in which an executor must not simply be shut down, because something waits for its tasks.
// with: REACTOR
// needs: 21
package news;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Flux;

class Caution {
  private volatile String latest = "";
  CompletableFuture<String> promiseCompletedAfterTheTry(List<Runnable> jobs) {
    CompletableFuture<String> done = new CompletableFuture<>();
    try (var lanes = Executors.newFixedThreadPool(4)) { jobs.forEach(lanes::execute); }
    done.complete("all done");
    return done;
  }
  CompletableFuture<Integer> resourceThatMayBeNull(boolean parallel) {
    CompletableFuture<Integer> count = new CompletableFuture<>();
    try (ExecutorService pool = parallel ? Executors.newCachedThreadPool() : null) { // NO PATCH: may be null
      if (pool != null) { pool.execute(() -> count.complete(3)); }
    }
    return count;
  }
  CompletableFuture<Integer> otherResourceThatTheTasksUse(InputStream upload) throws IOException {
    CompletableFuture<Integer> size = new CompletableFuture<>();
    try (InputStream in = upload;
        var copier = Executors.newSingleThreadExecutor()) { // NO PATCH: fix
      copier.submit(() -> size.complete(in.readAllBytes().length));
    }
    return size;
  }
  CompletableFuture<String> fieldThatATaskSetsAndTheMethodReads(String feed) {
    CompletableFuture<String> mirror = new CompletableFuture<>();
    try (var loader = Executors.newSingleThreadExecutor()) { loader.execute(() -> latest = "from " + feed); } // NO PATCH: fix
    System.out.println(latest);
    return mirror;
  }
  CompletableFuture<Void> completedResultSaysThatTheTasksHaveEnded(Runnable file) {
    try (var importer = Executors.newFixedThreadPool(2)) {
      importer.execute(file);
    }
    return CompletableFuture.completedFuture(null);
  }
  Flux<Integer> operatorThatNoSchedulerMoves(Flux<Integer> source) {
    return source.doOnSubscribe(subscription -> {
          try (var audit = Executors.newSingleThreadExecutor()) { // NO PATCH: fix
            CompletableFuture.runAsync(() -> System.out.println("audit"), audit).join();
          }
        });
  }
  CompletableFuture<Integer> waitInOneBranchOnly(boolean now) {
    try (var oracle = Executors.newSingleThreadExecutor()) {
      CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(() -> 42, oracle);
      if (now) { answer.join(); }
      return answer;
    }
  }
}

class CloseOfItsOwn extends ThreadPoolExecutor {
  CloseOfItsOwn() { super(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>()); }
  @Override public void close() {
    super.close();
    System.out.println("flushed");
  }
  static CompletableFuture<Integer> work() {
    try (CloseOfItsOwn pool = new CloseOfItsOwn()) { return CompletableFuture.supplyAsync(() -> 7, pool); } // NO PATCH: of its own
  }
}
