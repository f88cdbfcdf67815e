// Local variables that only the wait used go with it; what they were begun with stays if it does something.
// with: NETTY
// needs: 21
// layouts: crlf, tabs
package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.concurrent.*;

class Locals {
  private ExecutorService pool;
  private long grace;
  private long ask() { return grace++; }

  class Limits extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.shutdown();
      Duration limit = Duration.ofSeconds(11);
      pool.awaitTermination(limit.toMillis(), TimeUnit.MILLISECONDS);
    }
    @Override public void channelUnregistered(ChannelHandlerContext ctx) throws Exception {
      long seconds = grace;
      // Busy readers get more.
      seconds += 12;
      boolean done = pool.awaitTermination(seconds, TimeUnit.SECONDS);
      if (!done) {
        System.err.println("late");
      }
    }
  }

  class UsedElsewhere extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      long told = 13;
      System.out.println(told);
      pool.awaitTermination(told, TimeUnit.SECONDS);
    }
    @Override public void channelUnregistered(ChannelHandlerContext ctx) throws Exception {
      long counted = 14;
      Runnable later = () -> System.out.println(counted);
      pool.awaitTermination(counted, TimeUnit.SECONDS);
      pool.execute(later);
    }
    @Override public void channelReadComplete(ChannelHandlerContext ctx) throws Exception {
      long asked = ask();
      pool.awaitTermination(asked, TimeUnit.SECONDS);
      ctx.fireChannelReadComplete();
    }
  }

  class Named extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      EventLoopGroup parent = ctx.channel().eventLoop().parent();
      long most = 15;
      parent.shutdownGracefully().await(most, TimeUnit.SECONDS);
    }
  }

  class Futures extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ChannelFuture closing = ctx.close();
      closing.sync();
      ctx.fireChannelInactive();
    }
    @Override public void channelUnregistered(ChannelHandlerContext ctx) throws Exception {
      Future<?> saving = pool.submit(() -> System.out.println("saved"));
      while (!saving.isDone()) {
        Thread.yield();
      }
      ctx.fireChannelUnregistered();
    }
  }
}
