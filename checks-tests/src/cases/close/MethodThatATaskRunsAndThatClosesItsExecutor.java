// Judgements that were wrong once.
// needs: 21
package tools;

import java.util.concurrent.*;

class TaskMethod {
  private final ExecutorService shift = Executors.newSingleThreadExecutor();

  void start() {
    shift.execute(this::end);
  }

  private void end() {
    shift.close(); // FINDING: waits for itself
  }
}
