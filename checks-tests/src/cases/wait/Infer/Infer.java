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

class InferCases {
  @UiThread void constructorAndStaticInitializer() { new Farewell(); }
  static class Farewell {
    Farewell() { ConstructorAndStaticInitializerPools.drain(); } // FINDING: constructorAndStaticInitializer ... Farewell ... ConstructorAndStaticInitializerPools.drain ... @constructorAndStaticInitializer
  }
  @UiThread void annotatedMethodDirectly(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(2, TimeUnit.MINUTES); // FINDING: awaitTermination
  }
}

class LifecycleOfAnActivity extends Activity {
  @Override public void onPause() {
    super.onPause();
    LifecycleOfAnActivityPools.drain(); // FINDING: onPause ... LifecycleOfAnActivityPools.drain ... @lifecycleOfAnActivity
  }
}

abstract class LifecycleOfAService extends android.app.Service {
  @Override public int onStartCommand(android.content.Intent intent, int flags, int id) {
    LifecycleOfAServicePools.drain(); // FINDING: onStartCommand ... LifecycleOfAServicePools.drain ... @lifecycleOfAService
    return 0;
  }
}

class HandedToAView {
  void later(View view) {
    view.post(new Runnable() {
          @Override public void run() { HandedToAViewPools.drain(); } // FINDING: View.post ... HandedToAViewPools.drain ... @handedToAView
        });
  }
}

class ListenerOfAView {
  void attach(View button) { button.setOnClickListener(view -> ListenerOfAViewPools.drain()); } // FINDING: OnClickListener ... ListenerOfAViewPools.drain ... @listenerOfAView
}

class ThroughAnInterface implements Ending {
  @Override public void apply() { ThroughAnInterfacePools.drain(); } // FINDING: leave ... apply ... ThroughAnInterfacePools.drain ... @throughAnInterface
}

class HandedToTheMainLooper {
  private final android.os.Handler main = new android.os.Handler(Looper.getMainLooper());
  void later() { main.post(() -> HandedToTheMainLooperPools.drain()); } // FINDING: Handler.post ... HandedToTheMainLooperPools.drain ... @handedToTheMainLooper
}

class AnnotationOfTheOverriddenMethod extends Base {
  @Override void leave() { AnnotationOfTheOverriddenMethodPools.drain(); } // FINDING: leave ... AnnotationOfTheOverriddenMethodPools.drain ... @annotationOfTheOverriddenMethod
}

class HandedToTheUiThreadByAWorker extends Activity {
  @WorkerThread void load() { runOnUiThread(HandedToTheUiThreadByAWorkerPools::drain); } // FINDING: runOnUiThread ... HandedToTheUiThreadByAWorkerPools.drain ... @handedToTheUiThreadByAWorker
}

class AnnotatedMethodThroughAPrivateHelper {
  @UiThread void leave() { cleanUp(); }
  private void cleanUp() { AnnotatedMethodThroughAPrivateHelperPools.drain(); } // FINDING: leave ... cleanUp ... AnnotatedMethodThroughAPrivateHelperPools.drain ... @annotatedMethodThroughAPrivateHelper
}

class AnnotatedMethodOneHop {
  @UiThread void leave() { AnnotatedMethodOneHopPools.drain(); } // FINDING: leave ... AnnotatedMethodOneHopPools.drain ... @annotatedMethodOneHop
}

class EndOfAnAsyncTask extends AsyncTask<String, Void, String> {
  @Override protected String doInBackground(String... urls) {
    EndOfAnAsyncTaskPools.drain();
    return "loaded";
  }
  @Override protected void onPostExecute(String page) { EndOfAnAsyncTaskPools.drain(); } // FINDING: onPostExecute ... EndOfAnAsyncTaskPools.drain ... @endOfAnAsyncTask
}

@UiThread class AnnotatedClass {
  void leave() { AnnotatedClassPools.drain(); } // FINDING: AnnotatedClass ... AnnotatedClassPools.drain ... @annotatedClass
}

class HandedToTheUiThread extends Activity {
  void later() { runOnUiThread(() -> HandedToTheUiThreadPools.drain()); } // FINDING: runOnUiThread ... HandedToTheUiThreadPools.drain ... @handedToTheUiThread
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
