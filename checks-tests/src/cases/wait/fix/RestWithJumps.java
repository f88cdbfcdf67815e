// What follows a wait moves with the jumps inside it.
// with: NETTY
// needs: 21
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class RestWithJumps {
  private final CopyOnWriteArrayList<String> safe = new CopyOnWriteArrayList<>();
  private ExecutorService pool;

  class LoopsAndASwitch extends SimpleChannelInboundHandler<String> {
    @Override protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      if (message.length() > 1) {
        pool.awaitTermination(1, TimeUnit.SECONDS);
        for (String each : safe) {
          if (each.isEmpty()) { continue; }
          if (each.equals(message)) { break; }
          ctx.write(each);
        }
        for (int i = 0; i < 3; i++) {
          if (i == message.length()) { break; }
        }
        int turns = 0;
        while (turns < 2) {
          turns = turns + 1;
          if (turns == message.length()) { break; }
        }
        do {
          if (turns-- == 1) { continue; }
        } while (turns > 0);
        switch (message) {
          case "bye": ctx.write("bye"); break;
          default: ctx.write("ok"); break;
        }
      }
    }
  }

  class LocalOfItsOwn extends ChannelInboundHandlerAdapter {
    @Override public void channelUnregistered(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(7, TimeUnit.SECONDS);
      String last = "none";
      for (String each : safe) { last = each; }
      ctx.write(last);
    }
  }
}
