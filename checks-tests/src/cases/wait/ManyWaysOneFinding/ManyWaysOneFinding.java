// The situations that Infer's starvation checks know: the thread of the user interface waits. In
// our own words, and about the end of an executor. What waits for something else (the result of a
// task, a latch, a lock, input) is none of this check's: the last tests say so.
// with: ANDROID
// stubs: androidx/annotation/AnyThread.java, androidx/annotation/UiThread.java
package news;

import androidx.annotation.*;

class ManyWaysOneFinding {
  @UiThread void leave() { ManyWaysOneFindingWays.all(); } // FINDING: leave ... ManyWaysOneFindingWays.all ... @manyWaysOneFinding
}
