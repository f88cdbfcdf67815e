package dev.unhang.checks;

import static dev.unhang.checks.WaitSources.file;
import static dev.unhang.checks.WaitSources.handler;
import static dev.unhang.checks.WaitSources.onInactive;
import static dev.unhang.testing.Framework.GRPC;
import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.REACTOR;
import static dev.unhang.testing.Framework.REACTOR_NETTY;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long it waits: not at all, or as long as the user tolerates. */
final class AwaitTerminationTimeoutTest {
  private static final String TOLERATE = "-XepOpt:Unhang:ToleratedWait=";

  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class).with(NETTY);

  private static String silent(String amount, String unit) {
    return onInactive("pool.awaitTermination(" + amount + ", " + unit + ");\n");
  }

  private static String loud(String amount, String unit) {
    return onInactive(
        "// BUG: Diagnostic contains: awaitTermination\n"
            + "pool.awaitTermination("
            + amount
            + ", "
            + unit
            + ");\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0L", "-1", "1 - 1", "(0)", "(long) 0", "+0", "0x0"})
  void zero(String amount) {
    checks.silentOn(silent(amount, "TimeUnit.SECONDS"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1L", "Long.MAX_VALUE", "2 - 1", "Integer.MAX_VALUE"})
  void notZero(String amount) {
    checks.reports(loud(amount, "TimeUnit.NANOSECONDS"));
  }

  @Test
  void zeroInAConstant() {
    checks.silentOn(
        handler(
            """
            private static final long NONE = 0;

            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              pool.awaitTermination(NONE, TimeUnit.DAYS);
            }
            """));
  }

  @Test
  void zeroInAConstantOfAnotherFile() {
    checks.silentOn(
        silent("Limits.NONE", "TimeUnit.DAYS"),
        file(
            """
            final class Limits {
              static final long NONE = 0;
            }
            """));
  }

  @Test
  void zeroInALocal() {
    checks.silentOn(
        onInactive(
            """
            long none = 0;
            pool.awaitTermination(none, TimeUnit.DAYS);
            """));
  }

  @Test
  void aLocalThatChanges() {
    checks.reports(
        onInactive(
            """
            long limit = 0;
            limit += 5;
            // BUG: Diagnostic contains: awaitTermination
            pool.awaitTermination(limit, TimeUnit.DAYS);
            """));
  }

  @Test
  void aParameter() {
    checks.reports(
        handler(
            """
            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              drain(0);
            }

            private void drain(long limit) throws InterruptedException {
              // BUG: Diagnostic contains: awaitTermination
              pool.awaitTermination(limit, TimeUnit.DAYS);
            }
            """));
  }

  @Test
  void zeroDuration() {
    checks
        .with(GRPC)
        .silentOn(
            onInactive(
                """
                com.google.common.util.concurrent.MoreExecutors.shutdownAndAwaitTermination(
                    pool, Duration.ZERO);
                """));
  }

  @Test
  void zeroMillisecondsAsADuration() {
    checks
        .with(GRPC)
        .silentOn(
            onInactive(
                """
                com.google.common.util.concurrent.MoreExecutors.shutdownAndAwaitTermination(
                    pool, Duration.ofMillis(0));
                """));
  }

  @Test
  @NeedsJdk21
  void zeroDurationOfTheHttpClient() {
    checks.silentOn(
        handler(
            """
            private final java.net.http.HttpClient client =
                java.net.http.HttpClient.newHttpClient();

            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              client.awaitTermination(Duration.ZERO);
            }
            """));
  }

  @Test
  void zeroLimitOfAChain() {
    checks.silentOn(onInactive("ctx.close().await(0);\n"));
  }

  @Test
  void zeroLimitOfAGet() {
    checks.silentOn(
        onInactive(
            "ctx.channel().eventLoop().parent().shutdownGracefully().get(0, TimeUnit.DAYS);\n"));
  }

  @Test
  void zeroOfAnyUnit() {
    checks.silentOn(silent("0", "TimeUnit.valueOf(\"DAYS\")"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"250ms", "1s", "300ms"})
  void tolerated(String limit) {
    checks.flags(TOLERATE + limit).silentOn(silent("250", "TimeUnit.MILLISECONDS"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"249ms", "0ms", "0s"})
  void overTheLimit(String limit) {
    checks.flags(TOLERATE + limit).reports(loud("250", "TimeUnit.MILLISECONDS"));
  }

  @Test
  void unitsAreFolded() {
    checks.flags(TOLERATE + "250ms").silentOn(silent("250_000", "TimeUnit.MICROSECONDS"));
  }

  @Test
  void unitsAreFoldedOverTheLimit() {
    checks.flags(TOLERATE + "250ms").reports(loud("250_001", "TimeUnit.MICROSECONDS"));
  }

  @Test
  void aHugeLimitDoesNotOverflow() {
    checks.flags(TOLERATE + "250ms").reports(loud("Long.MAX_VALUE", "TimeUnit.DAYS"));
  }

  @Test
  void toleratedConstantExpression() {
    checks.flags(TOLERATE + "1s").silentOn(silent("10 * 100", "TimeUnit.MILLISECONDS"));
  }

  @Test
  void toleratedDurationInAFinalField() {
    checks
        .with(GRPC)
        .flags(TOLERATE + "250ms")
        .silentOn(
            handler(
                """
                private static final Duration SHORT = Duration.ofMillis(200);

                @Override
                public void channelInactive(ChannelHandlerContext ctx) {
                  com.google.common.util.concurrent.MoreExecutors.shutdownAndAwaitTermination(
                      pool, SHORT);
                }
                """));
  }

  @Test
  void aDurationOverTheLimit() {
    checks
        .with(REACTOR_NETTY, REACTOR)
        .flags(TOLERATE + "250ms")
        .reports(
            handler(
                """
                private reactor.netty.DisposableServer server;

                @Override
                public void channelInactive(ChannelHandlerContext ctx) {
                  server.disposeNow(Duration.ofMillis(200));
                  // BUG: Diagnostic contains: disposeNow
                  server.disposeNow(Duration.ofSeconds(1));
                }
                """));
  }

  @Test
  void toleratedFinalFieldSetInTheConstructor() {
    checks
        .flags(TOLERATE + "250ms")
        .reports(
            handler(
                """
                private final long limit;

                Handler(long limit) {
                  this.limit = limit;
                }

                @Override
                public void channelInactive(ChannelHandlerContext ctx) throws Exception {
                  // BUG: Diagnostic contains: awaitTermination
                  pool.awaitTermination(limit, TimeUnit.MILLISECONDS);
                }
                """));
  }

  @Test
  void toleratedInAnotherFile() {
    checks
        .flags(TOLERATE + "250ms")
        .silentOn(
            onInactive("Pools.drain(pool);\n"),
            file(
                """
                final class Pools {
                  static void drain(ExecutorService tasks) throws InterruptedException {
                    tasks.awaitTermination(100, TimeUnit.MILLISECONDS);
                  }
                }
                """));
  }

  @Test
  void nothingToleratedWithoutALimit() {
    checks
        .flags(TOLERATE + "250ms")
        .reports(
            onInactive(
                """
                // BUG: Diagnostic contains: sync
                ctx.close().sync();
                """));
  }

  @Test
  void aLoopOfToleratedWaits() {
    checks
        .flags(TOLERATE + "250ms")
        .reports(
            onInactive(
                """
                // BUG: Diagnostic contains: awaitTermination
                while (!pool.awaitTermination(100, TimeUnit.MILLISECONDS)) {
                  System.out.println("still running");
                }
                """));
  }
}
