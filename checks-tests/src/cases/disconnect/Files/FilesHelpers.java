package news;

import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;

record HandlerThatAnotherFileStopsEnder(HandlerThatAnotherFileStops feed) implements ChannelFutureListener {
  @Override public void operationComplete(ChannelFuture closed) { feed.stop(); }
}

class EndlessTaskOfAnotherFilePump implements Runnable {
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private volatile boolean stopped;
  @Override public void run() {
    while (true) { System.out.println(lines.poll()); }
  }
  void stop() { stopped = true; }
}

class Pump implements Runnable {
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private volatile boolean stopped;
  @Override public void run() {
    while (!stopped) { System.out.println(lines.poll()); }
  }
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
  static void quietly(Future<?> future) {
    if (future != null) { future.cancel(true); }
  }
}

final class Logs {
  static void show(Future<?> future) { System.out.println(future.isDone()); }
}

record Answer(Object message) implements Runnable {
  @Override public void run() { System.out.println("echo " + message); }
}
