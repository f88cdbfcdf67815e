// A handle in a field, of an object that serves all clients or one.
// with: GRPC, NETTY, SPRING, SPRING_MVC, SPRING_WEBSOCKET
package news;

import io.grpc.*;
import io.grpc.stub.*;
import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.socket.*;
import org.springframework.web.socket.handler.TextWebSocketHandler;

class OverwrittenHandle {
  private Future<?> ticks;
  private final ExecutorService pool = Executors.newCachedThreadPool();

  @RestController abstract class EndsByItself {
    private ExecutorService single;
    private Future<?> last;
    abstract String next() throws InterruptedException;
    @GetMapping("/k") SseEmitter poolInACatch() {
      SseEmitter emitter = new SseEmitter();
      single = Executors.newSingleThreadExecutor(); // FINDING: The next client overwrites `single`
      single.submit(() -> {
        try { while (true) { emitter.send(next()); } } catch (Exception e) { single.shutdownNow(); }
      });
      return emitter;
    }
    @GetMapping("/l") SseEmitter handleInACatch() {
      SseEmitter emitter = new SseEmitter();
      last = pool.submit(() -> { // FINDING: The next client overwrites `last`
        while (true) { try { emitter.send(next()); } catch (Exception e) { last.cancel(true); } }
      });
      return emitter;
    }
    @GetMapping("/m") SseEmitter localInACatch() { // SILENT
      SseEmitter emitter = new SseEmitter();
      ExecutorService own = Executors.newSingleThreadExecutor();
      own.submit(() -> {
        try { while (true) { emitter.send(next()); } } catch (Exception e) { own.shutdownNow(); }
      });
      return emitter;
    }
  }

  class FieldOfOneConnection extends ChannelInboundHandlerAdapter { // SILENT
    private Future<?> own;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      own = ctx.executor().scheduleAtFixedRate(() -> {
        try { ctx.writeAndFlush(511).sync(); } catch (Exception e) { own.cancel(true); }
      }, 1, 2, TimeUnit.SECONDS);
    }
  }

  class AtomicReferenceOfASharedHandler extends TextWebSocketHandler {
    private final Map<String, Future<?>> tickers = new ConcurrentHashMap<>();
    private ScheduledExecutorService scheduler;
    private final AtomicReference<Future<?>> ticker = new AtomicReference<>();
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      ticker.set(scheduler.scheduleAtFixedRate(session::getId, 1, 2, TimeUnit.SECONDS)); // FINDING: The next client overwrites `ticker`
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      ticker.get().cancel(true);
    }
  }

  @RestController class Controller {
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private volatile Future<?> latest;
    private Future<?> current;
    private final Set<Future<?>> all = ConcurrentHashMap.newKeySet();
    private void pump() { while (true) { System.out.println("news"); } }
    @GetMapping("/b") SseEmitter fieldWithThis() {
      SseEmitter emitter = new SseEmitter();
      this.latest = pool.submit(this::pump); // FINDING: The next client overwrites `latest`
      emitter.onCompletion(() -> this.latest.cancel(true));
      return emitter;
    }
    @GetMapping("/a") SseEmitter fieldOfAController() {
      SseEmitter emitter = new SseEmitter();
      current = pool.submit(this::pump); // FINDING: The next client overwrites `current`
      emitter.onCompletion(() -> current.cancel(true));
      return emitter;
    }
    @GetMapping("/f") SseEmitter fieldOfAnObjectForOneClient() { // SILENT
      SseEmitter emitter = new SseEmitter();
      Client client = new Client();
      client.work = pool.submit(this::pump);
      emitter.onCompletion(() -> client.work.cancel(true));
      return emitter;
    }
    static class Client {
      Future<?> work;
    }
    @GetMapping("/d") SseEmitter setOfAController() { // SILENT
      SseEmitter emitter = new SseEmitter();
      Future<?> own = pool.submit(this::pump);
      all.add(own);
      emitter.onCompletion(() -> all.remove(own));
      emitter.onCompletion(() -> own.cancel(true));
      return emitter;
    }
  }

  class FieldOfAHandlerOfOneChannel extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) {
      ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 7, 8, TimeUnit.SECONDS);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { ticks.cancel(true); }
  }

  class LocalOfAServiceOfGrpc extends NewsBase { // SILENT
    private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
    @Override public void watch(String topic, StreamObserver<String> items) {
      Future<?> own = scheduler.scheduleAtFixedRate(items::hashCode, 5, 6, TimeUnit.SECONDS);
      ((ServerCallStreamObserver<String>) items).setOnCancelHandler(() -> own.cancel(true));
    }
  }

  class StaticFieldOfAHandlerOfOneChannel extends ChannelInboundHandlerAdapter {
    private static Future<?> ticks;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 9, 10, TimeUnit.SECONDS); // FINDING: The next client overwrites `ticks`
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { ticks.cancel(true); }
  }

  static class PlacesOfAnArray extends ChannelInboundHandlerAdapter { // SILENT
    private static final Future<?>[] TICKS = new Future<?>[64];
    @Override public void channelActive(ChannelHandlerContext ctx) {
      TICKS[ctx.hashCode() % 64] = ctx.executor().scheduleAtFixedRate(ctx::flush, 13, 14, TimeUnit.SECONDS);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { TICKS[ctx.hashCode() % 64].cancel(true); }
  }

  @RestController class WorkForAllThatTheFirstClientStarts { // SILENT
    private void pump() { while (true) { System.out.println("news"); } }
    private Future<?> all;
    @GetMapping("/e") synchronized SseEmitter news() {
      SseEmitter emitter = new SseEmitter();
      if (all == null) { all = pool.submit(this::pump); }
      return emitter;
    }
  }

  @RestController class LocalThatTheHookUsesAndAField { // SILENT
    private void pump() { while (true) { System.out.println("news"); } }
    private Future<?> latest;
    @GetMapping("/c") SseEmitter news() {
      SseEmitter emitter = new SseEmitter();
      Future<?> own = pool.submit(this::pump);
      latest = own;
      emitter.onCompletion(() -> own.cancel(true));
      return emitter;
    }
  }
}

/* XXX: a thread comes into the field before it is started. */
@RestController class ThreadInAField {
  private void pump() { while (true) { System.out.println("news"); } }
  private Thread thread;
  @GetMapping("/g") SseEmitter news() {
    SseEmitter emitter = new SseEmitter();
    thread = new Thread(this::pump);
    thread.start(); // KNOWN GAP: a thread comes into the field before it is started.
    emitter.onCompletion(() -> thread.interrupt());
    return emitter;
  }
}

class FieldOfAServiceOfGrpc extends NewsBase {
  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
  private Future<?> ticks;
  @Override public void watch(String topic, StreamObserver<String> items) {
    ticks = scheduler.scheduleAtFixedRate(items::hashCode, 3, 4, TimeUnit.SECONDS); // FINDING: The next client overwrites `ticks`
    ((ServerCallStreamObserver<String>) items).setOnCancelHandler(() -> ticks.cancel(true));
  }
}

abstract class NewsBase implements BindableService {
  public void watch(String topic, StreamObserver<String> items) {}
  @Override public final ServerServiceDefinition bindService() {
    return ServerServiceDefinition.builder("news.News").build();
  }
}
