// A loop in one that counts: the question ends the inner one only, and the turns behind it would go on at once.
// with: SPRING, SPRING_MVC
package news;

import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController class LoopInsideAnother {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  interface Feed { boolean isReady(String topic); void publish(String topic); }
  private Feed feed;
  private int size;
  private volatile int next;
  private volatile boolean done;
  private volatile boolean running;
  private final List<String> topics = new ArrayList<>();
  void show(SseEmitter out) { size++; }
  private void drain() { while (next < size) { next++; } }
  @GetMapping("/a") SseEmitter forEach() {
    SseEmitter out = new SseEmitter(0L);
    pool.submit(() -> { // NO PATCH: the task does more behind a loop that asks nobody whether to go on (line 26)
      for (String topic : topics) {
        feed.publish(topic);
        while (next < size) { show(out); }
      }
    });
    return out;
  }
  @GetMapping("/b") SseEmitter counted() {
    SseEmitter out = new SseEmitter(0L);
    pool.submit(() -> { // NO PATCH: the task does more behind a loop that asks nobody whether to go on (line 36)
      for (int n = 0; n < 100; n++) {
        if (n > next) { feed.publish("b" + n); }
        while (next < size) { show(out); }
      }
    });
    return out;
  }
  @GetMapping("/c") SseEmitter byAMethod() {
    SseEmitter out = new SseEmitter(0L);
    pool.submit(() -> { // NO PATCH: the task does more behind a loop that asks nobody whether to go on (line 20)
      for (String topic : topics) {
        feed.publish(topic);
        drain();
      }
      out.complete();
    });
    return out;
  }
  @GetMapping("/d") SseEmitter nothingElse() {
    SseEmitter out = new SseEmitter(0L);
    pool.submit(() -> { // FINDING: Nothing stops the task started here
      for (int n = 0; n < 100; n++) {
        while (!feed.isReady("d")) { show(out); }
      }
    });
    return out;
  }
  @GetMapping("/e") SseEmitter bothAsk() {
    SseEmitter out = new SseEmitter(0L);
    pool.submit(() -> { // FINDING: Nothing stops the task started here
      while (size < 100) {
        feed.publish("e");
        while (next < size) { show(out); }
      }
    });
    return out;
  }
  @GetMapping("/f") SseEmitter tellsThatItIsDone() {
    SseEmitter out = new SseEmitter(0L);
    pool.submit(() -> { // FINDING: Nothing stops the task started here
      while (feed.isReady("f")) { show(out); }
      done = true;
    });
    return out;
  }
  @GetMapping("/g") SseEmitter tellsThatItIsOver() {
    SseEmitter out = new SseEmitter(0L);
    pool.submit(() -> { // FINDING: Nothing stops the task started here
      while (feed.isReady("f")) { show(out); }
      running = false;
    });
    return out;
  }
  private String poll() { return size > 100 ? "end" : "next"; }
  @GetMapping("/h") SseEmitter setByTheLoopAndUsedBehind() {
    SseEmitter out = new SseEmitter(0L);
    Future<String> last = pool.submit(() -> { // FINDING: Nothing stops the task started here
      String item;
      while (true) {
        show(out);
        item = poll();
        if (feed.isReady(item)) { break; }
      }
      return item;
    });
    return out;
  }
  @GetMapping("/i") SseEmitter setByTheLoopAndUsedInIt() {
    SseEmitter out = new SseEmitter(0L);
    pool.submit(() -> { // FINDING: Nothing stops the task started here
      String item;
      while (true) {
        show(out);
        item = poll();
        if (feed.isReady(item)) { break; }
      }
    });
    return out;
  }
}
