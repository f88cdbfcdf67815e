package dev.unhang.checks;

import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_MVC;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Statements after the close that need the results, in a handler that returns an emitter. */
@NeedsJdk21
final class ExecutorCloseFixOffloadEmitterTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void completedInTheFinally() {
    checks
        .with(SPRING, SPRING_MVC)
        .fixes(
            """
            package news;

            import java.util.List;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

            class StreamController {
              SseEmitter stream(List<String> feeds, ExecutorService senders) throws Exception {
                SseEmitter emitter = new SseEmitter();
                try (var pool = Executors.newFixedThreadPool(2)) {
                  pool.execute(() -> System.out.println(feeds));
                } finally {
                  emitter.complete();
                }
                return emitter;
              }
            }
            """,
            """
            package news;

            import java.util.List;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

            class StreamController {
              SseEmitter stream(List<String> feeds, ExecutorService senders) throws Exception {
                SseEmitter emitter = new SseEmitter();
                Thread.startVirtualThread(() -> {
                  try (var pool = Executors.newFixedThreadPool(2)) {
                    pool.execute(() -> System.out.println(feeds));
                  } finally {
                    emitter.complete();
                  }
                });
                return emitter;
              }
            }
            """);
  }

  @Test
  void completedAfterAnExplicitClose() {
    checks
        .with(SPRING, SPRING_MVC)
        .fixes(
            """
            package news;

            import java.util.List;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

            class StreamController {
              SseEmitter stream(List<String> feeds, ExecutorService senders) throws Exception {
                SseEmitter emitter = new SseEmitter();
                senders.execute(() -> System.out.println(feeds));
                senders.close();
                emitter.complete();
                return emitter;
              }
            }
            """,
            """
            package news;

            import java.util.List;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

            class StreamController {
              SseEmitter stream(List<String> feeds, ExecutorService senders) throws Exception {
                SseEmitter emitter = new SseEmitter();
                senders.execute(() -> System.out.println(feeds));
                Thread.startVirtualThread(() -> {
                  senders.close();
                  emitter.complete();
                });
                return emitter;
              }
            }
            """);
  }

  @Test
  void returnInsideTheTry() {
    checks
        .with(SPRING, SPRING_MVC)
        .reportsWithoutFix(
            "fix",
            """
            package news;

            import java.util.List;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

            class StreamController {
              SseEmitter stream(List<String> feeds, ExecutorService senders) throws Exception {
                SseEmitter emitter = new SseEmitter();
                try (var pool = Executors.newFixedThreadPool(4)) {
                  if (feeds.isEmpty()) {
                    return emitter;
                  }
                  pool.execute(() -> System.out.println(feeds));
                }
                emitter.complete();
                return emitter;
              }
            }
            """);
  }

  @Test
  void continueOfALoopOutside() {
    checks
        .with(SPRING, SPRING_MVC)
        .reportsWithoutFix(
            "fix",
            """
            package news;

            import java.util.List;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

            class StreamController {
              SseEmitter stream(List<String> feeds, ExecutorService senders) throws Exception {
                SseEmitter emitter = new SseEmitter();
                for (String feed : feeds) {
                  try (var pool = Executors.newFixedThreadPool(5)) {
                    if (feed.isEmpty()) {
                      continue;
                    }
                    pool.execute(() -> System.out.println(feed));
                  }
                  emitter.complete();
                }
                return emitter;
              }
            }
            """);
  }

  @Test
  void checkedExceptionAfterTheTry() {
    checks
        .with(SPRING, SPRING_MVC)
        .reportsWithoutFix(
            "fix",
            """
            package news;

            import java.util.List;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

            class StreamController {
              SseEmitter stream(List<String> feeds, ExecutorService senders) throws Exception {
                SseEmitter emitter = new SseEmitter();
                try (var pool = Executors.newFixedThreadPool(6)) {
                  pool.execute(() -> System.out.println(feeds));
                }
                emitter.send("end");
                emitter.complete();
                return emitter;
              }
            }
            """);
  }

  @Test
  void localThatALambdaCouldNotCapture() {
    checks
        .with(SPRING, SPRING_MVC)
        .reportsWithoutFix(
            "fix",
            """
            package news;

            import java.util.List;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

            class StreamController {
              SseEmitter stream(List<String> feeds, ExecutorService senders) throws Exception {
                SseEmitter emitter = new SseEmitter();
                int threads = feeds.size();
                threads++;
                try (var pool = Executors.newFixedThreadPool(threads)) {
                  pool.execute(() -> System.out.println(feeds));
                }
                emitter.complete();
                return emitter;
              }
            }
            """);
  }
}
