package dev.unhang.checks;

import static dev.unhang.testing.Framework.ANDROID;

import dev.unhang.testing.Checks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The situations of Infer in which nothing waits on the thread of the user interface, and those
 * that this check does not cover.
 */
final class AwaitTerminationInferSilentTest {
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

  @TempDir Path folder;

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

  private void silent(String types) {
    checks.silentOn(file(types), POOLS, UI_THREAD, WORKER_THREAD, ANY_THREAD);
  }

  @Test
  void workerMayWait() {
    silent(
        """
        class Page {
          @WorkerThread
          void load() {
            Pools.drain();
          }
        }
        """);
  }

  @Test
  void workerMayWaitBehindAHop() {
    silent(
        """
        class Page {
          @WorkerThread
          void load() {
            cleanUp();
          }

          private void cleanUp() {
            Pools.drain();
          }
        }
        """);
  }

  @Test
  void anyThreadIsUnknown() {
    silent(
        """
        class Page {
          @AnyThread
          void load() {
            Pools.drain();
          }
        }
        """);
  }

  @Test
  void handedToAnExecutor() {
    silent(
        """
        class Page {
          @UiThread
          void leave() {
            Pools.SHARED.execute(() -> Pools.drain());
            Pools.SHARED.execute(Pools::drain);
            new Thread(Pools::drain).start();
          }
        }
        """);
  }

  @Test
  void zeroTimeout() {
    silent(
        """
        class Page {
          @UiThread
          void leave() throws InterruptedException {
            Pools.SHARED.awaitTermination(0, TimeUnit.SECONDS);
          }
        }
        """);
  }

  @Test
  void timeout() {
    reportsHere(
        """
        class Page {
          @UiThread
          void leave() throws InterruptedException {
            // BUG: Diagnostic contains: awaitTermination
            Pools.SHARED.awaitTermination(3, TimeUnit.SECONDS);
          }
        }
        """);
  }

  @Test
  void isDoneGuard() {
    silent(
        """
        class Page {
          @UiThread
          void leave() throws InterruptedException {
            if (Pools.SHARED.isTerminated()) {
              Pools.SHARED.awaitTermination(4, TimeUnit.SECONDS);
            }
          }
        }
        """);
  }

  @Test
  void suppressed() {
    silent(
        """
        class Page {
          @UiThread
          @SuppressWarnings("AwaitTerminationOnEventLoop")
          void leave() {
            Pools.drain();
          }
        }
        """);
  }

  @Test
  void spin() {
    reportsHere(
        """
        class Page {
          @UiThread
          void leave(Future<String> page) {
            // BUG: Diagnostic contains: isDone
            while (!page.isDone()) {
              Thread.yield();
            }
          }
        }
        """);
  }

  @Test
  void declaredNotToBlockByTheUser() throws IOException {
    Path model = folder.resolve("own.model");
    Files.writeString(model, "framework Own\nnot-blocking call news.Pools#drain()\n");
    checks
        .flags("-XepOpt:Unhang:Models=" + model)
        .silentOn(
            file(
                """
                class Page {
                  @UiThread
                  void leave() {
                    Pools.drain();
                  }
                }
                """),
            POOLS,
            UI_THREAD);
  }

  @Test
  void notCoveredResultOfATask() {
    silent(
        """
        class Page {
          @UiThread
          String leave(Future<String> page, AsyncTask<?, ?, String> task) throws Exception {
            return page.get() + page.get(5, TimeUnit.SECONDS) + task.get();
          }
        }
        """);
  }

  @Test
  void notCoveredLatchAndSleep() {
    silent(
        """
        class Page {
          @UiThread
          void leave(CountDownLatch latch) throws Exception {
            latch.await();
            Thread.sleep(1000);
          }
        }
        """);
  }

  @Test
  void notCoveredLockThatAWorkerHoldsWhileItWaits() {
    silent(
        """
        class Page {
          private final Object lock = new Object();

          @WorkerThread
          void load() {
            synchronized (lock) {
              Pools.drain();
            }
          }

          @UiThread
          void leave() {
            synchronized (lock) {
              System.out.println("left");
            }
          }
        }
        """);
  }

  @Test
  void knownGapGuardOfTheMainLooper() {
    reports(
        """
        class Page {
          @UiThread
          void leave() {
            if (Looper.myLooper() != Looper.getMainLooper()) {
              // PATH: leave > Pools.drain
              Pools.drain();
            }
          }
        }
        """);
  }
}
