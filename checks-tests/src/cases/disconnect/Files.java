// Work, handles and hooks in several files of one compilation.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;

class Files {
  private final ExecutorService pool = Executors.newCachedThreadPool();

  class TaskOfAnotherFileWithAFlag extends ChannelInboundHandlerAdapter { // SILENT
    private final Pump pump = new Pump();
    @Override public void channelActive(ChannelHandlerContext ctx) { pool.execute(pump); }
    @Override public void channelInactive(ChannelHandlerContext ctx) { pump.stop(); }
  }

  class WorkIsStartedInAnotherFile extends ChannelInboundHandlerAdapter { // SILENT
    private final Ticks ticks = new Ticks();
    @Override public void channelActive(ChannelHandlerContext ctx) { ticks.start(ctx); }
    @Override public void channelInactive(ChannelHandlerContext ctx) { ticks.stop(); }
  }

  class RegistryCase extends ChannelInboundHandlerAdapter { // SILENT
    private final Registry registry = new Registry();
    @Override public void channelActive(ChannelHandlerContext ctx) {
      registry.add(ctx.channel().id(),
          ctx.executor().scheduleAtFixedRate(ctx::flush, 5, 6, TimeUnit.SECONDS));
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { registry.remove(ctx.channel().id()); }
  }

  class FactoryOfTheScheduler extends ChannelInboundHandlerAdapter {
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Schedulers.shared().scheduleAtFixedRate(ctx::flush, 13, 14, TimeUnit.SECONDS); // FINDING: Nothing stops the periodic task started here
    }
  }

  class SessionObject extends ChannelInboundHandlerAdapter { // SILENT
    private Session session;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      session = new Session();
      session.ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 7, 8, TimeUnit.SECONDS);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { session.dispose(); }
  }

  class HookOfTheSuperclass extends Base { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) {
      ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.SECONDS);
    }
  }

  class StaticHelperThatCancels extends ChannelInboundHandlerAdapter { // SILENT
    private Future<?> ticks;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 3, 4, TimeUnit.SECONDS);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { Cancels.quietly(ticks); }
  }

  class ShortTaskOfAnotherFile extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      pool.execute(new Answer(message));
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
  }
}

class FunctionsOfAnotherFile extends ChannelInboundHandlerAdapter { // SILENT
  private Future<?> ticks;
  @Override public void channelActive(ChannelHandlerContext ctx) {
    ticks = Runners.result(() -> ctx.executor().scheduleAtFixedRate(ctx::flush, 15, 16, TimeUnit.SECONDS));
    Runners.atTheEnd(ctx, () -> ticks.cancel(true));
  }
}

class HandlerThatAnotherFileStops extends ChannelInboundHandlerAdapter { // SILENT
  private Future<?> ticks;
  @Override public void channelActive(ChannelHandlerContext ctx) {
    ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 9, 10, TimeUnit.SECONDS);
    ctx.channel().closeFuture().addListener(new HandlerThatAnotherFileStopsEnder(this));
  }
  void stop() { ticks.cancel(true); }
}

class EndlessTaskOfAnotherFile extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  @Override public void channelActive(ChannelHandlerContext ctx) { pool.execute(new EndlessTaskOfAnotherFilePump()); } // FINDING: handle of the task started here is thrown away
  @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
}

class StaticHelperThatLogs extends ChannelInboundHandlerAdapter {
  private Future<?> ticks;
  @Override public void channelActive(ChannelHandlerContext ctx) {
    ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 3, 4, TimeUnit.SECONDS);
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { Logs.show(ticks); } // FINDING: does not stop the periodic task started on line
}

// file: Helpers.java
final class Runners {
  static Future<?> result(Callable<Future<?>> start) {
    try { return start.call(); } catch (Exception e) { throw new IllegalStateException(e); }
  }
  static void atTheEnd(ChannelHandlerContext ctx, Runnable stop) { ctx.channel().closeFuture().addListener(closed -> stop.run()); }
}

record HandlerThatAnotherFileStopsEnder(HandlerThatAnotherFileStops feed) implements ChannelFutureListener {
  @Override public void operationComplete(ChannelFuture closed) { feed.stop(); }
}

class EndlessTaskOfAnotherFilePump implements Runnable {
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private volatile boolean stopped;
  @Override public void run() { while (true) { System.out.println(lines.poll()); } }
  void stop() { stopped = true; }
}

class Pump implements Runnable {
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private volatile boolean stopped;
  @Override public void run() { while (!stopped) { System.out.println(lines.poll()); } }
  void stop() { stopped = true; }
}

class Ticks {
  private Future<?> ticks;
  void start(ChannelHandlerContext ctx) {
    ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 11, 12, TimeUnit.SECONDS);
  }
  void stop() { ticks.cancel(true); }
}

final class Registry {
  private final Map<ChannelId, Future<?>> all = new ConcurrentHashMap<>();
  void add(ChannelId id, Future<?> future) { all.put(id, future); }
  void remove(ChannelId id) { all.remove(id).cancel(true); }
}

final class Schedulers {
  private static final ScheduledExecutorService SHARED = Executors.newScheduledThreadPool(1);
  static ScheduledExecutorService shared() { return SHARED; }
}

class Session {
  Future<?> ticks;
  void dispose() { ticks.cancel(true); }
}

abstract class Base extends ChannelInboundHandlerAdapter {
  protected Future<?> ticks;
  @Override public void channelInactive(ChannelHandlerContext ctx) { ticks.cancel(true); }
}

final class Cancels {
  static void quietly(Future<?> future) { if (future != null) { future.cancel(true); } }
}

final class Logs {
  static void show(Future<?> future) { System.out.println(future.isDone()); }
}

record Answer(Object message) implements Runnable {
  @Override public void run() { System.out.println("echo " + message); }
}
