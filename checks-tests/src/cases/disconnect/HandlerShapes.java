// Handlers in all the shapes that the language has for them.
// with: NETTY, SPRING, SPRING_WEBSOCKET
package news;

import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.socket.*;

class InnerHandlerWithTheFieldOfItsOuterClass { // SILENT
  private Future<?> ticks;
  class Handler extends ChannelInboundHandlerAdapter {
    @Override public void channelActive(ChannelHandlerContext ctx) {
      ticks = ctx.executor().scheduleAtFixedRate(ctx::read, 5, 6, TimeUnit.DAYS);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      InnerHandlerWithTheFieldOfItsOuterClass.this.ticks.cancel(true);
    }
  }
}

class LocalHandler { // SILENT
  ChannelHandler handler(Set<String> names) {
    class Local extends ChannelInboundHandlerAdapter {
      private Future<?> ticks;
      @Override public void channelActive(ChannelHandlerContext ctx) {
        ticks = ctx.executor().scheduleAtFixedRate(names::clear, 3, 4, TimeUnit.DAYS);
      }
      @Override public void channelInactive(ChannelHandlerContext ctx) { Local.this.ticks.cancel(true); }
    }
    return new Local();
  }
}

abstract class GenericHandler<T extends Comparable<? super T>, F extends Future<? extends T>>
    extends SimpleChannelInboundHandler<T> {
  private F first;
  abstract F start(ChannelHandlerContext ctx);
  @Override protected void channelRead0(ChannelHandlerContext ctx, T message) {
    first = start(ctx);
    ctx.executor().scheduleAtFixedRate(ctx::read, 7, 8, TimeUnit.DAYS); // FINDING: handle of the periodic task started here is thrown away
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { first.cancel(true); }
}

class AnonymousHandler extends ChannelInitializer<Channel> {
  @Override protected void initChannel(Channel channel) {
    channel.pipeline().addLast(new ChannelInboundHandlerAdapter() {
              private Future<?> ticks;
              @Override public void channelActive(ChannelHandlerContext ctx) {
                ticks = ctx.executor().scheduleAtFixedRate(ctx::read, 1, 2, TimeUnit.DAYS);
              }
              @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); } // FINDING: does not stop the periodic task
            });
  }
}

record RecordAsHandlerThatCancels(ScheduledExecutorService pool, Map<String, Future<?>> all)
    implements WebSocketHandler { // SILENT
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    all.put(session.getId(), pool().scheduleAtFixedRate(session::getId, 11, 12, TimeUnit.SECONDS));
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    all().remove(session.getId()).cancel(true);
  }
  @Override public void handleMessage(WebSocketSession session, WebSocketMessage<?> message) {}
  @Override public void handleTransportError(WebSocketSession session, Throwable error) {}
  @Override public boolean supportsPartialMessages() { return false; }
}

record RecordAsHandler(ScheduledExecutorService pool, Map<String, Future<?>> all)
    implements WebSocketHandler {
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    all.put(session.getId(), pool().scheduleAtFixedRate(session::getId, 9, 10, TimeUnit.SECONDS));
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { // FINDING: `afterConnectionClosed` runs when the client goes
    System.out.println(all().size());
  }
  @Override public void handleMessage(WebSocketSession session, WebSocketMessage<?> message) {}
  @Override public void handleTransportError(WebSocketSession session, Throwable error) {}
  @Override public boolean supportsPartialMessages() { return false; }
}

enum EnumAsHandler implements ChannelHandler {
  SLOW {
    @Override public void handlerAdded(ChannelHandlerContext ctx) {
      ctx.executor().scheduleAtFixedRate(ctx::read, 13, 14, TimeUnit.DAYS); // FINDING: periodic task started here is thrown away
    }
    @Override public void handlerRemoved(ChannelHandlerContext ctx) { System.out.println("gone"); }
  };
  @Deprecated @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {}
}
