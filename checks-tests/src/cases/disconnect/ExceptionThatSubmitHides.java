// Where execute becomes submit, nobody sees what the task throws: the message says so, unless the task catches it.
// with: NETTY
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.ExecutorService;

class ExceptionThatSubmitHides {
  private static ExecutorService pool;

  static class ThrowsWhatItLikes extends ChannelInboundHandlerAdapter {
    @Override
    public void channelActive(ChannelHandlerContext ctx) {
      pool.execute(() -> { while (true) { ctx.write("41"); } }); // FINDING: Keep the handle of the task in a field ... its `Future` then keeps what the task throws ... Did you mean to keep the handle of the task in a field, and cancel it in `channelInactive`?
    }
  }

  static class CatchesAll extends ChannelInboundHandlerAdapter {
    @Override
    public void channelActive(ChannelHandlerContext ctx) {
      pool.execute(() -> { // FINDING: Keep the handle of the task in a field ... !keeps what the task throws
            try {
              while (true) { ctx.write("42"); }
            } catch (RuntimeException e) { System.err.println(e); }
          });
    }
  }

  static class CallsWhatCatchesAll extends ChannelInboundHandlerAdapter {
    @Override
    public void channelActive(ChannelHandlerContext ctx) { pool.execute(() -> tick(ctx)); } // FINDING: Keep the handle ... !keeps what the task throws

    private void tick(ChannelHandlerContext ctx) {
      try {
        while (true) { ctx.write("43"); }
      } catch (Exception e) { System.err.println(e); }
    }
  }

  static class SubmitHidItBefore extends ChannelInboundHandlerAdapter {
    @Override
    public void channelActive(ChannelHandlerContext ctx) {
      pool.submit(() -> { while (true) { ctx.write("44"); } }); // FINDING: Keep the handle ... !keeps what the task throws
    }
  }
}
