// A class of a thread that registers its own interrupt with the client, in another file.
// with: SPRING, SPRING_MVC
package news;

import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class ThreadThatStopsItself {
  SseEmitter reference() { // SILENT
    SseEmitter out = new SseEmitter(1L);
    new Threads.ByReference(out).start();
    return out;
  }
  SseEmitter call() { // SILENT
    SseEmitter out = new SseEmitter(2L);
    new Threads.ByCall(out).start();
    return out;
  }
  SseEmitter callOnThis() { // SILENT
    SseEmitter out = new SseEmitter(3L);
    new Threads.ByCallOnThis(out).start();
    return out;
  }
  SseEmitter method() { // SILENT
    SseEmitter out = new SseEmitter(6L);
    new Threads.ByMethod(out).start();
    return out;
  }
  SseEmitter anotherThread() {
    SseEmitter out = new SseEmitter(4L);
    new Threads.OfAnother(out, Thread.currentThread()).start(); // FINDING: handle of the task started here is thrown away
    return out;
  }
  SseEmitter anotherMethod() {
    SseEmitter out = new SseEmitter(5L);
    new Threads.Named(out).start(); // FINDING: handle of the task started here is thrown away
    return out;
  }
}

// file: Threads.java
final class Threads {
  abstract static class Ticks extends Thread {
    @Override public void run() {
      try {
        while (true) {
          System.out.println("tick");
          Thread.sleep(1000);
        }
      } catch (InterruptedException e) { System.out.println("end"); }
    }
  }
  static class ByReference extends Ticks {
    ByReference(SseEmitter out) { out.onCompletion(this::interrupt); }
  }
  static class ByCall extends Ticks {
    ByCall(SseEmitter out) { out.onCompletion(() -> interrupt()); }
  }
  static class ByCallOnThis extends Ticks {
    ByCallOnThis(SseEmitter out) { out.onCompletion(() -> this.interrupt()); }
  }
  static class ByMethod extends Ticks {
    ByMethod(SseEmitter out) { out.onCompletion(() -> end()); }
    private void end() { interrupt(); }
  }
  static class OfAnother extends Ticks {
    OfAnother(SseEmitter out, Thread other) { out.onCompletion(() -> other.interrupt()); }
  }
  static class Named extends Ticks {
    Named(SseEmitter out) { out.onCompletion(() -> this.setName("gone")); }
  }
}
