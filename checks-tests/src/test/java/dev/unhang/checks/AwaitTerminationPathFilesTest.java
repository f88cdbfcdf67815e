package dev.unhang.checks;

import static dev.unhang.checks.WaitSources.file;
import static dev.unhang.checks.WaitSources.handler;
import static dev.unhang.checks.WaitSources.onInactive;
import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Paths into other files: one finding, at the call that leaves the file of the handler. */
final class AwaitTerminationPathFilesTest {
  private static final String POOLS =
      file(
          """
          final class Pools {
            private Pools() {}

            static void drain(ExecutorService tasks) throws InterruptedException {
              tasks.awaitTermination(1, TimeUnit.MINUTES); // wait
            }

            static void stop(ExecutorService tasks) throws InterruptedException {
              tasks.shutdown();
              drain(tasks);
            }
          }
          """);

  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class).with(NETTY);

  @Test
  void staticHelper() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > Pools.drain
            Pools.drain(pool);
            """),
        POOLS);
  }

  @Test
  void theOtherFileComesFirst() {
    checks.reportsPaths(
        POOLS,
        onInactive(
            """
            // PATH: channelInactive > Pools.drain
            Pools.drain(pool);
            """));
  }

  @Test
  void throughTwoMethodsThere() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > Pools.stop > Pools.drain
            Pools.stop(pool);
            """),
        POOLS);
  }

  @Test
  void throughAMethodHere() {
    checks.reportsPaths(
        handler(
            """
            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              cleanUp();
            }

            private void cleanUp() throws InterruptedException {
              // PATH: channelInactive > cleanUp > Pools.drain
              Pools.drain(pool);
            }
            """),
        POOLS);
  }

  @Test
  void throughThreeFiles() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > Sessions.end > Registry.clear > Pools.drain
            Sessions.end(pool);
            """),
        file(
            """
            class Sessions {
              static void end(ExecutorService tasks) throws InterruptedException {
                Registry.clear(tasks);
              }
            }
            """),
        file(
            """
            class Registry {
              static void clear(ExecutorService tasks) throws InterruptedException {
                Pools.drain(tasks);
              }
            }
            """),
        POOLS);
  }

  @Test
  void shortestWay() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > Detour.go > Pools.drain > !Detour.long
            Detour.go(pool);
            """),
        file(
            """
            class Detour {
              static void go(ExecutorService tasks) throws InterruptedException {
                longWay(tasks);
                Pools.drain(tasks);
              }

              static void longWay(ExecutorService tasks) throws InterruptedException {
                longerWay(tasks);
              }

              static void longerWay(ExecutorService tasks) throws InterruptedException {
                Pools.drain(tasks);
              }
            }
            """),
        POOLS);
  }

  @Test
  void twoCallsTwoFindings() {
    checks.reportsPaths(
        handler(
            """
            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              // PATH: channelInactive > Pools.drain
              Pools.drain(pool);
            }

            @Override
            public void exceptionCaught(ChannelHandlerContext ctx, Throwable e) throws Exception {
              // PATH: exceptionCaught > Pools.stop
              Pools.stop(pool);
            }
            """),
        POOLS);
  }

  @Test
  void instanceMethodOfAField() {
    checks.reportsPaths(
        handler(
            """
            private final Session session = new Session();

            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              // PATH: channelInactive > Session.end
              session.end();
            }
            """),
        file(
            """
            class Session {
              private final ExecutorService tasks = Executors.newCachedThreadPool();

              void end() throws InterruptedException {
                tasks.awaitTermination(2, TimeUnit.MINUTES); // wait
              }
            }
            """));
  }

  @Test
  void instanceMethodOfAParameter() {
    checks.reportsPaths(
        handler(
            """
            @Override
            public void userEventTriggered(ChannelHandlerContext ctx, Object event)
                throws Exception {
              if (event instanceof Session session) {
                // PATH: userEventTriggered > Session.end
                session.end();
              }
            }
            """),
        file(
            """
            record Session(ExecutorService tasks) {
              void end() throws InterruptedException {
                tasks.awaitTermination(3, TimeUnit.MINUTES); // wait
              }
            }
            """));
  }

  @Test
  void constructor() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > new Farewell
            new Farewell(pool);
            """),
        file(
            """
            class Farewell {
              Farewell(ExecutorService tasks) throws InterruptedException {
                tasks.awaitTermination(4, TimeUnit.MINUTES); // wait
              }
            }
            """));
  }

  @Test
  void constructorOfTheSuperclass() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > new Polite > new Farewell
            new Polite(pool);
            """),
        file(
            """
            class Polite extends Farewell {
              Polite(ExecutorService tasks) throws InterruptedException {
                super(tasks);
              }
            }
            """),
        file(
            """
            class Farewell {
              Farewell(ExecutorService tasks) throws InterruptedException {
                tasks.awaitTermination(5, TimeUnit.MINUTES); // wait
              }
            }
            """));
  }
}
