package dev.unhang.checks;

import static dev.unhang.checks.WaitSources.file;
import static dev.unhang.checks.WaitSources.handler;
import static dev.unhang.checks.WaitSources.onInactive;
import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Paths through lambdas, method references and helpers that run what they are given. */
final class AwaitTerminationPathLambdaTest {
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
  void lambdaRunInPlaceByTheLibrary() {
    checks.reportsPaths(
        onInactive(
            """
            List.of(pool).forEach(
                each -> {
                  // PATH: channelInactive > Iterable.forEach > Pools.drain
                  Pools.drain(each);
                });
            """),
        POOLS);
  }

  @Test
  void staticReferenceRunInPlaceByTheLibrary() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > Pools.drain
            List.of(pool).forEach(Pools::drain);
            """),
        POOLS);
  }

  @Test
  void boundReference() {
    checks.reportsPaths(
        onInactive(
            """
            Pools pools = new Pools(pool);
            // PATH: channelInactive > Pools.drainOwn > Pools.drain
            Optional.of(3).ifPresentOrElse(System.out::println, pools::drainOwn);
            """),
        POOLS);
  }

  @Test
  void unboundReference() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > Pools.drainOwn
            List.of(new Pools(pool)).forEach(Pools::drainOwn);
            """),
        POOLS);
  }

  @Test
  void constructorReference() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > new Waiter
            Optional.of(pool).map(Waiter::new);
            """),
        file(
            """
            class Waiter {
              Waiter(ExecutorService tasks) {
                Pools.drain(tasks);
              }
            }
            """),
        POOLS);
  }

  @Test
  void arrayConstructorReference() {
    checks.silentOn(
        onInactive("System.out.println(Set.of(pool).toArray(ExecutorService[]::new).length);\n"));
  }

  @Test
  void referenceToAMethodOfThisFile() {
    checks.reportsPaths(
        handler(
            """
            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              List.of(pool).forEach(this::end);
            }

            private void end(ExecutorService tasks) {
              // PATH: channelInactive > Iterable.forEach > Pools.drain
              Pools.drain(tasks);
            }
            """),
        POOLS);
  }

  @Test
  void lambdaInALocalVariable() {
    checks.reportsPaths(
        onInactive(
            """
            Runnable ending =
                () -> {
                  // PATH: channelInactive > Pools.drain
                  Pools.drain(pool);
                };
            ending.run();
            """),
        POOLS);
  }

  @Test
  void helperOfThisFileRunsItsRunnable() {
    checks.reportsPaths(
        handler(
            """
            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              logged(
                  () -> {
                    // PATH: channelInactive > logged > Pools.drain
                    Pools.drain(pool);
                  });
            }

            private void logged(Runnable code) {
              System.out.println("before");
              code.run();
            }
            """),
        POOLS);
  }

  @Test
  void helperOfAnotherFileRunsItsRunnableTwoCallsAway() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > Runner.twice > Pools.drain
            Runner.twice(() -> Pools.drain(pool));
            """),
        RUNNER,
        POOLS);
  }

  @Test
  void helperOfAnotherFileRunsItsSupplier() {
    checks.reportsPaths(
        onInactive(
            """
            Runner.timed(
                () -> {
                  // PATH: channelInactive > Runner.timed > Pools.drain
                  Pools.drain(pool);
                  return 7;
                });
            """),
        RUNNER,
        POOLS);
  }

  @Test
  void helperOfAnotherFileRunsItsConsumer() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > Pools.drain
            Runner.each(List.of(pool), Pools::drain);
            """),
        RUNNER,
        POOLS);
  }

  @Test
  void helperOfAnotherFileRunsItsCallable() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > Runner.quietly
            Runner.quietly(() -> pool.awaitTermination(2, TimeUnit.MINUTES));
            """),
        RUNNER);
  }

  @Test
  void lambdaInAnotherFileRunByAHelperOfAThird() {
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
                Runner.twice(() -> Pools.drain(tasks));
              }
            }
            """),
        RUNNER,
        POOLS);
  }

  @Test
  void lambdaInAnotherFileRunByTheLibrary() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > Ending.all > Pools.drain
            Ending.all(List.of(pool));
            """),
        file(
            """
            class Ending {
              static void all(List<ExecutorService> pools) {
                pools.forEach(each -> Pools.drain(each));
              }
            }
            """),
        POOLS);
  }

  @Test
  void referenceInAnotherFileRunByTheLibrary() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > Ending.all > Pools.drain
            Ending.all(List.of(pool));
            """),
        file(
            """
            class Ending {
              static void all(List<ExecutorService> pools) {
                pools.stream().filter(each -> !each.isTerminated()).forEach(Pools::drain);
              }
            }
            """),
        POOLS);
  }
}
