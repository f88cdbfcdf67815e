// Hooks that wait for the work they should stop.
// with: NETTY, SPRING, SPRING_MVC, SPRING_WEBSOCKET
package news;

import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.socket.*;
import org.springframework.web.socket.handler.TextWebSocketHandler;

class AfterConnectionClosed extends TextWebSocketHandler {
  private final Map<String, Future<?>> tickers = new ConcurrentHashMap<>();
  private final ScheduledExecutorService scheduler;
  AfterConnectionClosed(ScheduledExecutorService scheduler) { this.scheduler = scheduler; }
  private final Map<String, Future<?>> pumps = new ConcurrentHashMap<>();
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    pumps.put(session.getId(), scheduler.submit(() -> pump(session)));
  }
  private void pump(WebSocketSession session) { while (true) { System.out.println(session); } }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status)
      throws Exception { pumps.remove(session.getId()).get(); } // FINDING: `afterConnectionClosed` waits
}

@RestController class HookThatWaits {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private void pump() { while (true) { System.out.println("news"); } }
  private int count() {
    pump();
    return 1;
  }
  private void print(Future<Integer> news) { System.out.println(news); }
  @GetMapping("/news") SseEmitter lambda() {
    SseEmitter emitter = new SseEmitter();
    CompletableFuture<Void> news = CompletableFuture.runAsync(this::pump, pool); // HERE: lambda
    emitter.onCompletion(() -> System.out.println(news.join())); // FINDING: `onCompletion` waits for the task started on @line:lambda
    return emitter;
  }
  @GetMapping("/news") SseEmitter methodReference() {
    SseEmitter emitter = new SseEmitter();
    CompletableFuture<Void> news = CompletableFuture.runAsync(this::pump); // HERE: methodReference
    emitter.onTimeout(news::join); // FINDING: `onTimeout` waits for the task started on @line:methodReference
    return emitter;
  }
  @GetMapping("/news") SseEmitter behindACancelThatNobodyHears() {
    SseEmitter emitter = new SseEmitter();
    CompletableFuture<Void> news = CompletableFuture.runAsync(this::pump, pool); // HERE: behindACancelThatNobodyHears
    emitter.onCompletion(() -> {
      news.cancel(true);
      System.out.println(news.join()); // FINDING: `onCompletion` waits for the task started on @line:behindACancelThatNobodyHears
    });
    return emitter;
  }
  @GetMapping("/news") SseEmitter cancelledByAnotherHook() {
    SseEmitter emitter = new SseEmitter();
    Future<Integer> news = pool.submit(this::count); // HERE: cancelledByAnotherHook
    emitter.onTimeout(() -> news.cancel(true));
    emitter.onCompletion(() -> {
      try { news.get(); } catch (InterruptedException | ExecutionException e) { System.out.println(e); } // FINDING: `onCompletion` waits for the task started on @line:cancelledByAnotherHook
    });
    return emitter;
  }
  private static void waitFor(Future<?> task) {
    try { task.get(); } catch (InterruptedException | ExecutionException e) { System.out.println(e); } // FINDING: `onTimeout` waits for the task started on @line:throughAHelper
  }
  @GetMapping("/news") SseEmitter throughAHelper() {
    SseEmitter emitter = new SseEmitter();
    Future<?> news = pool.submit(this::pump); // HERE: throughAHelper
    emitter.onTimeout(() -> waitFor(news));
    return emitter;
  }
  private static void bind(SseEmitter emitter, CompletableFuture<?> task) {
    emitter.onCompletion(task::join); // FINDING: `onCompletion` waits for the task started on @line:boundByAHelper
  }
  @GetMapping("/news") SseEmitter boundByAHelper() {
    SseEmitter emitter = new SseEmitter();
    CompletableFuture<Void> news = CompletableFuture.runAsync(this::pump, pool); // HERE: boundByAHelper
    bind(emitter, news);
    return emitter;
  }
  @GetMapping("/news") SseEmitter boundInAnotherFile() {
    SseEmitter emitter = new SseEmitter();
    CompletableFuture<Void> news = CompletableFuture.runAsync(this::pump, pool); // FINDING: `onCompletion` waits for the task started here instead of stopping it (Binder.java:
    Binder.bind(emitter, news);
    return emitter;
  }
  void givenFromOutside(SseEmitter emitter, CompletableFuture<?> task) {
    emitter.onTimeout(task::join); // KNOWN GAP: what comes from outside may be no work of this client, or over
  }
  @GetMapping("/news") SseEmitter afterTheCancel() { // SILENT
    SseEmitter emitter = new SseEmitter();
    Future<?> news = pool.submit(this::pump);
    emitter.onCompletion(() -> {
          news.cancel(true);
          try {
            news.get();
          } catch (InterruptedException | CancellationException | ExecutionException e) {
            System.out.println(e);
          }
        });
    return emitter;
  }
  @GetMapping("/news") SseEmitter forAWhileThenCancel() { // SILENT
    SseEmitter emitter = new SseEmitter();
    Future<Integer> news = pool.submit(this::count);
    emitter.onCompletion(() -> {
          try {
            System.out.println(news.get(1, TimeUnit.SECONDS));
          } catch (InterruptedException | TimeoutException | ExecutionException e) { news.cancel(true); }
        });
    return emitter;
  }
  @GetMapping("/news") SseEmitter futureOfAnExecutor() {
    SseEmitter emitter = new SseEmitter();
    Future<?> news = pool.submit(this::pump);
    emitter.onCompletion(() -> {
          try { news.get(); } catch (InterruptedException | ExecutionException e) { System.out.println(e); } // FINDING: `onCompletion` waits for the task
        });
    return emitter;
  }
  @GetMapping("/news") SseEmitter ifItIsDone() { // SILENT
    SseEmitter emitter = new SseEmitter();
    Future<Integer> news = pool.submit(this::count);
    emitter.onCompletion(() -> { if (news.isDone()) { print(news); } else { news.cancel(true); } });
    return emitter;
  }
}

class EndOfAnExecutorThatIsStopped extends ChannelInboundHandlerAdapter { // SILENT
  private final ExecutorService pool = Executors.newSingleThreadExecutor();
  @Override public void channelActive(ChannelHandlerContext ctx) {
    pool.execute(() -> { while (true) { ctx.write(3); } });
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    pool.shutdownNow();
    System.out.println(pool.awaitTermination(4, TimeUnit.SECONDS));
  }
}

class InAHelper extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newSingleThreadExecutor();
  private Future<?> pump;
  @Override public void channelActive(ChannelHandlerContext ctx) {
    pump = pool.submit(() -> { while (true) { ctx.write(2); } });
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { finish(); }
  private void finish() throws Exception { pump.get(); } // FINDING: `channelInactive` waits for the task started on line
}

// file: Binder.java
final class Binder {
  static void bind(SseEmitter emitter, CompletableFuture<?> task) { emitter.onCompletion(task::join); }
}
