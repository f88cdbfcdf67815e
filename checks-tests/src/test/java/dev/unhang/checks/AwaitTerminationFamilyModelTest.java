package dev.unhang.checks;

import static dev.unhang.checks.WaitSources.file;
import static dev.unhang.checks.WaitSources.handler;
import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waits for an end: what users say in a model file. */
final class AwaitTerminationFamilyModelTest {
  private static final String CRAWLER =
      file(
          """
          abstract class Crawler {
            abstract void halt(long amount, TimeUnit unit);
            abstract CompletableFuture<Void> halting();
            abstract boolean isIdle();
          }
          """);

  @TempDir Path folder;

  private Checks checks(String... lines) throws IOException {
    Path model = folder.resolve("crawler.model");
    Files.writeString(model, "framework Crawler\n" + String.join("\n", lines) + "\n");
    return Checks.of(AwaitTerminationOnEventLoop.class)
        .with(NETTY)
        .flags("-XepOpt:Unhang:Models=" + model);
  }

  @Test
  void waitsForExecutor() throws IOException {
    checks(
            "waits-for-executor call news.Crawler#halt(long, java.util.concurrent.TimeUnit)"
                + " timeout=0,1")
        .reports(
            handler(
                """
                private Crawler crawler;
                @Override public void channelInactive(ChannelHandlerContext ctx) {
                  crawler.halt(0, TimeUnit.DAYS);
                // BUG: Diagnostic contains: halt
                  crawler.halt(1, TimeUnit.DAYS);
                }
                """),
            CRAWLER);
  }

  @Test
  void blockingChain() throws IOException {
    checks("blocking-chain call news.Crawler#halting() awaits=end")
        .reports(
            handler(
                """
                private Crawler crawler;
                @Override public void channelInactive(ChannelHandlerContext ctx) {
                // BUG: Diagnostic contains: join
                  crawler.halting().join();
                }
                """),
            CRAWLER);
  }

  @Test
  void spin() throws IOException {
    checks("not-blocking call news.Crawler#isIdle() tells=ended")
        .reports(
            handler(
                """
                private Crawler crawler;
                @Override public void channelInactive(ChannelHandlerContext ctx) {
                // BUG: Diagnostic contains: isIdle
                  while (!crawler.isIdle()) { Thread.onSpinWait(); }
                }
                """),
            CRAWLER);
  }

  @Test
  void notBlockingOverridesTheBuiltInFact() throws IOException {
    checks("not-blocking call java.util.concurrent.ScheduledExecutorService#awaitTermination(..)")
        .silentOn(
            handler(
                """
                @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
                  ScheduledExecutorService timers = Executors.newScheduledThreadPool(2);
                  timers.awaitTermination(1, TimeUnit.DAYS);
                }
                """),
            CRAWLER);
  }

  @Test
  void aHandlerOfTheUsers() throws IOException {
    checks("event-loop override news.Listener#on*(..)")
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
            file(
                """
                interface Listener {
                  void onNews(String headline) throws Exception;
                }
                """));
  }
}
