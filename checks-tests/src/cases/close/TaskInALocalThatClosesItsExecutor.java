// Judgements that were wrong once.
// needs: 21
package tools;

import java.util.concurrent.ExecutorService;

class TaskInALocal {
  void last(ExecutorService shift) {
    Runnable end = () -> shift.close(); // FINDING: waits for itself
    shift.execute(end);
  }
}
