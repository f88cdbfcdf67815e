// One timer for each topic, started by the first of its viewers: its task goes through those of the topic.
// with: SPRING, SPRING_MVC
package news;

import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class OneTimerForATopic {
  private static final ScheduledExecutorService TIMERS = Executors.newScheduledThreadPool(1);
  private final Map<String, ScheduledFuture<?>> timers = new ConcurrentHashMap<>();
  private final Map<String, Set<SseEmitter>> viewers = new ConcurrentHashMap<>();
  private Source source;
  interface Source { String next(); }
  private static void send(SseEmitter emitter, String text) {
    try { emitter.send(text); } catch (Exception e) { System.out.println(e); }
  }

  SseEmitter byALambda(String topic) { // SILENT
    SseEmitter emitter = new SseEmitter(1L);
    viewers.computeIfAbsent(topic, key -> ConcurrentHashMap.newKeySet()).add(emitter);
    emitter.onCompletion(() -> viewers.get(topic).remove(emitter));
    timers.computeIfAbsent(topic, key -> TIMERS.scheduleAtFixedRate(
        () -> viewers.get(key).forEach(each -> send(each, source.next())), 1, 1, TimeUnit.SECONDS));
    return emitter;
  }
  SseEmitter byALoop(String topic) { // SILENT
    SseEmitter emitter = new SseEmitter(2L);
    viewers.computeIfAbsent(topic, key -> ConcurrentHashMap.newKeySet()).add(emitter);
    timers.computeIfAbsent(topic, key -> TIMERS.scheduleAtFixedRate(
        () -> { for (SseEmitter each : viewers.get(key)) { send(each, source.next()); } }, 1, 2, TimeUnit.SECONDS));
    return emitter;
  }
  SseEmitter forTheFirstOne(String topic) {
    SseEmitter emitter = new SseEmitter(3L);
    timers.computeIfAbsent(topic, key -> TIMERS.scheduleAtFixedRate( // FINDING: Nothing stops the periodic task
        () -> List.of(emitter).forEach(each -> send(each, source.next())), 1, 3, TimeUnit.SECONDS));
    return emitter;
  }
  SseEmitter ofAnElementAndTheFirstOne(String topic) {
    SseEmitter emitter = new SseEmitter(4L);
    timers.computeIfAbsent(topic, key -> TIMERS.scheduleAtFixedRate( // FINDING: Nothing stops the periodic task
        () -> viewers.get(key).forEach(each -> send(emitter, each + source.next())), 1, 4, TimeUnit.SECONDS));
    return emitter;
  }
}
