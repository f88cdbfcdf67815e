// The same patch in code of other shapes.
// with: NETTY
package news;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.concurrent.TimeUnit;

class FieldShapes {
  private final String task = "6";
  static final class Pings extends ChannelInitializer<Channel> {
    @Override protected void initChannel(Channel channel) { channel.pipeline().addLast(new Ping()); }
    private static final class Ping extends ChannelInboundHandlerAdapter {
      @Override public void channelActive(ChannelHandlerContext ctx) {
        ctx.executor().scheduleAtFixedRate(() -> ctx.write("6"), 0, 6, TimeUnit.SECONDS);
      }
    }
  }
  String nestedClass() { return task; }
  void anonymousClass(Channel channel) {
    channel.pipeline().addLast(
            new ChannelInboundHandlerAdapter() {
              @Override public void channelActive(ChannelHandlerContext ctx) throws Exception {
                ctx.executor().scheduleAtFixedRate(() -> ctx.write("8"), 0, 8, TimeUnit.SECONDS);
              }
            });
  }
  void localClass(Channel channel, String task) {
    class Echo extends SimpleChannelInboundHandler<String> {
      private final int period;

      Echo(int period) { this.period = period; }

      @Override public void handlerAdded(ChannelHandlerContext ctx) {
        ctx.executor().scheduleAtFixedRate(() -> ctx.write(task), 0, period, TimeUnit.SECONDS);
      }

      @Override
      protected void channelRead0(ChannelHandlerContext ctx, String message) {
        ctx.write(message);
      }
    }
    channel.pipeline().addLast(new Echo(10));
  }
}

class InnerClassUsesTheNameOfTheOuter {
  private final String task = "7";
  class Inner extends ChannelInboundHandlerAdapter {
    @Override public void channelActive(ChannelHandlerContext ctx) {
      ctx.executor().scheduleAtFixedRate(() -> ctx.write(task), 0, 7, TimeUnit.SECONDS);
    }
    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
      ctx.fireChannelInactive();
    }
  }
}

class AnonymousClassOnFewLines {
  final ChannelInboundHandlerAdapter handler = new ChannelInboundHandlerAdapter() { // one
    @Override public void channelActive(ChannelHandlerContext ctx) {
      ctx.executor().scheduleAtFixedRate(() -> ctx.write("9"), 0, 9, TimeUnit.SECONDS); }
    @Override public void channelInactive(ChannelHandlerContext ctx) { /* nine */ }
  };
}

class BranchWithoutBraces extends ChannelInboundHandlerAdapter {
  private boolean pings;
  @Override public void channelActive(ChannelHandlerContext ctx) {
    if (pings) ctx.executor().scheduleAtFixedRate(() -> ctx.write("16"), 0, 16, TimeUnit.SECONDS);
  }
  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    pings = false;
  }
}

class NameIsTaken extends ChannelInboundHandlerAdapter {
  private String task = "4";
  @Override public void channelActive(ChannelHandlerContext ctx) {
    int task2 = 4;
    ctx.executor().scheduleAtFixedRate(() -> ctx.write(task), 0, task2, TimeUnit.SECONDS);
  }
  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    task = "gone";
  }
}

class CommentsInOddPlaces /* { */ extends ChannelInboundHandlerAdapter { // the brace {
  // the active one
  @Override
  public void channelActive(ChannelHandlerContext ctx) /* begins */ { /* now */ // and here
    // first
    ctx /* the context */
        .executor() // its executor
        .scheduleAtFixedRate(() -> ctx.write("14"), 0, 14, TimeUnit.SECONDS); // then
    // last
  } // end of active
  // the inactive one
  @Override
  public void channelInactive(ChannelHandlerContext ctx) { /* it
     is over */
    ctx.fireChannelInactive(); // tell
  }
}

class EverythingOnOneLine extends ChannelInboundHandlerAdapter { @Override public void channelActive(ChannelHandlerContext ctx) { ctx.executor().scheduleAtFixedRate(() -> ctx.write("19"), 0, 19, TimeUnit.SECONDS); } }
