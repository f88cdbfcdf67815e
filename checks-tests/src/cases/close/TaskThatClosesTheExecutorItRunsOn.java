// A callback that closes the executor that runs it waits for itself: wrong in any class.
// needs: 21
package tools;

import java.util.concurrent.*;

class SelfClosing {
  void start() {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    pool.execute(
        () -> {
          System.out.println("last task");
          pool.close(); // FINDING: close
        });
  }
}
