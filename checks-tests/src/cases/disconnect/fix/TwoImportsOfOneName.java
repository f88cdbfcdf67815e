// Two patches of one file need types of the same simple name: the second writes its type in full.
// with: NETTY, SPRING, SPRING_MVC
// layouts: crlf, tabs
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class TwoImportsOfOneName extends ChannelInboundHandlerAdapter {
  private ScheduledExecutorService timer;
  @Override public void channelActive(ChannelHandlerContext ctx) {
    ctx.executor().scheduleAtFixedRate(() -> ctx.write("a"), 0, 1, TimeUnit.SECONDS);
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { ctx.fireChannelInactive(); }
  SseEmitter news() {
    SseEmitter emitter = new SseEmitter();
    timer.scheduleAtFixedRate(() -> System.out.println(emitter), 0, 2, TimeUnit.SECONDS);
    return emitter;
  }
}
