// A hook that does not cover all, and that a jump or a condition may skip: the new one stands at the start.
// with: spring-core:7, spring-beans:7, spring-context:7, spring-web:7, jakarta.servlet-api:6, spring-webmvc:7
package news;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class HookThatMayBeSkipped {
  private ExecutorService pool;
  private Feed feed;

  SseEmitter returnBetween(String topic) {
    SseEmitter emitter = new SseEmitter(1L);
    Future<?> job = pool.submit(() -> feed.follow(emitter, "1"));
    if (topic.isEmpty()) {
      emitter.complete();
      return emitter;
    }
    emitter.onTimeout(() -> job.cancel(true));
    return emitter;
  }

  SseEmitter underACondition(boolean isLimited) {
    SseEmitter emitter = new SseEmitter(2L);
    Future<?> job = pool.submit(() -> feed.follow(emitter, "2"));
    if (isLimited) {
      emitter.onTimeout(() -> job.cancel(true));
    }
    return emitter;
  }

  SseEmitter alwaysReached() {
    SseEmitter emitter = new SseEmitter(3L);
    Future<?> job = pool.submit(() -> feed.follow(emitter, "3"));
    if (job.isDone()) {
      System.out.println("so soon");
    }
    emitter.onTimeout(() -> job.cancel(true));
    return emitter;
  }

  interface Feed {
    void follow(SseEmitter emitter, String topic);
  }
}
