// A class of a thread that registers its own interrupt with the client, in another file.
// with: SPRING, SPRING_MVC
package news;

import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class ThreadThatStopsItself {
  SseEmitter reference() { // SILENT
    SseEmitter out = new SseEmitter(1L);
    new ByReference(out).start();
    return out;
  }
  SseEmitter call() { // SILENT
    SseEmitter out = new SseEmitter(2L);
    new ByCall(out).start();
    return out;
  }
  SseEmitter callOnThis() { // SILENT
    SseEmitter out = new SseEmitter(3L);
    new ByCallOnThis(out).start();
    return out;
  }
  SseEmitter method() { // SILENT
    SseEmitter out = new SseEmitter(6L);
    new ByMethod(out).start();
    return out;
  }
  SseEmitter anotherThread() {
    SseEmitter out = new SseEmitter(4L);
    new OfAnother(out, Thread.currentThread()).start(); // FINDING: handle of the task started here is thrown away
    return out;
  }
  SseEmitter anotherMethod() {
    SseEmitter out = new SseEmitter(5L);
    new Named(out).start(); // FINDING: handle of the task started here is thrown away
    return out;
  }
}

// file: Ticks.java
abstract class Ticks extends Thread {
  @Override public void run() {
    try {
      while (true) {
        System.out.println("tick");
        Thread.sleep(1000);
      }
    } catch (InterruptedException e) { System.out.println("end"); }
  }
}
class ByReference extends Ticks {
  ByReference(SseEmitter out) { out.onCompletion(this::interrupt); }
}
class ByCall extends Ticks {
  ByCall(SseEmitter out) { out.onCompletion(() -> interrupt()); }
}
class ByCallOnThis extends Ticks {
  ByCallOnThis(SseEmitter out) { out.onCompletion(() -> this.interrupt()); }
}
class ByMethod extends Ticks {
  ByMethod(SseEmitter out) { out.onCompletion(() -> end()); }
  private void end() { interrupt(); }
}
class OfAnother extends Ticks {
  OfAnother(SseEmitter out, Thread other) { out.onCompletion(() -> other.interrupt()); }
}
class Named extends Ticks {
  Named(SseEmitter out) { out.onCompletion(() -> this.setName("gone")); }
}
