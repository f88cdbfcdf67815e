// A loop in a method that several tasks do stays as it is: where nothing in it hears an interrupt, there is no patch.
// with: SPRING, SPRING_MVC
package news;

import java.util.concurrent.ExecutorService;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class LoopThatNothingEnds {
  private ExecutorService pool;

  SseEmitter first() {
    SseEmitter out = new SseEmitter(0L);
    pool.execute(() -> follow(out)); // NO PATCH: `follow` has a loop that asks nobody whether to go on
    return out;
  }
  SseEmitter second() {
    SseEmitter out = new SseEmitter(1L);
    pool.submit(() -> follow(out)); // NO PATCH: `follow` has a loop that asks nobody whether to go on
    return out;
  }
  private void follow(SseEmitter out) { while (true) { System.out.println(out); } }

  SseEmitter alsoCalledByOthers() {
    SseEmitter out = new SseEmitter(2L);
    pool.execute(() -> replay(out)); // NO PATCH: `replay` has a loop that asks nobody whether to go on
    return out;
  }
  void replayNow(SseEmitter out) { replay(out); }
  private void replay(SseEmitter out) { while (true) { System.out.println(out); } }

  /* What stands in the condition is not there for code behind it without the condition. */
  abstract static class Feed {
    abstract String next();
  }
  SseEmitter whereAnUnknownCallMayHear(Feed feed) {
    SseEmitter out = new SseEmitter(5L);
    pool.execute(() -> { // FINDING: an interrupt alone does not end: ask `Thread.currentThread().isInterrupted()` in it
      String article;
      while (!(article = feed.next()).isEmpty()) { System.out.println(article); }
      save(article);
    });
    return out;
  }
  void save(String line) { System.out.println(line); }
}
