// framework: Jakarta Concurrency
// with: jakarta.enterprise.concurrent-api:3

import static dev.unhang.probe.Probe.here;

import jakarta.enterprise.concurrent.*;
import java.util.concurrent.TimeUnit;

class Contextual {
  void wrapped(ContextService contexts, ManagedScheduledExecutorService managed) {
    Runnable task = contexts.contextualRunnable(() -> here()); // MAY_BLOCK: `Executor.execute`
    managed.execute(task);
    managed.schedule(() -> here(), 1, TimeUnit.MINUTES); // MAY_BLOCK: schedule`
  }

  @Asynchronous void fireAndForget() {
    here(); // MAY_BLOCK: `fireAndForget` is annotated with `@Asynchronous`
    step();
  }

  private void step() {
    here(); // MAY_BLOCK: `step` called
  }
}
