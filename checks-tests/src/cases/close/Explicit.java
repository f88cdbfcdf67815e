// Explicit `close()`, method references to it, and Lombok's `@Cleanup`.
// with: LOMBOK
// needs: 21
package news;

import java.util.*;
import java.util.concurrent.*;
import lombok.Cleanup;

class Explicit {
  static class Counters extends ForkJoinPool { void close(String name) { System.out.println(name); } }
  CompletableFuture<Void> anotherCloseOfTheSameName(Counters counters, List<String> names) { // SILENT
    names.forEach(counters::close);
    return CompletableFuture.runAsync(() -> System.out.println("counted"), counters);
  }
  private ExecutorService backend;
  private final Map<String, ExecutorService> byTenant = new ConcurrentHashMap<>();
  CompletableFuture<Integer> explicitCases() { // SILENT
    @Cleanup("shutdown") ExecutorService kettle = Executors.newSingleThreadExecutor();
    return CompletableFuture.supplyAsync(() -> 100, kettle);
  }
  CompletableFuture<Integer> lombokCleanupWithItsQualifiedName() {
    @lombok.Cleanup("close") var mice = Executors.newFixedThreadPool(2); // FINDING: close
    return CompletableFuture.supplyAsync(() -> 6 * 9, mice);
  }
  CompletableFuture<String> closeInFinally(String word) {
    ExecutorService pool = Executors.newFixedThreadPool(3);
    try { return CompletableFuture.supplyAsync(word::toLowerCase, pool); } finally { pool.close(); } // FINDING: close
  }
  CompletableFuture<Void> closeOfAFieldThroughThis(ExecutorService next) {
    this.backend.close(); // FINDING: close
    this.backend = next;
    return CompletableFuture.runAsync(() -> System.out.println("warm"), next);
  }
  CompletableFuture<String> closeAsAStatement(String word) {
    ExecutorService single = Executors.newSingleThreadExecutor();
    CompletableFuture<String> closeAsAStatement = CompletableFuture.supplyAsync(word::toUpperCase, single);
    single.close(); // FINDING: close
    return closeAsAStatement;
  }
  CompletableFuture<Integer> lombokCleanupThatIsNotProcessed() {
    @Cleanup ExecutorService deepThought = Executors.newSingleThreadExecutor(); // FINDING: close
    return CompletableFuture.supplyAsync(() -> 42, deepThought);
  }
  CompletableFuture<Integer> conditionalClose(byte[] file, boolean once) {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    CompletableFuture<Integer> conditionalClose = CompletableFuture.supplyAsync(() -> file.length, pool);
    if (once) { pool.close(); } // FINDING: close
    return conditionalClose;
  }
  CompletableFuture<Integer> closeThroughForEachRunsInPlace(List<ExecutorService> pools) {
    pools.forEach(ExecutorService::close); // FINDING: close
    return CompletableFuture.completedFuture(pools.size());
  }
  void unboundMethodReferenceInACompletionCallback(CompletableFuture<ExecutorService> lease) {
    lease.thenAccept(ExecutorService::close); // FINDING: close
  }
  CompletableFuture<Boolean> closeOnAnExpression(String tenant) {
    byTenant.remove(tenant).close(); // FINDING: close
    return CompletableFuture.completedFuture(true);
  }
  CompletableFuture<Void> methodReferenceInACompletionCallback(CompletableFuture<String> page, ExecutorService renderers) {
    return page.thenAccept(System.out::println).thenRun(renderers::close); // FINDING: close
  }
}
