package dev.unhang.checks;

import static dev.unhang.checks.WaitSources.file;
import static dev.unhang.checks.WaitSources.handler;
import static dev.unhang.checks.WaitSources.onInactive;
import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Paths into other files, to chains, loops, nested types and generic methods. */
final class AwaitTerminationPathFilesMoreTest {
  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class).with(NETTY);

  @Test
  void superMethodInAnotherFile() {
    checks.reportsPaths(
        handler(
            """
            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              // PATH: channelInactive > Special.stop > General.stop
              new Special(pool).stop();
            }
            """),
        file(
            """
            class Special extends General {
              Special(ExecutorService tasks) {
                super(tasks);
              }

              @Override
              void stop() throws InterruptedException {
                super.stop();
              }
            }
            """),
        file(
            """
            class General {
              final ExecutorService tasks;

              General(ExecutorService tasks) {
                this.tasks = tasks;
              }

              void stop() throws InterruptedException {
                tasks.awaitTermination(6, TimeUnit.MINUTES); // wait
              }
            }
            """));
  }

  @Test
  void handlerCallsSuperInAnotherFile() {
    checks.reportsPaths(
        file(
            """
            class Concrete extends Base {
              void cleanUp(ChannelHandlerContext ctx) throws Exception {
                ctx.channel().eventLoop().submit(() -> {
                  // PATH: Base.drain
                  super.drain();
                  return null;
                });
              }
            }
            """),
        file(
            """
            class Base extends ChannelInboundHandlerAdapter {
              final ExecutorService tasks = Executors.newCachedThreadPool();

              void drain() throws InterruptedException {
                tasks.awaitTermination(7, TimeUnit.MINUTES); // wait
              }
            }
            """));
  }

  @Test
  void chainInAnotherFile() {
    checks.reportsPaths(
        handler(
            """
            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              // PATH: channelInactive > Channels.close
              Channels.close(ctx);
            }
            """),
        file(
            """
            class Channels {
              static void close(ChannelHandlerContext ctx) throws InterruptedException {
                ctx.close().sync(); // wait
              }
            }
            """));
  }

  @Test
  void spinInAnotherFile() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > Spin.on
            Spin.on(pool);
            """),
        file(
            """
            class Spin {
              static void on(ExecutorService tasks) throws InterruptedException {
                while (!tasks.isTerminated()) { // wait
                  Thread.sleep(100);
                }
              }
            }
            """));
  }

  @Test
  void nestedClassOfAnotherFile() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > Nested.drain
            Outer.Nested.drain(pool);
            """),
        file(
            """
            class Outer {
              static class Nested {
                static void drain(ExecutorService tasks) throws InterruptedException {
                  tasks.awaitTermination(8, TimeUnit.MINUTES); // wait
                }
              }
            }
            """));
  }

  @Test
  void enumOfAnotherFile() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > Ending.apply
            Ending.SLOW.apply(pool);
            """),
        file(
            """
            enum Ending {
              SLOW,
              QUICK;

              void apply(ExecutorService tasks) throws InterruptedException {
                if (this == SLOW) {
                  tasks.awaitTermination(9, TimeUnit.MINUTES); // wait
                }
              }
            }
            """));
  }

  @Test
  void genericBridge() {
    checks.reportsPaths(
        handler(
            """
            private final Ender<ExecutorService> ender = new PoolEnder();

            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              // PATH: channelInactive > PoolEnder.end
              ender.end(pool);
            }
            """),
        file(
            """
            interface Ender<T> {
              void end(T what) throws InterruptedException;
            }
            """),
        file(
            """
            class PoolEnder implements Ender<ExecutorService> {
              @Override
              public void end(ExecutorService what) throws InterruptedException {
                what.awaitTermination(10, TimeUnit.MINUTES); // wait
              }
            }
            """));
  }

  @Test
  void genericMethod() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > Ends.end
            Ends.<ExecutorService>end(pool);
            """),
        file(
            """
            class Ends {
              static <T extends ExecutorService> void end(T tasks) throws InterruptedException {
                tasks.awaitTermination(11, TimeUnit.MINUTES); // wait
              }
            }
            """));
  }

  @Test
  void varargsInAnotherFile() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > All.drain
            All.drain(pool, pool);
            """),
        file(
            """
            class All {
              static void drain(ExecutorService... pools) throws InterruptedException {
                for (ExecutorService each : pools) {
                  each.awaitTermination(12, TimeUnit.MINUTES); // wait
                }
              }
            }
            """));
  }
}
