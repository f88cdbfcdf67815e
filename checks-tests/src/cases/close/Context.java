// Code that reaches its context over a variable, a reference, a helper or an operator.
// with: GRPC, REACTOR, VERTX4
// needs: 21
package news;

import com.google.common.util.concurrent.MoreExecutors;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class Context {
  Future<Integer> silentInATaskHeldInALocalAndThenSubmitted(ExecutorService background) { // SILENT
    Callable<Integer> task = () -> {
          try (var helpers = Executors.newFixedThreadPool(18)) {
            helpers.execute(() -> System.out.println("helping"));
            return 18;
          }
        };
    return background.submit(task);
  }

  CompletableFuture<Integer> silentInAThreadOfItsOwn(ExecutorService pool) { // SILENT
    CompletableFuture<Integer> result = CompletableFuture.supplyAsync(() -> 21, pool);
    new Thread(() -> pool.close(), "closer").start();
    return result;
  }

  void handlerHeldInALocal(Router router) {
    Handler<RoutingContext> news = ctx -> {
          try (var fetchers = Executors.newFixedThreadPool(15)) { // FINDING: close
            fetchers.execute(() -> ctx.response().end("done"));
          }
        };
    router.get("/news").handler(news);
  }
  void handlerAsAMethodReferenceAndAnotherForTheWorkersRoutes(Router router) {
    router.get("/news").handler(this::handlerAsAMethodReferenceAndAnotherForTheWorkers);
    router.get("/slow").blockingHandler(this::onSlow);
  }
  private void handlerAsAMethodReferenceAndAnotherForTheWorkers(RoutingContext ctx) {
    try (var fetchers = Executors.newFixedThreadPool(16)) { // FINDING: close
      fetchers.execute(() -> ctx.response().end("news"));
    }
  }
  private void onSlow(RoutingContext ctx) {
    try (var workers = Executors.newFixedThreadPool(17)) {
      workers.execute(() -> ctx.response().end("slow"));
    }
  }
  CompletableFuture<Integer> silentInAStageThatRunsOnTheCommonPool(CompletableFuture<String> text) { // SILENT
    return text.thenApplyAsync(string -> {
          try (var helpers = Executors.newFixedThreadPool(20)) {
            helpers.execute(() -> System.out.println(string));
            return string.length();
          }
        });
  }
  void cleanUp(ExecutorService pool) {
    CompletableFuture.runAsync(() -> System.out.println("work"), pool)
        .whenCompleteAsync((nothing, error) -> pool.close());
  }
  Mono<Integer> silentWhenTheMonoInALocalMovesToBoundedElastic() { // SILENT
    Mono<Integer> work = Mono.fromCallable(() -> {
              try (var pool = Executors.newFixedThreadPool(2)) {
                pool.execute(() -> System.out.println("working"));
                return 13;
              }
            });
    return work.subscribeOn(Schedulers.boundedElastic());
  }

  void v4ResultHandlerOfExecuteBlockingButNotItsBody(Vertx vertx, ExecutorService helpers) {
    vertx.<Integer>executeBlocking(promise -> {
          try (var workers = Executors.newFixedThreadPool(2)) { workers.execute(() -> promise.complete(14)); }
        }, result -> helpers.close()); // FINDING: event loop
  }

  CompletableFuture<Void> elementsOfACollectionAreVisitedInPlace(List<String> feeds) {
    CompletableFuture<Void> first = new CompletableFuture<>();
    feeds.forEach(feed -> {
          try (var fetcher = Executors.newSingleThreadExecutor()) { // FINDING: close
            fetcher.execute(() -> first.complete(null));
          }
        });
    return first;
  }

  CompletableFuture<Integer> silentInASynchronousMethodOfALocalClass() { // SILENT
    class Work {
      int all() {
        try (var helpers = Executors.newFixedThreadPool(22)) {
          helpers.submit(() -> System.out.println("half"));
        }
        return 22;
      }
    }
    return CompletableFuture.supplyAsync(() -> new Work().all());
  }

  ScheduledFuture<?> silentInAScheduledTask(ScheduledExecutorService clock) { // SILENT
    return clock.scheduleAtFixedRate(() -> {
          try (var cleaners = Executors.newFixedThreadPool(19)) {
            cleaners.submit(() -> System.out.println("cleaning"));
          }
        }, 1, 24, TimeUnit.HOURS);
  }

  Mono<Integer> reactorOnTheParallelScheduler() {
    return Mono.fromCallable(() -> {
              try (var pool = Executors.newFixedThreadPool(2)) { return pool.submit(() -> 12).get(); } // FINDING: event loop
            }).subscribeOn(Schedulers.parallel());
  }

  CompletableFuture<Integer> silentOnGuavasDirectExecutorServiceWhichHasNoThreads() { // SILENT
    try (var direct = MoreExecutors.newDirectExecutorService()) {
      return CompletableFuture.supplyAsync(() -> 23, direct);
    }
  }
}

class UnqualifiedCloseInAnExecutorsOwnMethod extends ThreadPoolExecutor {
  UnqualifiedCloseInAnExecutorsOwnMethod() { super(2, 2, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>()); }
  CompletableFuture<Void> stop() {
    close(); // KNOWN GAP: waits in the end
    return CompletableFuture.completedFuture(null);
  }
}
