// The same patch in code of other shapes.
// with: NETTY
package news;

class QualifiedNames extends io.netty.channel.ChannelInboundHandlerAdapter {
  private final java.util.concurrent.ExecutorService executor;
  QualifiedNames(java.util.concurrent.ExecutorService executor) {
    this.executor = executor;
  }
  @Override public void channelActive(io.netty.channel.ChannelHandlerContext ctx) {
    this.executor.execute(
        () -> {
          while (true) { ctx.write("12"); }
        });
  }
}
