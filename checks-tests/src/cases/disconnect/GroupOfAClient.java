// A client that ends its own event loop group when the server has gone, and a server that ends that of all clients.
// with: NETTY
package news;

import io.netty.bootstrap.*;
import io.netty.channel.*;

class GroupOfAClient {
  void connect(EventLoopGroup group) {
    new Bootstrap().group(group).handler(new ChannelInitializer<Channel>() {
      @Override protected void initChannel(Channel channel) { channel.pipeline().addLast(new OfTheClient(group)); }
    }).connect("localhost", 11);
  }
  void serve(EventLoopGroup group) {
    new ServerBootstrap().group(group).childHandler(new ChannelInitializer<Channel>() {
      @Override protected void initChannel(Channel channel) { channel.pipeline().addLast(new OfTheServer(group)); }
    }).bind(12);
  }
  static class OfTheClient extends ChannelInboundHandlerAdapter {
    private final EventLoopGroup group;
    OfTheClient(EventLoopGroup group) { this.group = group; }
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      group.shutdownGracefully(); // FALSE FINDING: ends an executor that serves other clients too
    }
  }
  static class OfTheServer extends ChannelInboundHandlerAdapter {
    private final EventLoopGroup group;
    OfTheServer(EventLoopGroup group) { this.group = group; }
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      group.shutdownGracefully(); // FINDING: ends an executor that serves other clients too
    }
  }
}
