// framework: JDK
// since: 21
package jdk;

final class VirtualThreads {
  void started() { Thread.startVirtualThread(() -> here()); } // MAY_BLOCK: handed to `Thread.startVirtualThread`
  void built() { Thread.ofVirtual().name("x").start(() -> here()); } // MAY_BLOCK: handed to `Builder.start`
  void perTask() {
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) { pool.submit(() -> here()); } // MAY_BLOCK: handed to `ExecutorService.submit`
  }
  CompletableFuture<Void> asked() {
    if (Thread.currentThread().isVirtual()) {
      here(); // MAY_BLOCK: `Thread.isVirtual` is true here
    } else {
      here(); // ASYNC_HANDLER: `asked` returns `CompletableFuture`
    }
    return CompletableFuture.completedFuture(null);
  }
}
