// Future methods in which every task is joined inside: synchronous, with an odd type.
// needs: 21
package news;

import java.util.*;
import java.util.concurrent.*;

class Methods {
  CompletableFuture<String> silentJoins(List<Callable<String>> mirrors) throws Exception { // SILENT
    try (var pool = Executors.newCachedThreadPool()) {
      return CompletableFuture.completedFuture(pool.invokeAny(mirrors));
    }
  }
  CompletableFuture<Integer> eachFutureFirstInALocalThenInAList(List<String> words) { // SILENT
    try (var pool = Executors.newFixedThreadPool(7)) {
      List<CompletableFuture<Void>> started = new ArrayList<>();
      for (String word : words) {
        CompletableFuture<Void> one = CompletableFuture.runAsync(word::strip, pool);
        started.add(one);
      }
      CompletableFuture<Void> all = CompletableFuture.allOf(started.toArray(new CompletableFuture<?>[0]));
      all.join();
      return CompletableFuture.completedFuture(started.size());
    }
  }
  CompletableFuture<List<String>> joinedByTheCloseAndReturnedAsACompletedResult(List<String> urls) { // SILENT
    List<String> results = new CopyOnWriteArrayList<>();
    try (var pool = Executors.newFixedThreadPool(11)) {
      for (String url : urls) { pool.execute(() -> results.add(url.strip())); }
    }
    return CompletableFuture.completedFuture(results);
  }
  CompletableFuture<List<String>> oneOfTwoCompletedResults(List<String> urls) { // SILENT
    List<String> results = new CopyOnWriteArrayList<>();
    try (var pool = Executors.newFixedThreadPool(26)) {
      for (String url : urls) { pool.execute(() -> results.add(url.strip())); }
    }
    return results.isEmpty()
        ? CompletableFuture.failedFuture(new NoSuchElementException())
        : CompletableFuture.completedFuture(results);
  }
  CompletableFuture<List<String>> completedByAHelper(List<String> urls) { // SILENT
    List<String> results = new CopyOnWriteArrayList<>();
    try (var pool = Executors.newFixedThreadPool(27)) {
      for (String url : urls) { pool.execute(() -> results.add(url.strip())); }
    }
    return found(results);
  }
  private CompletableFuture<List<String>> found(List<String> results) { return CompletableFuture.completedFuture(results); }
  CompletableFuture<List<String>> completedByAStaticHelper(List<String> urls) { // SILENT
    List<String> results = new CopyOnWriteArrayList<>();
    try (var pool = Executors.newFixedThreadPool(28)) {
      for (String url : urls) { pool.execute(() -> results.add(url.strip())); }
    }
    return orFailed(results);
  }
  static CompletableFuture<List<String>> orFailed(List<String> results) {
    return results.isEmpty()
        ? CompletableFuture.failedFuture(new NoSuchElementException())
        : CompletableFuture.completedFuture(results);
  }
  CompletableFuture<Integer> joinedByALambdaThatRunsInPlace(List<String> words) { // SILENT
    try (var pool = Executors.newFixedThreadPool(21)) {
      List<CompletableFuture<Void>> started = new ArrayList<>();
      words.forEach(word -> started.add(CompletableFuture.runAsync(word::strip, pool)));
      started.forEach(one -> one.join());
      return CompletableFuture.completedFuture(started.size());
    }
  }
  CompletableFuture<Integer> waitedForAtOnceOneByOne(Callable<Integer> job) throws Exception { // SILENT
    int sum;
    try (var pool = Executors.newFixedThreadPool(23)) {
      int first = pool.submit(job).get();
      sum = first + pool.submit(job).get();
      sum = CompletableFuture.supplyAsync(() -> 3, pool).join();
    }
    return CompletableFuture.completedFuture(sum);
  }
  CompletableFuture<Integer> assignedAndStartedInALambdaWithABody(List<String> words) throws Exception { // SILENT
    try (var pool = Executors.newFixedThreadPool(24)) {
      Future<Integer> one;
      one = pool.submit(() -> 24);
      List<CompletableFuture<Integer>> all =
          words.stream().map(word -> { return CompletableFuture.supplyAsync(word::length, pool); }).toList();
      all.forEach(CompletableFuture::join);
      return CompletableFuture.completedFuture(one.get());
    }
  }
  CompletableFuture<List<String>> resultOfThoseThatNobodyJoins(List<String> words) throws Exception { // SILENT
    List<String> results = new CopyOnWriteArrayList<>();
    try (var pool = Executors.newFixedThreadPool(25)) {
      pool.execute(() -> results.addAll(words));
      System.out.println(pool.submit(() -> 25).get());
    }
    return CompletableFuture.completedFuture(results);
  }
  CompletableFuture<Integer> startedAndJoinedInTheSameBranch(boolean eager) { // SILENT
    try (var pool = Executors.newFixedThreadPool(22)) {
      if (eager) {
        CompletableFuture<Integer> one = CompletableFuture.supplyAsync(() -> 22, pool);
        System.out.println(one.join());
      }
      return CompletableFuture.completedFuture(22);
    }
  }
  CompletableFuture<Integer> getOnTheCallItself(Callable<Integer> job) throws Exception { // SILENT
    try (var pool = Executors.newSingleThreadExecutor()) {
      return CompletableFuture.completedFuture(pool.submit(job).get());
    }
  }
  CompletableFuture<Integer> mapOfFutures(List<String> names) { // SILENT
    try (var pool = Executors.newFixedThreadPool(10)) {
      Map<String, CompletableFuture<Integer>> byName = new HashMap<>();
      names.forEach(n -> byName.put(n, CompletableFuture.supplyAsync(n::length, pool)));
      int mapOfFutures = 0;
      for (CompletableFuture<Integer> one : byName.values()) { mapOfFutures += one.join(); }
      return CompletableFuture.completedFuture(mapOfFutures);
    }
  }
  CompletableFuture<Integer> forEachJoin(List<String> words) { // SILENT
    try (var pool = Executors.newFixedThreadPool(5)) {
      var lengths = words.stream().map(word -> CompletableFuture.supplyAsync(word::length, pool)).toList();
      lengths.forEach(CompletableFuture::join);
      return CompletableFuture.completedFuture(lengths.size());
    }
  }
  CompletableFuture<Integer> allOfAnArray(List<String> words) { // SILENT
    try (var pool = Executors.newFixedThreadPool(6)) {
      CompletableFuture<?>[] lengths = words.stream()
              .map(word -> CompletableFuture.supplyAsync(word::length, pool))
              .toArray(CompletableFuture<?>[]::new);
      CompletableFuture.allOf(lengths).join();
      return CompletableFuture.completedFuture(lengths.length);
    }
  }
  CompletableFuture<Integer> completionService(List<Callable<Integer>> jobs) throws Exception { // SILENT
    try (var pool = Executors.newFixedThreadPool(8)) {
      var service = new ExecutorCompletionService<Integer>(pool);
      jobs.forEach(service::submit);
      int completionService = 0;
      for (int i = 0; i < jobs.size(); i++) { completionService += service.take().get(); }
      return CompletableFuture.completedFuture(completionService);
    }
  }
  CompletableFuture<Integer> listOfFuturesAndALoopOverGet(List<String> urls) throws Exception { // SILENT
    try (var pool = Executors.newFixedThreadPool(4)) {
      List<Future<Integer>> sizes = new ArrayList<>();
      for (String url : urls) { sizes.add(pool.submit(() -> url.length())); }
      int listOfFuturesAndALoopOverGet = 0;
      for (Future<Integer> size : sizes) { listOfFuturesAndALoopOverGet += size.get(); }
      return CompletableFuture.completedFuture(listOfFuturesAndALoopOverGet);
    }
  }
  CompletableFuture<Integer> countDownLatchCase(List<Runnable> jobs) throws InterruptedException { // SILENT
    try (var pool = Executors.newFixedThreadPool(9)) {
      CountDownLatch done = new CountDownLatch(jobs.size());
      for (Runnable job : jobs) {
        pool.execute(() -> {
              job.run();
              done.countDown();
            });
      }
      done.await();
      return CompletableFuture.completedFuture(jobs.size());
    }
  }
  CompletableFuture<Integer> startedInTheBranchesOfASwitch(String kind, Callable<Integer> job) throws Exception { // SILENT
    try (var pool = Executors.newFixedThreadPool(13)) {
      Future<Integer> one = switch (kind) {
            case "plain" -> pool.submit(job);
            default -> {
              System.out.println(kind);
              yield pool.submit(() -> 13);
            }
          };
      return CompletableFuture.completedFuture(one.get());
    }
  }
  CompletableFuture<Integer> addedToAListByASwitch(String kind, Callable<Integer> job) throws Exception { // SILENT
    try (var pool = Executors.newFixedThreadPool(14)) {
      List<Future<Integer>> all = new ArrayList<>();
      all.add(switch (kind) {
            case "none":
              yield null;
            default:
              yield pool.submit(job);
          });
      return CompletableFuture.completedFuture(all.get(0).get());
    }
  }
  CompletableFuture<Integer> joinedByAHelper(Callable<Integer> job) { // SILENT
    try (var pool = Executors.newFixedThreadPool(12)) {
      Future<Integer> one = pool.submit(job);
      return CompletableFuture.completedFuture(get(one));
    }
  }
  private static int get(Future<Integer> one) {
    try { return one.get(); } catch (Exception e) { throw new IllegalStateException(e); }
  }
}
