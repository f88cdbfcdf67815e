// Disconnect hooks of Spring MVC and Vert.x: the right one, once it is there.
// with: SPRING, SPRING_MVC, VERTX4
// needs: 21
package news;

import io.vertx.ext.web.Router;
import java.util.concurrent.Executors;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class HookServer {
  void vertxRoutingContext(Router router) {
    router.get("/news").handler(ctx -> {
      try (var fetchers = Executors.newFixedThreadPool(4)) {
        fetchers.execute(() -> ctx.response().write("item 1"));
      }
    });
  }
  DeferredResult<String> deferredResultWithAFreeHook() {
    DeferredResult<String> next = new DeferredResult<>(30_000L);
    try (var poller = Executors.newFixedThreadPool(1)) {
      poller.execute(() -> next.setResult("message 4711"));
    }
    return next;
  }
  SseEmitter theEmitterThatIsReturnedIsTheOneWithTheHook(String topic) {
    SseEmitter emitter = new SseEmitter();
    SseEmitter monitor = new SseEmitter();
    try (var sender = Executors.newSingleThreadExecutor()) {
      sender.execute(() -> System.out.println(topic + monitor + emitter));
    }
    return emitter;
  }
  SseEmitter emitterThatIsAssignedInsideTheTry(String topic) {
    SseEmitter emitter;
    try (var sender = Executors.newSingleThreadExecutor()) {
      emitter = new SseEmitter();
      sender.execute(() -> System.out.println(topic));
    }
    return emitter;
  }
  SseEmitter emitterThatIsDeclaredInsideTheTry(String topic) {
    try (var sender = Executors.newSingleThreadExecutor()) {
      SseEmitter emitter = new SseEmitter();
      sender.execute(() -> System.out.println(topic + emitter));
      return emitter;
    }
  }
}
