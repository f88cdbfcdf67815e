package dev.unhang.checks;

import static dev.unhang.checks.ResponseSources.controller;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_MVC;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Where code keeps the handle of work, and how it finds it again; also in another file. */
final class DisconnectPlacesTest {
  private static final String LOOP =
      """

      private void follow(SseEmitter emitter, String topic) {
        while (feed.hasNext()) {
          send(emitter, feed.next(topic));
        }
      }
      """;
  private static final String JOBS =
      """
      package news;

      import java.util.*;
      import java.util.concurrent.*;

      final class Jobs {
        private final Map<String, Future<?>> running = new ConcurrentHashMap<>();

        void started(String id, Future<?> job) {
          running.put(id, job);
        }

        void ended(String id) {
          Future<?> job = running.remove(id);
          if (job != null) {
            %s
          }
        }
      }
      """;
  private static final String CONTROLLER_WITH_JOBS =
      """
      private final Jobs jobs = new Jobs();

      SseEmitter a(String id) {
        SseEmitter emitter = new SseEmitter(1_201L);
        jobs.started(id, pool.submit(() -> follow(emitter, id)));
        %s
        emitter.onCompletion(() -> jobs.ended(id));
        return emitter;
      }
      """;

  private final Checks checks = Checks.of(DisconnectWithoutCancel.class).with(SPRING, SPRING_MVC);

  @Test
  void anotherFileThatForgets() {
    checks.reports(
        JOBS.formatted("System.out.println(job);"),
        controller(
            CONTROLLER_WITH_JOBS.formatted(
                    "// BUG: Diagnostic contains: `onCompletion` runs when the client goes")
                + LOOP));
  }

  @Test
  void anotherFileThatCancels() {
    checks.silentOn(
        JOBS.formatted("job.cancel(true);"),
        controller(CONTROLLER_WITH_JOBS.formatted("readers.put(id, emitter);") + LOOP));
  }

  @Test
  void setThatIsClearedOnly() {
    reports(
        """
        SseEmitter b(List<String> topics) {
          SseEmitter emitter = new SseEmitter(1_202L);
          Set<Future<?>> jobs = new HashSet<>();
          topics.forEach(topic -> jobs.add(pool.submit(() -> follow(emitter, topic))));
          // BUG: Diagnostic contains: does not stop the task started on line
          emitter.onCompletion(jobs::clear);
          return emitter;
        }
        """);
  }

  @Test
  void setWhoseTasksAreCancelled() {
    silentOn(
        """
        SseEmitter c(List<String> topics) {
          SseEmitter emitter = new SseEmitter(1_203L);
          Set<Future<?>> jobs = ConcurrentHashMap.newKeySet();
          topics.forEach(topic -> jobs.add(pool.submit(() -> follow(emitter, topic))));
          emitter.onCompletion(() -> jobs.removeIf(job -> job.cancel(true)));
          return emitter;
        }
        """);
  }

  @Test
  void atomicReferenceThatIsEmptiedOnly() {
    reports(
        """
        SseEmitter d() {
          SseEmitter emitter = new SseEmitter(1_204L);
          AtomicReference<Future<?>> job = new AtomicReference<>();
          // BUG: Diagnostic contains: does not stop the task started on line
          emitter.onCompletion(() -> job.set(null));
          job.set(pool.submit(() -> follow(emitter, "d")));
          return emitter;
        }
        """);
  }

  @Test
  void arrayOfWhichOneIsCancelled() {
    reports(
        """
        SseEmitter e() {
          SseEmitter emitter = new SseEmitter(1_205L);
          Future<?> news = pool.submit(() -> follow(emitter, "e1"));
          Future<?> sport = pool.submit(() -> follow(emitter, "e2"));
          emitter.onCompletion(
              // BUG: Diagnostic contains: does not stop the task started on line
              () -> {
                news.cancel(true);
                news.cancel(false);
              });
          log.log(System.Logger.Level.DEBUG, sport.isDone() ? "quick" : "slow");
          return emitter;
        }
        """);
  }

  @Test
  void optionalOfAMap() {
    silentOn(
        """
        private final Map<String, Future<?>> jobs = new ConcurrentHashMap<>();

        SseEmitter f(String id) {
          SseEmitter emitter = new SseEmitter(1_206L);
          jobs.computeIfAbsent(id, key -> pool.submit(() -> follow(emitter, key)));
          emitter.onCompletion(
              () -> Optional.ofNullable(jobs.remove(id)).ifPresent(job -> job.cancel(true)));
          return emitter;
        }
        """);
  }

  @Test
  void mapOfLists() {
    silentOn(
        """
        private final Map<String, List<Future<?>>> jobs = new ConcurrentHashMap<>();

        SseEmitter g(String id) {
          SseEmitter emitter = new SseEmitter(1_207L);
          jobs.computeIfAbsent(id, key -> new CopyOnWriteArrayList<>())
              .add(pool.submit(() -> follow(emitter, id)));
          emitter.onCompletion(
              () -> {
                for (Future<?> job : jobs.getOrDefault(id, List.of())) {
                  job.cancel(true);
                }
              });
          return emitter;
        }
        """);
  }

  @Test
  void objectOfTheClientWhoseEndForgetsTheTask() {
    reports(
        """
        private final class Session {
          private final SseEmitter emitter;
          private Future<?> job;

          Session(SseEmitter emitter) {
            this.emitter = emitter;
          }

          void start() {
            job = pool.submit(() -> follow(emitter, "h"));
          }

          void end() {
            log.log(System.Logger.Level.INFO, "end of " + job);
          }
        }

        SseEmitter h() {
          SseEmitter emitter = new SseEmitter(1_208L);
          Session session = new Session(emitter);
          session.start();
          // BUG: Diagnostic contains: `onCompletion` runs when the client goes and does not stop
          emitter.onCompletion(session::end);
          return emitter;
        }
        """);
  }

  @Test
  void recordOfWhichNobodyTakesTheHandle() {
    reports(
        """
        private record Session(SseEmitter emitter, Future<?> job) {}

        private final Map<String, Session> sessions = new ConcurrentHashMap<>();

        SseEmitter i(String id) {
          SseEmitter emitter = new SseEmitter(1_209L);
          sessions.put(id, new Session(emitter, pool.submit(() -> follow(emitter, id))));
          // BUG: Diagnostic contains: `onCompletion` runs when the client goes and does not stop
          emitter.onCompletion(() -> sessions.remove(id));
          return emitter;
        }
        """);
  }

  @Test
  void recordWhoseHandleIsTaken() {
    silentOn(
        """
        private record Session(SseEmitter emitter, Future<?> job) {}

        private final Map<String, Session> sessions = new ConcurrentHashMap<>();

        SseEmitter j(String id) {
          SseEmitter emitter = new SseEmitter(1_210L);
          sessions.put(id, new Session(emitter, pool.submit(() -> follow(emitter, id))));
          emitter.onCompletion(
              () -> {
                Session session = sessions.remove(id);
                if (session != null) {
                  session.job().cancel(true);
                }
              });
          return emitter;
        }
        """);
  }

  @Test
  void subclassOfTheEmitterThatCancelsItself() {
    silentOn(
        """
        private final class Stream extends SseEmitter {
          private volatile Future<?> job;

          Stream() {
            super(1_211L);
            onCompletion(this::stop);
          }

          void start() {
            job = pool.submit(() -> follow(this, "k"));
          }

          private void stop() {
            job.cancel(true);
          }
        }

        SseEmitter k() {
          Stream stream = new Stream();
          stream.start();
          return stream;
        }
        """);
  }

  @Test
  void requestToStopOfTheClientItself() {
    silentOn(
        """
        private final Map<String, Future<?>> jobs = new ConcurrentHashMap<>();

        SseEmitter l(String id) {
          SseEmitter emitter = new SseEmitter(1_212L);
          jobs.put(id, pool.submit(() -> follow(emitter, id)));
          return emitter;
        }

        public void stop(String id) {
          jobs.remove(id).cancel(true);
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
