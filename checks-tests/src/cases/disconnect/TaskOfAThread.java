// The task of a thread in an object, a variable, a subclass, or made by a method.
// with: NETTY, REACTOR, SPRING, SPRING_MVC
// needs: 21
package news;

import io.netty.channel.*;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import reactor.core.publisher.Flux;

@RestController
class TaskOfAThread {
  static class Ticks implements Runnable {
    private final Object reader;
    Ticks(Object reader) { this.reader = reader; }
    @Override public void run() {
      try {
        while (true) {
          System.out.println(reader);
          Thread.sleep(3000);
        }
      } catch (InterruptedException e) { System.out.println("3000"); }
    }
  }
  record Once(SseEmitter emitter) implements Runnable {
    @Override public void run() { emitter.complete(); }
  }
  static class TicksThread extends Thread {
    private final Object reader;
    TicksThread(Object reader) { super("ticks"); this.reader = reader; }
    @Override public void run() { new Ticks(reader).run(); }
  }
  private final Executor pool = Executors.newCachedThreadPool();

  @GetMapping("/object") SseEmitter object() {
    SseEmitter emitter = new SseEmitter();
    new Thread(new Ticks(emitter)).start(); // FINDING: Nothing stops the task started here
    return emitter;
  }
  @GetMapping("/variable") SseEmitter lambdaInAVariable() {
    SseEmitter emitter = new SseEmitter();
    Runnable ticks = () -> new Ticks(emitter).run();
    new Thread(ticks).start(); // FINDING: Nothing stops the task
    return emitter;
  }
  @GetMapping("/both") SseEmitter threadInAVariable() {
    SseEmitter emitter = new SseEmitter();
    Runnable ticks = new Ticks(emitter);
    Thread ticker = new Thread(null, ticks, "ticks");
    ticker.setDaemon(true);
    ticker.start(); // FINDING: Nothing stops the task
    return emitter;
  }
  @GetMapping("/subclass") SseEmitter subclassOfThread() {
    SseEmitter emitter = new SseEmitter();
    new TicksThread(emitter).start(); // FINDING: Nothing stops the task
    return emitter;
  }
  @GetMapping("/unstarted") SseEmitter unstarted() {
    SseEmitter emitter = new SseEmitter();
    Thread ticker = Thread.ofVirtual().unstarted(new Ticks(emitter));
    ticker.start(); // FINDING: Nothing stops the task
    return emitter;
  }
  private Runnable ticks(SseEmitter emitter) { return new Ticks(emitter); }
  private Thread thread(SseEmitter emitter) { return new Thread(ticks(emitter)); }
  @GetMapping("/made") SseEmitter madeByMethods() {
    SseEmitter emitter = new SseEmitter();
    thread(emitter).start(); // FINDING: Nothing stops the task
    return emitter;
  }
  @GetMapping("/given") SseEmitter givenByAMethod() {
    SseEmitter emitter = new SseEmitter();
    pool.execute(ticks(emitter)); // FINDING: Nothing stops the task
    return emitter;
  }
  @GetMapping("/chosen") SseEmitter chosen(boolean daemon) {
    SseEmitter emitter = new SseEmitter();
    Thread.startVirtualThread(daemon ? ticks(emitter) : new Once(emitter)); // FINDING: Nothing stops the task
    return emitter;
  }
  Flux<String> sink() {
    return Flux.create(sink -> {
          Thread ticker = new Thread(new Ticks(sink));
          ticker.start(); // FINDING: Nothing stops the task
        });
  }
  class Handler extends ChannelInboundHandlerAdapter {
    @Override public void channelActive(ChannelHandlerContext ctx) {
      new Thread(new Ticks(ctx)).start(); // FINDING: The handle of the task started here is thrown away
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
  }
  @GetMapping("/interrupted") SseEmitter interrupted() { // SILENT
    SseEmitter emitter = new SseEmitter();
    Thread ticker = new Thread(new Ticks(emitter));
    emitter.onCompletion(ticker::interrupt);
    ticker.start();
    return emitter;
  }
  @GetMapping("/once") SseEmitter once() { // SILENT
    SseEmitter emitter = new SseEmitter();
    Runnable once = new Once(emitter);
    new Thread(once).start();
    return emitter;
  }
  @GetMapping("/ends") SseEmitter endsWithTheClient() { // SILENT
    SseEmitter emitter = new SseEmitter();
    new Thread(new Runnable() {
      @Override public void run() {
        try { for (int i = 0; i < 3600; i++) { emitter.send(i); Thread.sleep(1000); } }
        catch (java.io.IOException | InterruptedException e) { emitter.completeWithError(e); }
      }
    }).start();
    return emitter;
  }
  private Runnable given;
  @GetMapping("/given") SseEmitter taskThatNobodySees() { // SILENT
    SseEmitter emitter = new SseEmitter();
    new Thread(given).start();
    return emitter;
  }
}
