// Containers of one subscription, which take it and end the one before by the same call.
// with: SPRING, SPRING_MVC, REACTOR, RXJAVA3
package news;

import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.disposables.SerialDisposable;
import java.util.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import reactor.core.*;
import reactor.core.publisher.*;

@RestController
class SubscriptionInASwap {
  private Flux<String> source;
  private Flowable<String> flow;
  private void send(SseEmitter emitter, String text) {
    try { emitter.send(text); } catch (Exception e) { System.out.println(e); }
  }

  @GetMapping("/update")
  SseEmitter updated() { // SILENT
    SseEmitter emitter = new SseEmitter(1L);
    Disposable.Swap swap = Disposables.swap();
    emitter.onCompletion(swap::dispose);
    swap.update(source.subscribe(text -> send(emitter, text)));
    return emitter;
  }
  @GetMapping("/serial")
  SseEmitter ofRxJava() { // SILENT
    SseEmitter emitter = new SseEmitter(2L);
    SerialDisposable serial = new SerialDisposable();
    emitter.onCompletion(serial::dispose);
    serial.set(flow.subscribe(text -> send(emitter, text)));
    return emitter;
  }
  @GetMapping("/skipped")
  SseEmitter thatTheHookSkips() {
    SseEmitter emitter = new SseEmitter(3L);
    Disposable.Swap swap = Disposables.swap();
    emitter.onCompletion(() -> System.out.println("gone")); // FINDING: does not stop the subscription
    swap.update(source.subscribe(text -> send(emitter, text)));
    return emitter;
  }
  @GetMapping("/timeout")
  SseEmitter thatIsDisposedOfTooSeldom() {
    SseEmitter emitter = new SseEmitter(4L);
    Disposable.Swap swap = Disposables.swap();
    emitter.onTimeout(swap::dispose); // FINDING: `onTimeout` does not run when
    swap.update(source.subscribe(text -> send(emitter, text)));
    return emitter;
  }
}
