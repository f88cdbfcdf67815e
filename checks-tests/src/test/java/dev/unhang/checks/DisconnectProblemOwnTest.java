package dev.unhang.checks;

import static dev.unhang.checks.ConnectionSources.importing;
import static dev.unhang.checks.ConnectionSources.prices;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_MVC;
import static dev.unhang.testing.Framework.SPRING_WEBSOCKET;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Executors and threads of one client, wherever the code keeps them, that a hook stops. */
final class DisconnectProblemOwnTest {
  private final Checks checks =
      Checks.of(DisconnectWithoutCancel.class).with(SPRING, SPRING_MVC, SPRING_WEBSOCKET);

  @Test
  void parameterOfAHelper() {
    checks.silentOn(
        controller(
            """
            @GetMapping("/a")
            SseEmitter news() {
              SseEmitter emitter = new SseEmitter();
              ExecutorService own = Executors.newFixedThreadPool(1);
              run(own);
              emitter.onCompletion(own::shutdownNow);
              return emitter;
            }

            private void run(ExecutorService tasks) {
              tasks.execute(News::pump);
            }
            """));
  }

  @Test
  void resultOfAHelper() {
    checks.silentOn(
        controller(
            """
            @GetMapping("/b")
            SseEmitter news() {
              SseEmitter emitter = new SseEmitter();
              ExecutorService own = create();
              own.execute(News::pump);
              emitter.onCompletion(() -> stop(own));
              return emitter;
            }

            private ExecutorService create() {
              return Executors.newFixedThreadPool(2);
            }

            private static void stop(ExecutorService tasks) {
              tasks.shutdownNow();
            }
            """));
  }

  @Test
  void resultOfAHelperThatIsOnlyShutDown() {
    checks.reports(
        controller(
            """
            @GetMapping("/c")
            SseEmitter news() {
              SseEmitter emitter = new SseEmitter();
              ExecutorService own = create();
              own.execute(News::pump);
              // BUG: Diagnostic contains: `shutdown()` stops nothing that is queued or running
              emitter.onCompletion(() -> own.shutdown());
              return emitter;
            }

            private ExecutorService create() {
              return Executors.newFixedThreadPool(3);
            }
            """));
  }

  @Test
  void componentOfARecord() {
    checks.silentOn(
        controller(
            """
            private final Map<String, Client> clients = new ConcurrentHashMap<>();

            @GetMapping("/d")
            SseEmitter news(String id) {
              SseEmitter emitter = new SseEmitter();
              Client client = new Client(emitter, Executors.newFixedThreadPool(4));
              clients.put(id, client);
              client.tasks().execute(News::pump);
              emitter.onCompletion(() -> clients.remove(id).end());
              return emitter;
            }

            record Client(SseEmitter emitter, ExecutorService tasks) {
              void end() {
                tasks.shutdownNow();
              }
            }
            """));
  }

  @Test
  void shutDownThenWaitedForThenStopped() {
    checks.silentOn(
        controller(
            """
            @GetMapping("/e")
            SseEmitter news() {
              SseEmitter emitter = new SseEmitter();
              ExecutorService own = Executors.newFixedThreadPool(5);
              own.execute(News::pump);
              emitter.onCompletion(() -> stop(own));
              return emitter;
            }

            private static void stop(ExecutorService tasks) {
              tasks.shutdown();
              try {
                if (!tasks.awaitTermination(6, TimeUnit.SECONDS)) {
                  tasks.shutdownNow();
                }
              } catch (InterruptedException e) {
                tasks.shutdownNow();
              }
            }
            """));
  }

  @Test
  void mapBySession() {
    checks.silentOn(
        sessions(
            "pools.put(session.getId(), Executors.newFixedThreadPool(7));",
            "pools.get(session.getId()).execute(Prices::pump);",
            "pools.remove(session.getId()).shutdownNow();"));
  }

  @Test
  void mapBySessionThatTheMessageFills() {
    checks.silentOn(
        sessions(
            "",
            """
            pools
                .computeIfAbsent(session.getId(), id -> Executors.newFixedThreadPool(8))
                .execute(Prices::pump);
            """,
            """
            Optional.ofNullable(pools.remove(session.getId()))
                .ifPresent(ExecutorService::shutdownNow);
            """));
  }

  @Test
  void mapBySessionOfWhichTheHookKnowsNothing() {
    checks.reports(
        sessions(
            "pools.put(session.getId(), Executors.newFixedThreadPool(9));",
            """
            // BUG: Diagnostic contains: task started here
            pools.get(session.getId()).execute(Prices::pump);
            """,
            "System.out.println(session.getId());"));
  }

  @Test
  void futureOnAnExecutorOfTheSession() {
    checks.silentOn(
        sessions(
            """
            ExecutorService own = Executors.newFixedThreadPool(10);
            pools.put(session.getId(), own);
            CompletableFuture.runAsync(Prices::pump, own);
            """,
            "System.out.println(message);",
            "pools.remove(session.getId()).shutdownNow();"));
  }

  @Test
  void executorOfASessionObject() {
    checks.silentOn(
        prices(
            """
            private final Map<String, Client> clients = new ConcurrentHashMap<>();

            @Override
            public void afterConnectionEstablished(WebSocketSession session) {
              clients.put(session.getId(), new Client());
            }

            @Override
            protected void handleTextMessage(WebSocketSession session, TextMessage message) {
              clients.get(session.getId()).answer(message.getPayload());
            }

            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
              clients.remove(session.getId()).close();
            }

            static class Client {
              private final ExecutorService own = Executors.newFixedThreadPool(11);

              void answer(String question) {
                own.execute(
                    () -> {
                      while (true) {
                        System.out.println(question);
                      }
                    });
              }

              void close() {
                own.shutdownNow();
              }
            }
            """));
  }

  @Test
  void threadOfASession() {
    checks.silentOn(
        prices(
            """
            private final Map<String, Thread> threads = new ConcurrentHashMap<>();

            @Override
            public void afterConnectionEstablished(WebSocketSession session) {
              Thread pump =
                  new Thread(
                      () -> {
                        while (!Thread.currentThread().isInterrupted()) {
                          System.out.println(12);
                        }
                      });
              threads.put(session.getId(), pump);
              pump.start();
            }

            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status)
                throws Exception {
              Thread pump = threads.remove(session.getId());
              pump.interrupt();
              pump.join();
            }
            """));
  }

  @Test
  void threadOfASessionThatTheHookWaitsFor() {
    checks.reports(
        prices(
            """
            private final Map<String, Thread> threads = new ConcurrentHashMap<>();

            @Override
            public void afterConnectionEstablished(WebSocketSession session) {
              Thread pump =
                  new Thread(
                      () -> {
                        while (!Thread.currentThread().isInterrupted()) {
                          System.out.println(13);
                        }
                      });
              threads.put(session.getId(), pump);
              pump.start();
            }

            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status)
                throws Exception {
              // BUG: Diagnostic contains: `afterConnectionClosed` waits for the task started
              threads.remove(session.getId()).join();
            }
            """));
  }

  private static String controller(String members) {
    return importing(
        """
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
        """,
        """
        @RestController
        class News {
          private static void pump() {
            while (true) {
              System.out.println("news");
            }
          }

        """
            + members.indent(2)
            + "}\n");
  }

  private static String sessions(String opened, String message, String closed) {
    return prices(
        """
        private final Map<String, ExecutorService> pools = new ConcurrentHashMap<>();

        private static void pump() {
          while (true) {
            System.out.println("price");
          }
        }

        @Override
        public void afterConnectionEstablished(WebSocketSession session) {
        """
            + opened.indent(2)
            + """
            }

            @Override
            protected void handleTextMessage(WebSocketSession session, TextMessage message) {
            """
            + message.indent(2)
            + """
            }

            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
            """
            + closed.indent(2)
            + "}\n");
  }
}
