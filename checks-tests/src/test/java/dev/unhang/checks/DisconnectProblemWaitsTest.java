package dev.unhang.checks;

import static dev.unhang.checks.ConnectionSources.feed;
import static dev.unhang.checks.ConnectionSources.importing;
import static dev.unhang.checks.ConnectionSources.prices;
import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_MVC;
import static dev.unhang.testing.Framework.SPRING_WEBSOCKET;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Hooks that wait for the work they should stop. */
final class DisconnectProblemWaitsTest {
  private final Checks checks =
      Checks.of(DisconnectWithoutCancel.class).with(SPRING, SPRING_MVC, SPRING_WEBSOCKET, NETTY);

  @Test
  void methodReference() {
    checks.reports(
        stream(
            """
            CompletableFuture<Void> news = CompletableFuture.runAsync(this::pump);
            // BUG: Diagnostic contains: `onTimeout` waits for the task started on line 31
            emitter.onTimeout(news::join);
            """));
  }

  @Test
  void lambda() {
    checks.reports(
        stream(
            """
            CompletableFuture<Void> news = CompletableFuture.runAsync(this::pump, pool);
            // BUG: Diagnostic contains: `onCompletion` waits for the task started on line 31
            emitter.onCompletion(() -> System.out.println(news.join()));
            """));
  }

  @Test
  void futureOfAnExecutor() {
    checks.reports(
        stream(
            """
            Future<?> news = pool.submit(this::pump);
            emitter.onCompletion(
                () -> {
                  try {
                    // BUG: Diagnostic contains: `onCompletion` waits for the task
                    news.get();
                  } catch (InterruptedException | ExecutionException e) {
                    System.out.println(e);
                  }
                });
            """));
  }

  @Test
  void afterTheCancel() {
    checks.silentOn(
        stream(
            """
            Future<?> news = pool.submit(this::pump);
            emitter.onCompletion(
                () -> {
                  news.cancel(true);
                  try {
                    news.get();
                  } catch (InterruptedException | CancellationException | ExecutionException e) {
                    System.out.println(e);
                  }
                });
            """));
  }

  @Test
  void ifItIsDone() {
    checks.silentOn(
        stream(
            """
            Future<Integer> news = pool.submit(this::count);
            emitter.onCompletion(
                () -> {
                  if (news.isDone()) {
                    print(news);
                  } else {
                    news.cancel(true);
                  }
                });
            """));
  }

  @Test
  void forAWhileThenCancel() {
    checks.silentOn(
        stream(
            """
            Future<Integer> news = pool.submit(this::count);
            emitter.onCompletion(
                () -> {
                  try {
                    System.out.println(news.get(1, TimeUnit.SECONDS));
                  } catch (InterruptedException | TimeoutException | ExecutionException e) {
                    news.cancel(true);
                  }
                });
            """));
  }

  @Test
  void afterConnectionClosed() {
    checks.reports(
        prices(
            """
            private final Map<String, Future<?>> pumps = new ConcurrentHashMap<>();

            @Override
            public void afterConnectionEstablished(WebSocketSession session) {
              pumps.put(session.getId(), scheduler.submit(() -> pump(session)));
            }

            private void pump(WebSocketSession session) {
              while (true) {
                System.out.println(session);
              }
            }

            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status)
                throws Exception {
              // BUG: Diagnostic contains: `afterConnectionClosed` waits
              pumps.remove(session.getId()).get();
            }
            """));
  }

  @Test
  void inAHelper() {
    checks.reports(
        feed(
            """
            private final ExecutorService pool = Executors.newSingleThreadExecutor();
            private Future<?> pump;

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              pump =
                  pool.submit(
                      () -> {
                        while (true) {
                          ctx.write(2);
                        }
                      });
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              finish();
            }

            private void finish() throws Exception {
              // BUG: Diagnostic contains: `channelInactive` waits for the task started on line
              pump.get();
            }
            """));
  }

  @Test
  void endOfAnExecutorThatIsStopped() {
    checks.silentOn(
        feed(
            """
            private final ExecutorService pool = Executors.newSingleThreadExecutor();

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              pool.execute(
                  () -> {
                    while (true) {
                      ctx.write(3);
                    }
                  });
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              pool.shutdownNow();
              System.out.println(pool.awaitTermination(4, TimeUnit.SECONDS));
            }
            """));
  }

  private static String stream(String statements) {
    return importing(
        """
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
        """,
        """
        @RestController
        class News {
          private final ExecutorService pool = Executors.newCachedThreadPool();

          private void pump() {
            while (true) {
              System.out.println("news");
            }
          }

          private int count() {
            pump();
            return 1;
          }

          private void print(Future<Integer> news) {
            System.out.println(news);
          }

          @GetMapping("/news")
          SseEmitter news() {
            SseEmitter emitter = new SseEmitter();
        """
            + statements.indent(4)
            + "    return emitter;\n  }\n}\n");
  }
}
