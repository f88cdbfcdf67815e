package dev.unhang.checks;

import static dev.unhang.checks.WaitSources.file;
import static dev.unhang.checks.WaitSources.handler;
import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Paths within the file of the handler, through varargs, constructors and supertypes. */
final class AwaitTerminationPathTypesTest {
  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class).with(NETTY);

  @Test
  void varargs() {
    checks.reportsPaths(
        handler(
            """
            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              drain(pool, pool);
            }

            private static void drain(ExecutorService... pools) throws InterruptedException {
              for (ExecutorService each : pools) {
                // PATH: channelInactive > drain
                each.awaitTermination(12, TimeUnit.MINUTES);
              }
            }
            """));
  }

  @Test
  void overload() {
    checks.reportsPaths(
        handler(
            """
            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              drain(30L);
            }

            private void drain(String reason) throws InterruptedException {
              pool.awaitTermination(13, TimeUnit.MINUTES);
            }

            private void drain(long minutes) throws InterruptedException {
              // PATH: channelInactive > drain
              pool.awaitTermination(minutes, TimeUnit.MINUTES);
            }
            """));
  }

  @Test
  void constructor() {
    checks.reportsPaths(
        handler(
            """
            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              new Farewell(pool);
            }

            static final class Farewell {
              Farewell(ExecutorService tasks) throws InterruptedException {
                // PATH: channelInactive > Farewell
                tasks.awaitTermination(14, TimeUnit.MINUTES);
              }
            }
            """));
  }

  @Test
  void constructorThatCallsAnother() {
    checks.reportsPaths(
        handler(
            """
            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              new Farewell(pool);
            }

            static final class Farewell {
              Farewell(ExecutorService tasks) throws InterruptedException {
                this(tasks, 15);
              }

              Farewell(ExecutorService tasks, int minutes) throws InterruptedException {
                // PATH: channelInactive > Farewell
                tasks.awaitTermination(minutes, TimeUnit.MINUTES);
              }
            }
            """));
  }

  @Test
  void superCall() {
    checks.reportsPaths(
        handler(
                """
                private final Special special = new Special(pool);

                @Override
                public void channelInactive(ChannelHandlerContext ctx) throws Exception {
                  special.stop();
                }
                """)
            + """
            class General {
              final ExecutorService tasks;

              General(ExecutorService tasks) {
                this.tasks = tasks;
              }

              void stop() throws InterruptedException {
                // PATH: channelInactive > stop > stop
                tasks.awaitTermination(16, TimeUnit.MINUTES);
              }
            }

            class Special extends General {
              Special(ExecutorService tasks) {
                super(tasks);
              }

              @Override
              void stop() throws InterruptedException {
                super.stop();
              }
            }
            """);
  }

  @Test
  void inheritedHelper() {
    checks.reportsPaths(
        file(
            """
            abstract class Base extends ChannelInboundHandlerAdapter {
              final ExecutorService tasks = Executors.newCachedThreadPool();

              final void drain() throws InterruptedException {
                // PATH: channelInactive > drain
                tasks.awaitTermination(17, TimeUnit.MINUTES);
              }
            }

            class Concrete extends Base {
              @Override
              public void channelInactive(ChannelHandlerContext ctx) throws Exception {
                drain();
              }
            }
            """));
  }

  @Test
  void templateMethodOfTheSuperclass() {
    checks.reportsPaths(
        file(
            """
            abstract class Base extends ChannelInboundHandlerAdapter {
              @Override
              public void channelInactive(ChannelHandlerContext ctx) throws Exception {
                onGone();
              }

              abstract void onGone() throws InterruptedException;
            }

            class Concrete extends Base {
              private final ExecutorService tasks = Executors.newCachedThreadPool();

              @Override
              void onGone() throws InterruptedException {
                // PATH: channelInactive > onGone
                tasks.awaitTermination(18, TimeUnit.MINUTES);
              }
            }
            """));
  }

  @Test
  void recursion() {
    checks.reportsPaths(
        handler(
            """
            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              drain(3);
            }

            private void drain(int times) throws InterruptedException {
              // PATH: channelInactive > drain
              pool.awaitTermination(19, TimeUnit.MINUTES);
              if (times > 0) {
                drain(times - 1);
              }
            }
            """));
  }

  @Test
  void mutualRecursion() {
    checks.reportsPaths(
        handler(
            """
            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              even(10);
            }

            private void even(int n) throws InterruptedException {
              if (n > 0) {
                odd(n - 1);
              }
            }

            private void odd(int n) throws InterruptedException {
              // PATH: channelInactive > even > odd
              pool.awaitTermination(20, TimeUnit.MINUTES);
              even(n - 1);
            }
            """));
  }

  @Test
  void twoHandlersOneHelperOneFinding() {
    checks.reportsPaths(
        handler(
            """
            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              drain();
            }

            @Override
            public void exceptionCaught(ChannelHandlerContext ctx, Throwable e) throws Exception {
              drain();
            }

            private void drain() throws InterruptedException {
              // PATH: drain
              pool.awaitTermination(21, TimeUnit.MINUTES);
            }
            """));
  }

  @Test
  void twoWaitsTwoFindings() {
    checks.reportsPaths(
        handler(
            """
            private final ExecutorService other = Executors.newCachedThreadPool();

            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              drain();
            }

            private void drain() throws InterruptedException {
              // PATH: channelInactive > drain
              pool.awaitTermination(22, TimeUnit.SECONDS);
              // PATH: channelInactive > drain
              other.awaitTermination(23, TimeUnit.SECONDS);
            }
            """));
  }

  @Test
  void twoPhaseShutdownIsOneFinding() {
    checks.reportsPaths(
        handler(
            """
            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              drain();
            }

            private void drain() throws InterruptedException {
              pool.shutdown();
              // PATH: channelInactive > drain
              if (!pool.awaitTermination(25, TimeUnit.SECONDS)) {
                pool.shutdownNow();
                if (!pool.awaitTermination(26, TimeUnit.SECONDS)) {
                  System.err.println("still running");
                }
              }
            }
            """));
  }

  @Test
  void silentIfNoHandlerCallsTheHelper() {
    checks.silentOn(
        handler(
            """
            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              pool.shutdown();
            }

            void drain() throws InterruptedException {
              pool.awaitTermination(24, TimeUnit.MINUTES);
            }
            """));
  }
}
