// framework: Jakarta Concurrency
// with: jakarta.enterprise.concurrent-api:3
import jakarta.enterprise.concurrent.*;

class Contextual {
  void wrapped(ContextService contexts, ManagedScheduledExecutorService managed) {
    Runnable task = contexts.contextualRunnable(() -> here()); // MAY_BLOCK: `Executor.execute`
    managed.execute(task);
    managed.schedule(() -> here(), 1, TimeUnit.MINUTES); // MAY_BLOCK: schedule`
  }
  @Asynchronous void fireAndForget() { here(); step(); } // MAY_BLOCK: `fireAndForget` is annotated with `@Asynchronous`
  private void step() { here(); } // MAY_BLOCK: `step` called
}
