// framework: Netty
// with: netty-common:4, netty-buffer:4, netty-resolver:4, netty-transport:4
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.*;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.util.concurrent.DefaultEventExecutorGroup;

class Loops {
  private static final ChannelFutureListener SHARED = future -> { here(); }; // EVENT_LOOP: a Netty event loop
  void listeners(Channel channel) {
    ChannelFuture written = channel.writeAndFlush("text");
    written.addListener(SHARED);
    written.addListener((ChannelFutureListener) future -> { here(); }); // EVENT_LOOP: a Netty event loop: `ChannelFuture.addListener`
    channel.closeFuture().addListener(future -> closed());
    channel.close().addListener(this::closing);
    channel.closeFuture().addListener(new ChannelFutureListener() {
      @Override public void operationComplete(ChannelFuture future) { here(); } // EVENT_LOOP: a Netty event loop: class handed to
    });
  }
  private void closed() { here(); } // EVENT_LOOP: a Netty event loop: `closed` called
  private void closing(io.netty.util.concurrent.Future<? super Void> future) { here(); } // EVENT_LOOP: a Netty event loop: method reference handed to
  void executors(Channel channel, ChannelHandlerContext context) {
    channel.eventLoop().execute(() -> { here(); }); // EVENT_LOOP: a Netty event loop: lambda handed to `Executor.execute`
    EventLoop loop = channel.eventLoop();
    loop.schedule(this::later, 5, TimeUnit.SECONDS);
    context.executor().execute(() -> { here(); }); // EVENT_LOOP: a Netty event loop: lambda handed to `Executor.execute`
    NioEventLoopGroup group = new NioEventLoopGroup();
    group.submit(() -> { here(); }); // EVENT_LOOP: a Netty event loop: EventExecutorGroup.submit`
  }
  private void later() { here(); } // EVENT_LOOP: a Netty event loop: method reference handed to
  void workers(DefaultEventExecutorGroup workers, ExecutorService pool, Channel channel) {
    workers.submit(() -> { here(); }); // MAY_BLOCK: EventExecutorGroup.submit`
    Runnable task = () -> { here(); }; // MAY_BLOCK: lambda handed to `Executor.execute`
    pool.execute(task);
    channel.newPromise().addListener(future -> pool.submit(() -> { here(); })); // MAY_BLOCK: lambda handed to `ExecutorService.submit`
  }
  void asExecutors(Channel channel, DefaultEventExecutorGroup workers) {
    CompletableFuture.runAsync(() -> { here(); }, channel.eventLoop()); // EVENT_LOOP: a Netty event loop
    CompletableFuture.runAsync(() -> here(), workers); // MAY_BLOCK: runAsync`
    CompletableFuture<String> row = CompletableFuture.supplyAsync(this::load, workers);
    row.thenAcceptAsync(text -> { here(); }, channel.eventLoop()); // EVENT_LOOP: a Netty event loop: thenAcceptAsync`
  }
  private String load() { here(); return "row"; } // MAY_BLOCK: method reference handed to `CompletableFuture.supplyAsync`
  void guards(Channel channel, ChannelHandlerContext context) {
    if (channel.eventLoop().inEventLoop()) {
      here(); // EVENT_LOOP: a Netty event loop: inEventLoop` is true here
    } else {
      here(); // MAY_BLOCK: inEventLoop` is false here
    }
    if (context.executor().inEventLoop()) { return; }
    here(); // MAY_BLOCK: inEventLoop` is false here
  }
  void bootstrap(ServerBootstrap bootstrap) {
    bootstrap.childHandler(new ChannelInitializer<Channel>() {
      @Override protected void initChannel(Channel channel) { here(); } // EVENT_LOOP: a Netty event loop: `ChannelInitializer.initChannel`
    });
    here(); // UNKNOWN
  }
  public static void main(String[] arguments) throws InterruptedException { new ServerBootstrap().bind(8080).sync(); here(); } // MAY_BLOCK: `main`
}
