// A branch without braces gets them, and an `else` behind it goes on behind the brace.
// with: SPRING, SPRING_MVC
package news;

import java.util.concurrent.ExecutorService;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class IfWithoutBraces {
  private ExecutorService pool;
  private void follow(SseEmitter out) { while (!Thread.currentThread().isInterrupted()) { System.out.println(out); } }

  SseEmitter lines(boolean live) {
    SseEmitter out = new SseEmitter(0L);
    if (live)
      pool.execute(() -> follow(out));
    else
      out.complete();
    return out;
  }
  SseEmitter line(boolean live) {
    SseEmitter out = new SseEmitter(0L);
    if (live) pool.execute(() -> follow(out)); else out.complete();
    return out;
  }
  SseEmitter comment(boolean live) {
    SseEmitter out = new SseEmitter(0L);
    if (live) pool.execute(() -> follow(out)); // the reader's
    else out.complete();
    return out;
  }
}
