package dev.unhang.checks;

import static dev.unhang.checks.ResponseSources.controller;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_MVC;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Controllers as people write them: helpers, objects of one client, stages, rescheduling. */
final class DisconnectRealCodeTest {
  private static final String LOOP =
      """

      private void follow(SseEmitter emitter, String topic) {
        while (feed.hasNext()) {
          send(emitter, feed.next(topic));
        }
      }
      """;

  private final Checks checks = Checks.of(DisconnectWithoutCancel.class).with(SPRING, SPRING_MVC);

  @Test
  void emitterThatAHelperMakes() {
    reports(
        """
        SseEmitter a() {
          SseEmitter emitter = create();
          // BUG: Diagnostic contains: the task started here
          pool.submit(() -> follow(emitter, "a"));
          return emitter;
        }

        private SseEmitter create() {
          SseEmitter emitter = new SseEmitter(1_401L);
          emitter.onTimeout(emitter::complete);
          return emitter;
        }
        """);
  }

  @Test
  void emitterThatAHelperMakesWithAHookThatStopsTheTask() {
    silentOn(
        """
        private final Map<String, Future<?>> jobs = new ConcurrentHashMap<>();

        SseEmitter b(String id) {
          SseEmitter emitter = create(id);
          jobs.put(id, pool.submit(() -> follow(emitter, id)));
          return emitter;
        }

        private SseEmitter create(String id) {
          SseEmitter emitter = new SseEmitter(1_402L);
          emitter.onCompletion(
              () -> {
                Future<?> job = jobs.remove(id);
                if (job != null) {
                  job.cancel(true);
                }
              });
          return emitter;
        }
        """);
  }

  @Test
  void valueOfAStageThatIsPassedOn() {
    reports(
        """
        DeferredResult<String> c() {
          DeferredResult<String> result = new DeferredResult<>(1_403L);
          // BUG: Diagnostic contains: Nothing stops the task started here
          CompletableFuture.supplyAsync(() -> feed.next("c"), pool)
              .thenAccept(text -> result.setResult(text));
          return result;
        }
        """);
  }

  @Test
  void stageWithAResultOrAnError() {
    reports(
        """
        DeferredResult<String> d() {
          DeferredResult<String> result = new DeferredResult<>(1_404L);
          // BUG: Diagnostic contains: Nothing stops the task started here
          CompletableFuture.supplyAsync(() -> feed.next("d"))
              .whenComplete(
                  (text, error) -> {
                    if (error == null) {
                      result.setResult(text);
                    } else {
                      result.setErrorResult(error);
                    }
                  });
          return result;
        }
        """);
  }

  @Test
  void stageOfAMethodReference() {
    reports(
        """
        DeferredResult<String> e() {
          DeferredResult<String> result = new DeferredResult<>(1_405L);
          // BUG: Diagnostic contains: Nothing stops the task started here
          CompletableFuture.supplyAsync(feed::next, pool).thenAccept(result::setResult);
          return result;
        }
        """);
  }

  @Test
  void stageOfUnseenCode() {
    silentOn(
        """
        interface Search {
          CompletableFuture<String> find(String text);
        }

        DeferredResult<String> f(Search search) {
          DeferredResult<String> result = new DeferredResult<>(1_406L);
          search.find("f").thenAccept(text -> result.setResult(text));
          return result;
        }
        """);
  }

  @Test
  void sleepOfATimeUnit() {
    silentOn(
        """
        SseEmitter g() {
          SseEmitter emitter = new SseEmitter(1_407L);
          pool.execute(
              () -> {
                try {
                  for (int i = 0; ; i++) {
                    emitter.send("g" + i);
                    TimeUnit.SECONDS.sleep(1);
                  }
                } catch (IOException | InterruptedException e) {
                  emitter.completeWithError(e);
                }
              });
          return emitter;
        }
        """);
  }

  @Test
  void hookInTheConstructorOfTheClientsObject() {
    silentOn(
        """
        private final class Stream {
          private final ExecutorService own = Executors.newSingleThreadExecutor();
          private final SseEmitter emitter;

          Stream(SseEmitter emitter) {
            this.emitter = emitter;
            emitter.onCompletion(this::stop);
          }

          void start() {
            own.submit(() -> follow(emitter, "h"));
          }

          private void stop() {
            own.shutdownNow();
          }
        }

        SseEmitter h() {
          SseEmitter emitter = new SseEmitter(1_408L);
          new Stream(emitter).start();
          return emitter;
        }
        """);
  }

  @Test
  void threadThatRegistersItself() {
    silentOn(
        """
        private final class Follower extends Thread {
          private final SseEmitter emitter;

          Follower(SseEmitter emitter) {
            this.emitter = emitter;
            emitter.onCompletion(this::interrupt);
          }

          @Override
          public void run() {
            while (!isInterrupted()) {
              send(emitter, feed.next("i"));
            }
          }
        }

        SseEmitter i() {
          SseEmitter emitter = new SseEmitter(1_409L);
          new Follower(emitter).start();
          return emitter;
        }
        """);
  }

  @Test
  void listOutOfAMap() {
    silentOn(
        """
        private final Map<String, List<Future<?>>> jobs = new ConcurrentHashMap<>();

        SseEmitter j(String id) {
          SseEmitter emitter = new SseEmitter(1_410L);
          List<Future<?>> mine = jobs.computeIfAbsent(id, key -> new ArrayList<>());
          mine.add(pool.submit(() -> follow(emitter, id)));
          emitter.onCompletion(
              () -> {
                List<Future<?>> gone = jobs.remove(id);
                if (gone != null) {
                  gone.stream().filter(job -> !job.isDone()).forEach(job -> job.cancel(true));
                }
              });
          return emitter;
        }
        """);
  }

  @Test
  void listThatAHelperFills() {
    silentOn(
        """
        SseEmitter k(List<String> topics) {
          SseEmitter emitter = new SseEmitter(1_411L);
          List<Future<?>> jobs = new ArrayList<>();
          topics.forEach(topic -> start(emitter, topic, jobs));
          emitter.onCompletion(() -> jobs.forEach(job -> job.cancel(true)));
          return emitter;
        }

        private void start(SseEmitter emitter, String topic, List<Future<?>> jobs) {
          jobs.add(pool.submit(() -> follow(emitter, topic)));
        }
        """);
  }

  @Test
  void taskThatSchedulesItselfAgain() {
    silentOn(
        """
        SseEmitter l() {
          SseEmitter emitter = new SseEmitter(1_412L);
          AtomicReference<Future<?>> next = new AtomicReference<>();
          schedule(emitter, next);
          emitter.onCompletion(() -> next.get().cancel(false));
          return emitter;
        }

        private void schedule(SseEmitter emitter, AtomicReference<Future<?>> next) {
          next.set(
              timer.schedule(
                  () -> {
                    send(emitter, feed.next("l"));
                    schedule(emitter, next);
                  },
                  12,
                  TimeUnit.SECONDS));
        }
        """);
  }

  @Test
  void taskWithItsOwnFlag() {
    silentOn(
        """
        private final class Worker implements Runnable {
          private final SseEmitter emitter;
          private volatile boolean running = true;

          Worker(SseEmitter emitter) {
            this.emitter = emitter;
          }

          void stop() {
            running = false;
          }

          @Override
          public void run() {
            while (running) {
              send(emitter, feed.next("m"));
            }
          }
        }

        SseEmitter m() {
          SseEmitter emitter = new SseEmitter(1_413L);
          Worker worker = new Worker(emitter);
          emitter.onCompletion(worker::stop);
          pool.execute(worker);
          return emitter;
        }
        """);
  }

  @Test
  void processThatIsDestroyed() {
    silentOn(
        """
        SseEmitter n(String file) throws IOException {
          SseEmitter emitter = new SseEmitter(1_414L);
          Process tail = new ProcessBuilder("tail", "-f", file).start();
          emitter.onCompletion(tail::destroyForcibly);
          pool.execute(
              () -> {
                try (Scanner lines = new Scanner(tail.getInputStream())) {
                  while (lines.hasNextLine()) {
                    send(emitter, lines.nextLine());
                  }
                }
              });
          return emitter;
        }
        """);
  }

  private void reports(String members) {
    checks.reports(controller(members + LOOP));
  }

  private void silentOn(String members) {
    checks.silentOn(controller(members + LOOP));
  }
}
