package dev.unhang.checks;

import static dev.unhang.checks.ResponseSources.controller;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_MVC;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Handles, tasks and stoppers that go through functions, objects and helpers. */
final class DisconnectHandOverTest {
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
  void stoppersByEmitter() {
    silentOn(
        """
        private final Map<SseEmitter, Runnable> stoppers = new ConcurrentHashMap<>();

        SseEmitter a() {
          SseEmitter emitter = new SseEmitter(1_501L);
          Future<?> job = pool.submit(() -> follow(emitter, "a"));
          stoppers.put(emitter, () -> job.cancel(true));
          emitter.onCompletion(() -> stoppers.remove(emitter).run());
          return emitter;
        }
        """);
  }

  @Test
  void stackOfCleanUps() {
    silentOn(
        """
        SseEmitter b() {
          SseEmitter emitter = new SseEmitter(1_502L);
          Deque<Runnable> cleanUps = new ArrayDeque<>();
          Future<?> job = pool.submit(() -> follow(emitter, "b"));
          cleanUps.push(() -> job.cancel(true));
          emitter.onCompletion(
              () -> {
                while (!cleanUps.isEmpty()) {
                  cleanUps.pop().run();
                }
              });
          return emitter;
        }
        """);
  }

  @Test
  void handleThatAHelperReturns() {
    silentOn(
        """
        SseEmitter c() {
          SseEmitter emitter = new SseEmitter(1_503L);
          Future<?> job = start(() -> follow(emitter, "c"));
          emitter.onCompletion(() -> job.cancel(true));
          return emitter;
        }

        private Future<?> start(Runnable task) {
          return pool.submit(task);
        }
        """);
  }

  @Test
  void handleOfASupplier() {
    silentOn(
        """
        SseEmitter d() {
          SseEmitter emitter = new SseEmitter(1_504L);
          Future<?> job = locked(() -> pool.submit(() -> follow(emitter, "d")));
          emitter.onCompletion(() -> job.cancel(true));
          return emitter;
        }

        private synchronized <T> T locked(java.util.function.Supplier<T> supplier) {
          return supplier.get();
        }
        """);
  }

  @Test
  void closeableRecord() {
    silentOn(
        """
        private record Job(Future<?> future) implements AutoCloseable {
          @Override
          public void close() {
            future.cancel(true);
          }
        }

        SseEmitter e() {
          SseEmitter emitter = new SseEmitter(1_505L);
          Job job = new Job(pool.submit(() -> follow(emitter, "e")));
          emitter.onCompletion(job::close);
          return emitter;
        }
        """);
  }

  @Test
  void initializerOfAnArray() {
    silentOn(
        """
        SseEmitter f() {
          SseEmitter emitter = new SseEmitter(1_506L);
          Future<?>[] jobs = {
            pool.submit(() -> follow(emitter, "f1")), pool.submit(() -> follow(emitter, "f2"))
          };
          emitter.onCompletion(() -> Arrays.stream(jobs).forEach(job -> job.cancel(true)));
          return emitter;
        }
        """);
  }

  @Test
  void branchesOfAConditionalExpression() {
    silentOn(
        """
        SseEmitter g(boolean fast) {
          SseEmitter emitter = new SseEmitter(1_507L);
          Future<?> job =
              fast
                  ? pool.submit(() -> follow(emitter, "fast"))
                  : timer.schedule(() -> follow(emitter, "slow"), 7, TimeUnit.SECONDS);
          emitter.onCompletion(() -> stop(job));
          return emitter;
        }

        private static void stop(Future<?> job) {
          if (job != null && !job.isDone()) {
            job.cancel(true);
          }
        }
        """);
  }

  @Test
  void futureTask() {
    silentOn(
        """
        SseEmitter h() {
          SseEmitter emitter = new SseEmitter(1_508L);
          FutureTask<Void> task = new FutureTask<>(() -> follow(emitter, "h"), null);
          pool.execute(task);
          emitter.onCompletion(() -> task.cancel(true));
          return emitter;
        }
        """);
  }

  @Test
  void fieldOfAnAnonymousObject() {
    silentOn(
        """
        SseEmitter i() {
          SseEmitter emitter = new SseEmitter(1_509L);
          var holder =
              new Object() {
                volatile Future<?> job;
              };
          emitter.onCompletion(() -> holder.job.cancel(true));
          holder.job = pool.submit(() -> follow(emitter, "i"));
          return emitter;
        }
        """);
  }

  /* A function that stops the task counts, whether or not somebody in sight runs it. */
  @Test
  void knownGapStopperThatNobodyRuns() {
    silentOn(
        """
        private final Map<SseEmitter, Runnable> stoppers = new ConcurrentHashMap<>();

        SseEmitter j() {
          SseEmitter emitter = new SseEmitter(1_510L);
          Future<?> job = pool.submit(() -> follow(emitter, "j"));
          stoppers.put(emitter, () -> job.cancel(true));
          emitter.onCompletion(() -> stoppers.remove(emitter));
          return emitter;
        }
        """);
  }

  @Test
  void taskInAVariable() {
    reports(
        """
        SseEmitter k() {
          SseEmitter emitter = new SseEmitter(1_511L);
          Runnable task = () -> follow(emitter, "k");
          // BUG: Diagnostic contains: Nothing stops the task started here
          pool.execute(task);
          return emitter;
        }
        """);
  }

  @Test
  void anonymousTask() {
    reports(
        """
        SseEmitter l() {
          SseEmitter emitter = new SseEmitter(1_512L);
          // BUG: Diagnostic contains: Nothing stops the task started here
          timer.schedule(
              new Callable<Void>() {
                @Override
                public Void call() {
                  follow(emitter, "l");
                  return null;
                }
              },
              12,
              TimeUnit.SECONDS);
          return emitter;
        }
        """);
  }

  @Test
  void executorOfAStaticField() {
    reports(
        """
        private static final ExecutorService SHARED = Executors.newFixedThreadPool(13);

        SseEmitter m() {
          SseEmitter emitter = new SseEmitter(1_513L);
          emitter.onCompletion(
              () -> {
                readers.values().remove(emitter);
                // BUG: Diagnostic contains: ends an executor that serves other clients too
                SHARED.shutdown();
              });
          SHARED.submit(() -> follow(emitter, "m"));
          return emitter;
        }
        """);
  }

  @Test
  void emitterThatIsHandedThrough() {
    reports(
        """
        SseEmitter n() {
          return filled(new SseEmitter(1_514L), "n");
        }

        private SseEmitter filled(SseEmitter emitter, String topic) {
          // BUG: Diagnostic contains: Nothing stops the task started here
          pool.execute(() -> follow(emitter, topic));
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
