package dev.unhang.checks;

import static dev.unhang.checks.ConnectionSources.feed;
import static dev.unhang.checks.ConnectionSources.importing;
import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_MVC;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** {@code shutdown()} of an executor of one client: what is queued or running goes on. */
final class DisconnectProblemShutdownTest {
  private static final Checks CHECK = Checks.of(DisconnectWithoutCancel.class);
  private static final String LOOP =
      """
      tasks.execute(
          () -> {
            while (true) {
              System.out.println("news");
            }
          });
      """;

  private final Checks sse = CHECK.with(SPRING, SPRING_MVC);
  private final Checks netty = CHECK.with(NETTY);

  @Test
  void methodReference() {
    sse.reports(
        stream(
            "ExecutorService tasks = Executors.newFixedThreadPool(1);\n"
                + LOOP
                + """
                // BUG: Diagnostic contains: `shutdown()` stops nothing that is queued or running
                emitter.onCompletion(tasks::shutdown);
                """));
  }

  @Test
  void lambda() {
    sse.reports(
        stream(
            "ExecutorService tasks = Executors.newFixedThreadPool(2);\n"
                + """
                emitter.onCompletion(
                    () -> {
                      System.out.println("gone");
                      // BUG: Diagnostic contains: the task started on line
                      tasks.shutdown();
                    });
                """
                + LOOP));
  }

  @Test
  void shutdownNow() {
    sse.silentOn(
        stream(
            "ExecutorService tasks = Executors.newFixedThreadPool(3);\n"
                + LOOP
                + "emitter.onCompletion(tasks::shutdownNow);\n"));
  }

  @Test
  void onlyPeriodicTasks() {
    sse.silentOn(
        stream(
            """
            ScheduledExecutorService tasks = Executors.newScheduledThreadPool(4);
            tasks.scheduleAtFixedRate(() -> System.out.println("tick"), 5, 6, TimeUnit.SECONDS);
            tasks.scheduleWithFixedDelay(() -> System.out.println("tock"), 7, 8, TimeUnit.SECONDS);
            emitter.onCompletion(tasks::shutdown);
            """));
  }

  @Test
  void aPeriodicTaskAndALoop() {
    sse.reports(
        stream(
            "ScheduledExecutorService tasks = Executors.newScheduledThreadPool(9);\n"
                + LOOP
                + """
                tasks.scheduleAtFixedRate(() -> System.out.println(10), 11, 12, TimeUnit.SECONDS);
                // BUG: Diagnostic contains: `shutdown()` stops nothing that is queued or running
                emitter.onCompletion(() -> tasks.shutdown());
                """));
  }

  @Test
  void shortTasksOnly() {
    sse.silentOn(
        stream(
            """
            ExecutorService tasks = Executors.newFixedThreadPool(13);
            tasks.execute(() -> System.out.println("one"));
            emitter.onCompletion(tasks::shutdown);
            """));
  }

  @Test
  void shutdownAfterTheCancel() {
    sse.silentOn(
        stream(
            """
            ExecutorService tasks = Executors.newFixedThreadPool(14);
            Future<?> loop =
                tasks.submit(
                    () -> {
                      while (true) {
                        System.out.println("news");
                      }
                    });
            emitter.onCompletion(
                () -> {
                  loop.cancel(true);
                  tasks.shutdown();
                });
            """));
  }

  @Test
  void shutdownWhereTheWorkIsStarted() {
    sse.reports(
        stream(
            """
            ExecutorService tasks = Executors.newFixedThreadPool(15);
            // BUG: Diagnostic contains: task started here
            tasks.execute(
                () -> {
                  while (true) {
                    System.out.println("news");
                  }
                });
            tasks.shutdown();
            """));
  }

  @Test
  void fieldOfANettyHandler() {
    netty.reports(
        feed(
            """
            private final ExecutorService tasks = Executors.newSingleThreadExecutor();

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
            """
                + LOOP.indent(2)
                + """
                }

                @Override
                public void channelInactive(ChannelHandlerContext ctx) {
                  // BUG: Diagnostic contains: `shutdown()` stops nothing that is queued or running
                  tasks.shutdown();
                }
                """));
  }

  @Test
  void helperOfANettyHandler() {
    netty.reports(
        feed(
            """
            private ExecutorService tasks;

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              tasks = Executors.newSingleThreadExecutor();
            """
                + LOOP.indent(2)
                + """
                }

                @Override
                public void channelInactive(ChannelHandlerContext ctx) {
                  stop();
                }

                private void stop() {
                  if (tasks != null) {
                    // BUG: Diagnostic contains: `shutdown()` stops nothing
                    tasks.shutdown();
                  }
                }
                """));
  }

  @Test
  void shutdownThenShutdownNow() {
    netty.silentOn(
        feed(
            """
            private final ExecutorService tasks = Executors.newSingleThreadExecutor();

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
            """
                + LOOP.indent(2)
                + """
                }

                @Override
                public void channelInactive(ChannelHandlerContext ctx) {
                  tasks.shutdown();
                  tasks.shutdownNow();
                }
                """));
  }

  @Test
  void onlyPeriodicTasksOfANettyHandler() {
    netty.silentOn(
        feed(
            """
            private ScheduledExecutorService tasks;

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              tasks = Executors.newSingleThreadScheduledExecutor();
              tasks.scheduleAtFixedRate(ctx::flush, 16, 17, TimeUnit.SECONDS);
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              tasks.shutdown();
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
          @GetMapping("/news")
          SseEmitter news() {
            SseEmitter emitter = new SseEmitter();
        """
            + statements.indent(4)
            + "    return emitter;\n  }\n}\n");
  }
}
