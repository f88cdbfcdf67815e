// The close() of a class of the same file moves from the handler, and stays as it is for others.
// with: NETTY
// needs: 21
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class OwnClose extends ChannelInboundHandlerAdapter {
  static class Feed implements AutoCloseable {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    void fetch() { pool.submit(() -> {}); }
    @Override public void close() { pool.close(); }
  }
  private final Feed feed = new Feed();
  @Override public void channelActive(ChannelHandlerContext context) { feed.fetch(); }
  @Override public void channelInactive(ChannelHandlerContext context) throws Exception {
    feed.close();
    super.channelInactive(context);
  }
  static class Own extends ChannelInboundHandlerAdapter implements AutoCloseable {
    private final ExecutorService pool = Executors.newFixedThreadPool(3);
    @Override public void channelInactive(ChannelHandlerContext context) { close(); }
    @Override public void channelUnregistered(ChannelHandlerContext context) {
      context.channel().closeFuture().addListener(future -> close());
    }
    @Override public void close() { pool.close(); }
  }
}
