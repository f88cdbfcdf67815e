package dev.unhang.checks;

import static dev.unhang.checks.WaitSources.file;
import static dev.unhang.checks.WaitSources.handler;
import static dev.unhang.checks.WaitSources.onInactive;
import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Calls of methods that a class in sight implements or overrides. */
final class AwaitTerminationVirtualTest {
  private static final String ENDER =
      file(
          """
          interface Ender {
            void end(ExecutorService tasks) throws InterruptedException;

            default void endBoth(ExecutorService one, ExecutorService other)
                throws InterruptedException {
              end(one);
              end(other);
            }
          }
          """);

  private static final String WAITING =
      file(
          """
          class Waiting implements Ender {
            @Override
            public void end(ExecutorService tasks) throws InterruptedException {
              tasks.awaitTermination(1, TimeUnit.MINUTES); // wait
            }
          }
          """);

  private static final String CALLER =
      handler(
          """
          private Ender ender;

          @Override
          public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            // PATH: channelInactive > Waiting.end
            ender.end(pool);
          }
          """);

  private static final String QUIET_CALLER = CALLER.replace("// PATH: ", "// ");

  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class).with(NETTY);

  private static String idle(String name) {
    return file(
        """
        class NAME implements Ender {
          @Override
          public void end(ExecutorService tasks) {
            tasks.shutdown();
          }
        }
        """
            .replace("NAME", name));
  }

  @Test
  void theOnlyImplementation() {
    checks.reportsPaths(CALLER, ENDER, WAITING);
  }

  @Test
  void oneOfTwoImplementations() {
    checks.reportsPaths(CALLER, ENDER, WAITING, idle("Idle1"));
  }

  @Test
  void oneOfThreeImplementations() {
    checks.reportsPaths(CALLER, ENDER, idle("Idle1"), idle("Idle2"), WAITING);
  }

  @Test
  void silentWithFourImplementations() {
    checks.silentOn(QUIET_CALLER, ENDER, WAITING, idle("Idle1"), idle("Idle2"), idle("Idle3"));
  }

  @Test
  void silentIfNoImplementationWaits() {
    checks.silentOn(QUIET_CALLER, ENDER, idle("Idle1"), idle("Idle2"));
  }

  @Test
  void defaultMethodOfAnInterface() {
    checks.reportsPaths(
        handler(
            """
            private Ender ender;

            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              // PATH: channelInactive > Ender.endBoth > Waiting.end
              ender.endBoth(pool, pool);
            }
            """),
        ENDER,
        WAITING);
  }

  @Test
  void defaultMethodThatIsInherited() {
    checks.reportsPaths(
        handler(
            """
            private final Waiting waiting = new Waiting();

            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              // PATH: channelInactive > Ender.endBoth > Waiting.end
              waiting.endBoth(pool, pool);
            }
            """),
        ENDER,
        WAITING);
  }

  @Test
  void staticMethodOfAnInterface() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > Ends.end
            Ends.end(pool);
            """),
        file(
            """
            interface Ends {
              static void end(ExecutorService tasks) throws InterruptedException {
                tasks.awaitTermination(2, TimeUnit.MINUTES); // wait
              }
            }
            """));
  }

  @Test
  void exactTypeOfALocalAmongMany() {
    checks.reportsPaths(
        onInactive(
            """
            Ender ender = new Waiting();
            // PATH: channelInactive > Waiting.end
            ender.end(pool);
            """),
        ENDER,
        WAITING,
        idle("Idle1"),
        idle("Idle2"),
        idle("Idle3"));
  }

  @Test
  void exactTypeOfAFinalFieldAmongMany() {
    checks.reportsPaths(
        handler(
            """
            private final Ender ender = new Waiting();

            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              // PATH: channelInactive > Waiting.end
              ender.end(pool);
            }
            """),
        ENDER,
        WAITING,
        idle("Idle1"),
        idle("Idle2"),
        idle("Idle3"));
  }

  @Test
  void silentIfTheExactTypeDoesNotWait() {
    checks.silentOn(
        onInactive(
            """
            Ender ender = new Idle1();
            ender.end(pool);
            """),
        ENDER,
        WAITING,
        idle("Idle1"));
  }

  @Test
  void overrideOfAClassInTwoLevels() {
    checks.reportsPaths(
        handler(
            """
            private Base base;

            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              // PATH: channelInactive > Leaf.end
              base.end(pool);
            }
            """),
        file(
            """
            abstract class Base {
              abstract void end(ExecutorService tasks) throws InterruptedException;
            }
            """),
        file("abstract class Middle extends Base {}\n"),
        file(
            """
            class Leaf extends Middle {
              @Override
              void end(ExecutorService tasks) throws InterruptedException {
                tasks.awaitTermination(3, TimeUnit.MINUTES); // wait
              }
            }
            """));
  }

  @Test
  void silentIfAnOverrideReplacesTheWait() {
    checks.silentOn(
        onInactive("new Quick().end(pool);\n"),
        file(
            """
            class Slow {
              void end(ExecutorService tasks) throws InterruptedException {
                tasks.awaitTermination(4, TimeUnit.MINUTES);
              }
            }
            """),
        file(
            """
            class Quick extends Slow {
              @Override
              void end(ExecutorService tasks) {
                tasks.shutdown();
              }
            }
            """));
  }

  @Test
  void genericSuperclass() {
    checks.reportsPaths(
        handler(
            """
            private Closer<Handler> closer;

            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              // PATH: channelInactive > HandlerCloser.close
              closer.close(this);
            }
            """),
        file(
            """
            abstract class Closer<T> {
              abstract void close(T what) throws InterruptedException;
            }
            """),
        file(
            """
            class HandlerCloser extends Closer<Handler> {
              private final ExecutorService tasks = Executors.newCachedThreadPool();

              @Override
              void close(Handler what) throws InterruptedException {
                tasks.awaitTermination(5, TimeUnit.MINUTES); // wait
              }
            }
            """));
  }

  @Test
  void lambdaIsNoImplementationInSight() {
    checks.silentOn(
        handler(
            """
            private final Ender ender = tasks -> tasks.awaitTermination(6, TimeUnit.MINUTES);

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              pool.execute(() -> System.out.println(ender));
            }
            """),
        ENDER);
  }

  @Test
  void sealedInterfaceOfRecords() {
    checks.reportsPaths(
        handler(
            """
            @Override
            public void userEventTriggered(ChannelHandlerContext ctx, Object event)
                throws Exception {
              // PATH: userEventTriggered > Stop.apply
              ((Order) event).apply(pool);
            }
            """),
        file(
            """
            sealed interface Order permits Start, Stop {
              void apply(ExecutorService tasks) throws InterruptedException;
            }
            """),
        file(
            """
            record Start(String topic) implements Order {
              @Override
              public void apply(ExecutorService tasks) {
                tasks.execute(() -> System.out.println(topic));
              }
            }
            """),
        file(
            """
            record Stop(long minutes) implements Order {
              @Override
              public void apply(ExecutorService tasks) throws InterruptedException {
                tasks.awaitTermination(minutes, TimeUnit.MINUTES); // wait
              }
            }
            """));
  }

  @Test
  void sourceOfAnEnumConstantWithABody() {
    checks.reportsPaths(
        handler(
            """
            @Override
            public void userEventTriggered(ChannelHandlerContext ctx, Object event)
                throws Exception {
              // PATH: userEventTriggered > apply
              ((Ending) event).apply(pool);
            }
            """),
        file(
            """
            enum Ending {
              SLOW {
                @Override
                void apply(ExecutorService tasks) throws InterruptedException {
                  tasks.awaitTermination(7, TimeUnit.MINUTES); // wait
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
