// The loop of a task that asks nobody: where no patch can add the question, the message says so.
// with: SPRING, SPRING_MVC
package news;

import java.util.concurrent.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

abstract class LoopThatNobodyStops {
  private ExecutorService pool;
  private BlockingQueue<String> queue;

  abstract boolean send(SseEmitter out);

  SseEmitter inAMethodOfSeveral() {
    SseEmitter out = new SseEmitter(11L);
    pool.submit(() -> replay(out)); // FINDING: `replay` has a loop that asks nobody whether to go on ... Did you mean
    return out;
  }
  void now(SseEmitter out) { replay(out); }
  private void replay(SseEmitter out) { while (send(out)) {} }

  SseEmitter endlessWithAResult() {
    SseEmitter out = new SseEmitter(12L);
    pool.submit(() -> pump(out)); // FINDING: `pump` has a loop that asks nobody whether to go on
    return out;
  }
  private int pump(SseEmitter out) { while (true) { send(out); } }

  SseEmitter inAMethodOfItsOwn() {
    SseEmitter out = new SseEmitter(13L);
    pool.submit(() -> follow(out)); // FINDING: !asks nobody ... Did you mean
    return out;
  }
  private void follow(SseEmitter out) { while (send(out)) {} }

  SseEmitter thatAnInterruptEnds() {
    SseEmitter out = new SseEmitter(14L);
    pool.submit(() -> take(out)); // FINDING: !asks nobody ... Did you mean
    return out;
  }
  void takeNow(SseEmitter out) throws InterruptedException { take(out); }
  private Void take(SseEmitter out) throws InterruptedException {
    while (true) { System.out.println(queue.take() + send(out)); }
  }
}
