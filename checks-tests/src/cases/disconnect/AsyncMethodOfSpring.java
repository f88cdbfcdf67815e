// A method that Spring runs on an executor of its own, which a handler gives its stream.
// with: spring-core:7, spring-beans:7, spring-context:7, spring-web:7, jakarta.servlet-api:6, spring-webmvc:7
package news;

import java.io.IOException;
import java.util.concurrent.*;
import org.springframework.scheduling.annotation.Async;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class AsyncMethodOfSpring {
  private Pump pump;

  SseEmitter loopThatNobodyStops() {
    SseEmitter emitter = new SseEmitter(0L);
    pump.endless(emitter); // KNOWN GAP: an annotated method is not known as work
    return emitter;
  }

  SseEmitter loopThatAsks() { // SILENT
    SseEmitter emitter = new SseEmitter(1L);
    CountDownLatch gone = new CountDownLatch(1);
    emitter.onCompletion(gone::countDown);
    pump.untilGone(emitter, gone);
    return emitter;
  }

  static class Pump {
    @Async void endless(SseEmitter emitter) {
      while (true) { send(emitter); }
    }
    @Async void untilGone(SseEmitter emitter, CountDownLatch gone) {
      while (gone.getCount() > 0) { send(emitter); }
    }
    private void send(SseEmitter emitter) {
      try { emitter.send("tick"); } catch (IOException e) { System.err.println(e); }
    }
  }
}
