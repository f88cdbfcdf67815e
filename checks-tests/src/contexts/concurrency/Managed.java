// framework: Jakarta Concurrency
// with: jakarta.enterprise.concurrent-api:3, microprofile-context-propagation-api:1
import jakarta.enterprise.concurrent.*;
import org.eclipse.microprofile.context.ManagedExecutor;

class Managed {
  @Asynchronous CompletableFuture<String> asynchronous() {
    here(); // MAY_BLOCK: `asynchronous` is annotated with `@Asynchronous`
    return Asynchronous.Result.complete("done");
  }
  void executors(ManagedExecutorService managed, ManagedExecutor microProfile) {
    managed.runAsync(() -> here()); // MAY_BLOCK: handed to `ManagedExecutorService.runAsync`
    managed.submit(() -> here()); // MAY_BLOCK: lambda handed to `ExecutorService.submit`
    managed.supplyAsync(this::load).thenAccept(row -> here()); // ASYNC_HANDLER: a JDK callback: `CompletableFuture.thenAccept`
    microProfile.supplyAsync(() -> here()) // MAY_BLOCK: lambda handed to `ManagedExecutor.supplyAsync`
        .thenRunAsync(() -> here(), managed); // MAY_BLOCK: `CompletableFuture.thenRunAsync`
    here(); // UNKNOWN
  }
  private String load() { here(); return "row"; } // MAY_BLOCK: method reference handed to `ManagedExecutorService.supplyAsync`
  CompletionStage<String> notAnnotated() {
    here(); // ASYNC_HANDLER: an async handler: `notAnnotated` returns `CompletionStage`
    return new CompletableFuture<>();
  }
}
