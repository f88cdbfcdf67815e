package dev.unhang.checks;

import static dev.unhang.testing.Framework.ANDROID;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/**
 * The situations that Infer's starvation checks know: the thread of the user interface waits. In
 * our own words, and about the end of an executor. What waits for something else (the result of a
 * task, a latch, a lock, input) is none of this check's: the last tests say so.
 */
final class AwaitTerminationInferTest {
  private static final String HEADER =
      """
      package news;

      import android.app.Activity;
      import android.os.AsyncTask;
      import android.os.Bundle;
      import android.os.Looper;
      import android.view.View;
      import androidx.annotation.*;
      import java.util.*;
      import java.util.concurrent.*;

      """;

  private static final String UI_THREAD = annotation("UiThread");
  private static final String WORKER_THREAD = annotation("WorkerThread");
  private static final String ANY_THREAD = annotation("AnyThread");

  private static final String POOLS =
      file(
          """
          final class Pools {
            static final ExecutorService SHARED = Executors.newCachedThreadPool();

            static void drain() {
              try {
                SHARED.awaitTermination(1, TimeUnit.MINUTES); // wait
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            }
          }
          """);

  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class).with(ANDROID);

  private static String annotation(String name) {
    return "package androidx.annotation;\n\npublic @interface " + name + " {}\n";
  }

  private static String file(String types) {
    return HEADER + types;
  }

  private void reports(String types) {
    checks.reportsPaths(file(types), POOLS, UI_THREAD, WORKER_THREAD, ANY_THREAD);
  }

  private void reportsHere(String types) {
    checks.reports(file(types), POOLS, UI_THREAD, WORKER_THREAD, ANY_THREAD);
  }

  @Test
  void annotatedMethodDirectly() {
    reportsHere(
        """
        class Page {
          @UiThread
          void leave(ExecutorService tasks) throws InterruptedException {
            // BUG: Diagnostic contains: awaitTermination
            tasks.awaitTermination(2, TimeUnit.MINUTES);
          }
        }
        """);
  }

  @Test
  void annotatedMethodOneHop() {
    reports(
        """
        class Page {
          @UiThread
          void leave() {
            // PATH: leave > Pools.drain
            Pools.drain();
          }
        }
        """);
  }

  @Test
  void annotatedMethodThroughAPrivateHelper() {
    reports(
        """
        class Page {
          @UiThread
          void leave() {
            cleanUp();
          }

          private void cleanUp() {
            // PATH: leave > cleanUp > Pools.drain
            Pools.drain();
          }
        }
        """);
  }

  @Test
  void annotatedClass() {
    reports(
        """
        @UiThread
        class Page {
          void leave() {
            // PATH: Page > Pools.drain
            Pools.drain();
          }
        }
        """);
  }

  @Test
  void annotationOfTheOverriddenMethod() {
    reports(
        """
        class Page extends Base {
          @Override
          void leave() {
            // PATH: leave > Pools.drain
            Pools.drain();
          }
        }

        abstract class Base {
          @UiThread
          abstract void leave();
        }
        """);
  }

  @Test
  void lifecycleOfAnActivity() {
    reports(
        """
        class Page extends Activity {
          @Override
          public void onPause() {
            super.onPause();
            // PATH: onPause > Pools.drain
            Pools.drain();
          }
        }
        """);
  }

  @Test
  void lifecycleOfAService() {
    reports(
        """
        abstract class Feeds extends android.app.Service {
          @Override
          public int onStartCommand(android.content.Intent intent, int flags, int id) {
            // PATH: onStartCommand > Pools.drain
            Pools.drain();
            return 0;
          }
        }
        """);
  }

  @Test
  void listenerOfAView() {
    reports(
        """
        class Page {
          void attach(View button) {
            // PATH: onClick > Pools.drain
            button.setOnClickListener(view -> Pools.drain());
          }
        }
        """
            .replace("onClick", "OnClickListener"));
  }

  @Test
  void handedToTheUiThread() {
    reports(
        """
        class Page extends Activity {
          void later() {
            // PATH: runOnUiThread > Pools.drain
            runOnUiThread(() -> Pools.drain());
          }
        }
        """);
  }

  @Test
  void handedToTheUiThreadByAWorker() {
    reports(
        """
        class Page extends Activity {
          @WorkerThread
          void load() {
            // PATH: runOnUiThread > Pools.drain
            runOnUiThread(Pools::drain);
          }
        }
        """);
  }

  @Test
  void handedToAView() {
    reports(
        """
        class Page {
          void later(View view) {
            view.post(
                new Runnable() {
                  @Override
                  public void run() {
                    // PATH: View.post > Pools.drain
                    Pools.drain();
                  }
                });
          }
        }
        """);
  }

  @Test
  void handedToTheMainLooper() {
    reports(
        """
        class Page {
          private final android.os.Handler main = new android.os.Handler(Looper.getMainLooper());

          void later() {
            // PATH: Handler.post > Pools.drain
            main.post(() -> Pools.drain());
          }
        }
        """);
  }

  @Test
  void endOfAnAsyncTask() {
    reports(
        """
        class Load extends AsyncTask<String, Void, String> {
          @Override
          protected String doInBackground(String... urls) {
            Pools.drain();
            return "loaded";
          }

          @Override
          protected void onPostExecute(String page) {
            // PATH: onPostExecute > Pools.drain
            Pools.drain();
          }
        }
        """);
  }

  @Test
  void constructorAndStaticInitializer() {
    reports(
        """
        class Page {
          @UiThread
          void leave() {
            new Farewell();
          }

          static class Farewell {
            Farewell() {
              // PATH: leave > Farewell > Pools.drain
              Pools.drain();
            }
          }
        }
        """);
  }

  @Test
  void throughAnInterface() {
    reports(
        """
        class Page {
          private Ending ending;

          @UiThread
          void leave() {
            ending.apply();
          }
        }

        interface Ending {
          void apply();
        }

        class Draining implements Ending {
          @Override
          public void apply() {
            // PATH: leave > apply > Pools.drain
            Pools.drain();
          }
        }
        """);
  }

  @Test
  void manyWaysOneFinding() {
    checks.reportsPaths(
        file(
            """
            class Page {
              @UiThread
              void leave() {
                // PATH: leave > Ways.all
                Ways.all();
              }
            }
            """),
        file(
            """
            final class Ways {
              static void all() {
                Pools.drain();
                Pools.drain();
                Pools.drain();
              }
            }
            """),
        POOLS,
        UI_THREAD,
        ANY_THREAD);
  }
}
