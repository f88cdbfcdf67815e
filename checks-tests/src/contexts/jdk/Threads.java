// framework: JDK
package jdk;

final class Threads {
  Threads() { here(); } // UNKNOWN
  public static void main(String[] arguments) {
    here(); // MAY_BLOCK: `main`
    Optional.of("").map(text -> here()); // MAY_BLOCK: `main`: lambda handed to `Optional.map`
  }
  void submitted(ExecutorService pool) { pool.submit(() -> { here(); }); } // MAY_BLOCK: lambda handed to `ExecutorService.submit`
  void submittedObject(ExecutorService pool) {
    pool.submit(new Callable<String>() { @Override public String call() { return here(); } }); // MAY_BLOCK: handed to `ExecutorService.submit`
  }
  void submittedInChain() { Executors.newFixedThreadPool(2).execute(() -> here()); } // MAY_BLOCK: handed to `Executor.execute`
  void scheduled(ScheduledExecutorService timer) {
    timer.scheduleAtFixedRate(() -> here(), 1, 1, TimeUnit.SECONDS); // MAY_BLOCK: handed to `ScheduledExecutorService.scheduleAtFixedRate`
  }
  void listOfTasks(ExecutorService pool) throws InterruptedException { pool.invokeAll(List.of(() -> here())); } // UNKNOWN
  void thread() { new Thread(() -> here()).start(); } // MAY_BLOCK: lambda handed to `new Thread`
  void shutdownHook() { Runtime.getRuntime().addShutdownHook(new Thread(() -> here())); } // MAY_BLOCK: lambda handed to `new Thread`
  void timer(Timer timer) { timer.schedule(new TimerTask() { @Override public void run() { here(); } }, 10); } // MAY_BLOCK
  CompletableFuture<Void> eachInPlace(List<String> texts) {
    texts.forEach(text -> here()); // ASYNC_HANDLER: lambda handed to `Iterable.forEach`: `eachInPlace` returns `CompletableFuture`
    return CompletableFuture.completedFuture(null);
  }
  CompletableFuture<Void> parallel(List<String> texts) {
    texts.parallelStream().forEach(text -> here()); // ASYNC_HANDLER: lambda handed to `Stream.forEach`: `parallel` returns `CompletableFuture`
    return CompletableFuture.completedFuture(null);
  }
  CompletableFuture<Void> computed(Map<String, String> texts) {
    texts.computeIfAbsent("", key -> here()); // ASYNC_HANDLER: lambda handed to `Map.computeIfAbsent`
    return CompletableFuture.completedFuture(null);
  }
  void eachOfUnknown(List<String> texts) { texts.forEach(text -> here()); } // UNKNOWN
  static final class Loop extends Thread { @Override public void run() { here(); } } // MAY_BLOCK: `run` overrides `Thread.run`
  static final class Sum extends RecursiveTask<String> {
    @Override protected String compute() { return here(); } // MAY_BLOCK: `compute` overrides `RecursiveTask.compute`
  }
}
