// Judgements that were wrong once.
// needs: 21
package tools;

import java.util.concurrent.*;

class TaskObjectThatClosesItsExecutor {
  void last(ExecutorService shift) {
    shift.execute(new Runnable() {
          @Override public void run() { shift.close(); } // FINDING: waits for itself
        });
  }
}

class TaskInALocalThatClosesItsExecutor {
  void last(ExecutorService shift) {
    Runnable end = () -> shift.close(); // FINDING: waits for itself
    shift.execute(end);
  }
}

class MethodThatATaskRunsAndThatClosesItsExecutor {
  private final ExecutorService shift = Executors.newSingleThreadExecutor();
  void start() { shift.execute(this::end); }
  private void end() { shift.close(); } // FINDING: waits for itself
}
