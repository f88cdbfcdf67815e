// Timers that hold the client until they run.
// with: NETTY, VERTX5, SPRING_MVC, SPRING
package news;

import io.netty.channel.*;
import io.vertx.core.Vertx;
import io.vertx.core.http.*;
import java.util.concurrent.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class LateTimers {
  private static final ScheduledExecutorService TIMERS = Executors.newScheduledThreadPool(1);

  static class OfAChannel extends ChannelInboundHandlerAdapter {
    @Override
    public void channelActive(ChannelHandlerContext ctx) {
      ctx.executor().schedule(() -> ctx.close(), 24, TimeUnit.HOURS);
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
      System.out.println("gone");
    }
  }

  void sockets(HttpServer server, Vertx vertx) {
    server.webSocketHandler(
        socket -> {
          vertx.setTimer(86_400_000, id -> socket.close());
          socket.closeHandler(gone -> System.out.println("gone"));
        });
  }

  SseEmitter emitter() {
    SseEmitter emitter = new SseEmitter(0L);
    TIMERS.schedule(() -> emitter.complete(), 1, TimeUnit.DAYS);
    return emitter;
  }

  static class InMinutes extends ChannelInboundHandlerAdapter {
    private int idle;

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
      TIMERS.schedule(() -> ctx.close(), idle, TimeUnit.MINUTES);
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
      System.out.println("gone after " + idle);
    }
  }

  SseEmitter inDays(int days) {
    SseEmitter emitter = new SseEmitter(1L);
    TIMERS.schedule(emitter::complete, days, TimeUnit.DAYS);
    return emitter;
  }
}
