// framework: JDK
package jdk;

final class CompletionStages {
  void applied(CompletionStage<String> stage) {
    stage.thenApply(text -> { here(); return text; }); // ASYNC_HANDLER: a JDK callback: lambda handed to `CompletionStage.thenApply`
  }
  void appliedElsewhere(CompletionStage<String> stage) { stage.thenApplyAsync(text -> here()); } // MAY_BLOCK: lambda handed to `CompletionStage.thenApplyAsync`
  void appliedOnAnExecutor(CompletableFuture<String> future, ExecutorService pool) {
    future.thenAcceptAsync(text -> here(), pool); // MAY_BLOCK: handed to `CompletableFuture.thenAcceptAsync`
  }
  CompletableFuture<String> appliedOnTheCaller(CompletableFuture<String> future) {
    Executor direct = Runnable::run;
    return future.thenApplyAsync(text -> here(), direct); // ASYNC_HANDLER: handed to `CompletableFuture.thenApplyAsync`
  }
  void ended(CompletableFuture<String> future) {
    future.whenComplete((text, failure) -> here()); // ASYNC_HANDLER: a JDK callback: handed to `CompletableFuture.whenComplete`
  }
  void failed(CompletableFuture<String> future) {
    future.exceptionally(failure -> here()); // ASYNC_HANDLER: a JDK callback: handed to `CompletableFuture.exceptionally`
  }
  void second(CompletableFuture<String> future, CompletableFuture<String> other) {
    future.thenCombine(other, (one, two) -> here()); // ASYNC_HANDLER: handed to `CompletableFuture.thenCombine`
  }
  void referred(CompletableFuture<String> future) { future.thenAccept(this::referred); }
  private void referred(String text) { here(); } // ASYNC_HANDLER: a JDK callback: method reference handed to `CompletableFuture.thenAccept`
  void supplied() { CompletableFuture.supplyAsync(() -> here()); } // MAY_BLOCK: handed to `CompletableFuture.supplyAsync`
  void suppliedOnAnExecutor(Executor pool) { CompletableFuture.runAsync(() -> here(), pool); } // MAY_BLOCK: handed to `CompletableFuture.runAsync`
  CompletableFuture<String> suppliedOnTheCaller() {
    return CompletableFuture.supplyAsync(() -> here(), Runnable::run); // ASYNC_HANDLER: `suppliedOnTheCaller` returns `CompletableFuture`
  }
  CompletableFuture<String> promised() { here(); return new CompletableFuture<>(); } // ASYNC_HANDLER: an async handler: `promised` returns `CompletableFuture`
  Future<String> future(ExecutorService pool) { here(); return pool.submit(() -> ""); } // ASYNC_HANDLER: an async handler: `future` returns `Future`
  String joined(CompletableFuture<String> future) { here(); return future.join(); } // UNKNOWN
  void field() { new Object() { final Runnable kept = () -> here(); }; } // UNKNOWN
}
