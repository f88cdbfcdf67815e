package dev.unhang.checks;

import static dev.unhang.checks.ResponseSources.controller;
import static dev.unhang.testing.Framework.JUNIT;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_MVC;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Work that goes on although the client has gone, because somebody wants it so. */
final class DisconnectSurvivesTest {
  private static final String KEPT =
      """
      package news;

      public @interface Kept {}
      """;
  private static final String FLAG = "-XepOpt:Unhang:SurvivesDisconnect=news.Kept";

  private final Checks checks = Checks.of(DisconnectWithoutCancel.class).with(SPRING, SPRING_MVC);

  @Test
  void annotationThatNobodyKnows() {
    checks.reports(
        KEPT,
        controller(
            """
            @Kept
            SseEmitter a(String order) {
              SseEmitter emitter = new SseEmitter(1_301L);
              // BUG: Diagnostic contains: Nothing stops the task started here
              pool.execute(() -> feed.next(order));
              return emitter;
            }
            """));
  }

  @Test
  void annotationOnTheMethod() {
    checks
        .flags(FLAG)
        .silentOn(
            KEPT,
            controller(
                """
                @Kept
                SseEmitter b(String order) {
                  SseEmitter emitter = new SseEmitter(1_302L);
                  pool.execute(() -> feed.next(order));
                  return emitter;
                }
                """));
  }

  @Test
  void annotationOnTheExecutor() {
    checks
        .flags(FLAG)
        .silentOn(
            KEPT,
            controller(
                """
                @Kept private final ExecutorService writers = Executors.newFixedThreadPool(2);

                SseEmitter c(String order) {
                  SseEmitter emitter = new SseEmitter(1_303L);
                  writers.execute(() -> feed.next(order));
                  return emitter;
                }
                """));
  }

  @Test
  void typeOfTheTask() {
    checks
        .flags("-XepOpt:Unhang:SurvivesDisconnect=news.NewsController$Save")
        .silentOn(
            controller(
                """
                private record Save(Feed feed, String order) implements Runnable {
                  @Override
                  public void run() {
                    feed.next(order);
                  }
                }

                SseEmitter d(String order) {
                  SseEmitter emitter = new SseEmitter(1_304L);
                  pool.execute(new Save(feed, order));
                  return emitter;
                }
                """));
  }

  @Test
  void otherWorkOfTheSameClient() {
    checks
        .flags(FLAG)
        .reports(
            KEPT,
            controller(
                """
                @Kept private final ExecutorService writers = Executors.newFixedThreadPool(3);

                SseEmitter e(String order) {
                  SseEmitter emitter = new SseEmitter(1_305L);
                  writers.execute(() -> feed.next(order));
                  // BUG: Diagnostic contains: Nothing stops the task started here
                  pool.execute(() -> send(emitter, feed.next(order)));
                  return emitter;
                }
                """));
  }

  @Test
  void suppressedOnTheMethod() {
    silentOn(
        """
        @SuppressWarnings("DisconnectWithoutCancel")
        SseEmitter f() {
          SseEmitter emitter = new SseEmitter(1_306L);
          pool.execute(() -> send(emitter, feed.next("f")));
          return emitter;
        }
        """);
  }

  @Test
  void suppressedOnTheHandle() {
    silentOn(
        """
        SseEmitter g() {
          SseEmitter emitter = new SseEmitter(1_307L);
          @SuppressWarnings("DisconnectWithoutCancel")
          Future<?> job = pool.submit(() -> send(emitter, feed.next("g")));
          log.log(System.Logger.Level.DEBUG, job.isDone() ? "quick" : "slow");
          return emitter;
        }
        """);
  }

  @Test
  void suppressedOnAnotherMethod() {
    checks.reports(
        controller(
            """
            SseEmitter h() {
              SseEmitter emitter = new SseEmitter(1_308L);
              // BUG: Diagnostic contains: Nothing stops the task started here
              pool.execute(() -> send(emitter, feed.next("h")));
              return emitter;
            }

            @SuppressWarnings("DisconnectWithoutCancel")
            SseEmitter i() {
              SseEmitter emitter = new SseEmitter(1_309L);
              pool.execute(() -> send(emitter, feed.next("i")));
              return emitter;
            }
            """));
  }

  @Test
  void testOfAnEmitter() {
    checks
        .with(JUNIT)
        .silentOn(
            controller(
                """
                @org.junit.jupiter.api.Test
                void emits() {
                  SseEmitter emitter = new SseEmitter(1_310L);
                  pool.execute(() -> send(emitter, feed.next("test")));
                }
                """));
  }

  @Test
  void workOfTheMainMethod() {
    silentOn(
        """
        public static void main(String[] args) {
          SseEmitter emitter = new SseEmitter(1_311L);
          Executors.newScheduledThreadPool(1)
              .scheduleAtFixedRate(() -> emitter.complete(), 11, 11, TimeUnit.MINUTES);
        }
        """);
  }

  @Test
  void auditThatTheHookStarts() {
    silentOn(
        """
        SseEmitter j(String id) {
          SseEmitter emitter = new SseEmitter(1_312L);
          emitter.onCompletion(() -> pool.execute(() -> audit(id)));
          return emitter;
        }

        private void audit(String id) {
          while (feed.hasNext()) {
            feed.next("audit of " + id);
          }
        }
        """);
  }

  private void silentOn(String members) {
    checks.silentOn(controller(members));
  }
}
