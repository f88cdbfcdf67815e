package dev.unhang.checks;

import static dev.unhang.checks.WaitSources.handler;
import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Paths within the file of the handler: the finding sits at the wait. */
final class AwaitTerminationPathTest {
  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class).with(NETTY);

  @Test
  void directly() {
    checks.reportsPaths(
        handler(
            """
            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              // PATH: channelInactive
              pool.awaitTermination(1, TimeUnit.MINUTES);
            }
            """));
  }

  @Test
  void oneCall() {
    checks.reportsPaths(
        handler(
            """
            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              drain();
            }

            private void drain() throws InterruptedException {
              // PATH: channelInactive > drain
              pool.awaitTermination(2, TimeUnit.MINUTES);
            }
            """));
  }

  @Test
  void threeCalls() {
    checks.reportsPaths(
        handler(
            """
            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              farewell();
            }

            private void farewell() throws InterruptedException {
              cleanUp();
            }

            private void cleanUp() throws InterruptedException {
              drain();
            }

            private void drain() throws InterruptedException {
              // PATH: channelInactive > farewell > cleanUp > drain
              pool.awaitTermination(3, TimeUnit.MINUTES);
            }
            """));
  }

  @Test
  void staticHelperOfTheClass() {
    checks.reportsPaths(
        handler(
            """
            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              drain(pool);
            }

            static void drain(ExecutorService tasks) throws InterruptedException {
              // PATH: channelInactive > drain
              tasks.awaitTermination(4, TimeUnit.MINUTES);
            }
            """));
  }

  @Test
  void otherClassOfTheFile() {
    checks.reportsPaths(
        handler(
                """
                @Override
                public void channelInactive(ChannelHandlerContext ctx) throws Exception {
                  Pools.drain(pool);
                }
                """)
            + """
            final class Pools {
              static void drain(ExecutorService tasks) throws InterruptedException {
                // PATH: channelInactive > drain
                tasks.awaitTermination(5, TimeUnit.MINUTES);
              }
            }
            """);
  }

  @Test
  void nestedClass() {
    checks.reportsPaths(
        handler(
            """
            private final Drainer drainer = new Drainer();

            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              drainer.drain(pool);
            }

            private static final class Drainer {
              void drain(ExecutorService tasks) throws InterruptedException {
                // PATH: channelInactive > drain
                tasks.awaitTermination(6, TimeUnit.MINUTES);
              }
            }
            """));
  }

  @Test
  void innerClass() {
    checks.reportsPaths(
        handler(
            """
            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              new Session().end();
            }

            private final class Session {
              void end() throws InterruptedException {
                // PATH: channelInactive > end
                pool.awaitTermination(7, TimeUnit.MINUTES);
              }
            }
            """));
  }

  @Test
  void localClass() {
    checks.reportsPaths(
        handler(
            """
            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              class Farewell {
                void say() throws InterruptedException {
                  // PATH: channelInactive > say
                  pool.awaitTermination(8, TimeUnit.MINUTES);
                }
              }
              new Farewell().say();
            }
            """));
  }

  @Test
  void anonymousClass() {
    checks.reportsPaths(
        handler(
            """
            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              new Object() {
                void end() throws InterruptedException {
                  // PATH: channelInactive > end
                  pool.awaitTermination(9, TimeUnit.MINUTES);
                }
              }.end();
            }
            """));
  }

  @Test
  void record() {
    checks.reportsPaths(
        handler(
            """
            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              new Session(pool, "sports").end();
            }

            record Session(ExecutorService tasks, String topic) {
              void end() throws InterruptedException {
                // PATH: channelInactive > end
                tasks.awaitTermination(10, TimeUnit.MINUTES);
              }
            }
            """));
  }

  @Test
  void enumConstantWithABody() {
    checks.reportsPaths(
        handler(
            """
            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              Ending.SLOW.apply(pool);
            }

            enum Ending {
              SLOW {
                @Override
                void apply(ExecutorService tasks) throws InterruptedException {
                  // PATH: channelInactive > apply
                  tasks.awaitTermination(11, TimeUnit.MINUTES);
                }
              },
              QUICK {
                @Override
                void apply(ExecutorService tasks) {
                  tasks.shutdownNow();
                }
              };

              abstract void apply(ExecutorService tasks) throws InterruptedException;
            }
            """));
  }
}
