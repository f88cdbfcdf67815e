// Endless loops of tasks, whatever they and their tasks look like: each learns to end, or words say which one does not.
// with: SPRING, SPRING_MVC
package news;

import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController class LoopOfAnyShape {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  interface Feed { String next(); }
  private Feed feed;
  void show(SseEmitter out) {}
  @GetMapping("/a") SseEmitter forever() {
    SseEmitter out = new SseEmitter(0L);
    pool.submit(() -> { for (;;) { show(out); } }); // FINDING: Nothing stops the task started here
    return out;
  }
  @GetMapping("/a2") SseEmitter counted() {
    SseEmitter out = new SseEmitter(0L);
    pool.submit(() -> { // FINDING: Nothing stops the task started here
      for (long n = 0; ; n++) { show(out); }
    });
    return out;
  }
  @GetMapping("/b") SseEmitter doWhile() {
    SseEmitter out = new SseEmitter(0L);
    pool.submit(() -> { do { show(out); } while (true); }); // FINDING: Nothing stops the task started here
    return out;
  }
  @GetMapping("/c") SseEmitter variable() {
    SseEmitter out = new SseEmitter(0L);
    Runnable job = () -> { while (true) { show(out); } };
    pool.submit(job); // FINDING: Nothing stops the task started here
    return out;
  }
  @GetMapping("/c1") SseEmitter callable() {
    SseEmitter out = new SseEmitter(0L);
    Callable<String> job = () -> { while (true) { show(out); } };
    Future<String> result = pool.submit(job); // FINDING: Nothing stops the task started here
    return out;
  }
  @GetMapping("/c2") SseEmitter twice() {
    SseEmitter out = new SseEmitter(0L);
    Runnable job = () -> { while (true) { show(out); } };
    pool.submit(job); // NO PATCH: the task has a loop that asks nobody whether to go on
    job.run();
    return out;
  }
  @GetMapping("/d") SseEmitter anonymous() {
    SseEmitter out = new SseEmitter(0L);
    pool.submit(new Runnable() { // FINDING: Nothing stops the task started here
      @Override public void run() {
        while (true) { show(out); }
      }
    });
    return out;
  }
  @GetMapping("/d2") SseEmitter anonymousInVariable() {
    SseEmitter out = new SseEmitter(0L);
    Callable<Void> job = new Callable<>() {
      @Override public Void call() {
        while (true) { show(out); }
      }
    };
    pool.submit(job); // FINDING: Nothing stops the task started here
    return out;
  }
  @GetMapping("/e") SseEmitter named() {
    SseEmitter out = new SseEmitter(0L);
    pool.submit(new Poller(out)); // FINDING: Nothing stops the task started here
    return out;
  }
  private class Poller implements Runnable {
    private final SseEmitter out;
    Poller(SseEmitter out) { this.out = out; }
    @Override public void run() { while (true) { show(out); } }
  }
  @GetMapping("/f") SseEmitter inField() {
    SseEmitter out = new SseEmitter(0L);
    Poller2 p = new Poller2(out);
    pool.execute(p); // FINDING: Nothing stops the task started here
    return out;
  }
  private class Poller2 implements Runnable {
    private final SseEmitter out;
    Poller2(SseEmitter out) { this.out = out; }
    @Override public void run() { for (;;) { show(out); } }
  }
  @GetMapping("/g") SseEmitter thread() {
    SseEmitter out = new SseEmitter(0L);
    Thread t = new Thread(() -> { while (true) { show(out); } });
    t.start(); // FINDING: Nothing stops the task started here
    return out;
  }
  @GetMapping("/h") SseEmitter threadAtOnce() {
    SseEmitter out = new SseEmitter(0L);
    new Thread(() -> { while (true) { show(out); } }).start(); // FINDING: Nothing stops the task started here
    return out;
  }
  @GetMapping("/h3") SseEmitter counterWithoutUpdate() {
    SseEmitter out = new SseEmitter(0L);
    pool.submit(() -> { // FINDING: Nothing stops the task started here
      for (int n = 0; ; ) { n += more(out); }
    });
    return out;
  }
  @GetMapping("/h4") SseEmitter leftByABreak() {
    SseEmitter out = new SseEmitter(0L);
    pool.submit(() -> { // FINDING: Nothing stops the task started here
      while (true) {
        String next = feed.next();
        if (next == null) break;
        System.out.println(next);
      }
      out.complete();
      return null;
    });
    return out;
  }
  @GetMapping("/h5") SseEmitter whoseBreakAssigns() {
    SseEmitter out = new SseEmitter(0L);
    pool.submit(() -> { // FINDING: a loop that asks nobody
      Exception cause;
      for (;;) {
        try {
          String next = feed.next();
          if (next == null) { continue; }
          out.send(next);
        } catch (java.io.IOException e) { cause = e; break; }
      }
      out.completeWithError(cause);
    });
    return out;
  }
  int more(SseEmitter out) { return out.hashCode(); }
  @GetMapping("/h2") SseEmitter publicPoller() {
    SseEmitter out = new SseEmitter(0L);
    pool.submit(new Poller3(out)); // NO PATCH: `run` has a loop that asks nobody whether to go on
    return out;
  }
  class Poller3 implements Runnable {
    private final SseEmitter out;
    Poller3(SseEmitter out) { this.out = out; }
    @Override public void run() { while (true) { show(out); } }
  }
}
