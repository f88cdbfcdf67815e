// Hooks of one client that end an executor, of all clients or of its own.
// with: NETTY, REACTOR, SPRING, SPRING_MVC, SPRING_WEBSOCKET
package news;

import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.socket.*;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import reactor.core.publisher.Flux;

class SharedExecutor {
  private final Map<String, Future<?>> tickers = new ConcurrentHashMap<>();
  private ScheduledExecutorService scheduler;

  @RestController class Controller {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    @GetMapping("/b") SseEmitter fieldOfAController() {
      SseEmitter emitter = new SseEmitter();
      pool.execute(() -> System.out.println("b"));
      emitter.onTimeout(pool::shutdownNow); // FINDING: `onTimeout` ends an executor
      return emitter;
    }
    private static final ExecutorService POOL = Executors.newFixedThreadPool(1);
    @GetMapping("/a") SseEmitter staticFieldOfAController() {
      SseEmitter emitter = new SseEmitter();
      POOL.execute(() -> System.out.println("a"));
      emitter.onCompletion(() -> POOL.shutdownNow()); // FINDING: ends an executor that serves other clients too
      return emitter;
    }
    private final ExecutorService endOfTheApplicationPool = Executors.newFixedThreadPool(8);
    void endOfTheApplication() { endOfTheApplicationPool.shutdown(); } // SILENT
    @GetMapping("/d") SseEmitter endOfTheApplicationNews() {
      SseEmitter emitter = new SseEmitter();
      emitter.onCompletion(() -> System.out.println("d"));
      return emitter;
    }
    @GetMapping("/c") SseEmitter executorMadeForTheResponse() {
      SseEmitter emitter = new SseEmitter();
      ExecutorService pool = Executors.newFixedThreadPool(6);
      pool.execute(() -> { while (true) { System.out.println("c"); } }); // SILENT
      emitter.onCompletion(() -> pool.shutdownNow());
      return emitter;
    }
  }

  class ExecutorMadeForTheHandler extends ChannelInboundHandlerAdapter { // SILENT
    private final ExecutorService pool = Executors.newFixedThreadPool(4);
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      pool.execute(() -> System.out.println(message));
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { pool.shutdownNow(); }
  }

  class ExecutorsBySession extends TextWebSocketHandler { // SILENT
    private final Map<String, ExecutorService> pools = new ConcurrentHashMap<>();
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      pools.put(session.getId(), Executors.newFixedThreadPool(7));
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      pools.remove(session.getId()).shutdownNow();
    }
  }

  class InjectedExecutor extends TextWebSocketHandler {
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      scheduler.shutdown(); // FINDING: ends an executor that serves other clients too
    }
  }
}

class ExecutorMadeForTheHandlerByWhoMakesIt extends ChannelInboundHandlerAdapter { // SILENT
  private final ExecutorService pool;
  private ExecutorMadeForTheHandlerByWhoMakesIt(ExecutorService pool) { this.pool = pool; }
  static ExecutorMadeForTheHandlerByWhoMakesIt create() { return new ExecutorMadeForTheHandlerByWhoMakesIt(Executors.newFixedThreadPool(5)); }
  @Override public void channelInactive(ChannelHandlerContext ctx) { pool.shutdownNow(); }
}

class ExecutorMadeALineAboveItsObject {
  private final Map<Long, Reader> readers = new ConcurrentHashMap<>();
  private final List<ExecutorService> pools = new ArrayList<>();
  SseEmitter made(Long id) { // SILENT
    SseEmitter emitter = new SseEmitter(12L);
    ExecutorService sender = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(12));
    Reader reader = new Reader(sender);
    emitter.onCompletion(() -> { if (readers.remove(id, reader)) { reader.stop(); } });
    readers.put(id, reader);
    return emitter;
  }
  void beat() { readers.values().forEach(each -> each.sender.execute(() -> System.out.println("beat"))); }
  private static final class Reader {
    private final ExecutorService sender;
    private Reader(ExecutorService sender) { this.sender = sender; }
    private void stop() { sender.shutdownNow(); }
  }
  SseEmitter chosen() {
    SseEmitter emitter = new SseEmitter(13L);
    for (ExecutorService pool : pools) {
      Chosen one = new Chosen(pool);
      emitter.onCompletion(() -> one.stop());
    }
    return emitter;
  }
  private static final class Chosen {
    private final ExecutorService pool;
    private Chosen(ExecutorService pool) { this.pool = pool; }
    private void stop() { pool.shutdownNow(); } // FINDING: ends an executor that serves other clients too
  }
  SseEmitter next() {
    SseEmitter emitter = new SseEmitter(14L);
    ExecutorService pool = pools.get(0);
    Next one = new Next(pool);
    emitter.onCompletion(() -> one.stop());
    return emitter;
  }
  private static final class Next {
    private final ExecutorService pool;
    private Next(ExecutorService pool) { this.pool = pool; }
    private void stop() { pool.shutdownNow(); } // FINDING: ends an executor that serves other clients too
  }
  Flux<String> everyClient() {
    ExecutorService pool = Executors.newFixedThreadPool(14);
    return Flux.create(sink -> {
      EveryClient one = new EveryClient(pool);
      sink.onDispose(() -> one.stop());
    });
  }
  private static final class EveryClient {
    private final ExecutorService pool;
    private EveryClient(ExecutorService pool) { this.pool = pool; }
    private void stop() { pool.shutdownNow(); } // FINDING: ends an executor that serves other clients too
  }
}

class ExecutorOfTheConnection extends ChannelInboundHandlerAdapter {
  private Ticker ticker;
  @Override public void channelActive(ChannelHandlerContext ctx) { ticker = new Ticker(ctx.executor()); }
  @Override public void channelInactive(ChannelHandlerContext ctx) { ticker.stop(); }
  private static final class Ticker {
    private final ExecutorService loop;
    private Ticker(ExecutorService loop) { this.loop = loop; }
    private void stop() { loop.shutdownNow(); } // FINDING: ends an executor that serves other clients too
  }
}

class InjectedSetter extends ChannelInboundHandlerAdapter {
  private ExecutorService pool;
  @Autowired void setPool(ExecutorService pool) { this.pool = pool; }
  @Override public void channelInactive(ChannelHandlerContext ctx) { pool.shutdown(); } // FINDING: ends an executor that serves other clients too
}

@ChannelHandler.Sharable
class SharableHandler extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(3);
  @Override public void channelInactive(ChannelHandlerContext ctx) { pool.shutdown(); } // FINDING: `channelInactive` ends an executor
}

class InjectedField extends ChannelInboundHandlerAdapter {
  @Autowired private ExecutorService pool;
  @Override public void channelInactive(ChannelHandlerContext ctx) { pool.shutdown(); } // FINDING: ends an executor that serves other clients too
}

class ExecutorGivenToAHandler extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool;
  ExecutorGivenToAHandler(ExecutorService pool) { this.pool = pool; }
  @Override public void channelInactive(ChannelHandlerContext ctx) { pool.shutdownNow(); } // FINDING: ends an executor that serves other clients too
}

class HelperOfTheHook extends TextWebSocketHandler {
  private final Map<String, Future<?>> tickers = new ConcurrentHashMap<>();
  private final ScheduledExecutorService scheduler;
  HelperOfTheHook(ScheduledExecutorService scheduler) { this.scheduler = scheduler; }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { close(); }
  private void close() { scheduler.shutdownNow(); } // FINDING: ends an executor that serves other clients too
}
