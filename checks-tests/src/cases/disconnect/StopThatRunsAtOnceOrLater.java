// A stop that a helper keeps, and runs at once if the client has gone already.
// with: SPRING, SPRING_MVC
package news;

import java.util.*;
import java.util.concurrent.*;
import java.util.logging.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
class StopThatRunsAtOnceOrLater {
  private static final Logger LOG = Logger.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private static void pump() { while (true) { System.out.println("news"); } }

  @GetMapping("/kept")
  SseEmitter keptThenRun() { // SILENT
    SseEmitter emitter = new SseEmitter(1L);
    Closers closers = new Closers(emitter);
    Future<?> task = pool.submit(StopThatRunsAtOnceOrLater::pump);
    closers.add(() -> task.cancel(true));
    return emitter;
  }
  @GetMapping("/either")
  SseEmitter runOrKept() { // SILENT
    SseEmitter emitter = new SseEmitter(2L);
    Closers closers = new Closers(emitter);
    Future<?> task = pool.submit(StopThatRunsAtOnceOrLater::pump);
    closers.runOrAdd(() -> task.cancel(true));
    return emitter;
  }
  @GetMapping("/passed")
  SseEmitter passedOn() { // SILENT
    SseEmitter emitter = new SseEmitter(3L);
    Closers closers = new Closers(emitter);
    Future<?> task = pool.submit(StopThatRunsAtOnceOrLater::pump);
    closers.passOn(() -> task.cancel(true));
    return emitter;
  }
  @GetMapping("/wrapped")
  SseEmitter wrapped() { // SILENT
    SseEmitter emitter = new SseEmitter(4L);
    Closers closers = new Closers(emitter);
    Future<?> task = pool.submit(StopThatRunsAtOnceOrLater::pump);
    closers.wrap(() -> task.cancel(true));
    return emitter;
  }
  @GetMapping("/timeout")
  SseEmitter registeredOnTooLittle() {
    SseEmitter emitter = new SseEmitter(5L);
    Closers closers = new Closers(emitter);
    Future<?> task = pool.submit(StopThatRunsAtOnceOrLater::pump);
    closers.register(() -> task.cancel(true));
    return emitter;
  }
  @GetMapping("/field")
  SseEmitter oneAtATime() {
    SseEmitter emitter = new SseEmitter(6L);
    Closers closers = new Closers(emitter);
    Future<?> task = pool.submit(StopThatRunsAtOnceOrLater::pump);
    closers.keepOne(() -> task.cancel(true));
    return emitter;
  }
  @GetMapping("/run")
  SseEmitter onlyRun() {
    SseEmitter emitter = new SseEmitter(7L);
    Future<?> task = pool.submit(StopThatRunsAtOnceOrLater::pump); // FINDING: No disconnect hook stops the task
    calm(() -> task.cancel(true));
    return emitter;
  }
  private static void calm(Runnable stop) {
    Objects.requireNonNull(stop);
    try { stop.run(); } catch (RuntimeException e) { LOG.log(Level.FINE, "failed {0}", stop); }
  }

  static class Closers {
    private final SseEmitter emitter;
    private final List<Runnable> all = new CopyOnWriteArrayList<>();
    private Runnable last = () -> { };
    private volatile boolean closed;
    Closers(SseEmitter emitter) {
      this.emitter = emitter;
      emitter.onCompletion(this::close);
    }
    private void close() { closed = true; all.forEach(Runnable::run); }
    void add(Runnable stop) { all.add(stop); if (closed) { stop.run(); } }
    void runOrAdd(Runnable stop) { if (closed) { stop.run(); } else { all.add(stop); } }
    void passOn(Runnable stop) { runOrAdd(stop); }
    void wrap(Runnable stop) { all.add(() -> { stop.run(); LOG.info("closed"); }); if (closed) { stop.run(); } }
    void register(Runnable stop) { if (closed) { stop.run(); } emitter.onTimeout(stop); } // FINDING: `onTimeout` does not run when
    void keepOne(Runnable stop) {
      if (closed) { stop.run(); }
      last = stop;
      emitter.onTimeout(() -> last.run()); // FINDING: `onTimeout` does not run when
    }
  }
}
