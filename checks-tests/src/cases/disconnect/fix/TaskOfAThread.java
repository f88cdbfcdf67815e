// Threads whose task is an object or a variable are interrupted like those of a lambda.
// with: SPRING, SPRING_MVC
package news;

import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
class TaskOfAThread {
  static class Ticks implements Runnable {
    private final SseEmitter emitter;

    Ticks(SseEmitter emitter) {
      this.emitter = emitter;
    }

    @Override
    public void run() {
      try {
        while (true) {
          System.out.println(emitter);
          Thread.sleep(3000);
        }
      } catch (InterruptedException e) {
        emitter.completeWithError(e);
      }
    }
  }

  static class TicksThread extends Thread {
    private final SseEmitter emitter;

    TicksThread(SseEmitter emitter) {
      this.emitter = emitter;
    }

    @Override
    public void run() {
      new Ticks(emitter).run();
    }
  }

  @GetMapping("/object")
  SseEmitter object() {
    SseEmitter emitter = new SseEmitter();
    new Thread(new Ticks(emitter), "ticks").start();
    return emitter;
  }

  @GetMapping("/variable")
  SseEmitter variables() {
    SseEmitter emitter = new SseEmitter();
    Runnable ticks = new Ticks(emitter);
    Thread ticker = new Thread(ticks);
    ticker.start();
    return emitter;
  }

  @GetMapping("/subclass")
  SseEmitter subclass() {
    SseEmitter emitter = new SseEmitter();
    new TicksThread(emitter).start();
    return emitter;
  }

  @GetMapping("/made")
  SseEmitter madeByAMethod() {
    SseEmitter emitter = new SseEmitter();
    thread(emitter).start();
    return emitter;
  }

  private Thread thread(SseEmitter emitter) {
    return new Thread(new Ticks(emitter));
  }
}
