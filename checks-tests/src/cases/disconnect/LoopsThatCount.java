// Loops that pause: how long they last in all, where their head says so.
// with: SPRING, SPRING_MVC
package news;

import java.io.IOException;
import java.util.concurrent.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class LoopsThatCount {
  private final ExecutorService pool = Executors.newCachedThreadPool();

  private void send(SseEmitter out, String text) {
    try { out.send(text); } catch (IOException e) { System.out.println(e); }
  }

  SseEmitter fiveSendsDownwards() { // SILENT
    SseEmitter out = new SseEmitter(33L);
    pool.execute(() -> {
          for (int i = 5; i > 0; i--) {
            send(out, "down");
            try { TimeUnit.SECONDS.sleep(1); } catch (InterruptedException e) { return; }
          }
        });
    return out;
  }
  SseEmitter manySendsDownwards() {
    SseEmitter out = new SseEmitter(34L);
    pool.execute(() -> { // FINDING: Nothing stops the task started here
          for (int i = 601; i > 0; i--) {
            send(out, "far down");
            try { TimeUnit.SECONDS.sleep(1); } catch (InterruptedException e) { return; }
          }
        });
    return out;
  }
  SseEmitter sendsOfANumberThatNobodyKnows(int turns) {
    SseEmitter out = new SseEmitter(35L);
    pool.execute(() -> { // FINDING: Nothing stops the task started here
          for (int i = 0; i < turns; i++) {
            send(out, "up");
            try { TimeUnit.SECONDS.sleep(1); } catch (InterruptedException e) { return; }
          }
        });
    return out;
  }
  SseEmitter downwardsFromANumberThatNobodyKnows(int turns) {
    SseEmitter out = new SseEmitter(36L);
    pool.execute(() -> { // FINDING: Nothing stops the task started here
          for (int i = turns; i > 0; i--) {
            send(out, "down");
            try { TimeUnit.SECONDS.sleep(1); } catch (InterruptedException e) { return; }
          }
        });
    return out;
  }
}
