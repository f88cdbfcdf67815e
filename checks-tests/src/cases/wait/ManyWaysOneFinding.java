// The situations that Infer's starvation checks know: the thread of the user interface waits. In
// our own words, and about the end of an executor. What waits for something else (the result of a
// task, a latch, a lock, input) is none of this check's: the last tests say so.
// with: ANDROID
// stubs: androidx/annotation/AnyThread.java, androidx/annotation/UiThread.java
package news;

import androidx.annotation.*;
import java.util.concurrent.*;

class ManyWaysOneFinding {
  @UiThread void leave() { ManyWaysOneFindingWays.all(); } // FINDING: leave ... ManyWaysOneFindingWays.all ... @manyWaysOneFinding
}

// file: ManyWaysOneFindingPools.java
final class ManyWaysOneFindingPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: manyWaysOneFinding
      Thread.currentThread().interrupt();
    }
  }
}

// file: ManyWaysOneFindingWays.java
final class ManyWaysOneFindingWays {
  static void all() {
    ManyWaysOneFindingPools.drain();
    ManyWaysOneFindingPools.drain();
    ManyWaysOneFindingPools.drain();
  }
}
