package dev.unhang.checks;

import static dev.unhang.checks.ResponseSources.controller;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_MVC;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** {@code SseEmitter}: work that ends by itself, and work that nobody can call one client's. */
final class DisconnectSseEndsTest {
  private final Checks checks = Checks.of(DisconnectWithoutCancel.class).with(SPRING, SPRING_MVC);

  @Test
  void loopThatAFailedSendLeaves() {
    silentOn(
        """
        SseEmitter a() {
          SseEmitter emitter = new SseEmitter(301L);
          pool.execute(
              () -> {
                try {
                  while (true) {
                    emitter.send("now " + System.currentTimeMillis());
                    Thread.sleep(1_000);
                  }
                } catch (Exception e) {
                  emitter.completeWithError(e);
                }
              });
          return emitter;
        }
        """);
  }

  @Test
  void loopThatReturnsWhenASendFails() {
    silentOn(
        """
        SseEmitter b() {
          SseEmitter emitter = new SseEmitter(302L);
          pool.submit(
              () -> {
                for (int i = 0; i < 302; i++) {
                  try {
                    emitter.send(SseEmitter.event().name("tick").data(i));
                    Thread.sleep(500);
                  } catch (IOException | InterruptedException e) {
                    return;
                  }
                }
                emitter.complete();
              });
          return emitter;
        }
        """);
  }

  @Test
  void loopThatAsksWhetherItIsOver() {
    silentOn(
        """
        SseEmitter c() {
          SseEmitter emitter = new SseEmitter(303L);
          AtomicBoolean open = new AtomicBoolean(true);
          emitter.onCompletion(() -> open.set(false));
          pool.execute(
              () -> {
                while (open.get()) {
                  send(emitter, feed.next("c"));
                }
              });
          return emitter;
        }
        """);
  }

  @Test
  void loopWithAnExitThatTheHookOpens() {
    silentOn(
        """
        SseEmitter d() {
          SseEmitter emitter = new SseEmitter(304L);
          boolean[] over = new boolean[1];
          emitter.onCompletion(() -> over[0] = true);
          pool.execute(
              () -> {
                for (int i = 0; ; i++) {
                  if (over[0]) {
                    break;
                  }
                  send(emitter, feed.next("d" + i));
                }
              });
          return emitter;
        }
        """);
  }

  @Test
  void loopThatAsksWhetherTheReaderIsStillThere() {
    silentOn(
        """
        SseEmitter e(String id) {
          SseEmitter emitter = new SseEmitter(305L);
          readers.put(id, emitter);
          emitter.onCompletion(() -> readers.remove(id));
          pool.execute(
              () -> {
                while (readers.containsKey(id)) {
                  send(emitter, feed.next(id));
                }
              });
          return emitter;
        }
        """);
  }

  @Test
  void queueThatTheHookEnds() {
    silentOn(
        """
        SseEmitter f() throws IOException {
          SseEmitter emitter = new SseEmitter(306L);
          CountDownLatch over = new CountDownLatch(1);
          emitter.onCompletion(over::countDown);
          pool.execute(
              () -> {
                try {
                  while (!over.await(306, TimeUnit.MILLISECONDS)) {
                    send(emitter, "f");
                  }
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              });
          return emitter;
        }
        """);
  }

  @Test
  void bodyThatSendsAndCompletes() {
    silentOn(
        """
        SseEmitter g(String text) {
          SseEmitter emitter = new SseEmitter(307L);
          pool.execute(
              () -> {
                try {
                  emitter.send(text.strip());
                  emitter.complete();
                } catch (IOException e) {
                  emitter.completeWithError(e);
                }
              });
          return emitter;
        }
        """);
  }

  @Test
  void registryOfAllReaders() {
    silentOn(
        """
        SseEmitter h(String id) {
          SseEmitter emitter = new SseEmitter(308L);
          readers.put(id, emitter);
          emitter.onCompletion(() -> readers.remove(id));
          return emitter;
        }

        void broadcast(String item) {
          pool.execute(() -> readers.values().forEach(reader -> send(reader, item)));
        }
        """);
  }

  @Test
  void heartbeatForAllReadersThatTheConstructorStarts() {
    silentOn(
        """
        NewsController() {
          this(null);
          timer.scheduleAtFixedRate(
              () -> readers.values().forEach(reader -> send(reader, "ping")),
              9,
              9,
              TimeUnit.SECONDS);
        }

        SseEmitter i(String id) {
          SseEmitter emitter = new SseEmitter(309L);
          readers.put(id, emitter);
          emitter.onCompletion(() -> readers.remove(id));
          return emitter;
        }
        """);
  }

  @Test
  void workThatTheHookStarts() {
    silentOn(
        """
        SseEmitter j(String id) {
          SseEmitter emitter = new SseEmitter(310L);
          emitter.onCompletion(
              () -> timer.schedule(() -> feed.next("forget " + id), 10, TimeUnit.MINUTES));
          return emitter;
        }
        """);
  }

  @Test
  void taskOfTheCaller() {
    silentOn(
        """
        SseEmitter k(Runnable task) {
          SseEmitter emitter = new SseEmitter(311L);
          pool.execute(task);
          return emitter;
        }
        """);
  }

  @Test
  void handleThatIsReturned() {
    silentOn(
        """
        private Future<?> follow(SseEmitter emitter) {
          return pool.submit(
              () -> {
                while (feed.hasNext()) {
                  send(emitter, feed.next("l"));
                }
              });
        }
        """);
  }

  @Test
  void handleThatIsGivenToUnseenCode() {
    silentOn(
        """
        interface Sessions {
          void opened(SseEmitter emitter, Future<?> job);
        }

        SseEmitter m(Sessions sessions) {
          SseEmitter emitter = new SseEmitter(312L);
          Future<?> job =
              pool.submit(
                  () -> {
                    while (feed.hasNext()) {
                      send(emitter, feed.next("m"));
                    }
                  });
          sessions.opened(emitter, job);
          return emitter;
        }
        """);
  }

  @Test
  void resultsAwaitedInTheHandler() {
    silentOn(
        """
        SseEmitter n() throws Exception {
          SseEmitter emitter = new SseEmitter(313L);
          Future<String> first = pool.submit(() -> feed.next("n"));
          emitter.send(first.get());
          return emitter;
        }
        """);
  }

  @Test
  void allOfThemJoinedInTheHandler() {
    silentOn(
        """
        SseEmitter o(List<String> topics) {
          SseEmitter emitter = new SseEmitter(314L);
          List<CompletableFuture<Void>> parts = new ArrayList<>();
          for (String topic : topics) {
            parts.add(CompletableFuture.runAsync(() -> send(emitter, feed.next(topic)), pool));
          }
          CompletableFuture.allOf(parts.toArray(new CompletableFuture<?>[0])).join();
          return emitter;
        }
        """);
  }

  @Test
  void latchAwaitedInTheHandler() {
    silentOn(
        """
        SseEmitter r() throws InterruptedException {
          SseEmitter emitter = new SseEmitter(317L);
          CountDownLatch done = new CountDownLatch(1);
          pool.execute(
              () -> {
                send(emitter, feed.next("r"));
                done.countDown();
              });
          done.await();
          return emitter;
        }
        """);
  }

  @Test
  void timerForAllThatTheFirstClientStarts() {
    silentOn(
        """
        private final AtomicBoolean started = new AtomicBoolean();

        SseEmitter s(String id) {
          SseEmitter emitter = new SseEmitter(318L);
          readers.put(id, emitter);
          emitter.onCompletion(() -> readers.remove(id));
          if (started.compareAndSet(false, true)) {
            timer.scheduleAtFixedRate(
                () -> readers.values().forEach(reader -> send(reader, "s")),
                18,
                18,
                TimeUnit.SECONDS);
          }
          return emitter;
        }
        """);
  }

  @NeedsJdk21
  @Test
  void executorInATry() {
    silentOn(
        """
        SseEmitter p() {
          SseEmitter emitter = new SseEmitter(315L);
          try (ExecutorService own = Executors.newCachedThreadPool()) {
            own.submit(() -> send(emitter, feed.next("p")));
          }
          return emitter;
        }
        """);
  }

  @Test
  void noClientAnywhere() {
    silentOn(
        """
        void refresh() {
          timer.scheduleAtFixedRate(() -> feed.next("q"), 16, 16, TimeUnit.MINUTES);
        }
        """);
  }

  private void silentOn(String members) {
    checks.silentOn(controller(members));
  }
}
