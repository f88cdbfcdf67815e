package dev.unhang.checks;

import static dev.unhang.testing.Framework.ANDROID;

import dev.unhang.testing.Checks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Infer's situations, with a file of the user's that says what does not block. */
final class AwaitTerminationInferUserModelTest {
  @TempDir Path folder;

  @Test
  void declaredNotToBlockByTheUser() throws IOException {
    Path model = folder.resolve("own.model");
    Files.writeString(model, "framework Own\nnot-blocking call news.Pools#drain()\n");
    Checks.of(AwaitTerminationOnEventLoop.class)
        .with(ANDROID)
        .flags("-XepOpt:Unhang:Models=" + model)
        .silentOn(
            """
            package news;
            import androidx.annotation.UiThread;
            class Page {
              @UiThread void leave() { Pools.drain(); }
            }
            """,
            """
            package news;
            import java.util.concurrent.*;
            final class Pools {
              static final ExecutorService SHARED = Executors.newCachedThreadPool();
              static void drain() {
                try {
                  SHARED.awaitTermination(1, TimeUnit.MINUTES);
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              }
            }
            """,
            "package androidx.annotation;\n\npublic @interface UiThread {}\n");
  }
}
