// framework: Netty
// with: netty-common:4, netty-buffer:4, netty-resolver:4, netty-transport:4, netty-handler:4
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.*;
import io.netty.handler.timeout.*;
import io.netty.util.concurrent.*;
import java.util.concurrent.Future;

class HttpServer {
  private final EventExecutorGroup workers = new DefaultEventExecutorGroup(8);
  void configure(ServerBootstrap bootstrap, ExecutorService pool) {
    bootstrap.childHandler(new ChannelInitializer<Channel>() {
      @Override protected void initChannel(Channel channel) {
        channel.pipeline().addLast(new Idle()).addLast("front", new Front(pool))
            .addLast(workers, new First(), new Second()).addLast(null, "plain", new Plain()).addLast(workers, "anonymous", new ChannelInboundHandlerAdapter() {
              @Override public void channelRead(ChannelHandlerContext context, Object message) { here(); } // MAY_BLOCK: `ChannelPipeline.addLast`
            });
      }
    });
  }
  static class Idle extends IdleStateHandler {
    Idle() { super(0, 0, 30); }
    @Override protected void channelIdle(ChannelHandlerContext context, IdleStateEvent event) {
      here(); // EVENT_LOOP: a Netty event loop: `channelIdle` overrides
    }
  }
  static class Front extends ChannelInboundHandlerAdapter {
    private final ExecutorService pool;
    private Future<?> running;
    Front(ExecutorService pool) { here(); this.pool = pool; } // EVENT_LOOP: a Netty event loop: `new Front` called
    @Override public void channelRead(ChannelHandlerContext context, Object message) {
      running = pool.submit(() -> work(context));
      CompletableFuture.supplyAsync(this::query, pool).thenAccept(context::writeAndFlush)
          .whenComplete((done, failure) -> here()); // ASYNC_HANDLER: a JDK callback
    }
    private void work(ChannelHandlerContext context) {
      here(); // MAY_BLOCK: `work` called
      context.writeAndFlush("answer").addListener((ChannelFutureListener)
          written -> { here(); written.channel().close(); }); // EVENT_LOOP: a Netty event loop: addListener`
    }
    private String query() { here(); return "row"; } // MAY_BLOCK: method reference handed to `CompletableFuture.supplyAsync`
    @Override public void handlerRemoved(ChannelHandlerContext context) { stop(); }
    @Override public void channelInactive(ChannelHandlerContext context) throws Exception { stop(); super.channelInactive(context); }
    private void stop() { here(); running.cancel(true); } // EVENT_LOOP: a Netty event loop: `stop` called
  }
  static class First extends ChannelInboundHandlerAdapter {
    @Override public void channelRead(ChannelHandlerContext context, Object message) { here(); } // MAY_BLOCK: `ChannelPipeline.addLast`
  }
  static class Second extends ChannelInboundHandlerAdapter {
    @Override public void exceptionCaught(ChannelHandlerContext context, Throwable cause) { here(); } // MAY_BLOCK: `ChannelPipeline.addLast`
  }
  static class Plain extends ChannelInboundHandlerAdapter {
    @Override public void userEventTriggered(ChannelHandlerContext context, Object event) { here(); } // EVENT_LOOP: a Netty event loop
  }
}
