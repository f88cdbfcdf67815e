package dev.unhang.checks;

import static dev.unhang.checks.WaitSources.file;
import static dev.unhang.checks.WaitSources.handler;
import static dev.unhang.checks.WaitSources.onInactive;
import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.REACTOR;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.VERTX4;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Paths that end where something else runs the code, and some that only look as if they did. */
final class AwaitTerminationPathOffloadTest {
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

  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class).with(NETTY);

  /** A handler that calls {@code Ending.apply}, whose body is {@code statements}. */
  private void silentInAnotherFile(String statements) {
    checks.silentOn(onInactive("Ending.apply(pool);\n"), ending(statements), POOLS);
  }

  private void reportsInAnotherFile(String statements) {
    checks.reportsPaths(
        onInactive("// PATH: channelInactive > Ending.apply > Pools.drain\nEnding.apply(pool);\n"),
        ending(statements),
        POOLS);
  }

  private static String ending(String statements) {
    return file(
        "final class Ending {\n  static void apply(ExecutorService tasks) {\n"
            + statements.indent(4)
            + "  }\n}\n");
  }

  @Test
  void executor() {
    silentInAnotherFile("tasks.execute(() -> Pools.drain(tasks));\n");
  }

  @Test
  void executorAndAReference() {
    silentInAnotherFile("Optional.of(tasks).ifPresent(t -> t.submit(() -> Pools.drain(t)));\n");
  }

  @Test
  void timer() {
    silentInAnotherFile(
        """
        new Timer()
            .schedule(
                new TimerTask() {
                  @Override
                  public void run() {
                    Pools.drain(tasks);
                  }
                },
                100);
        """);
  }

  @Test
  void thread() {
    silentInAnotherFile("new Thread(() -> Pools.drain(tasks)).start();\n");
  }

  @Test
  void subclassOfThread() {
    silentInAnotherFile(
        """
        new Thread() {
          @Override
          public void run() {
            Pools.drain(tasks);
          }
        }.start();
        """);
  }

  @Test
  void supplyAsync() {
    silentInAnotherFile("CompletableFuture.supplyAsync(() -> Pools.drain(tasks));\n");
  }

  @Test
  void thenApplyAsync() {
    silentInAnotherFile(
        "CompletableFuture.completedFuture(1).thenApplyAsync(n -> Pools.drain(tasks));\n");
  }

  @Test
  void laterCallback() {
    silentInAnotherFile("ForkJoinPool.commonPool().submit(() -> Pools.drain(tasks));\n");
  }

  @Test
  void codeThatIsOnlyMade() {
    silentInAnotherFile("Supplier<Integer> code = () -> Pools.drain(tasks);\n");
  }

  @Test
  void objectThatIsOnlyMade() {
    silentInAnotherFile(
        """
        Runnable code =
            new Runnable() {
              @Override
              public void run() {
                Pools.drain(tasks);
              }
            };
        System.out.println(code);
        """);
  }

  @Test
  void lazyStream() {
    silentInAnotherFile("Iterator<ExecutorService> all = List.of(tasks).iterator();\n");
  }

  @Test
  void streamInPlace() {
    reportsInAnotherFile(
        "System.out.println(List.of(tasks).stream().map(Pools::drain).toList());\n");
  }

  @Test
  void mapComputeIfAbsent() {
    reportsInAnotherFile(
        "new HashMap<ExecutorService, Integer>().computeIfAbsent(tasks, t -> Pools.drain(t));\n");
  }

  @Test
  void optionalOrElseGet() {
    reportsInAnotherFile("Optional.<Integer>empty().orElseGet(() -> Pools.drain(tasks));\n");
  }

  @Test
  void finallyBlock() {
    reportsInAnotherFile(
        """
        try {
          tasks.shutdown();
        } finally {
          Pools.drain(tasks);
        }
        """);
  }

  @Test
  void catchBlock() {
    reportsInAnotherFile(
        """
        try {
          tasks.shutdown();
        } catch (SecurityException e) {
          Pools.drain(tasks);
        }
        """);
  }

  @Test
  void switchExpression() {
    reportsInAnotherFile(
        """
        int result =
            switch (tasks.hashCode()) {
              case 1 -> 1;
              default -> Pools.drain(tasks);
            };
        System.out.println(result);
        """);
  }

  @Test
  void synchronizedBlock() {
    reportsInAnotherFile("synchronized (tasks) {\n  Pools.drain(tasks);\n}\n");
  }

  @Test
  void argumentOfACall() {
    reportsInAnotherFile("System.out.println(Pools.drain(tasks));\n");
  }

  @Test
  void assertion() {
    reportsInAnotherFile("if (Pools.drain(tasks) > 0) {\n  System.out.println(1);\n}\n");
  }

  @Test
  void springsAsync() {
    checks
        .with(SPRING)
        .silentOn(
            onInactive("new Drainer().drain(pool);\n"),
            file(
                """
                class Drainer {
                  @org.springframework.scheduling.annotation.Async
                  void drain(ExecutorService tasks) {
                    Pools.drain(tasks);
                  }
                }
                """),
            POOLS);
  }

  @Test
  void classOfSpringsAsync() {
    checks
        .with(SPRING)
        .silentOn(
            onInactive("new Drainer().drain(pool);\n"),
            file(
                """
                @org.springframework.scheduling.annotation.Async
                class Drainer {
                  void drain(ExecutorService tasks) {
                    Pools.drain(tasks);
                  }
                }
                """),
            POOLS);
  }

  @Test
  void publishOn() {
    checks
        .with(REACTOR)
        .silentOn(
            onInactive("Feeds.load(pool).subscribe();\n"),
            file(
                """
                final class Feeds {
                  static reactor.core.publisher.Mono<Integer> load(ExecutorService tasks) {
                    return reactor.core.publisher.Mono.just(1)
                        .publishOn(reactor.core.scheduler.Schedulers.boundedElastic())
                        .map(n -> n + Pools.drain(tasks));
                  }
                }
                """),
            POOLS);
  }

  @Test
  void executeBlocking() {
    checks
        .with(VERTX4)
        .silentOn(
            handler(
                """
                private io.vertx.core.Vertx vertx;

                @Override
                public void channelInactive(ChannelHandlerContext ctx) {
                  vertx.executeBlocking(() -> Pools.drain(pool));
                }
                """),
            POOLS);
  }

  @Test
  void executeBlockingInAnotherFile() {
    checks
        .with(VERTX4)
        .silentOn(
            handler(
                """
                private io.vertx.core.Vertx vertx;

                @Override
                public void channelInactive(ChannelHandlerContext ctx) {
                  Blocking.drain(vertx, pool);
                }
                """),
            file(
                """
                final class Blocking {
                  static void drain(io.vertx.core.Vertx vertx, ExecutorService tasks) {
                    vertx.executeBlocking(() -> Pools.drain(tasks));
                  }
                }
                """),
            POOLS);
  }

  @Test
  void eventLoopOfAnotherFile() {
    checks.reportsPaths(
        onInactive("Later.drain(ctx.channel(), pool);\n"),
        file(
            """
            final class Later {
              static void drain(Channel channel, ExecutorService tasks) {
                // PATH: execute > Pools.drain
                channel.eventLoop().execute(() -> Pools.drain(tasks));
              }
            }
            """),
        POOLS);
  }
}
