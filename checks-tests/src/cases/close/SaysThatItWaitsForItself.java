// What a finding says: what waits, where it runs, why that is bad, the path, what to do.
// needs: 21
package tools;

import java.util.*;
import java.util.concurrent.*;

class SaysThatItWaitsForItself {
  void run(String file, ExecutorService importer) {
    CompletableFuture.supplyAsync(() -> file.length(), importer)
        .whenComplete((rows, error) -> importer.close()); // FINDING: waits for itself
  }

  void throughALocalInAList(List<String> names) {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    List<CompletableFuture<String>> all = new ArrayList<>();
    for (String name : names) {
      CompletableFuture<String> one = CompletableFuture.supplyAsync(name::strip, pool);
      all.add(one);
    }
    CompletableFuture.allOf(all.toArray(new CompletableFuture<?>[0])).thenRun(pool::close); // FINDING: waits for itself
  }
  void throughAnArray(String name) {
    ExecutorService pool = Executors.newFixedThreadPool(3);
    CompletableFuture<?>[] all = new CompletableFuture<?>[2];
    all[0] = CompletableFuture.supplyAsync(name::strip, pool);
    CompletableFuture.allOf(all).thenRun(pool::close); // FINDING: waits for itself
  }
  void throughALocalThatIsSetLater(String name) {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    CompletableFuture<String> one;
    one = CompletableFuture.supplyAsync(name::strip, pool);
    one.thenRun(pool::close); // FINDING: waits for itself
  }
  void onAFutureOfOthers(List<CompletableFuture<String>> others) {
    ExecutorService pool = Executors.newFixedThreadPool(5);
    pool.execute(() -> System.out.println("others"));
    CompletableFuture.allOf(others.toArray(new CompletableFuture<?>[0])).thenRun(pool::close); // FINDING: !itself ... to return at once
  }
  void onAResultThatSomebodyElseCompletes(CompletableFuture<String> answer, ExecutorService pool) {
    CompletableFuture.supplyAsync(() -> "6", pool).thenCompose(question -> answer)
        .whenComplete((text, failure) -> pool.close()); // FINDING: !itself ... to return at once
    CompletableFuture.supplyAsync(() -> "7", pool).thenCompose(question -> CompletableFuture.supplyAsync(() -> question, pool))
        .whenComplete((text, failure) -> pool.close()); // FINDING: waits for itself
  }

  interface Client { CompletableFuture<String> ask(String question, Executor executor); }
  void onWhatOthersMayComplete(Client client, ExecutorService pool) {
    client.ask("8", pool).whenComplete((text, failure) -> pool.close()); // FINDING: !itself ... to return at once
  }
  void onOneOfTwo(ExecutorService pool, CompletableFuture<String> other) {
    CompletableFuture<String> own = CompletableFuture.supplyAsync(() -> "9", pool);
    CompletableFuture.anyOf(own, other).thenRun(pool::close); // FINDING: !itself ... to return at once
    own.thenCombine(other, String::concat).thenRun(pool::close); // FINDING: !itself ... to return at once
    CompletableFuture.allOf(own, CompletableFuture.supplyAsync(() -> "10", pool)).thenRun(pool::close); // FINDING: waits for itself
  }
}
