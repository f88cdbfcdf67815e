// Waits of Netty's handlers for results, and for promises of the executor that runs the handler.
// with: NETTY
package news;

import io.netty.bootstrap.*;
import io.netty.channel.*;
import io.netty.channel.pool.ChannelPool;
import io.netty.util.concurrent.*;
import java.util.concurrent.CompletableFuture;

class NettyResults extends ChannelInitializer<Channel> {
  private static final EventExecutorGroup OWN = new DefaultEventExecutorGroup(8);
  private final Bootstrap clients = new Bootstrap();
  private Channel other;

  @Override protected void initChannel(Channel channel) {
    channel.pipeline().addLast(OWN, "own", new WithItsOwnGroup()).addLast(new OnTheLoop());
  }

  static class WithItsOwnGroup extends ChannelDuplexHandler {
    @Override public void channelRead(ChannelHandlerContext ctx, Object news) throws Exception {
      ctx.close().sync(); // FINDING: `sync` waits until `close()` is done, and this code runs on the thread that has to complete it: it throws `BlockingOperationException` ... !serves nobody else
    }
    @Override public void channelReadComplete(ChannelHandlerContext ctx) throws Exception {
      ctx.writeAndFlush("sports").await(); // FINDING: `writeAndFlush()` ... the thread that has to complete it
    }
    @Override public void channelActive(ChannelHandlerContext ctx) throws Exception {
      ChannelPromise promise = ctx.newPromise();
      ctx.writeAndFlush("weather", promise);
      promise.syncUninterruptibly(); // FINDING: `newPromise()` ... the thread that has to complete it
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { // SILENT
      ctx.channel().close().sync();
      ctx.channel().writeAndFlush("bye").await();
    }
    @Override public void userEventTriggered(ChannelHandlerContext ctx, Object event) throws Exception { // SILENT
      if (!ctx.executor().inEventLoop()) { ctx.close().sync(); }
      new Thread(() -> ctx.close().syncUninterruptibly()).start();
    }
    @Override public void write(ChannelHandlerContext ctx, Object news, ChannelPromise promise) { // SILENT
      ctx.write(news, promise);
      ctx.close().addListener(done -> System.out.println(done.isSuccess()));
    }
  }

  class OnTheLoop extends ChannelInboundHandlerAdapter {
    @Override public void channelActive(ChannelHandlerContext ctx) throws Exception {
      other = clients.connect("news", 80).sync().channel(); // FINDING: `connect()` is done ... a Netty event loop ... if that loop is the future's own, it throws
    }
    @Override public void channelRead(ChannelHandlerContext ctx, Object news) throws Exception {
      other.writeAndFlush(news).sync(); // FINDING: `writeAndFlush()` is done ... a Netty event loop ... on any other it stalls or dead-locks
    }
    @Override public void channelReadComplete(ChannelHandlerContext ctx) {
      ctx.writeAndFlush("more").syncUninterruptibly(); // FINDING: the thread that has to complete it
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ChannelFuture again = clients.connect("news", 81);
      if (!again.await(3000)) { ctx.fireChannelInactive(); } // FINDING: `connect()` is done
    }
    @Override public void userEventTriggered(ChannelHandlerContext ctx, Object event) throws Exception {
      new ServerBootstrap().bind(8080).sync(); // FINDING: `bind()` is done
    }
    @Override public void channelWritabilityChanged(ChannelHandlerContext ctx) { // SILENT
      clients.connect("news", 82).addListener((ChannelFutureListener) done -> done.channel().writeAndFlush("hello"));
      OWN.submit(() -> clients.connect("news", 83).sync());
      ChannelFuture written = ctx.writeAndFlush("more");
      if (written.isDone()) { written.syncUninterruptibly(); }
    }
  }

  void pooled(Channel channel, ChannelPool pool) {
    channel.eventLoop().execute(() -> pool.acquire().syncUninterruptibly()); // FINDING: `acquire()` is done
  }

  Channel silentWhereNobodyKnows() throws Exception { // SILENT
    return clients.connect("news", 84).sync().channel();
  }
  CompletableFuture<Channel> silentInAMethodWithAFuture() throws Exception { // SILENT
    return CompletableFuture.completedFuture(clients.connect("news", 85).sync().channel());
  }
  public static void main(String[] arguments) throws Exception { // SILENT
    new ServerBootstrap().bind(8081).sync().channel().closeFuture().sync();
  }
}
