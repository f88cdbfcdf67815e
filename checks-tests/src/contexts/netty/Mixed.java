// framework: Netty
// with: netty-common:4, netty-buffer:4, netty-resolver:4, netty-transport:4
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.*;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.util.HashedWheelTimer;
import io.netty.util.concurrent.*;

class Mixed {
  private static final EventExecutorGroup WORKERS = new DefaultEventExecutorGroup(4);
  private static final Shared SHARED = new Shared();
  void pipelines(ChannelPipeline pipeline) {
    pipeline.addLast(WORKERS, SHARED);
    pipeline.addLast(WORKERS, new Twice());
    pipeline.addLast(new Twice());
    pipeline.addAfter(WORKERS, "shared", "after", new After());
  }
  @Sharable static class Shared extends ChannelInboundHandlerAdapter {
    @Override public void channelRead(ChannelHandlerContext context, Object message) { here(); } // MAY_BLOCK: object handed to `ChannelPipeline.addLast`
  }
  static class Twice extends ChannelInboundHandlerAdapter {
    @Override public void channelRead(ChannelHandlerContext context, Object message) { here(); } // EVENT_LOOP: a Netty event loop
  }
  static class After extends ChannelInboundHandlerAdapter {
    @Override public void channelRead(ChannelHandlerContext context, Object message) {
      here(); // MAY_BLOCK: object handed to `ChannelPipeline.addAfter`
      context.channel().eventLoop().execute(() -> here()); // EVENT_LOOP: a Netty event loop
    }
  }
  abstract static class Base extends ChannelInboundHandlerAdapter {
    static final System.Logger LOG = System.getLogger(Base.class.getName());
    @Override public void channelRead(ChannelHandlerContext context, Object message) { here(); read(message); } // MAY_BLOCK: object handed to `ChannelPipeline.addLast`
    @Override public void channelActive(ChannelHandlerContext context) { here(); } // EVENT_LOOP: a Netty event loop: `channelActive` overrides
    abstract void read(Object message);
  }
  static class Below extends Base {
    private static final System.Logger LOG = System.getLogger(Below.class.getName());
    Below() { this(1); }
    Below(int count) {}
    @Override void read(Object message) { here(); } // MAY_BLOCK: object handed to `ChannelPipeline.addLast`
    @Override public void channelActive(ChannelHandlerContext context) { here(); } // MAY_BLOCK: object handed to
    void stop() { here(); } // EVENT_LOOP: `stop` called
  }
  void base(ChannelPipeline pipeline, EventLoop loop) {
    Below below = new Below();
    pipeline.addLast(WORKERS, below);
    loop.execute(() -> below.stop());
  }
  void executors(EventLoopGroup group, HashedWheelTimer timer, Channel channel) {
    group.next().execute(() -> here()); // EVENT_LOOP: a Netty event loop: execute`
    timer.newTimeout(timeout -> here(), 1, TimeUnit.SECONDS); // EVENT_LOOP: newTimeout`
    Promise<String> promise = channel.eventLoop().newPromise();
    promise.addListener(done -> here()); // EVENT_LOOP: a Netty event loop: addListener`
    channel.eventLoop().execute(new Runnable() {
      @Override public void run() { here(); } // EVENT_LOOP: a Netty event loop: class handed to `Executor.execute`
    });
  }
  void fromWorkers(ExecutorService pool, Channel channel) {
    pool.submit(() -> {
      channel.eventLoop().execute(() -> here()); // EVENT_LOOP
      channel.closeFuture().addListener(closed -> here()); // EVENT_LOOP
    });
  }
  void guards(Channel channel, boolean ready) {
    boolean inLoop = channel.eventLoop().inEventLoop();
    if (!inLoop) { here(); waiting(); } // MAY_BLOCK: inEventLoop` is false here
    if (ready && inLoop) { here(); } // EVENT_LOOP: inEventLoop` is true here
    if (ready || inLoop) { here(); } // UNKNOWN
    String text = inLoop ? "loop" : here(); // MAY_BLOCK: inEventLoop` is false here
  }
  private void waiting() { here(); } // MAY_BLOCK: `waiting` called
  static class Guarded extends ChannelInboundHandlerAdapter {
    private final ExecutorService pool;
    Guarded(ExecutorService pool) { this.pool = pool; }
    @Override public void channelRead(ChannelHandlerContext context, Object message) {
      if (context.executor().inEventLoop()) { pool.execute(() -> work(context)); } else { work(context); }
    }
    private void work(ChannelHandlerContext context) { here(); } // MAY_BLOCK: `work` called
  }
  public static void main(String[] arguments) { new ServerBootstrap().bind(8080).addListener(bound -> here()); } // EVENT_LOOP: a Netty event loop: addListener`
}
