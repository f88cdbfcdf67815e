package dev.unhang.checks;

import static dev.unhang.checks.WaitSources.file;
import static dev.unhang.checks.WaitSources.handler;
import static dev.unhang.checks.WaitSources.onInactive;
import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Code that runs when objects are created, classes are loaded and resources are closed. */
final class AwaitTerminationInitializerTest {
  private static final String POOLS =
      file(
          """
          final class Pools {
            static int drain(ExecutorService tasks) {
              try {
                tasks.awaitTermination(1, TimeUnit.MINUTES); // wait
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return 0;
            }
          }
          """);

  private static final String SESSION =
      file(
          """
          record Session(ExecutorService tasks) implements AutoCloseable {
            @Override
            public void close() throws InterruptedException {
              tasks.awaitTermination(2, TimeUnit.MINUTES); // wait
            }
          }
          """);

  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class).with(NETTY);

  @Test
  void instanceInitializerBlock() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > Eager > Pools.drain
            new Eager();
            """),
        file(
            """
            class Eager {
              {
                Pools.drain(Executors.newCachedThreadPool());
              }
            }
            """),
        POOLS);
  }

  @Test
  void instanceFieldWithAnExplicitConstructor() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > Eager > Pools.drain
            new Eager("sports");
            """),
        file(
            """
            class Eager {
              private final int result = Pools.drain(Executors.newCachedThreadPool());
              private final String topic;

              Eager(String topic) {
                this.topic = topic;
              }
            }
            """),
        POOLS);
  }

  @Test
  void instanceInitializerOfThisFile() {
    checks.reportsPaths(
        handler(
            """
            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              new Eager();
            }

            private final class Eager {
              // PATH: channelInactive > Eager > Pools.drain
              final int result = Pools.drain(pool);
            }
            """),
        POOLS);
  }

  @Test
  void staticInitializerBlock() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > Loaded > Pools.drain
            Loaded.touch();
            """),
        file(
            """
            class Loaded {
              static {
                Pools.drain(Executors.newCachedThreadPool());
              }

              static void touch() {}
            }
            """),
        POOLS);
  }

  @Test
  void staticFieldOfAClassThatIsInstantiated() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > Loaded > Pools.drain
            new Loaded();
            """),
        file(
            """
            class Loaded {
              static final int RESULT = Pools.drain(Executors.newCachedThreadPool());
            }
            """),
        POOLS);
  }

  @Test
  void staticInitializerByTheUseOfAField() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > Reader.read > Loaded > Pools.drain
            Reader.read();
            """),
        file(
            """
            class Reader {
              static void read() {
                System.out.println(Loaded.result);
              }
            }
            """),
        file(
            """
            class Loaded {
              static int result = Pools.drain(Executors.newCachedThreadPool());
            }
            """),
        POOLS);
  }

  @Test
  void silentIfOnlyAConstantOfTheClassIsUsed() {
    checks.silentOn(
        onInactive("Reader.read();\n"),
        file(
            """
            class Reader {
              static void read() {
                System.out.println(Loaded.TOPIC);
              }
            }
            """),
        file(
            """
            class Loaded {
              static final String TOPIC = "sports";
              static final int RESULT = Pools.drain(Executors.newCachedThreadPool());
            }
            """),
        POOLS);
  }

  @Test
  void initializerOfAnAnonymousClass() {
    checks.reportsPaths(
        onInactive(
            """
            new Object() {
              // PATH: channelInactive > Pools.drain
              final int result = Pools.drain(pool);
            };
            """),
        POOLS);
  }

  @Test
  void compactConstructorOfARecord() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > new Checked > Pools.drain
            new Checked(pool);
            """),
        file(
            """
            record Checked(ExecutorService tasks) {
              Checked {
                Pools.drain(tasks);
              }
            }
            """),
        POOLS);
  }

  @Test
  void enumConstructor() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > static initializer of Level > new Level > Pools.drain
            Level.parse("low");
            """),
        file(
            """
            enum Level {
              LOW,
              HIGH;

              Level() {
                Pools.drain(Executors.newCachedThreadPool());
              }

              static Level parse(String name) {
                return valueOf(name.toUpperCase(Locale.ROOT));
              }
            }
            """),
        POOLS);
  }

  @Test
  void lambdaInAFieldIsNotRunByTheConstructor() {
    checks.silentOn(
        onInactive("new Lazy();\n"),
        file(
            """
            class Lazy {
              private final Supplier<Integer> ending =
                  () -> Pools.drain(Executors.newCachedThreadPool());
            }
            """),
        POOLS);
  }

  @Test
  void resourceWhoseCloseWaits() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > Session.close
            try (Session session = new Session(pool)) {
              System.out.println(session);
            }
            """),
        SESSION);
  }

  @Test
  void resourceInAVariableWhoseCloseWaits() {
    checks.reportsPaths(
        onInactive(
            """
            Session session = new Session(pool);
            // PATH: channelInactive > Session.close
            try (session) {
              System.out.println(session);
            }
            """),
        SESSION);
  }

  @Test
  void resourceInAnotherFile() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > Page.show > Session.close
            Page.show(pool);
            """),
        file(
            """
            class Page {
              static void show(ExecutorService tasks) throws InterruptedException {
                try (Session session = new Session(tasks)) {
                  System.out.println(session);
                }
              }
            }
            """),
        SESSION);
  }

  @Test
  void closeThatIsInherited() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > Base.close
            try (Derived session = new Derived()) {
              System.out.println(session);
            }
            """),
        file("class Derived extends Base {}\n"),
        file(
            """
            abstract class Base implements AutoCloseable {
              private final ExecutorService tasks = Executors.newCachedThreadPool();

              @Override
              public void close() throws InterruptedException {
                tasks.awaitTermination(3, TimeUnit.MINUTES); // wait
              }
            }
            """));
  }

  @Test
  void resourceOfThisFileWhoseCloseWaits() {
    checks.reportsPaths(
        handler(
            """
            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              // PATH: channelInactive
              try (Session session = new Session()) {
                System.out.println(session);
              }
            }

            private final class Session implements AutoCloseable {
              @Override
              public void close() throws InterruptedException {
                pool.awaitTermination(4, TimeUnit.MINUTES);
              }
            }
            """));
  }

  @Test
  void silentIfTheCloseOfAResourceReturnsAtOnce() {
    checks.silentOn(
        onInactive(
            """
            try (Session session = new Session(pool)) {
              System.out.println(session);
            }
            """),
        file(
            """
            record Session(ExecutorService tasks) implements AutoCloseable {
              @Override
              public void close() {
                tasks.shutdown();
              }
            }
            """));
  }
}
