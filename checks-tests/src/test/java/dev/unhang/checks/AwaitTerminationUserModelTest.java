package dev.unhang.checks;

import static dev.unhang.checks.WaitSources.file;
import static dev.unhang.checks.WaitSources.handler;
import static dev.unhang.checks.WaitSources.inactive;
import static dev.unhang.testing.Framework.ANDROID;
import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users say in a model file: what waits for an end, where code runs, which wait may go. */
final class AwaitTerminationUserModelTest {
  private static final Checks CHECKS = Checks.of(AwaitTerminationOnEventLoop.class);
  private static final String CRAWLER =
      file(
          """
          abstract class Crawler {
            abstract void halt(long amount, TimeUnit unit);
            abstract CompletableFuture<Void> halting();
            abstract boolean isIdle();
          }
          """);

  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          waits-for-executor call news.Crawler#halt(long, java.util.concurrent.TimeUnit) timeout=0,1 | halt | crawler.halt(1, TimeUnit.DAYS);
          blocking-chain call news.Crawler#halting() awaits=end | join | crawler.halting().join();
          not-blocking call news.Crawler#isIdle() tells=ended | isIdle | while (!crawler.isIdle()) { Thread.onSpinWait(); }
          """)
  @ParameterizedTest
  void waits(String line, String name, String statement) {
    CHECKS
        .with(NETTY)
        .model(line)
        .reports(
            handler(
                "private Crawler crawler;\n"
                    + inactive(
                        """
                        crawler.halt(0, TimeUnit.DAYS);
                        // BUG: Diagnostic contains: `%s
                        %s
                        """
                            .formatted(name, statement))),
            CRAWLER);
  }

  @Test
  void notBlockingOverridesTheBuiltInFact() {
    CHECKS
        .with(NETTY)
        .model(
            "not-blocking call java.util.concurrent.ScheduledExecutorService#awaitTermination(..)")
        .silentOn(
            handler(
                inactive(
                    """
                    ScheduledExecutorService timers = Executors.newScheduledThreadPool(2);
                    timers.awaitTermination(1, TimeUnit.DAYS);
                    """)),
            CRAWLER);
  }

  @Test
  void aHandlerOfTheUsers() {
    CHECKS
        .with(NETTY)
        .model("event-loop override news.Listener#on*(..)")
        .reports(
            file(
                """
                class Printer implements Listener {
                  private final ExecutorService pool = Executors.newCachedThreadPool();
                  @Override public void onNews(String headline) throws Exception {
                    // BUG: Diagnostic contains: awaitTermination
                    pool.awaitTermination(2, TimeUnit.DAYS);
                  }
                }
                """),
            file("interface Listener { void onNews(String headline) throws Exception; }\n"));
  }

  /** A situation of Infer's. */
  @Test
  void declaredNotToBlock() {
    CHECKS
        .with(ANDROID)
        .model("not-blocking call news.Pools#drain()")
        .silentOn(
            """
            package news;
            class Page {
              @androidx.annotation.UiThread void leave() { Pools.drain(); }
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

  /** A call that needs no end, and one that ends what is waited for. */
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          idle call news.Night$Alarms#fireAll(java.lang.String) | alarms.fireAll("gone")
          ends call java.util.concurrent.ExecutorService#toString() | pool.toString()
          """)
  @ParameterizedTest
  void theWaitGoes(String line, String statement) {
    CHECKS
        .with(NETTY)
        .model(line)
        .fixes(
            night("    wait(pool);\n    " + statement + ";\n"),
            night("    " + statement + ";\n")
                .replace("import java.util.concurrent.TimeUnit;\n", ""));
  }

  /** A logger tells that the wait is over. */
  @EnabledForJreRange(minVersion = 21)
  @Test
  void theWaitMovesWithTheLogEntry() {
    CHECKS
        .with(NETTY)
        .model("logs type news.Night$Alarms")
        .fixes(
            night("    wait(pool);\n    alarms.fireAll(\"gone\");\n"),
            night(
                """
                    Thread.startVirtualThread(() -> {
                      try {
                        wait(pool);
                        alarms.fireAll("gone");
                      } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                      }
                    });
                """));
  }

  @Test
  void anythingElseMayNeedTheEnd() {
    CHECKS
        .with(NETTY)
        .model("asks call news.Night$Alarms#fireAll(java.lang.String)")
        .reportsWithoutFix(
            "needs the end",
            night("    wait(pool);\n    alarms.fireAll(\"gone\");\n    alarms = null;\n"));
  }

  private static String night(String statements) {
    return """
    package news;

    import io.netty.channel.ChannelHandlerContext;
    import io.netty.channel.ChannelInboundHandlerAdapter;
    import java.util.concurrent.ExecutorService;
    import java.util.concurrent.TimeUnit;

    class Night extends ChannelInboundHandlerAdapter {
      private Alarms alarms;
      private ExecutorService pool;

      @Override
      public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    %s  }

      interface Alarms {
        void fireAll(String event);
      }
    }
    """
        .formatted(statements)
        .replace("wait(pool)", "pool.awaitTermination(118, TimeUnit.SECONDS)");
  }
}
