package dev.unhang.checks;

import static dev.unhang.checks.ResponseSources.controller;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_MVC;
import static dev.unhang.testing.Framework.SPRING_MVC_6_1;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Spring MVC without {@code SseEmitter}, and what is different before Spring 6.2. */
final class DisconnectMvcTest {
  private static final String TWO_COMPLETION_HOOKS =
      """
      SseEmitter twice() {
        SseEmitter emitter = new SseEmitter(401L);
        Future<?> follower =
            pool.submit(
                () -> {
                  while (feed.hasNext()) {
                    send(emitter, feed.next("twice"));
                  }
                });
        emitter.onCompletion(() -> follower.cancel(true));
        %s
        emitter.onCompletion(() -> readers.remove("twice"));
        return emitter;
      }
      """;

  private final Checks checks = Checks.of(DisconnectWithoutCancel.class);

  @Test
  void deferredResultOfACallOfUnknownLength() {
    reports(
        """
        DeferredResult<String> a() {
          DeferredResult<String> result = new DeferredResult<>(402L);
          // BUG: Diagnostic contains: Nothing stops the task started here
          pool.submit(() -> result.setResult(feed.next("a")));
          return result;
        }
        """);
  }

  @Test
  void deferredResultThatOnlyKnowsTimeouts() {
    reports(
        """
        DeferredResult<String> b() {
          DeferredResult<String> result = new DeferredResult<>(403L, "late");
          result.onTimeout(() -> result.setErrorResult("too late"));
          // BUG: Diagnostic contains: the task started here
          pool.execute(() -> result.setResult(feed.next("b")));
          return result;
        }
        """);
  }

  @Test
  void deferredResultCancelledAtTheTimeout() {
    reports(
        """
        DeferredResult<String> c() {
          DeferredResult<String> result = new DeferredResult<>(404L);
          Future<?> search = pool.submit(() -> result.setResult(feed.next("c")));
          result.onTimeout(
              // BUG: Diagnostic contains: `onTimeout` does not run when the browser closes the tab
              () -> {
                search.cancel(true);
                result.setErrorResult("too late for c");
              });
          return result;
        }
        """);
  }

  @Test
  void deferredResultCancelledAtTheEnd() {
    silentOn(
        """
        DeferredResult<String> d() {
          DeferredResult<String> result = new DeferredResult<>(405L);
          Future<?> search = pool.submit(() -> result.setResult(feed.next("d")));
          result.onCompletion(() -> search.cancel(true));
          return result;
        }
        """);
  }

  @Test
  void deferredResultsThatWaitForAnEvent() {
    silentOn(
        """
        private final Queue<DeferredResult<String>> waiting = new ConcurrentLinkedQueue<>();

        DeferredResult<String> e() {
          DeferredResult<String> result = new DeferredResult<>(406L);
          waiting.add(result);
          result.onCompletion(() -> waiting.remove(result));
          return result;
        }

        void happened(String what) {
          pool.execute(() -> waiting.forEach(result -> result.setResult(what)));
        }
        """);
  }

  @Test
  void deferredResultOfAShortComputation() {
    silentOn(
        """
        DeferredResult<String> f(String text) {
          DeferredResult<String> result = new DeferredResult<>(407L);
          pool.execute(() -> result.setResult(text.repeat(3)));
          return result;
        }
        """);
  }

  @Test
  void webAsyncTaskWhoseTaskIsCancelledAtTheTimeout() {
    reports(
        """
        WebAsyncTask<String> g() {
          Future<String> search = pool.submit(() -> feed.next("g"));
          WebAsyncTask<String> task = new WebAsyncTask<>(408L, () -> search.get());
          task.onTimeout(
              // BUG: Diagnostic contains: `onTimeout` does not run when the browser closes the tab
              () -> {
                search.cancel(true);
                return "too late for g";
              });
          return task;
        }
        """);
  }

  @Test
  void webAsyncTaskThatTheFrameworkRuns() {
    silentOn(
        """
        WebAsyncTask<String> h() {
          return new WebAsyncTask<>(409L, () -> feed.next("h"));
        }
        """);
  }

  @Test
  void responseBodyEmitter() {
    reports(
        """
        ResponseBodyEmitter i() {
          ResponseBodyEmitter emitter = new ResponseBodyEmitter(410L);
          // BUG: Diagnostic contains: Nothing stops the periodic task started here
          timer.scheduleAtFixedRate(
              () -> {
                try {
                  emitter.send(feed.next("i"));
                } catch (Exception e) {
                  log.log(System.Logger.Level.WARNING, "i", e);
                }
              },
              0,
              10,
              TimeUnit.SECONDS);
          return emitter;
        }
        """);
  }

  @Test
  void responseBodyEmitterOfAFieldWithHooksInAHelper() {
    silentOn(
        """
        ResponseBodyEmitter j() {
          ResponseBodyEmitter emitter = new ResponseBodyEmitter(411L);
          ScheduledFuture<?> ticks =
              timer.scheduleWithFixedDelay(() -> feed.next("j"), 1, 11, TimeUnit.SECONDS);
          stopAtTheEnd(emitter, ticks);
          return emitter;
        }

        private void stopAtTheEnd(ResponseBodyEmitter emitter, Future<?> ticks) {
          emitter.onTimeout(emitter::complete);
          emitter.onCompletion(() -> cancel(ticks));
        }

        private void cancel(Future<?> ticks) {
          ticks.cancel(true);
        }
        """);
  }

  @Test
  void serverResponseWithEvents() {
    reports(
        """
        ServerResponse k() {
          return ServerResponse.sse(
              sse -> {
                // BUG: Diagnostic contains: Nothing stops the task started here
                pool.execute(
                    () -> {
                      while (feed.hasNext()) {
                        try {
                          sse.send(feed.next("k"));
                        } catch (Exception e) {
                          log.log(System.Logger.Level.WARNING, "k", e);
                        }
                      }
                    });
              });
        }
        """);
  }

  @Test
  void serverResponseThatStopsAtTheEnd() {
    silentOn(
        """
        ServerResponse l() {
          return ServerResponse.sse(
              sse -> {
                Future<?> news =
                    pool.submit(
                        () -> {
                          while (feed.hasNext()) {
                            sse.data(feed.next("l"));
                          }
                          return null;
                        });
                sse.onComplete(() -> news.cancel(true));
              });
        }
        """);
  }

  @Test
  void before62TheSecondHookReplacesTheFirst() {
    checks
        .with(SPRING_MVC_6_1)
        .reports(
            controller(
                TWO_COMPLETION_HOOKS.formatted(
                    "// BUG: Diagnostic contains: `onCompletion` runs when the client goes")));
  }

  @Test
  void since62AllHooksRun() {
    silentOn(TWO_COMPLETION_HOOKS.formatted("readers.put(\"twice\", emitter);"));
  }

  @Test
  void before62HooksOfDifferentKindsAddUp() {
    checks
        .with(SPRING_MVC_6_1)
        .silentOn(
            controller(
                """
                SseEmitter m() {
                  SseEmitter emitter = new SseEmitter(412L);
                  Future<?> news = pool.submit(() -> send(emitter, feed.next("m")));
                  emitter.onTimeout(() -> news.cancel(true));
                  emitter.onCompletion(() -> news.cancel(true));
                  return emitter;
                }
                """));
  }

  private void reports(String members) {
    checks.with(SPRING, SPRING_MVC).reports(withFunctions(members));
  }

  private void silentOn(String members) {
    checks.with(SPRING, SPRING_MVC).silentOn(withFunctions(members));
  }

  private static String withFunctions(String members) {
    return controller("import org.springframework.web.servlet.function.ServerResponse;\n", members);
  }
}
