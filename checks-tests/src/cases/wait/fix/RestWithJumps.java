// What follows a wait moves with the jumps inside it, and stays if one leaves it.
// with: NETTY
// needs: 21
package news;

import io.netty.channel.ChannelHandlerContext;
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

  class ReturnOutOfALoop extends SimpleChannelInboundHandler<String> {
    @Override protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      for (String name : safe) {
        pool.awaitTermination(2, TimeUnit.SECONDS); // NO PATCH: may leave the method
        for (String each : safe) {
          if (each.equals(message)) { return; }
          ctx.write(each + name);
        }
      }
    }
  }

  class BreakBehindALoop extends SimpleChannelInboundHandler<String> {
    @Override protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      for (String name : safe) {
        pool.awaitTermination(3, TimeUnit.SECONDS); // NO PATCH: may leave the method
        for (String each : safe) { ctx.write(each); }
        switch (name) {
          case "bye": ctx.write("bye"); break;
          default: ctx.write(name);
        }
        if (name.equals(message)) { break; }
      }
    }
  }

  class ContinueInASwitch extends SimpleChannelInboundHandler<String> {
    @Override protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      for (String name : safe) {
        pool.awaitTermination(4, TimeUnit.SECONDS); // NO PATCH: may leave the method
        switch (name) {
          case "bye": continue;
          default: ctx.write(name);
        }
        ctx.write(message);
      }
    }
  }

  class LocalOfItsOwn extends SimpleChannelInboundHandler<String> {
    @Override protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      String last = "none";
      pool.awaitTermination(5, TimeUnit.SECONDS); // NO PATCH: a local variable
      last = message;
      ctx.write(last);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      String last;
      pool.awaitTermination(6, TimeUnit.SECONDS); // NO PATCH: a local variable
      last = "end";
      ctx.write(last);
    }
    @Override public void channelUnregistered(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(7, TimeUnit.SECONDS);
      String last = "none";
      for (String each : safe) { last = each; }
      ctx.write(last);
    }
  }

  class ClassOfItsOwn extends SimpleChannelInboundHandler<String> {
    @Override protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      pool.awaitTermination(8, TimeUnit.SECONDS); // NO PATCH: it declares a class
      record Answer(String text) {}
      ctx.write(new Answer(message));
    }
  }
}
