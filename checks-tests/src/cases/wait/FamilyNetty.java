// What waits for an end: Netty's channels and groups.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class FamilyNetty {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final EventLoopGroup workers = new DefaultEventLoopGroup();

  class Handler extends ChannelInboundHandlerAdapter {
    public static void silentCloseFutureInMain(String[] arguments) throws Exception { // SILENT
      EventLoopGroup workers = new DefaultEventLoopGroup();
      try {
        new io.netty.bootstrap.ServerBootstrap().group(workers).bind(8080).sync().channel()
            .closeFuture().sync();
      } finally { workers.shutdownGracefully().sync(); }
    }

    void inATaskOfTheEventLoop(Channel channel) {
      channel.eventLoop().execute(() -> { channel.close().syncUninterruptibly(); }); // FINDING: syncUninterruptibly
    }
  }

  CompletableFuture<?> disconnectAwaitedWithALimit(ChannelHandlerContext ctx) throws Exception {
    boolean gone = ctx.disconnect().await(3, TimeUnit.SECONDS); // FINDING: await
    System.out.println(gone);
    return null;
  }
  CompletableFuture<?> shutdownGracefullyThroughALocal() throws Exception {
    io.netty.util.concurrent.Future<?> ending = workers.shutdownGracefully();
    ending.syncUninterruptibly(); // FINDING: syncUninterruptibly
    return null;
  }
  CompletableFuture<?> closeSync(ChannelHandlerContext ctx) throws Exception {
    ctx.close().sync(); // FINDING: sync
    return null;
  }
  CompletableFuture<?> silentSyncOfAWrite(ChannelHandlerContext ctx) throws Exception { // SILENT
    ctx.writeAndFlush("bye").sync();
    return null;
  }
  CompletableFuture<?> closeOfTheChannelAwaited(ChannelHandlerContext ctx) throws Exception {
    ctx.channel().close().awaitUninterruptibly(); // FINDING: awaitUninterruptibly
    return null;
  }
  CompletableFuture<?> channelGroupCase(io.netty.channel.group.ChannelGroup readers) throws Exception {
    readers.close().awaitUninterruptibly(); // FINDING: awaitUninterruptibly
    return null;
  }
  CompletableFuture<?> inAListener(ChannelHandlerContext ctx) throws Exception {
    ctx.writeAndFlush("bye").addListener((ChannelFutureListener)
                done -> { done.channel().close().sync(); }); // FINDING: sync
    return null;
  }
  CompletableFuture<?> silentSyncOfAWriteThroughALocal(ChannelHandlerContext ctx) throws Exception { // SILENT
    ChannelFuture written = ctx.writeAndFlush("bye");
    written.sync();
    return null;
  }
  CompletableFuture<?> terminationFuture() throws Exception {
    workers.shutdownGracefully();
    workers.terminationFuture().await(); // FINDING: await
    return null;
  }
  CompletableFuture<?> silentCloseWithoutAWait(ChannelHandlerContext ctx) throws Exception { // SILENT
    ctx.close().addListener(done -> System.out.println(done));
    return null;
  }
  CompletableFuture<?> shutdownGracefullyGetWithALimit() throws Exception {
    workers.shutdownGracefully().get(6, TimeUnit.SECONDS); // FINDING: get
    return null;
  }
  CompletableFuture<?> awaitTerminationOfAGroup() throws Exception {
    workers.awaitTermination(8, TimeUnit.SECONDS); // FINDING: awaitTermination
    return null;
  }
  CompletableFuture<?> shutdownGracefullySync(ChannelHandlerContext ctx) throws Exception {
    ctx.channel().eventLoop().parent().shutdownGracefully().sync(); // FINDING: sync
    return null;
  }
  CompletableFuture<?> closeWithAPromise(ChannelHandlerContext ctx) throws Exception {
    ctx.close(ctx.newPromise()).syncUninterruptibly(); // FINDING: syncUninterruptibly
    return null;
  }
  CompletableFuture<?> shutdownGracefullyGet() throws Exception {
    workers.shutdownGracefully(0, 5, TimeUnit.SECONDS).get(); // FINDING: get
    return null;
  }
  CompletableFuture<?> closeFutureSync(ChannelHandlerContext ctx) throws Exception {
    ctx.channel().closeFuture().sync(); // FINDING: sync
    return null;
  }
  CompletableFuture<?> shutdownGracefullyAwait() throws Exception {
    workers.shutdownGracefully().await(7000); // FINDING: await
    return null;
  }
  CompletableFuture<?> closeWithAListenerInBetween(ChannelHandlerContext ctx) throws Exception {
    ctx.close().addListener(done -> System.out.println(done)).sync(); // FINDING: sync
    return null;
  }
  CompletableFuture<?> closeThroughALocal(ChannelHandlerContext ctx) throws Exception {
    ChannelFuture closing = ctx.close();
    System.out.println("closing");
    closing.sync(); // FINDING: sync
    return null;
  }
  CompletableFuture<?> silentShutdownGracefullyWithoutAWait(ChannelHandlerContext ctx) throws Exception { // SILENT
    ctx.channel().eventLoop().parent().shutdownGracefully();
    return null;
  }
}

class HashedWheelTimerCase extends ChannelInboundHandlerAdapter {
  private final io.netty.util.HashedWheelTimer timer = new io.netty.util.HashedWheelTimer();
  @Override public void channelInactive(ChannelHandlerContext ctx) { timer.stop(); } // FINDING: stop
}
