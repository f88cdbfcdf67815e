// Netty: what needs the end of a wait goes with it to a thread of its own, if nothing that it uses
// belongs to the event loop.
// with: NETTY
// needs: 21
package news;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

class Rest {
  private static final Logger log = Logger.getLogger("press");
  private final List<String> seen = new ArrayList<>();
  private final CopyOnWriteArrayList<String> safe = new CopyOnWriteArrayList<>();
  private ExecutorService pool;
  private int count;

  record Job(String name) {}

  class Reply extends SimpleChannelInboundHandler<String> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      pool.shutdown();
      pool.awaitTermination(1, TimeUnit.SECONDS);
      ctx.writeAndFlush("done " + message);
    }
  }

  class MessageOfTheirOwn extends SimpleChannelInboundHandler<Job> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, Job job) {
      try {
        pool.awaitTermination(2, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      // nobody writes any more
      ctx.write(job.name());
      ctx.flush();
    }
  }

  class EventPassedOnAtOnce extends ChannelInboundHandlerAdapter {
    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(3, TimeUnit.SECONDS);
      safe.clear();
      super.channelInactive(ctx);
    }
  }

  class InABranch extends SimpleChannelInboundHandler<String> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      if (message.equals("bye")) {
        boolean ended = pool.awaitTermination(4, TimeUnit.SECONDS);
        ctx.writeAndFlush(ended ? "bye" : "late");
      } else {
        ctx.write(message);
      }
    }
  }

  class ReferenceCountedMessage extends SimpleChannelInboundHandler<ByteBuf> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf message) throws Exception {
      pool.awaitTermination(5, TimeUnit.SECONDS); // NO PATCH: `message` may not be used on another thread
      ctx.writeAndFlush("read " + message.readableBytes());
    }
  }

  class MessageOfUnknownType extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
      pool.awaitTermination(6, TimeUnit.SECONDS); // NO PATCH: `message` may be something that no other thread may use
      ctx.writeAndFlush(message);
    }
  }

  class CastOfAMessage extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
      ByteBuf bytes = (ByteBuf) message;
      pool.awaitTermination(7, TimeUnit.SECONDS); // NO PATCH: What follows needs the end
      ctx.writeAndFlush(bytes.toString());
    }
  }

  class ChangeOfAField extends SimpleChannelInboundHandler<String> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      pool.awaitTermination(8, TimeUnit.SECONDS); // NO PATCH: it changes fields
      count++;
      ctx.writeAndFlush(message);
    }
  }

  class ChangeOfAListThatTheEventLoopUses extends SimpleChannelInboundHandler<String> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      pool.awaitTermination(9, TimeUnit.SECONDS); // NO PATCH: it changes `seen`
      seen.add(message);
    }
  }

  class ChangeBehindACall extends SimpleChannelInboundHandler<String> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      pool.awaitTermination(10, TimeUnit.SECONDS); // NO PATCH: What follows needs the end
      remember();
    }

    private void remember() {
      count = 0;
    }
  }

  class ReplyBehindTheBranchToo extends SimpleChannelInboundHandler<String> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      if (message.equals("bye")) {
        pool.awaitTermination(11, TimeUnit.SECONDS); // NO PATCH: What follows needs the end
        ctx.write("bye");
      }
      ctx.writeAndFlush(message);
    }
  }

  class InALoop extends SimpleChannelInboundHandler<String> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      for (int turn = 0; turn < 3; turn++) {
        pool.awaitTermination(12, TimeUnit.SECONDS);
        ctx.write(message);
      }
    }
  }

  class ThatThrows extends SimpleChannelInboundHandler<String> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      pool.awaitTermination(13, TimeUnit.SECONDS); // NO PATCH: throws an exception
      check(message);
      ctx.writeAndFlush(message);
    }

    private void check(String message) throws java.io.IOException {
      log.info(message);
    }
  }

  class AnswerThatATryStatementCatches extends SimpleChannelInboundHandler<String> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, String message) {
      try {
        pool.awaitTermination(14, TimeUnit.SECONDS); // NO PATCH: What follows needs the end
        ctx.writeAndFlush(message);
      } catch (InterruptedException e) {
        count = 1;
      }
    }
  }

  class EndInTime extends SimpleChannelInboundHandler<String> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      if (!pool.awaitTermination(15, TimeUnit.SECONDS)) {
        ctx.fireUserEventTriggered("late");
      }
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
      try {
        pool.awaitTermination(16, TimeUnit.SECONDS); // NO PATCH: `fireChannelInactive` may come too late
        ctx.write("ended");
      } catch (InterruptedException e) {
        ctx.write("interrupted");
      } finally {
        ctx.fireChannelInactive();
      }
    }

    @Override
    public void channelUnregistered(ChannelHandlerContext ctx) throws Exception {
      ctx.write(pool.awaitTermination(17, TimeUnit.SECONDS));
    }
  }

  class EndInTry extends ChannelInboundHandlerAdapter {
    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
      try {
        pool.awaitTermination(20, TimeUnit.SECONDS);
        ctx.write("ended");
      } catch (InterruptedException e) {
        ctx.write("interrupted");
      }
      ctx.fireChannelInactive();
    }
  }

  class NewsOfTheEnd extends ChannelInboundHandlerAdapter {
    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) throws Exception {
      pool.awaitTermination(21, TimeUnit.SECONDS);
      ctx.fireUserEventTriggered("ended");
    }
  }

  record Order(String name) {}

  class TakenForARecord extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
      pool.awaitTermination(22, TimeUnit.SECONDS);
      ctx.write(((Order) message).name());
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) throws Exception {
      pool.awaitTermination(23, TimeUnit.SECONDS); // NO PATCH: `event` may be something
      ctx.write(((ByteBuf) event).readableBytes());
    }
  }

  class EndInTimeOfAMessage extends SimpleChannelInboundHandler<ByteBuf> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf message) throws Exception {
      if (!pool.awaitTermination(18, TimeUnit.SECONDS)) { // NO PATCH: only when the end comes in time
        ctx.write(message.readableBytes());
      }
      for (int turn = 0; turn < 3; turn++) {
        pool.awaitTermination(19, TimeUnit.SECONDS); // NO PATCH: `message` may not be used on another thread
        ctx.write(message.readableBytes());
      }
    }
  }
}
