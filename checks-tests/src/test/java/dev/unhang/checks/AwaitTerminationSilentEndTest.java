package dev.unhang.checks;

import static dev.unhang.checks.WaitSources.file;
import static dev.unhang.checks.WaitSources.handler;
import static dev.unhang.checks.WaitSources.onInactive;
import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Waits that cannot last, because it has ended, and what only looks like a wait. */
final class AwaitTerminationSilentEndTest {
  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class).with(NETTY);

  @Test
  void insideIfTerminated() {
    checks.silentOn(
        onInactive(
            """
            if (pool.isTerminated()) {
              pool.awaitTermination(1, TimeUnit.MINUTES);
            }
            """));
  }

  @Test
  void elseOfNotTerminated() {
    checks.silentOn(
        onInactive(
            """
            if (!pool.isTerminated()) {
              pool.shutdown();
            } else {
              pool.awaitTermination(2, TimeUnit.MINUTES);
            }
            """));
  }

  @Test
  void afterAnEarlyReturn() {
    checks.silentOn(
        onInactive(
            """
            if (!pool.isTerminated()) {
              return;
            }
            pool.awaitTermination(3, TimeUnit.MINUTES);
            """));
  }

  @Test
  void afterAnEarlyThrow() {
    checks.silentOn(
        onInactive(
            """
            if (!pool.isTerminated()) {
              throw new IllegalStateException("still running");
            }
            pool.awaitTermination(4, TimeUnit.MINUTES);
            """));
  }

  @Test
  void rightOfAnd() {
    checks.silentOn(
        onInactive(
            """
            if (pool.isTerminated() && pool.awaitTermination(5, TimeUnit.MINUTES)) {
              System.out.println("over");
            }
            """));
  }

  @Test
  void rightOfOr() {
    checks.silentOn(
        onInactive(
            """
            if (!pool.isTerminated() || pool.awaitTermination(6, TimeUnit.MINUTES)) {
              System.out.println("over");
            }
            """));
  }

  @Test
  void conditionalExpression() {
    checks.silentOn(
        onInactive(
            """
            boolean over = pool.isTerminated() ? pool.awaitTermination(7, TimeUnit.MINUTES) : false;
            System.out.println(over);
            """));
  }

  @Test
  void otherExecutorTerminated() {
    checks.reports(
        handler(
            """
            private final ExecutorService other = Executors.newCachedThreadPool();

            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              if (other.isTerminated()) {
                // BUG: Diagnostic contains: awaitTermination
                pool.awaitTermination(8, TimeUnit.MINUTES);
              }
            }
            """));
  }

  @Test
  void shutDownIsNotTerminated() {
    checks.reports(
        onInactive(
            """
            if (pool.isShutdown()) {
              // BUG: Diagnostic contains: awaitTermination
              pool.awaitTermination(9, TimeUnit.MINUTES);
            }
            """));
  }

  @Test
  void knownInAnotherFile() {
    checks.silentOn(
        onInactive("Pools.check(pool);\n"),
        file(
            """
            final class Pools {
              static void check(ExecutorService tasks) throws InterruptedException {
                if (tasks.isTerminated()) {
                  tasks.awaitTermination(10, TimeUnit.MINUTES);
                }
              }
            }
            """));
  }

  @Test
  void futureThatIsDone() {
    checks.silentOn(
        onInactive(
            """
            ChannelFuture closing = ctx.close();
            if (closing.isDone()) {
              closing.sync();
            }
            """));
  }

  @Test
  void delegatingExecutor() {
    checks.silentOn(
        file(
            """
            abstract class Delegating extends AbstractExecutorService {
              private final ExecutorService delegate = Executors.newCachedThreadPool();

              @Override
              public boolean awaitTermination(long amount, TimeUnit unit)
                  throws InterruptedException {
                return delegate.awaitTermination(amount, unit);
              }
            }
            """));
  }

  @Test
  void delegatingExecutorIsReportedWhereItIsUsed() {
    checks.reports(
        file(
            """
            class Handler extends ChannelInboundHandlerAdapter {
              private Delegating pool;

              @Override
              public void channelInactive(ChannelHandlerContext ctx) throws Exception {
                // BUG: Diagnostic contains: awaitTermination
                pool.awaitTermination(11, TimeUnit.MINUTES);
              }
            }

            abstract class Delegating extends AbstractExecutorService {
              private final ExecutorService delegate = Executors.newCachedThreadPool();

              @Override
              public boolean awaitTermination(long amount, TimeUnit unit)
                  throws InterruptedException {
                return delegate.awaitTermination(amount, unit);
              }
            }
            """));
  }

  @Test
  void sameNameOnAnotherType() {
    checks.silentOn(
        handler(
            """
            private Crawler crawler;

            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              crawler.awaitTermination(12, TimeUnit.MINUTES);
            }
            """),
        file(
            """
            interface Crawler {
              boolean awaitTermination(long amount, TimeUnit unit);
            }
            """));
  }

  @Test
  void overloadOfAnOwnExecutor() {
    checks.silentOn(
        handler(
            """
            private Fetchers fetchers;

            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              fetchers.awaitTermination(() -> System.out.println("over"));
            }
            """),
        file(
            """
            interface Fetchers extends ExecutorService {
              void awaitTermination(Runnable then);
            }
            """));
  }

  @Test
  void shutdownAlone() {
    checks.silentOn(onInactive("pool.shutdown();\n"));
  }

  @Test
  void shutdownNowAlone() {
    checks.silentOn(onInactive("System.out.println(pool.shutdownNow().size());\n"));
  }

  @Test
  void questionsAlone() {
    checks.silentOn(onInactive("System.out.println(pool.isTerminated() + \" \" + ctx);\n"));
  }
}
