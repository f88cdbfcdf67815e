// Methods that return the futures of their tasks inside something else.
// with: REACTOR, guava:33
// needs: 21
package news;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import reactor.core.publisher.Mono;

class HeldResults {
  List<CompletableFuture<Integer>> list(List<Supplier<Integer>> jobs) {
    try (var pool = Executors.newFixedThreadPool(2)) { // FINDING: to return at once ... what `list` returns holds `CompletableFuture` (line 15)
      return jobs.stream().map(job -> CompletableFuture.supplyAsync(job, pool)).toList();
    }
  }
  CompletableFuture<?>[] array(List<Runnable> jobs) {
    try (var pool = Executors.newFixedThreadPool(3)) { // FINDING: what `array` returns holds `CompletableFuture`
      return jobs.stream().map(job -> CompletableFuture.runAsync(job, pool)).toArray(CompletableFuture<?>[]::new);
    }
  }
  Map<String, List<CompletionStage<Integer>>> listsInAMap(List<String> names) {
    Map<String, List<CompletionStage<Integer>>> sizes = new HashMap<>();
    try (var pool = Executors.newFixedThreadPool(4)) { // FINDING: holds `CompletionStage`
      for (String name : names) { sizes.put(name, List.of(CompletableFuture.supplyAsync(name::length, pool))); }
    }
    return sizes;
  }
  List<CompletableFuture<Integer>> copy(List<String> names) {
    List<CompletableFuture<Integer>> started = new ArrayList<>();
    try (var pool = Executors.newFixedThreadPool(21)) { // FINDING: holds `CompletableFuture`
      for (String name : names) { started.add(CompletableFuture.supplyAsync(name::length, pool)); }
    }
    List<CompletableFuture<Integer>> copy = List.copyOf(started);
    return copy;
  }
  Optional<CompletableFuture<String>> optional(String name) {
    try (var pool = Executors.newFixedThreadPool(5)) { // FINDING: what `optional` returns
      return name.isEmpty() ? Optional.empty() : Optional.of(CompletableFuture.supplyAsync(name::strip, pool));
    }
  }
  record Sized(String name, CompletableFuture<Integer> size) {}
  Sized record(String name) {
    try (var pool = Executors.newFixedThreadPool(6)) { // FINDING: what `record` returns
      CompletableFuture<Integer> size = CompletableFuture.supplyAsync(name::length, pool);
      return new Sized(name, size);
    }
  }
  List<Mono<String>> monos(List<String> names) {
    ExecutorService pool = Executors.newFixedThreadPool(7);
    List<Mono<String>> monos = new ArrayList<>();
    names.forEach(name -> monos.add(Mono.fromFuture(CompletableFuture.supplyAsync(name::strip, pool))));
    pool.close(); // FINDING: holds `Mono`
    return monos;
  }
  Stream<CompletableFuture<String>> stream(String one, String two) {
    try (var pool = Executors.newFixedThreadPool(8)) { // FINDING: what `stream` returns
      return Stream.of(CompletableFuture.supplyAsync(one::strip, pool), CompletableFuture.supplyAsync(two::strip, pool));
    }
  }
  ImmutableList<ListenableFuture<String>> guava(String text) {
    try (var pool = MoreExecutors.listeningDecorator(Executors.newFixedThreadPool(9))) { // FINDING: holds `ListenableFuture`
      return ImmutableList.of(pool.submit(text::strip), pool.submit(text::trim));
    }
  }
  List<CompletableFuture<Integer>> joinedOnPurpose(List<Supplier<Integer>> jobs) { // SILENT
    try (var pool = Executors.newFixedThreadPool(10)) {
      var all = jobs.stream().map(job -> CompletableFuture.supplyAsync(job, pool)).toList();
      all.forEach(CompletableFuture::join);
      return all;
    }
  }
  List<Integer> plainList(List<Supplier<Integer>> jobs) { // SILENT
    List<Integer> sums = new CopyOnWriteArrayList<>();
    try (var pool = Executors.newFixedThreadPool(11)) { jobs.forEach(job -> pool.execute(() -> sums.add(job.get()))); }
    return sums;
  }
  List<Future<Integer>> invokeAll(List<Callable<Integer>> jobs) throws Exception { // SILENT
    try (var pool = Executors.newFixedThreadPool(12)) { return pool.invokeAll(jobs); }
  }
  List<Future<Integer>> likeInvokeAll(List<Callable<Integer>> jobs) { // SILENT
    List<Future<Integer>> done = new ArrayList<>();
    try (var pool = Executors.newFixedThreadPool(13)) { jobs.forEach(job -> done.add(pool.submit(job))); }
    return done;
  }
  List<CompletableFuture<String>> futuresOfOtherWork(List<String> names) { // SILENT
    List<CompletableFuture<String>> others = names.stream().map(CompletableFuture::completedFuture).toList();
    try (var pool = Executors.newFixedThreadPool(14)) { pool.execute(() -> System.out.println("audit")); }
    return others;
  }
  List<CompletableFuture<Integer>> completedOfWhatTheTasksMade(List<String> names) { // SILENT
    Map<String, Integer> sizes = new ConcurrentHashMap<>();
    try (var pool = Executors.newFixedThreadPool(15)) { names.forEach(name -> pool.execute(() -> sizes.put(name, 15))); }
    return sizes.values().stream().map(CompletableFuture::completedFuture).toList();
  }
  Function<String, CompletableFuture<Integer>> functionThatStartsLater() { // SILENT
    try (var pool = Executors.newFixedThreadPool(16)) { return name -> CompletableFuture.supplyAsync(name::length, pool); }
  }
  Stream<CompletableFuture<Integer>> streamThatNobodyReadsHere(List<Supplier<Integer>> jobs) { // SILENT
    try (var pool = Executors.newFixedThreadPool(17)) {
      return jobs.stream().map(job -> CompletableFuture.supplyAsync(job, pool));
    }
  }
  record Tree(String name, List<Tree> children) {}
  Tree recordThatHoldsItsOwnKind(String name) { // SILENT
    List<Tree> children = new CopyOnWriteArrayList<>();
    try (var pool = Executors.newFixedThreadPool(19)) {
      Future<?> one = pool.submit(() -> children.add(new Tree(name.strip(), List.of())));
      return new Tree(name + one, children);
    }
  }
  List<Callable<Integer>> functionsThatWaitLater(List<String> names) { // SILENT
    try (var pool = Executors.newFixedThreadPool(20)) {
      return names.stream().map(name -> pool.submit(name::length)).map(size -> (Callable<Integer>) size::get).toList();
    }
  }
  static class Main {
    static List<CompletableFuture<String>> main(String... names) { // SILENT
      try (var pool = Executors.newFixedThreadPool(18)) {
        return Stream.of(names).map(name -> CompletableFuture.supplyAsync(name::strip, pool)).toList();
      }
    }
  }
}
