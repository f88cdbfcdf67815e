// A callback that closes the executor that runs it waits for itself: wrong in any class.
// with: REACTOR
// needs: 21
package tools;

import java.util.concurrent.*;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

class Self {
  void thenRunWithAMethodReference(String host) {
    var pinger = Executors.newVirtualThreadPerTaskExecutor();
    CompletableFuture.runAsync(() -> System.out.println(host), pinger).thenRun(pinger::close); // FINDING: close
  }

  void deferAfterWorkOnTheExecutor(Flux<String> files, ExecutorService scanners) {
    files.flatMap(file -> Flux.just(file).subscribeOn(Schedulers.fromExecutor(scanners)))
        .concatWith(Flux.defer(() -> {
                  scanners.close(); // FINDING: close
                  return Flux.empty();
                })).subscribe(file -> System.out.println("scanned " + file));
  }

  int handle(ExecutorService converters, int dollars) {
    CompletableFuture.supplyAsync(() -> dollars * 9, converters).handle((francs, error) -> {
              converters.close(); // FINDING: close
              return error == null ? francs : -1;
            });
    return dollars;
  }

  void doFinallyOfAFluxOnTheExecutor(Flux<String> lines) {
    ExecutorService rows = Executors.newFixedThreadPool(8);
    lines.publishOn(Schedulers.fromExecutor(rows)).doFinally(signal -> rows.close()) // FINDING: close
        .subscribe(System.out::println);
  }

  void allOfTasksOfTheExecutor() {
    ExecutorService pair = Executors.newFixedThreadPool(2);
    CompletableFuture<String> castor = CompletableFuture.supplyAsync(() -> "castor", pair);
    CompletableFuture<String> pollux = CompletableFuture.supplyAsync(() -> "pollux", pair);
    CompletableFuture.allOf(castor, pollux).thenRun(() -> pair.close()); // FINDING: close
  }

  void silentOnAnotherExecutorForTheCallback(ExecutorService janitor) { // SILENT
    ExecutorService mess = Executors.newFixedThreadPool(4);
    CompletableFuture.runAsync(() -> System.out.println("mess"), mess)
        .whenCompleteAsync((nothing, error) -> mess.close(), janitor);
  }

  void tryAroundTheExecutorInsideItsOwnCallback(ExecutorService own) {
    CompletableFuture.supplyAsync(() -> 8080, own).thenAccept(port -> {
              try (own) { System.out.println("listening on " + port); } // FINDING: close
            });
  }

  void whenComplete(String file) {
    ExecutorService importer = Executors.newSingleThreadExecutor();
    CompletableFuture.supplyAsync(() -> file.length(), importer)
        .whenComplete((rows, error) -> importer.close()); // FINDING: close
  }

  int silentAfterTheFutureWasJoinedByAPlainMethod() { // SILENT
    ExecutorService pool = Executors.newFixedThreadPool(5);
    CompletableFuture<Integer> five = CompletableFuture.supplyAsync(() -> 5, pool);
    int result = five.join();
    pool.close();
    return result;
  }

  void thenAcceptAfterOtherStages(String source) {
    ForkJoinPool stages = new ForkJoinPool(3);
    CompletableFuture.supplyAsync(() -> source, stages).thenApply(String::strip)
        .thenApply(String::length).thenAccept(length -> {
              System.out.println("length " + length);
              stages.close(); // FINDING: close
            });
  }

  void whenCompleteAsyncOnTheSameExecutor(byte[] data) {
    ExecutorService zipper = Executors.newFixedThreadPool(2);
    CompletableFuture.supplyAsync(() -> data.length / 3, zipper)
        .whenCompleteAsync((size, error) -> zipper.close(), zipper); // FINDING: close
  }
  private final ExecutorService runner = Executors.newSingleThreadExecutor();
  void executorInAField(Runnable shot) {
    CompletableFuture.runAsync(shot, runner).exceptionally(error -> {
              runner.close(); // FINDING: close
              return null;
            });
  }

  void taskThatClosesTheExecutorItRunsOn() {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    pool.execute(() -> {
          System.out.println("last task");
          pool.close(); // FINDING: close
        });
  }

  boolean theFutureKeptInALocal() {
    ExecutorService crawler = Executors.newFixedThreadPool(4);
    CompletableFuture<Void> crawl = CompletableFuture.runAsync(() -> System.out.println("crawling"), crawler);
    crawl.whenComplete((nothing, error) -> crawler.close()); // FINDING: close
    return crawl.isDone();
  }

  void silentOnShutdown() { // SILENT
    ExecutorService pool = Executors.newFixedThreadPool(4);
    CompletableFuture.runAsync(() -> System.out.println("ok"), pool).thenRun(pool::shutdown);
  }
}
