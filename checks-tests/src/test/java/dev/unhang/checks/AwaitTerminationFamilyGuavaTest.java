package dev.unhang.checks;

import static dev.unhang.checks.WaitSources.handler;
import static dev.unhang.checks.WaitSources.onInactive;
import static dev.unhang.testing.Framework.GRPC;
import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** What waits for an end: Guava. */
final class AwaitTerminationFamilyGuavaTest {
  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class).with(NETTY);

  @Test
  void guavaShutdownAndAwaitTermination() {
    checks
        .with(GRPC)
        .reports(
            onInactive(
                """
                // BUG: Diagnostic contains: shutdownAndAwaitTermination
                com.google.common.util.concurrent.MoreExecutors.shutdownAndAwaitTermination(
                    pool, 17, TimeUnit.SECONDS);
                """));
  }

  @Test
  void guavaShutdownAndAwaitTerminationWithADuration() {
    checks
        .with(GRPC)
        .reports(
            onInactive(
                """
                // BUG: Diagnostic contains: shutdownAndAwaitTermination
                com.google.common.util.concurrent.MoreExecutors.shutdownAndAwaitTermination(
                    pool, Duration.ofSeconds(18));
                """));
  }

  @Test
  void guavaAwaitTerminationUninterruptibly() {
    checks
        .with(GRPC)
        .reports(
            onInactive(
                """
                // BUG: Diagnostic contains: awaitTerminationUninterruptibly
                com.google.common.util.concurrent.Uninterruptibles.awaitTerminationUninterruptibly(
                    pool);
                """));
  }

  @Test
  void guavaService() {
    checks
        .with(GRPC)
        .reports(
            handler(
                """
                private com.google.common.util.concurrent.Service feeds;

                @Override
                public void channelInactive(ChannelHandlerContext ctx) throws Exception {
                  // BUG: Diagnostic contains: awaitTerminated
                  feeds.stopAsync().awaitTerminated();
                }
                """));
  }

  @Test
  void guavaServiceManager() {
    checks
        .with(GRPC)
        .reports(
            handler(
                """
                private com.google.common.util.concurrent.ServiceManager feeds;

                @Override
                public void channelInactive(ChannelHandlerContext ctx) throws Exception {
                  // BUG: Diagnostic contains: awaitStopped
                  feeds.stopAsync().awaitStopped(19, TimeUnit.SECONDS);
                }
                """));
  }

  @Test
  void guavaJoinOfAFactorysThread() {
    checks
        .with(GRPC)
        .reports(
            handler(
                """
                private Thread worker;
                private final ExecutorService single =
                    Executors.newSingleThreadExecutor(task -> worker = new Thread(task));

                @Override
                public void channelInactive(ChannelHandlerContext ctx) {
                  single.shutdown();
                  // BUG: Diagnostic contains: joinUninterruptibly
                  com.google.common.util.concurrent.Uninterruptibles.joinUninterruptibly(worker);
                }
                """));
  }
}
