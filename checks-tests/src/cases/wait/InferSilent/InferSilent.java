// The situations of Infer in which nothing waits on the thread of the user interface, and those
// that this check does not cover.
// with: ANDROID
// stubs: androidx/annotation/AnyThread.java, androidx/annotation/UiThread.java, androidx/annotation/WorkerThread.java
package news;

import android.os.*;
import androidx.annotation.*;
import java.util.concurrent.*;

class InferSilentCases {
  @UiThread void isDoneGuard() throws InterruptedException {
    if (IsDoneGuardPools.SHARED.isTerminated()) { IsDoneGuardPools.SHARED.awaitTermination(4, TimeUnit.SECONDS); } // SILENT
  }

  @UiThread void timeout() throws InterruptedException {
    TimeoutPools.SHARED.awaitTermination(3, TimeUnit.SECONDS); // FINDING: awaitTermination
  }

  @UiThread @SuppressWarnings("AwaitTerminationOnEventLoop")
  void suppressed() { SuppressedPools.drain(); } // SILENT

  @UiThread String notCoveredResultOfATask(Future<String> page, AsyncTask<?, ?, String> task) throws Exception {
    return page.get() + page.get(5, TimeUnit.SECONDS) + task.get();
  } // SILENT

  @WorkerThread void workerMayWait() { WorkerMayWaitPools.drain(); } // SILENT

  @UiThread void notCoveredLatchAndSleep(CountDownLatch latch) throws Exception {
    latch.await();
    Thread.sleep(1000);
  } // SILENT

  @UiThread void spin(Future<String> page) {
    while (!page.isDone()) { Thread.yield(); } // FINDING: isDone
  }

  @UiThread void guardOfTheMainLooper() {
    if (Looper.myLooper() != Looper.getMainLooper()) { GuardOfTheMainLooperPools.drain(); } // FALSE FINDING: guardOfTheMainLooper ... GuardOfTheMainLooperPools.drain ... @guardOfTheMainLooper
  }

  @WorkerThread void workerMayWaitBehindAHop() { cleanUp(); } // SILENT
  private void cleanUp() { WorkerMayWaitBehindAHopPools.drain(); }

  @UiThread void handedToAnExecutor() {
    HandedToAnExecutorPools.SHARED.execute(() -> HandedToAnExecutorPools.drain());
    HandedToAnExecutorPools.SHARED.execute(HandedToAnExecutorPools::drain);
    new Thread(HandedToAnExecutorPools::drain).start();
  } // SILENT

  @AnyThread void anyThreadIsUnknown() { AnyThreadIsUnknownPools.drain(); } // SILENT
  private final Object lock = new Object();

  @WorkerThread void notCoveredLockThatAWorkerHoldsWhileItWaits() {
    synchronized (lock) { NotCoveredLockThatAWorkerHoldsWhileItWaitsPools.drain(); } // SILENT
  }
  @UiThread void notCoveredLockThatAWorkerHoldsWhileItWaitsLeave() {
    synchronized (lock) { System.out.println("left"); }
  }

  @UiThread void zeroTimeout() throws InterruptedException {
    ZeroTimeoutPools.SHARED.awaitTermination(0, TimeUnit.SECONDS);
  } // SILENT
}
