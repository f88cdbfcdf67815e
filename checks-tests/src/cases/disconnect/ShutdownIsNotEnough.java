// `shutdown()` of an executor of one client: what is queued or running goes on.
// with: NETTY, REACTOR, SPRING, SPRING_MVC
package news;

import io.netty.channel.*;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import reactor.core.publisher.Flux;

@RestController class ShutdownIsNotEnough {
  @GetMapping("/news") SseEmitter lambda() {
    SseEmitter emitter = new SseEmitter();
    ExecutorService tasks = Executors.newFixedThreadPool(2);
    emitter.onCompletion(() -> {
          System.out.println("gone");
          tasks.shutdown(); // FINDING: the task started on line
        });
    tasks.execute(() -> { while (true) { System.out.println("news"); } });
    return emitter;
  }

  @GetMapping("/news") SseEmitter endOfAStreamInsideTheTask(Flux<String> answer) {
    SseEmitter emitter = new SseEmitter(31L);
    ExecutorService tasks = Executors.newFixedThreadPool(31);
    tasks.execute(() -> {
      answer.doOnNext(System.out::println).doFinally(signal -> tasks.shutdown()).blockLast();
      emitter.complete();
    });
    emitter.onTimeout(() -> { emitter.complete(); tasks.shutdown(); });
    emitter.onCompletion(() -> tasks.shutdown()); // FINDING: `shutdown()` stops nothing that is queued or running
    return emitter;
  }

  @GetMapping("/news") SseEmitter methodReference() {
    SseEmitter emitter = new SseEmitter();
    ExecutorService tasks = Executors.newFixedThreadPool(1);
    tasks.execute(() -> { while (true) { System.out.println("news"); } });
    emitter.onCompletion(tasks::shutdown); // FINDING: `shutdown()` stops nothing that is queued or running
    return emitter;
  }

  @GetMapping("/news") SseEmitter shutdownWhereTheWorkIsStarted() {
    SseEmitter emitter = new SseEmitter();
    ExecutorService tasks = Executors.newFixedThreadPool(15);
    tasks.execute(() -> { while (true) { System.out.println("news"); } }); // FINDING: task started here
    tasks.shutdown();
    return emitter;
  }

  @GetMapping("/news") SseEmitter onlyPeriodicTasks() { // SILENT
    SseEmitter emitter = new SseEmitter();
    ScheduledExecutorService tasks = Executors.newScheduledThreadPool(4);
    tasks.scheduleAtFixedRate(() -> System.out.println("tick"), 5, 6, TimeUnit.SECONDS);
    tasks.scheduleWithFixedDelay(() -> System.out.println("tock"), 7, 8, TimeUnit.SECONDS);
    emitter.onCompletion(tasks::shutdown);
    return emitter;
  }

  @GetMapping("/news") SseEmitter onlyPeriodicTasksByAWiderType() { // SILENT
    SseEmitter emitter = new SseEmitter();
    ScheduledExecutorService tasks = Executors.newScheduledThreadPool(20);
    ExecutorService wider = tasks;
    tasks.scheduleAtFixedRate(() -> System.out.println("tick"), 20, 21, TimeUnit.SECONDS);
    emitter.onCompletion(wider::shutdown);
    return emitter;
  }

  @GetMapping("/news") SseEmitter aPeriodicTaskAndALoop() {
    SseEmitter emitter = new SseEmitter();
    ScheduledExecutorService tasks = Executors.newScheduledThreadPool(9);
    tasks.execute(() -> { while (true) { System.out.println("news"); } });
    tasks.scheduleAtFixedRate(() -> System.out.println(10), 11, 12, TimeUnit.SECONDS);
    emitter.onCompletion(() -> tasks.shutdown()); // FINDING: `shutdown()` stops nothing that is queued or running
    return emitter;
  }

  @GetMapping("/news") SseEmitter shortTasksOnly() { // SILENT
    SseEmitter emitter = new SseEmitter();
    ExecutorService tasks = Executors.newFixedThreadPool(13);
    tasks.execute(() -> System.out.println("one"));
    emitter.onCompletion(tasks::shutdown);
    return emitter;
  }

  @GetMapping("/news") SseEmitter shutdownNow() {
    SseEmitter emitter = new SseEmitter();
    ExecutorService tasks = Executors.newFixedThreadPool(3);
    tasks.execute(() -> { while (true) { System.out.println("news"); } }); // SILENT
    emitter.onCompletion(tasks::shutdownNow);
    return emitter;
  }

  @GetMapping("/news") SseEmitter shutdownAfterTheCancel() {
    SseEmitter emitter = new SseEmitter();
    ExecutorService tasks = Executors.newFixedThreadPool(14);
    Future<?> loop = tasks.submit(() -> { while (true) { System.out.println("news"); } }); // SILENT
    emitter.onCompletion(() -> {
          loop.cancel(true);
          tasks.shutdown();
        });
    return emitter;
  }
}

class ShutdownThenShutdownNow extends ChannelInboundHandlerAdapter { // SILENT
  private final ExecutorService tasks = Executors.newSingleThreadExecutor();
  @Override public void channelActive(ChannelHandlerContext ctx) {
    tasks.execute(() -> { while (true) { System.out.println("news"); } });
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) {
    tasks.shutdown();
    tasks.shutdownNow();
  }
}

class OnlyPeriodicTasksOfANettyHandler extends ChannelInboundHandlerAdapter { // SILENT
  private ScheduledExecutorService tasks;
  @Override public void channelActive(ChannelHandlerContext ctx) {
    tasks = Executors.newSingleThreadScheduledExecutor();
    tasks.scheduleAtFixedRate(ctx::flush, 16, 17, TimeUnit.SECONDS);
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { tasks.shutdown(); }
}

class HelperOfANettyHandler extends ChannelInboundHandlerAdapter {
  private ExecutorService tasks;
  @Override public void channelActive(ChannelHandlerContext ctx) {
    tasks = Executors.newSingleThreadExecutor();
    tasks.execute(() -> { while (true) { System.out.println("news"); } });
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { stop(); }
  private void stop() { if (tasks != null) { tasks.shutdown(); } } // FINDING: `shutdown()` stops nothing
}

class FieldOfANettyHandler extends ChannelInboundHandlerAdapter {
  private final ExecutorService tasks = Executors.newSingleThreadExecutor();
  @Override public void channelActive(ChannelHandlerContext ctx) {
    tasks.execute(() -> { while (true) { System.out.println("news"); } });
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { tasks.shutdown(); } // FINDING: `shutdown()` stops nothing that is queued or running
}

class HelperThatAnEventRunsAsWell extends ChannelInboundHandlerAdapter {
  private ExecutorService tasks;
  @Override public void channelActive(ChannelHandlerContext ctx) {
    tasks = Executors.newSingleThreadExecutor();
    tasks.execute(() -> { while (true) { System.out.println("news"); } });
  }
  @Override public void userEventTriggered(ChannelHandlerContext ctx, Object event) { stop(); }
  @Override public void channelInactive(ChannelHandlerContext ctx) { stop(); }
  private void stop() { if (tasks != null) { tasks.shutdown(); } } // FINDING: `shutdown()` stops nothing
}
