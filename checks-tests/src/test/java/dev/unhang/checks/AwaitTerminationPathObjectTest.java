package dev.unhang.checks;

import static dev.unhang.checks.WaitSources.file;
import static dev.unhang.checks.WaitSources.onInactive;
import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Paths through code in variables and objects of other files, and helpers that run it later. */
final class AwaitTerminationPathObjectTest {
  private static final String POOLS =
      file(
          """
          final class Pools {
            private final ExecutorService own;

            Pools() {
              this(Executors.newCachedThreadPool());
            }

            Pools(ExecutorService own) {
              this.own = own;
            }

            static void drain(ExecutorService tasks) {
              try {
                tasks.awaitTermination(1, TimeUnit.MINUTES); // wait
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            }

            void drainOwn() {
              drain(own);
            }
          }
          """);

  private static final String RUNNER =
      file(
          """
          final class Runner {
            static void quietly(Callable<?> code) {
              try {
                code.call();
              } catch (Exception e) {
                System.out.println(e);
              }
            }

            static <T> T timed(Supplier<T> code) {
              long start = System.nanoTime();
              T result = code.get();
              System.out.println(System.nanoTime() - start);
              return result;
            }

            static void each(List<ExecutorService> pools, Consumer<ExecutorService> what) {
              for (ExecutorService pool : pools) {
                what.accept(pool);
              }
            }

            static void twice(Runnable code) {
              once(code);
              once(code);
            }

            private static void once(Runnable code) {
              code.run();
            }

            static void later(Runnable code) {
              new Thread(code).start();
            }

            static void keep(List<Runnable> kept, Runnable code) {
              kept.add(code);
            }
          }
          """);

  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class).with(NETTY);

  @Test
  void lambdaInALocalVariableOfAnotherFile() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > Ending.apply > Pools.drain
            Ending.apply(pool);
            """),
        file(
            """
            class Ending {
              static void apply(ExecutorService tasks) {
                Runnable ending = () -> Pools.drain(tasks);
                ending.run();
              }
            }
            """),
        POOLS);
  }

  @Test
  void anonymousClassRunByAHelper() {
    checks.reportsPaths(
        onInactive(
            """
            Runner.twice(
                new Runnable() {
                  @Override
                  public void run() {
                    // PATH: channelInactive > Runner.twice > Pools.drain
                    Pools.drain(pool);
                  }
                });
            """),
        RUNNER,
        POOLS);
  }

  @Test
  void objectOfAnotherFileRunByAHelper() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > Draining.run > Pools.drain
            Runner.twice(new Draining(pool));
            """),
        file(
            """
            record Draining(ExecutorService tasks) implements Runnable {
              @Override
              public void run() {
                Pools.drain(tasks);
              }
            }
            """),
        RUNNER,
        POOLS);
  }

  @Test
  void silentIfTheHelperStartsAThread() {
    checks.silentOn(onInactive("Runner.later(() -> Pools.drain(pool));\n"), RUNNER, POOLS);
  }

  @Test
  void silentIfTheHelperKeepsTheCode() {
    checks.silentOn(
        onInactive("Runner.keep(new ArrayList<>(), () -> Pools.drain(pool));\n"), RUNNER, POOLS);
  }

  @Test
  void silentIfAHelperThatOffloadsIsInAnotherFile() {
    checks.silentOn(
        onInactive("Ending.apply(pool);\n"),
        file(
            """
            class Ending {
              static void apply(ExecutorService tasks) {
                Runner.later(() -> Pools.drain(tasks));
              }
            }
            """),
        RUNNER,
        POOLS);
  }
}
