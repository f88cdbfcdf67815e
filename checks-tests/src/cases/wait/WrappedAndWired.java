// Tasks that a helper or an object wraps, and handlers that run on workers: each runs where it is handed itself.
// with: NETTY
package news;

import io.netty.channel.*;
import io.netty.util.concurrent.*;
import java.util.concurrent.*;

class WrappedAndWired {
  private static final EventExecutorGroup WORKERS = new DefaultEventExecutorGroup(4);
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private boolean isLogged;

  void pipeline(ChannelPipeline pipeline) {
    pipeline.addLast(WORKERS, new WithALogger());
    pipeline.addLast(WORKERS, new WithABase());
    pipeline.addLast(new OnTheLoop());
  }
  class WithALogger extends ChannelInboundHandlerAdapter { // SILENT
    private static final System.Logger LOG = System.getLogger(WithALogger.class.getName());
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { pool.awaitTermination(11, TimeUnit.MINUTES); }
  }
  abstract class Base extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { pool.awaitTermination(12, TimeUnit.MINUTES); }
  }
  class WithABase extends Base {}
  class OnTheLoop extends ChannelInboundHandlerAdapter {
    private static final System.Logger LOG = System.getLogger(OnTheLoop.class.getName());
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(13, TimeUnit.MINUTES); // FINDING: awaitTermination
    }
  }

  private void drain(int minutes) {
    try { pool.awaitTermination(minutes, TimeUnit.MINUTES); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
  }
  private Runnable logged(Runnable task) { return isLogged ? () -> { System.out.println("runs"); task.run(); } : task; }
  private static Runnable counted(Runnable task) {
    return new Runnable() { @Override public void run() { System.out.println("counts"); task.run(); } };
  }
  record Named(String name, Runnable task) implements Runnable { @Override public void run() { task.run(); } }
  static class Traced implements Runnable {
    private final Runnable task;
    Traced(Runnable task) { this.task = task; }
    @Override public void run() { task.run(); }
  }

  void onWorkers(ExecutorService workers) { // SILENT
    workers.execute(logged(() -> drain(21)));
    workers.execute(counted(() -> drain(22)));
    workers.execute(new Named("a", () -> drain(23)));
    workers.execute(new Traced(() -> drain(24)));
  }
  void onTheLoop(EventLoop loop, Runnable other) {
    loop.execute(logged(() -> System.out.println("flushed")));
    loop.execute(counted(() -> System.out.println("counted")));
    loop.execute(new Named("b", () -> System.out.println("named")));
    loop.execute(new Traced(() -> {
      try {
        pool.awaitTermination(25, TimeUnit.MINUTES); // FINDING: awaitTermination
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }));
  }
}
