// Hooks of one client that end an executor, of all clients or of its own.
// with: NETTY, SPRING, SPRING_MVC, SPRING_WEBSOCKET
package news;

import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.socket.*;
import org.springframework.web.socket.handler.TextWebSocketHandler;

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
