package dev.unhang.checks;

import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_MVC;
import static dev.unhang.testing.Framework.VERTX4;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Disconnect hooks of Spring MVC and Vert.x: the right one, once it is there. */
@NeedsJdk21
final class ExecutorCloseFixHookServerTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void emitterThatIsAssignedInsideTheTry() {
    checks
        .with(SPRING, SPRING_MVC)
        .fixes(
            """
            package news;

            import java.util.concurrent.Executors;
            import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

            class Late {
              SseEmitter stream(String topic) {
                SseEmitter emitter;
                try (var sender = Executors.newSingleThreadExecutor()) {
                  emitter = new SseEmitter();
                  sender.execute(() -> System.out.println(topic));
                }
                return emitter;
              }
            }
            """,
            """
            package news;

            import java.util.concurrent.Executors;
            import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

            class Late {
              SseEmitter stream(String topic) {
                SseEmitter emitter;
                var sender = Executors.newSingleThreadExecutor();
                try {
                  emitter = new SseEmitter();
                  sender.execute(() -> System.out.println(topic));
                } finally {
                  sender.shutdown();
                }
                return emitter;
              }
            }
            """);
  }

  @Test
  void emitterThatIsDeclaredInsideTheTry() {
    checks
        .with(SPRING, SPRING_MVC)
        .fixes(
            """
            package news;

            import java.util.concurrent.Executors;
            import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

            class Inside {
              SseEmitter stream(String topic) {
                try (var sender = Executors.newSingleThreadExecutor()) {
                  SseEmitter emitter = new SseEmitter();
                  sender.execute(() -> System.out.println(topic + emitter));
                  return emitter;
                }
              }
            }
            """,
            """
            package news;

            import java.util.concurrent.Executors;
            import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

            class Inside {
              SseEmitter stream(String topic) {
                var sender = Executors.newSingleThreadExecutor();
                try {
                  SseEmitter emitter = new SseEmitter();
                  sender.execute(() -> System.out.println(topic + emitter));
                  return emitter;
                } finally {
                  sender.shutdown();
                }
              }
            }
            """);
  }

  @Test
  void theEmitterThatIsReturnedIsTheOneWithTheHook() {
    checks
        .with(SPRING, SPRING_MVC)
        .fixes(
            """
            package news;

            import java.util.concurrent.Executors;
            import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

            class TwoEmitters {
              SseEmitter stream(String topic) {
                SseEmitter emitter = new SseEmitter();
                SseEmitter monitor = new SseEmitter();
                try (var sender = Executors.newSingleThreadExecutor()) {
                  sender.execute(() -> System.out.println(topic + monitor + emitter));
                }
                return emitter;
              }
            }
            """,
            """
            package news;

            import java.util.concurrent.Executors;
            import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

            class TwoEmitters {
              SseEmitter stream(String topic) {
                SseEmitter emitter = new SseEmitter();
                SseEmitter monitor = new SseEmitter();
                var sender = Executors.newSingleThreadExecutor();
                emitter.onCompletion(sender::shutdownNow);
                try {
                  sender.execute(() -> System.out.println(topic + monitor + emitter));
                } finally {
                  sender.shutdown();
                }
                return emitter;
              }
            }
            """);
  }

  @Test
  void deferredResultWithAFreeHook() {
    checks
        .with(SPRING, SPRING_MVC)
        .fixes(
            """
            package news;

            import java.util.concurrent.Executors;
            import org.springframework.web.context.request.async.DeferredResult;

            class PollController {
              DeferredResult<String> poll() {
                DeferredResult<String> next = new DeferredResult<>(30_000L);
                try (var poller = Executors.newFixedThreadPool(1)) {
                  poller.execute(() -> next.setResult("message 4711"));
                }
                return next;
              }
            }
            """,
            """
            package news;

            import java.util.concurrent.Executors;
            import org.springframework.web.context.request.async.DeferredResult;

            class PollController {
              DeferredResult<String> poll() {
                DeferredResult<String> next = new DeferredResult<>(30_000L);
                var poller = Executors.newFixedThreadPool(1);
                next.onCompletion(poller::shutdownNow);
                try {
                  poller.execute(() -> next.setResult("message 4711"));
                } finally {
                  poller.shutdown();
                }
                return next;
              }
            }
            """);
  }

  @Test
  void vertxRoutingContext() {
    checks
        .with(VERTX4)
        .fixes(
            """
            package news;

            import io.vertx.ext.web.Router;
            import java.util.concurrent.Executors;

            class Web {
              void routes(Router router) {
                router.get("/news").handler(ctx -> {
                  try (var fetchers = Executors.newFixedThreadPool(4)) {
                    fetchers.execute(() -> ctx.response().write("item 1"));
                  }
                });
              }
            }
            """,
            """
            package news;

            import io.vertx.ext.web.Router;
            import java.util.concurrent.Executors;

            class Web {
              void routes(Router router) {
                router.get("/news").handler(ctx -> {
                  var fetchers = Executors.newFixedThreadPool(4);
                  ctx.addEndHandler(ended -> fetchers.shutdownNow());
                  try {
                    fetchers.execute(() -> ctx.response().write("item 1"));
                  } finally {
                    fetchers.shutdown();
                  }
                });
              }
            }
            """);
  }
}
