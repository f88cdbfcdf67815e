package dev.unhang.checks;

import static dev.unhang.checks.WaitSources.file;
import static dev.unhang.checks.WaitSources.handler;
import static dev.unhang.checks.WaitSources.inactive;
import static dev.unhang.checks.WaitSources.onInactive;
import static dev.unhang.testing.Framework.ARMERIA;
import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Places that may wait: guarded branches, hand-overs, and methods that end things. */
final class AwaitTerminationSilentHandOverTest {
  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class).with(NETTY);

  @Test
  void codeThatNobodyCalls() {
    checks.silentOn(
        handler(
            """
            void drain() throws InterruptedException {
              pool.awaitTermination(11, TimeUnit.MINUTES);
            }
            """));
  }

  @Test
  void guardedBranch() {
    checks.silentOn(
        onInactive(
            """
            if (!ctx.executor().inEventLoop()) {
              ctx.close().sync();
            }
            """));
  }

  @Test
  void elseOfAGuard() {
    checks.silentOn(
        onInactive(
            """
            if (ctx.executor().inEventLoop()) {
              ctx.close();
            } else {
              ctx.close().sync();
            }
            """));
  }

  @Test
  void earlyReturnOfAGuard() {
    checks.silentOn(
        onInactive(
            """
            if (ctx.channel().eventLoop().inEventLoop()) {
              ctx.close();
              return;
            }
            ctx.close().sync();
            """));
  }

  @Test
  void guardInAnotherFile() {
    checks.silentOn(
        onInactive("Channels.close(ctx);\n"),
        file(
            """
            final class Channels {
              static void close(ChannelHandlerContext ctx) throws InterruptedException {
                ChannelFuture closing = ctx.close();
                if (!ctx.executor().inEventLoop()) {
                  closing.sync();
                }
              }
            }
            """));
  }

  @Test
  void guardAroundTheCall() {
    checks.silentOn(
        onInactive(
            """
            if (!ctx.executor().inEventLoop()) {
              Channels.close(ctx);
            }
            """),
        file(
            """
            final class Channels {
              static void close(ChannelHandlerContext ctx) throws InterruptedException {
                ctx.close().sync();
              }
            }
            """));
  }

  @Test
  void wrongBranchOfAGuard() {
    checks.reports(
        onInactive(
            """
            if (ctx.executor().inEventLoop()) {
              // BUG: Diagnostic contains: sync
              ctx.close().sync();
            }
            """));
  }

  @Test
  void handlerAddedWithAGroupOfItsOwn() {
    checks.silentOn(
        handler(
            inactive("pool.awaitTermination(12, TimeUnit.MINUTES);\n")
                + """

                static void init(ChannelPipeline pipeline) {
                  pipeline.addLast(
                      new io.netty.util.concurrent.DefaultEventExecutorGroup(4),
                      "news",
                      new Handler());
                }
                """));
  }

  @Test
  void stopThatReturnsAFuture() {
    checks.silentOn(
        file(
            """
            class Feeds {
              private final ExecutorService pool = Executors.newCachedThreadPool();

              CompletableFuture<Void> stop() throws InterruptedException {
                pool.shutdown();
                pool.awaitTermination(13, TimeUnit.MINUTES);
                return CompletableFuture.completedFuture(null);
              }
            }
            """));
  }

  @Test
  void closeThatReturnsAFutureOfAnything() {
    checks.silentOn(
        file(
            """
            class Feeds {
              private final ExecutorService pool = Executors.newCachedThreadPool();

              CompletionStage<Void> close(CompletionStage<Void> last) throws InterruptedException {
                pool.awaitTermination(14, TimeUnit.MINUTES);
                return last;
              }
            }
            """));
  }

  @Test
  void methodThatReturnsCompletedFuturesOnly() {
    checks.silentOn(
        file(
            """
            class Feeds {
              private final ExecutorService pool = Executors.newCachedThreadPool();

              CompletableFuture<Boolean> ended() throws InterruptedException {
                if (pool.isShutdown()) {
                  return CompletableFuture.completedFuture(
                      pool.awaitTermination(15, TimeUnit.MINUTES));
                }
                return CompletableFuture.completedFuture(false);
              }
            }
            """));
  }

  @Test
  void methodThatReturnsAnUnfinishedFuture() {
    checks.reports(
        file(
            """
            class Feeds {
              private final ExecutorService pool = Executors.newCachedThreadPool();

              CompletableFuture<Void> reload() throws InterruptedException {
                pool.shutdown();
                // BUG: Diagnostic contains: awaitTermination
                pool.awaitTermination(16, TimeUnit.MINUTES);
                return CompletableFuture.runAsync(() -> System.out.println("reloaded"));
              }
            }
            """));
  }

  @Test
  void blockingServiceOfArmeria() {
    checks
        .with(ARMERIA)
        .silentOn(
            file(
                """
                class News {
                  private final ExecutorService pool = Executors.newCachedThreadPool();

                  @com.linecorp.armeria.server.annotation.Blocking
                  @com.linecorp.armeria.server.annotation.Get("/stop")
                  public String stop() throws InterruptedException {
                    pool.awaitTermination(17, TimeUnit.MINUTES);
                    return "stopped";
                  }
                }
                """));
  }
}
