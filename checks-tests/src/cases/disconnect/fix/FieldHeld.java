// A field has the handle already, and the hook has to use it.
// with: NETTY, REACTOR, SPRING, SPRING_WEBSOCKET
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

class FieldHeld {
  private ExecutorService executor;
  private ScheduledExecutorService scheduler;

  class MapOfOneClient extends ChannelInboundHandlerAdapter {
    private final Map<String, Future<?>> byTopic = new TreeMap<>();
    @Override public void channelRead(ChannelHandlerContext ctx, Object topic) {
      byTopic.put(topic.toString(), executor.submit(() -> { while (true) { ctx.write("6"); } }));
    }
    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
      ctx.fireChannelInactive();
    }
  }

  class FieldThatTheHookSkips extends ChannelInboundHandlerAdapter {
    private Future<String> answer;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      answer = executor.submit(() -> {
                Thread.sleep(100_000);
                return "1";
              });
    }
    @Override
    public void channelInactive(ChannelHandlerContext ctx) { // 1
      System.out.println("gone " + ctx);
    }
  }

  class ArrayOfHandles extends ChannelInboundHandlerAdapter {
    private final Future<?>[] polls = new Future<?>[4];
    @Override public void channelActive(ChannelHandlerContext ctx) {
      for (int i = 0; i < polls.length; i++) { polls[i] = executor.submit(() -> poll(ctx)); }
    }
    private static void poll(ChannelHandlerContext ctx) { while (true) { ctx.write("4"); } }
    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
      ctx.fireChannelInactive();
    }
  }

  class ListOfHandles extends ChannelInboundHandlerAdapter {
    private final List<ScheduledFuture<?>> timers = new ArrayList<>();
    @Override public void channelActive(ChannelHandlerContext ctx) {
      timers.add(scheduler.scheduleAtFixedRate(() -> ctx.write("3"), 0, 3, TimeUnit.SECONDS));
    }
    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      super.channelInactive(ctx);
    }
  }

  class ParameterHidesTheField extends ChannelInboundHandlerAdapter {
    private ScheduledFuture<?> ctx;
    @Override public void channelActive(ChannelHandlerContext active) {
      ctx = scheduler.scheduleAtFixedRate(() -> active.write("2"), 0, 2, TimeUnit.SECONDS);
    }
    @Override
    public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone 2"); }
  }

  class RemovedIntoAVariable extends TextWebSocketHandler {
    private final Map<String, ScheduledFuture<?>> pings = new ConcurrentHashMap<>();
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      pings.put(session.getId(),
          scheduler.scheduleAtFixedRate(() -> System.out.println(8), 0, 8, TimeUnit.SECONDS));
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      ScheduledFuture<?> ping = pings.remove(session.getId());
      System.out.println("closed with " + ping);
    }
  }

  class MapThatTheHookDoesNotTouch extends TextWebSocketHandler {
    private final Map<String, ScheduledFuture<?>> pings = new ConcurrentHashMap<>();
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      String id = session.getId();
      pings.put(id, scheduler.scheduleAtFixedRate(() -> System.out.println(9), 0, 9, TimeUnit.SECONDS));
    }
    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      System.out.println("closed " + status);
    }
  }

  class RemovedAndForgotten extends TextWebSocketHandler {
    private final Map<String, ScheduledFuture<?>> pings = new ConcurrentHashMap<>();
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      pings.put(session.getId(),
          scheduler.scheduleAtFixedRate(() -> System.out.println(7), 0, 7, TimeUnit.SECONDS));
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      System.out.println("closed " + status);
      pings.remove(session.getId()); // no longer needed
    }
  }

  class MapAndAHookOnOneLine extends TextWebSocketHandler {
    private final Map<String, ScheduledFuture<?>> pings = new ConcurrentHashMap<>();

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
      pings.put(session.getId(), scheduler.scheduleAtFixedRate(() -> session.getId(), 1, 9, TimeUnit.SECONDS));
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { log(session); pings.remove(session.getId()); }

    private void log(WebSocketSession session) {}
  }

  class RemovedUnderAConditionOnly extends TextWebSocketHandler {
    private final Map<String, Future<?>> polls = new ConcurrentHashMap<>();
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      polls.put(session.getId(), executor.submit(() -> poll(session)));
    }
    private void poll(WebSocketSession session) { while (true) { System.out.println("poll 25 " + session); } }
    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      if (status.getCode() != 1000) polls.remove(session.getId());
    }
  }

  class PutThroughALocalVariable extends TextWebSocketHandler {
    private final Map<String, Future<?>> polls = new ConcurrentHashMap<>();
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      Future<?> task = executor.submit(() -> poll(session));
      polls.put(session.getId(), task);
    }
    private void poll(WebSocketSession session) { while (true) { System.out.println("poll 10 " + session); } }
    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      if (status.getCode() != 1000) {
        polls.remove(session.getId());
      }
    }
  }
}

class AtomicReferenceCase extends ChannelInboundHandlerAdapter {
  private final AtomicReference<Disposable> running = new AtomicReference<>();
  @Override public void channelActive(ChannelHandlerContext ctx) {
    running.set(Flux.interval(Duration.ofSeconds(5)).subscribe(ctx::write));
  }
  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    ctx.fireChannelInactive();
  }
}
