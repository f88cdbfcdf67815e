// Names that a patch would give, and that the code around has already.
// with: NETTY
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

class TakenNames {
  void release(String what) { System.out.println(what); }

  class ParameterOfTheListener extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      String future = ctx.name();
      ctx.close().sync();
      release(future);
    }
  }

  class AllParametersOfTheListener extends ChannelInboundHandlerAdapter {
    private String future;
    private String done;
    private String ended;
    private String completed;
    private String whenDone;
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ctx.close().sync();
      release(future + done + ended + completed + whenDone);
    }
  }
}
