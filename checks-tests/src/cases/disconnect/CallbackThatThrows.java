// A call of unknown length whose callback throws once the client has gone: whoever wrote it has thought of the end.
// with: SPRING, SPRING_MVC
package news;

import java.io.IOException;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class CallbackThatThrows {
  interface Agent { void run(String question, Consumer<String> chunks); }

  private Agent agent;
  private ExecutorService pool;

  SseEmitter throwsOnceTheClientHasGone(String question) { // SILENT
    SseEmitter out = new SseEmitter(0L);
    AtomicBoolean gone = new AtomicBoolean();
    pool.execute(() -> {
      agent.run(question, chunk -> {
        if (gone.get()) { throw new CancellationException("gone"); }
        try { out.send(chunk); } catch (IOException e) { gone.set(true); }
      });
      out.complete();
    });
    Runnable end = () -> gone.set(true);
    out.onTimeout(end);
    out.onError(e -> end.run());
    out.onCompletion(end);
    return out;
  }

  SseEmitter returnsOnceTheClientHasGone(String question) {
    SseEmitter out = new SseEmitter(1L);
    AtomicBoolean gone = new AtomicBoolean();
    pool.execute(() -> { // FINDING: The handle of the task started here is thrown away
      agent.run(question, chunk -> {
        if (gone.get()) { return; }
        try { out.send(chunk); } catch (IOException e) { gone.set(true); }
      });
      out.complete();
    });
    out.onCompletion(() -> gone.set(true));
    return out;
  }

  SseEmitter throwsForAnotherReason(String question) {
    SseEmitter out = new SseEmitter(2L);
    pool.execute(() -> { // FINDING: Nothing stops the task started here
      agent.run(question, chunk -> {
        if (chunk.isEmpty()) { throw new IllegalArgumentException("empty"); }
        try { out.send(chunk); } catch (IOException e) { System.out.println(e); }
      });
      out.complete();
    });
    return out;
  }
}
