// The situations of Infer in which nothing waits on the thread of the user interface, and those
// that this check does not cover.
// with: ANDROID
// stubs: androidx/annotation/AnyThread.java, androidx/annotation/UiThread.java, androidx/annotation/WorkerThread.java
package news;

import android.os.*;
import androidx.annotation.*;
import java.util.concurrent.*;

class AndroidMainThreadSilent {
  @UiThread void isDoneGuard() throws InterruptedException {
    if (Pools.SHARED.isTerminated()) { Pools.SHARED.awaitTermination(4, TimeUnit.SECONDS); } // SILENT
  }

  @UiThread void timeout() throws InterruptedException { Pools.SHARED.awaitTermination(3, TimeUnit.SECONDS); } // FINDING: awaitTermination

  @UiThread @SuppressWarnings("AwaitTerminationOnEventLoop")
  void suppressed() { Pools.drain(); } // SILENT

  @UiThread String notCoveredResultOfATask(Future<String> page, AsyncTask<?, ?, String> task) throws Exception { // SILENT
    return page.get() + page.get(5, TimeUnit.SECONDS) + task.get();
  }

  @WorkerThread void workerMayWait() { Pools.drain(); } // SILENT

  @UiThread void notCoveredLatchAndSleep(CountDownLatch latch) throws Exception { // SILENT
    latch.await();
    Thread.sleep(1000);
  }

  @UiThread void spin(Future<String> page) { while (!page.isDone()) { Thread.yield(); } } // FINDING: isDone

  @UiThread void guardOfTheMainLooper() {
    if (Looper.myLooper() != Looper.getMainLooper()) { Pools.drain(); } // FALSE FINDING: guardOfTheMainLooper ... Pools.drain ... @guardOfTheMainLooper
  }

  @WorkerThread void workerMayWaitBehindAHop() { cleanUp(); } // SILENT
  private void cleanUp() { Pools.drain(); }

  @UiThread void handedToAnExecutor() { // SILENT
    Pools.SHARED.execute(() -> Pools.drain());
    Pools.SHARED.execute(Pools::drain);
    new Thread(Pools::drain).start();
  }

  @AnyThread void anyThreadIsUnknown() { Pools.drain(); } // SILENT
  private final Object lock = new Object();

  @WorkerThread void notCoveredLockThatAWorkerHoldsWhileItWaits() { synchronized (lock) { Pools.drain(); } } // SILENT
  @UiThread void notCoveredLockThatAWorkerHoldsWhileItWaitsLeave() {
    synchronized (lock) { System.out.println("left"); }
  }

  @UiThread void zeroTimeout() throws InterruptedException { // SILENT
    Pools.SHARED.awaitTermination(0, TimeUnit.SECONDS);
  }
}

// file: Pools.java
final class Pools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: guardOfTheMainLooper
      Thread.currentThread().interrupt();
    }
  }
}
