package dev.unhang.checks;

import static dev.unhang.checks.ConnectionSources.prices;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_WEBSOCKET;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Tasks that end when the client has gone, although nobody cancels them. */
final class DisconnectConnEndsTest {
  private final Checks checks =
      Checks.of(DisconnectWithoutCancel.class).with(SPRING, SPRING_WEBSOCKET);

  @Test
  void flagInAMap() {
    checks.silentOn(
        sharing(
            "AtomicBoolean",
            "new AtomicBoolean(true)",
            """
            while (shared.get()) {
              System.out.println(1);
            }
            """,
            "set(false)"));
  }

  @Test
  void presenceInASet() {
    checks.silentOn(
        prices(
            """
            private final Set<String> open = ConcurrentHashMap.newKeySet();

            @Override
            public void afterConnectionEstablished(WebSocketSession session) {
              open.add(session.getId());
              scheduler.execute(
                  () -> {
                    while (open.contains(session.getId())) {
                      System.out.println(2);
                    }
                  });
            }

            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
              open.remove(session.getId());
            }
            """));
  }

  @Test
  void poisonInAQueue() {
    checks.silentOn(
        sharing(
            "BlockingQueue<String>",
            "new LinkedBlockingQueue<>()",
            """
            while (true) {
              String line = shared.take();
              if (line.equals("STOP")) {
                return null;
              }
              System.out.println(line);
            }
            """,
            "add(\"STOP\")"));
  }

  @Test
  void queueThatTheHookDoesNotKnow() {
    checks.reports(
        sharing(
                "BlockingQueue<String>",
                "new LinkedBlockingQueue<>()",
                """
                while (true) {
                  System.out.println(shared.take());
                }
                """,
                "size()")
            .replace("all.remove(session.getId()).size()", "System.out.println(3)")
            .replace(
                "    scheduler.submit(",
                "    // BUG: Diagnostic contains: task started here\n    scheduler.submit("));
  }

  @Test
  void latchThatTheHookOpens() {
    checks.silentOn(
        sharing(
            "CountDownLatch",
            "new CountDownLatch(4)",
            "shared.await();\nreturn 5;\n",
            "countDown()"));
  }

  @Test
  void socketThatTheHookCloses() {
    checks.silentOn(
        sharing(
            "java.net.Socket",
            "new java.net.Socket(\"news\", 6)",
            """
            while (shared.getInputStream().read() != -1) {
              System.out.println(7);
            }
            return null;
            """,
            "close()"));
  }

  @Test
  void processThatTheHookDestroys() {
    checks.silentOn(
        sharing(
            "Process",
            "new ProcessBuilder(\"tail\").start()",
            "return shared.waitFor();\n",
            "destroy()"));
  }

  @Test
  void processWhoseOutputAThreadReads() {
    checks.silentOn(
        prices(
            """
            private final Map<String, Process> tails = new ConcurrentHashMap<>();

            @Override
            public void afterConnectionEstablished(WebSocketSession session) throws Exception {
              Process process = new ProcessBuilder("tail", "-f", "log").start();
              tails.put(session.getId(), process);
              Tail tail = new Tail(process.getInputStream());
              tail.start();
            }

            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
              tails.remove(session.getId()).destroy();
            }

            private static final class Tail extends Thread {
              private final java.io.BufferedReader reader;

              Tail(java.io.InputStream in) {
                reader = new java.io.BufferedReader(new java.io.InputStreamReader(in));
              }

              @Override
              public void run() {
                try {
                  String line;
                  while ((line = reader.readLine()) != null) {
                    System.out.println(line);
                  }
                } catch (java.io.IOException e) {
                  System.out.println(e);
                }
              }
            }
            """));
  }

  @Test
  void interruptThatTheTaskCannotGet() {
    checks.reports(
        prices(
            """
            @Override
            public void afterConnectionEstablished(WebSocketSession session) {
              // BUG: Diagnostic contains: task started here
              scheduler.execute(
                  () -> {
                    while (!Thread.currentThread().isInterrupted()) {
                      System.out.println(8);
                    }
                  });
            }
            """));
  }

  @Test
  void periodicTaskThatCancelsItself() {
    checks.silentOn(
        prices(
            """
            @Override
            public void afterConnectionEstablished(WebSocketSession session) {
              tickers.put(
                  session.getId(),
                  scheduler.scheduleAtFixedRate(() -> tick(session), 9, 10, TimeUnit.SECONDS));
            }

            private void tick(WebSocketSession session) {
              if (!session.isOpen()) {
                tickers.remove(session.getId()).cancel(false);
              }
            }
            """));
  }

  @Test
  void periodicTaskThatEndsByItsException() {
    checks.silentOn(
        prices(
            """
            @Override
            public void afterConnectionEstablished(WebSocketSession session) {
              scheduler.scheduleAtFixedRate(() -> tick(session), 11, 12, TimeUnit.SECONDS);
            }

            private void tick(WebSocketSession session) {
              try {
                session.sendMessage(new TextMessage("tick"));
              } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            }
            """));
  }

  /* XXX: a false finding: the exception ends the periodic task. */
  @Test
  void knownGapPeriodicTaskThatThrowsWhenTheSessionIsClosed() {
    checks.reports(
        prices(
            """
            @Override
            public void afterConnectionEstablished(WebSocketSession session) {
              // BUG: Diagnostic contains: Nothing stops the periodic task started here
              scheduler.scheduleAtFixedRate(() -> tick(session), 20, 21, TimeUnit.SECONDS);
            }

            private void tick(WebSocketSession session) {
              if (!session.isOpen()) {
                throw new IllegalStateException("closed");
              }
              System.out.println("tick");
            }
            """));
  }

  @Test
  void periodicTaskThatReturnsWhenTheSessionIsClosed() {
    checks.reports(
        prices(
            """
            @Override
            public void afterConnectionEstablished(WebSocketSession session) {
              // BUG: Diagnostic contains: Nothing stops the periodic task started here
              scheduler.scheduleAtFixedRate(() -> tick(session), 22, 23, TimeUnit.SECONDS);
            }

            private void tick(WebSocketSession session) {
              if (!session.isOpen()) {
                return;
              }
              System.out.println("tick");
            }
            """));
  }

  @Test
  void periodicTaskThatSwallowsItsException() {
    checks.reports(
        prices(
            """
            @Override
            public void afterConnectionEstablished(WebSocketSession session) {
              // BUG: Diagnostic contains: Nothing stops the periodic task started here
              scheduler.scheduleAtFixedRate(() -> tick(session), 13, 14, TimeUnit.SECONDS);
            }

            private void tick(WebSocketSession session) {
              try {
                session.sendMessage(new TextMessage("tick"));
              } catch (java.io.IOException e) {
                System.out.println(e);
              }
            }
            """));
  }

  @Test
  void taskThatStartsItselfAgainWhileTheSessionIsOpen() {
    checks.silentOn(
        prices(
            """
            @Override
            public void afterConnectionEstablished(WebSocketSession session) {
              scheduler.schedule(() -> again(session), 15, TimeUnit.SECONDS);
            }

            private void again(WebSocketSession session) {
              if (session.isOpen()) {
                scheduler.schedule(() -> again(session), 16, TimeUnit.SECONDS);
              }
            }
            """));
  }

  /* XXX: it is a periodic task, only that each turn is short. */
  @Test
  void knownGapTaskThatStartsItselfAgain() {
    checks.silentOn(
        prices(
            """
            @Override
            public void afterConnectionEstablished(WebSocketSession session) {
              scheduler.schedule(() -> again(session), 17, TimeUnit.SECONDS);
            }

            private void again(WebSocketSession session) {
              System.out.println(session.getId());
              scheduler.schedule(() -> again(session), 18, TimeUnit.SECONDS);
            }
            """));
  }

  @Test
  void taskThatTheHandlerWaitsFor() {
    checks.silentOn(
        prices(
            """
            @Override
            public void handleTextMessage(WebSocketSession session, TextMessage message) {
              Future<?> answer =
                  scheduler.submit(
                      () -> {
                        while (true) {
                          System.out.println(message);
                        }
                      });
              try {
                answer.get(19, TimeUnit.SECONDS);
              } catch (InterruptedException | ExecutionException | TimeoutException e) {
                answer.cancel(true);
              }
            }

            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
              System.out.println("closed");
            }
            """));
  }

  private static String sharing(String type, String created, String task, String inTheHook) {
    return prices(
        "private final Map<String, "
            + type
            + """
            > all = new ConcurrentHashMap<>();

            @Override
            public void afterConnectionEstablished(WebSocketSession session) throws Exception {
            """
            + ("  " + type + " shared = " + created + ";\n")
            + """
              all.put(session.getId(), shared);
              scheduler.submit(
                  () -> {
            """
            + task.indent(8)
            + """
                  });
            }

            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status)
                throws Exception {
              all.remove(session.getId()).%s;
            }
            """
                .replace("%s", inTheHook));
  }
}
