// The situations that Infer's starvation checks know: the thread of the user interface waits. In
// our own words, and about the end of an executor. What waits for something else (the result of a
// task, a latch, a lock, input) is none of this check's: the last tests say so.
// with: ANDROID
// stubs: androidx/annotation/AnyThread.java, androidx/annotation/UiThread.java, androidx/annotation/WorkerThread.java
package news;

import android.app.Activity;
import android.os.*;
import android.view.View;
import androidx.annotation.*;
import java.util.concurrent.*;

class AndroidMainThread {
  @UiThread void constructorAndStaticInitializer() { new Farewell(); }

  static class Farewell {
    Farewell() { Pools.drain(); } // FINDING: constructorAndStaticInitializer ... Farewell ... Pools.drain ... @pools
  }

  @UiThread void annotatedMethodDirectly(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(2, TimeUnit.MINUTES); // FINDING: awaitTermination
  }
}

class LifecycleOfAnActivity extends Activity {
  @Override public void onPause() {
    super.onPause();
    Pools.drain(); // FINDING: onPause ... Pools.drain ... @pools
  }
}

abstract class LifecycleOfAService extends android.app.Service {
  @Override public int onStartCommand(android.content.Intent intent, int flags, int id) {
    Pools.drain(); // FINDING: onStartCommand ... Pools.drain ... @pools
    return 0;
  }
}

class Methods {
  private final android.os.Handler main = new android.os.Handler(Looper.getMainLooper());
  void handedToAView(View view) {
    view.post(new Runnable() {
          @Override public void run() { Pools.drain(); } // FINDING: View.post ... Pools.drain ... @pools
        });
  }
  void listenerOfAView(View button) { button.setOnClickListener(view -> Pools.drain()); } // FINDING: OnClickListener ... Pools.drain ... @pools
  void handedToTheMainLooper() { main.post(() -> Pools.drain()); } // FINDING: Handler.post ... Pools.drain ... @pools
}

class ThroughAnInterface implements Ending {
  @Override public void apply() { Pools.drain(); } // FINDING: leave ... apply ... Pools.drain ... @pools
}

class AnnotationOfTheOverriddenMethod extends Base {
  @Override void leave() { Pools.drain(); } // FINDING: leave ... Pools.drain ... @pools
}

class HandedToTheUiThreadByAWorker extends Activity {
  @WorkerThread void load() { runOnUiThread(Pools::drain); } // FINDING: runOnUiThread ... Pools.drain ... @pools
}

class AnnotatedMethodThroughAPrivateHelper {
  @UiThread void leave() { cleanUp(); }
  private void cleanUp() { Pools.drain(); } // FINDING: leave ... cleanUp ... Pools.drain ... @pools
}

class AnnotatedMethodOneHop {
  @UiThread void leave() { Pools.drain(); } // FINDING: leave ... Pools.drain ... @pools
}

class EndOfAnAsyncTask extends AsyncTask<String, Void, String> {
  @Override protected String doInBackground(String... urls) {
    Pools.drain();
    return "loaded";
  }
  @Override protected void onPostExecute(String page) { Pools.drain(); } // FINDING: onPostExecute ... Pools.drain ... @pools
}

@UiThread class AnnotatedClass {
  void leave() { Pools.drain(); } // FINDING: AnnotatedClass ... Pools.drain ... @pools
}

class HandedToTheUiThread extends Activity {
  void later() { runOnUiThread(() -> Pools.drain()); } // FINDING: runOnUiThread ... Pools.drain ... @pools
}

class Page {
  private Ending ending;
  @UiThread void leave() { ending.apply(); }
}

interface Ending {
  void apply();
}

abstract class Base {
  @UiThread abstract void leave();
}

class ManyWaysOneFinding {
  @UiThread void leave() { ManyWaysOneFindingWays.all(); } // FINDING: leave ... ManyWaysOneFindingWays.all ... @manyWaysOneFinding
}

// file: Pools.java
final class Pools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: pools
      Thread.currentThread().interrupt();
    }
  }
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
