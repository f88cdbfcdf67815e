// Objects that are tasks: what is run is their task, and nothing else that they can do.
// with: SPRING, SPRING_MVC
package news;

import java.util.concurrent.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class TaskObjects {
  private final ExecutorService pool = Executors.newCachedThreadPool();

  static class Shop {
    void untilClosed() {
      while (true) { System.out.println("open"); }
    }
  }
  static class Quick extends Shop implements Runnable {
    private final SseEmitter out;
    Quick(SseEmitter out) { this.out = out; }
    @Override public void run() { out.complete(); }
    @Override void untilClosed() {
      while (true) { System.out.println("quick"); }
    }
    void follow() {
      while (true) { System.out.println(out); }
    }
  }
  static class Closeable extends Quick implements AutoCloseable {
    private final CountDownLatch end = new CountDownLatch(1);
    Closeable(SseEmitter out) { super(out); }
    @Override public void close() throws InterruptedException { end.await(); }
  }
  static class Slow extends Quick {
    Slow(SseEmitter out) { super(out); }
    @Override public void run() { follow(); }
  }

  SseEmitter quick() { // SILENT
    SseEmitter out = new SseEmitter(1L);
    pool.execute(new Quick(out));
    return out;
  }
  SseEmitter closeable() { // SILENT
    SseEmitter out = new SseEmitter(2L);
    pool.execute(new Closeable(out));
    return out;
  }
  SseEmitter slow() {
    SseEmitter out = new SseEmitter(3L);
    pool.execute(new Slow(out)); // FINDING: Nothing stops the task started here
    return out;
  }
}
