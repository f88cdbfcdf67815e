// Judgements that were wrong once.
// needs: 21
package tools;

import java.util.concurrent.*;

class SelfCloseOnceMisjudged {
  private final ExecutorService shift = Executors.newSingleThreadExecutor();
  void taskObjectThatClosesItsExecutor(ExecutorService shift) {
    shift.execute(new Runnable() {
          @Override public void run() { shift.close(); } // FINDING: waits for itself
        });
  }
  void taskInALocalThatClosesItsExecutor(ExecutorService shift) {
    Runnable end = () -> shift.close(); // FINDING: waits for itself
    shift.execute(end);
  }
  void start() { shift.execute(this::methodThatATaskRunsAndThatClosesItsExecutor); }
  private void methodThatATaskRunsAndThatClosesItsExecutor() { shift.close(); } // FINDING: waits for itself
}
