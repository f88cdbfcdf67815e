package dev.unhang.checks;

import static dev.unhang.checks.WaitSources.file;
import static dev.unhang.checks.WaitSources.handler;
import static dev.unhang.checks.WaitSources.onInactive;
import static dev.unhang.testing.Framework.JUNIT;
import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.SPRING;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Places that may wait. */
final class AwaitTerminationSilentTest {
  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class).with(NETTY);

  @Test
  void main() {
    checks.silentOn(
        handler(
            """
            public static void main(String[] arguments) throws Exception {
              ExecutorService tasks = Executors.newCachedThreadPool();
              tasks.shutdown();
              tasks.awaitTermination(1, TimeUnit.MINUTES);
            }
            """));
  }

  @Test
  void junitTest() {
    checks
        .with(JUNIT)
        .silentOn(
            file(
                """
                class NewsTest {
                  @org.junit.jupiter.api.Test
                  void ends(CompletableFuture<String> news, ExecutorService pool) {
                    news.thenRun(
                        () -> {
                          try {
                            pool.awaitTermination(2, TimeUnit.MINUTES);
                          } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                          }
                        });
                  }
                }
                """));
  }

  @Test
  void helperInATestCalledByATest() {
    checks
        .with(JUNIT)
        .silentOn(
            file(
                """
                class NewsTest {
                  @org.junit.jupiter.api.AfterEach
                  void stop() throws InterruptedException {
                    Pools.drain(Executors.newCachedThreadPool());
                  }
                }
                """),
            file(
                """
                final class Pools {
                  static void drain(ExecutorService tasks) throws InterruptedException {
                    tasks.awaitTermination(3, TimeUnit.MINUTES);
                  }
                }
                """));
  }

  @Test
  void shutdownHook() {
    checks.silentOn(
        onInactive(
            """
            Runtime.getRuntime()
                .addShutdownHook(
                    new Thread(
                        () -> {
                          try {
                            pool.awaitTermination(4, TimeUnit.MINUTES);
                          } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                          }
                        }));
            """));
  }

  @Test
  void preDestroy() {
    checks.silentOn(
        handler(
            """
            @PreDestroy
            void stop() throws InterruptedException {
              pool.awaitTermination(5, TimeUnit.MINUTES);
            }

            @interface PreDestroy {}
            """));
  }

  @Test
  void disposableBean() {
    checks
        .with(SPRING)
        .silentOn(
            file(
                """
                class Bean implements org.springframework.beans.factory.DisposableBean {
                  private final ExecutorService pool = Executors.newCachedThreadPool();

                  @Override
                  public void destroy() throws InterruptedException {
                    pool.awaitTermination(6, TimeUnit.MINUTES);
                  }
                }
                """));
  }

  @Test
  void smartLifecycle() {
    checks
        .with(SPRING)
        .silentOn(
            file(
                """
                abstract class Feeds implements org.springframework.context.SmartLifecycle {
                  private final ExecutorService pool = Executors.newCachedThreadPool();

                  @Override
                  public void stop() {
                    while (!pool.isTerminated()) {
                      Thread.onSpinWait();
                    }
                  }
                }
                """));
  }

  @Test
  void contextClosedListener() {
    checks
        .with(SPRING)
        .silentOn(
            file(
                """
                class Farewell {
                  private final ExecutorService pool = Executors.newCachedThreadPool();

                  @org.springframework.context.event.EventListener
                  void on(org.springframework.context.event.ContextClosedEvent event)
                      throws InterruptedException {
                    pool.awaitTermination(7, TimeUnit.MINUTES);
                  }
                }
                """));
  }

  @Test
  void closeOfAPlainClass() {
    checks.silentOn(
        file(
            """
            class Feeds implements AutoCloseable {
              private final ExecutorService pool = Executors.newCachedThreadPool();

              @Override
              public void close() throws InterruptedException {
                pool.shutdown();
                pool.awaitTermination(8, TimeUnit.MINUTES);
              }
            }
            """));
  }

  @Test
  void servletDestroy() {
    checks
        .with(SPRING)
        .silentOn(
            file(
                """
                class News extends jakarta.servlet.http.HttpServlet {
                  private final ExecutorService pool = Executors.newCachedThreadPool();

                  @Override
                  public void destroy() {
                    while (!pool.isTerminated()) {
                      Thread.onSpinWait();
                    }
                  }
                }
                """));
  }

  @Test
  void taskOfAnExecutor() {
    checks.silentOn(onInactive("pool.submit(() -> pool.awaitTermination(9, TimeUnit.MINUTES));\n"));
  }

  @Test
  void thread() {
    checks.silentOn(
        onInactive(
            """
            Thread waiter =
                new Thread(
                    () -> {
                      while (!pool.isTerminated()) {
                        Thread.onSpinWait();
                      }
                    });
            waiter.start();
            """));
  }

  @Test
  void asynchronousFuture() {
    checks.silentOn(
        onInactive("CompletableFuture.runAsync(() -> ctx.close().syncUninterruptibly(), pool);\n"));
  }

  @Test
  void methodOfSpringsAsync() {
    checks
        .with(SPRING)
        .silentOn(
            onInactive("new Drainer().drain(pool);\n"),
            file(
                """
                class Drainer {
                  @org.springframework.scheduling.annotation.Async
                  void drain(ExecutorService tasks) throws InterruptedException {
                    tasks.awaitTermination(10, TimeUnit.MINUTES);
                  }
                }
                """));
  }
}
