// Code that a jump leaves out needs no end; a reply, a result and a `finally` do.
// with: NETTY
// needs: 21
package news;

import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;

class CodeBehindTheEnd {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final List<Runnable> jobs = new ArrayList<>();

  class BehindReturn extends ChannelInboundHandlerAdapter {
    @Override public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception {
      if (msg instanceof String) {
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.MINUTES);
        return;
      }
      ctx.writeAndFlush("11");
    }
  }

  class BehindThrow extends ChannelInboundHandlerAdapter {
    @Override public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception {
      if (msg instanceof String) {
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.MINUTES);
        throw new IllegalStateException("12");
      }
      ctx.writeAndFlush("13");
    }
  }

  class BehindReturnInsideATry extends ChannelInboundHandlerAdapter {
    @Override public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception {
      try {
        if (msg instanceof String) {
          pool.shutdown();
          pool.awaitTermination(1, TimeUnit.MINUTES);
          return;
        }
      } finally { ctx.fireUserEventTriggered(msg); }
      ctx.writeAndFlush("15");
    }
  }

  class BehindThrowThatNobodyAnswers extends ChannelInboundHandlerAdapter {
    @Override public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception {
      try {
        if (msg instanceof String) {
          pool.shutdown();
          pool.awaitTermination(1, TimeUnit.MINUTES);
          throw new IllegalStateException("16");
        }
        ctx.writeAndFlush("17");
      } catch (IllegalStateException e) { ctx.fireExceptionCaught(e); }
    }
  }

  class FinallyThatReplies extends ChannelInboundHandlerAdapter {
    @Override public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception {
      try {
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.MINUTES); // NO PATCH: needs the end
        return;
      } finally { ctx.writeAndFlush("18"); }
    }
  }

  class CatchThatReplies extends ChannelInboundHandlerAdapter {
    @Override public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception {
      try {
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.MINUTES); // NO PATCH: needs the end
        throw new IllegalStateException("19");
      } catch (IllegalStateException e) { ctx.writeAndFlush("20"); }
    }
  }

  class ExceptionThatTellsResults extends ChannelInboundHandlerAdapter {
    @Override public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception {
      if (msg instanceof String) {
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.MINUTES); // NO PATCH: needs the end
        throw new IllegalStateException("left " + jobs.size());
      }
    }
  }

  class ReturnFromALambdaThatRunsInPlace extends ChannelInboundHandlerAdapter {
    @Override public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception {
      jobs.forEach(job -> {
            pool.shutdown();
            try {
              pool.awaitTermination(1, TimeUnit.MINUTES); // NO PATCH: needs the end
              return;
            } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
          });
      ctx.writeAndFlush("21");
    }
  }

  @SuppressWarnings("fallthrough")
  class GroupOfASwitch extends ChannelInboundHandlerAdapter {
    private int state;
    @Override public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception {
      switch (state) {
        case 1:
          pool.shutdown();
          pool.awaitTermination(1, TimeUnit.MINUTES); // NO PATCH: needs the end
        case 2:
          ctx.writeAndFlush("22");
          break;
        case 3: {
          pool.shutdown();
          pool.awaitTermination(1, TimeUnit.MINUTES);
          break;
        }
        case 5:
          ctx.writeAndFlush("26");
          break;
        case 4:
          pool.shutdown();
          pool.awaitTermination(1, TimeUnit.MINUTES);
        default:
          ctx.fireUserEventTriggered(msg);
      }
    }
    @Override public void userEventTriggered(ChannelHandlerContext ctx, Object event) throws Exception {
      switch (state) {
        case 1:
          pool.shutdown();
          pool.awaitTermination(1, TimeUnit.MINUTES); // NO PATCH: needs the end
          ctx.writeAndFlush("24");
        default:
          ctx.writeAndFlush("25");
      }
    }
    @Override public void channelReadComplete(ChannelHandlerContext ctx) throws Exception {
      switch (state) {
        case 1 -> {
          pool.shutdown();
          pool.awaitTermination(1, TimeUnit.MINUTES);
        }
        default -> ctx.writeAndFlush("23");
      }
    }
  }
}
