// Work that the first viewer starts, by their number, and the last one stops.
// with: SPRING, SPRING_MVC
package news;

import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import org.springframework.stereotype.Controller;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@Controller
class FirstOfTheViewers {
  private final ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
  private final Set<SseEmitter> all = ConcurrentHashMap.newKeySet();
  private final AtomicInteger viewers = new AtomicInteger();
  private final AtomicInteger others = new AtomicInteger();
  private final AtomicInteger busy = new AtomicInteger();
  private int readers;
  private Future<?> poller;
  private Future<?> reader;
  private Future<?> other;
  private void send(SseEmitter emitter, String text) {
    try { emitter.send(text); } catch (Exception e) { System.out.println(e); }
  }

  synchronized SseEmitter counted() { // SILENT
    SseEmitter emitter = new SseEmitter(1L);
    all.add(emitter);
    if (viewers.getAndIncrement() == 0) {
      poller = pool.scheduleAtFixedRate(() -> all.forEach(each -> send(each, "a")), 1, 1, TimeUnit.SECONDS);
    }
    emitter.onCompletion(() -> { all.remove(emitter); if (viewers.decrementAndGet() == 0) { poller.cancel(true); } });
    return emitter;
  }
  synchronized SseEmitter countedByHand() { // SILENT
    SseEmitter emitter = new SseEmitter(2L);
    all.add(emitter);
    if (readers++ == 0) {
      reader = pool.scheduleAtFixedRate(() -> all.forEach(each -> send(each, "b")), 1, 2, TimeUnit.SECONDS);
    }
    emitter.onCompletion(() -> { all.remove(emitter); if (--readers == 0) { reader.cancel(true); } });
    return emitter;
  }
  synchronized SseEmitter onlyAsked() {
    SseEmitter emitter = new SseEmitter(3L);
    if (others.get() == 0) {
      other = pool.scheduleAtFixedRate(() -> all.forEach(each -> send(each, "c")), 1, 3, TimeUnit.SECONDS); // FINDING: The next client overwrites `other`
    }
    emitter.onCompletion(() -> { if (others.get() == 0) { other.cancel(true); } });
    return emitter;
  }
  SseEmitter tooMany() {
    SseEmitter emitter = new SseEmitter(4L);
    if (busy.incrementAndGet() > 100) { return null; }
    pool.scheduleAtFixedRate(() -> send(emitter, "d"), 1, 4, TimeUnit.SECONDS); // FINDING: The handle of the periodic task
    emitter.onCompletion(busy::decrementAndGet);
    return emitter;
  }
}
