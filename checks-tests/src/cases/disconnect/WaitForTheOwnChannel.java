// A task that waits until the client's own channel has taken something: that fails when the client goes.
// with: WEBSOCKET, NETTY
package news;

import io.netty.channel.*;
import io.netty.util.AttributeKey;
import jakarta.websocket.*;
import jakarta.websocket.server.ServerEndpoint;
import java.util.concurrent.*;

class WaitForTheOwnChannel extends ChannelInboundHandlerAdapter { // SILENT
  private final ExecutorService executor = Executors.newFixedThreadPool(4);

  void close() throws InterruptedException {
    executor.shutdown();
    executor.awaitTermination(10, TimeUnit.SECONDS);
  }
  @Override public void channelRead(ChannelHandlerContext ctx, Object request) {
    executor.execute(() -> answer(ctx, request));
    executor.execute(() -> answerOf(ctx.channel(), request));
  }
  private void answer(ChannelHandlerContext ctx, Object request) {
    try { ctx.writeAndFlush(request).sync(); } catch (InterruptedException e) { ctx.close(); }
  }
  private void answerOf(Channel channel, Object request) {
    ChannelFuture written = channel.writeAndFlush(request);
    try { written.await(); log(channel, written); } catch (InterruptedException e) { channel.close(); }
  }
  private void log(Channel channel, ChannelFuture written) { System.out.println(channel + ": " + written.isSuccess()); }
}

@ServerEndpoint("/own")
class OwnSession { // SILENT
  private static final ExecutorService POOL = Executors.newCachedThreadPool();

  @OnMessage public void onMessage(Session session, String text) {
    POOL.execute(() -> send(session, text));
  }
  private void send(Session session, String text) {
    try { session.getAsyncRemote().sendText(text).get(); } catch (Exception e) { System.out.println("gone"); }
  }
}

class WaitForAnotherChannel extends ChannelInboundHandlerAdapter {
  private final ExecutorService executor = Executors.newFixedThreadPool(4);
  private volatile Channel other;

  void close() { executor.shutdown(); }
  @Override public void channelRead(ChannelHandlerContext ctx, Object request) {
    executor.execute(() -> answer(other, request)); // FINDING: Nothing stops
  }
  private void answer(Channel channel, Object request) {
    try { channel.writeAndFlush(request).sync(); } catch (InterruptedException e) { channel.close(); }
  }
}

class WaitForTwoChannels extends ChannelInboundHandlerAdapter {
  private final ExecutorService executor = Executors.newFixedThreadPool(4);
  private volatile Channel other;

  @Override public void channelRead(ChannelHandlerContext ctx, Object request) {
    executor.execute(() -> { // FINDING: Nothing stops
      answer(ctx.channel(), request);
      answer(other, request);
    });
  }
  private void answer(Channel channel, Object request) {
    try { channel.writeAndFlush(request).sync(); } catch (InterruptedException e) { channel.close(); }
  }
}

/* What is kept with a connection is not the connection: its end comes by another way, or never. */
class LatchOfTheChannel extends ChannelInboundHandlerAdapter {
  private static final AttributeKey<CountDownLatch> READY = AttributeKey.valueOf("ready");
  private final ExecutorService executor = Executors.newFixedThreadPool(4);

  @Override public void channelRead(ChannelHandlerContext ctx, Object request) {
    executor.execute(() -> { // KNOWN GAP: a local variable counts as given
      CountDownLatch ready = ctx.channel().attr(READY).get();
      try { ready.await(); } catch (InterruptedException e) { ctx.close(); }
    });
  }
}

/* What ends something takes as long as that does: nobody wants to stop it half way. */
class EndOfAServer extends SimpleChannelInboundHandler<String> {
  private final EventLoopGroup workers;
  private volatile Channel server;

  EndOfAServer(EventLoopGroup workers) { this.workers = workers; }
  void stop() {
    server.close().syncUninterruptibly();
    workers.shutdownGracefully().awaitUninterruptibly();
  }
  void untilStopped() { server.closeFuture().syncUninterruptibly(); }
  @Override protected void channelRead0(ChannelHandlerContext ctx, String command) {
    ctx.close().addListener(closed -> new Thread(this::stop).start());
    CompletableFuture.runAsync(this::stop).whenComplete((stopped, e) -> System.exit(0));
    new Thread(() -> untilStopped()).start(); // FINDING: Nothing stops
  }
}
