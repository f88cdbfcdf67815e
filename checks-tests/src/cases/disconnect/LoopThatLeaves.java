// Tasks with loops that leave by themselves: a last turn is made once, a state machine comes to its end.
// with: SPRING, SPRING_MVC, NETTY, REACTOR
package news;

import io.netty.channel.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import org.reactivestreams.*;
import org.springframework.web.servlet.mvc.method.annotation.*;

interface Store { void save(int number); }

enum Phase { NEW, OPEN, DONE }

/* What is called before the loop is left is called once, by a task that asks first. */
class SavesOnce extends ChannelInboundHandlerAdapter { // SILENT
  private final AtomicInteger size = new AtomicInteger();
  private final AtomicBoolean gone = new AtomicBoolean();
  private ScheduledFuture<?> task;
  private Store store;
  @Override public void channelActive(ChannelHandlerContext ctx) {
    task = ctx.executor().schedule(this::flush, 1, TimeUnit.SECONDS);
  }
  private void flush() {
    if (!gone.get()) {
      for (;;) {
        int now = size.get();
        if (now == 0) { return; }
        if (size.compareAndSet(now, 0)) {
          store.save(now);
          break;
        }
      }
    }
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { gone.set(true); }
}
class SavesOften extends ChannelInboundHandlerAdapter {
  private final AtomicInteger size = new AtomicInteger();
  private final AtomicBoolean gone = new AtomicBoolean();
  private ScheduledFuture<?> task;
  private Store store;
  @Override public void channelActive(ChannelHandlerContext ctx) {
    task = ctx.executor().schedule(this::flush, 1, TimeUnit.SECONDS);
  }
  private void flush() {
    if (!gone.get()) {
      for (;;) {
        int now = size.get();
        if (now == 0) { return; }
        if (size.compareAndSet(now, 0)) { store.save(now); }
      }
    }
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { gone.set(true); } // FINDING: `channelInactive` runs when the client goes
}

/* The same in a subscription, with a return. */
class Buffer implements Subscription { // SILENT
  private final AtomicInteger state = new AtomicInteger();
  private final AtomicLong requested = new AtomicLong();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
  private Future<?> task;
  private Store store;
  @Override public void request(long n) {
    requested.addAndGet(n);
    task = timer.schedule(this::flush, 1, TimeUnit.SECONDS);
  }
  private void flush() {
    if (state.get() == 0) {
      for (long wanted = requested.get(); wanted > 0; wanted = requested.get()) {
        if (requested.compareAndSet(wanted, wanted - 1)) {
          store.save((int) wanted);
          return;
        }
      }
    }
  }
  @Override public void cancel() { state.compareAndSet(0, 1); }
}

class States {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.NEW);

  SseEmitter toItsEnd() { // SILENT
    SseEmitter out = new SseEmitter(0L);
    pool.execute(() -> {
          while (true) {
            Phase now = phase.get();
            switch (now.name()) {
              case "DONE": return;
              default: phase.compareAndSet(now, Phase.DONE);
            }
          }
        });
    return out;
  }
  SseEmitter onAndOn() {
    SseEmitter out = new SseEmitter(0L);
    pool.execute(() -> { // FINDING: Nothing stops the task started here
          while (true) {
            Phase now = phase.get();
            switch (now.name()) {
              case "DONE": break;
              default: phase.compareAndSet(now, Phase.DONE);
            }
          }
        });
    return out;
  }
}

/* One turn of an event loop, where nothing may take long, whoever is called. */
class OneTurn extends ChannelInboundHandlerAdapter { // SILENT
  private ScheduledFuture<?> task;
  private Store store;
  @Override public void channelActive(ChannelHandlerContext ctx) {
    task = ctx.executor().schedule(() -> store.save(1), 1, TimeUnit.SECONDS);
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
}
class TurnThatNamesAWait extends ChannelInboundHandlerAdapter { // SILENT
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private ScheduledFuture<?> task;
  private Archive archive;
  interface Archive { void keep(Callable<String> line); }
  @Override public void channelActive(ChannelHandlerContext ctx) {
    task = ctx.executor().schedule(() -> archive.keep(lines::take), 2, TimeUnit.SECONDS);
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
}
class TurnThatWaits extends ChannelInboundHandlerAdapter {
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  @Override public void channelActive(ChannelHandlerContext ctx) {
    ctx.executor().submit(() -> ctx.writeAndFlush(lines.take())); // FINDING: The handle of the task started here is thrown away
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
}

/* What stands before a way out is done once, unless another turn may follow. */
class SavesAndLeaves extends ChannelInboundHandlerAdapter {
  private static final ExecutorService pool = Executors.newCachedThreadPool();
  private volatile boolean more;
  private Store store;
  @Override public void channelActive(ChannelHandlerContext ctx) {
    int[] left = {9};
    pool.execute(() -> { while (left[0]-- > 0) { if (left[0] > 1) { store.save(2); break; } } });
    pool.execute(() -> { while (left[0]-- > 0) { if (left[0] > 3) { store.save(4); if (more) { continue; } break; } } }); // FINDING: The handle of the task started here is thrown away
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
}
