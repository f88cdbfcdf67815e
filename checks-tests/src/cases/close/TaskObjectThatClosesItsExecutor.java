// Judgements that were wrong once.
// needs: 21
package tools;

import java.util.concurrent.ExecutorService;

class TaskObject {
  void last(ExecutorService shift) {
    shift.execute(
        new Runnable() {
          @Override
          public void run() {
            shift.close(); // FINDING: waits for itself
          }
        });
  }
}
