// The places where an object of one connection keeps its handles, and who stops them.
// with: NETTY, REACTOR, RXJAVA3
package news;

import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

class HandleInAnObject {
  private final List<Future<?>> own = new ArrayList<>();

  class ListInALoop extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
      own.add(ticks);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      for (Future<?> future : own) { future.cancel(true); }
    }
  }

  class ListWithForEach extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
      own.add(ticks);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      own.forEach(future -> future.cancel(false));
    }
  }

  class ListWithAMethodReference extends ChannelInboundHandlerAdapter { // SILENT
    private final Queue<Future<?>> own = new ConcurrentLinkedQueue<>();
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
      own.offer(ticks);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { own.forEach(ListWithAMethodReference::stop); }
    private static void stop(Future<?> future) { future.cancel(true); }
  }

  class AtomicReferenceCase extends ChannelInboundHandlerAdapter { // SILENT
    private final AtomicReference<Future<?>> own = new AtomicReference<>();
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
      own.set(ticks);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      Future<?> last = own.getAndSet(null);
      if (last != null) { last.cancel(true); }
    }
  }

  class TaskThatCancelsItself extends ChannelInboundHandlerAdapter { // SILENT
    private Future<?> own;
    private void tick(ChannelHandlerContext ctx) { if (!ctx.channel().isActive()) { own.cancel(false); } }
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(() -> tick(ctx), 1, 2, TimeUnit.DAYS);
      own = ticks;
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println(own); }
  }

  class CompositeOfRxJava extends ChannelInboundHandlerAdapter { // SILENT
    private final io.reactivex.rxjava3.disposables.CompositeDisposable all =
    new io.reactivex.rxjava3.disposables.CompositeDisposable();
    @Override public void channelActive(ChannelHandlerContext ctx) {
      all.add(io.reactivex.rxjava3.core.Observable.interval(6, TimeUnit.SECONDS).subscribe(ctx::write));
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { all.clear(); }
  }

  class CompositeThatNobodyClears extends ChannelInboundHandlerAdapter {
    private final io.reactivex.rxjava3.disposables.CompositeDisposable all =
    new io.reactivex.rxjava3.disposables.CompositeDisposable();
    @Override public void channelActive(ChannelHandlerContext ctx) {
      all.add(io.reactivex.rxjava3.core.Observable.interval(7, TimeUnit.SECONDS).subscribe(ctx::write));
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); } // FINDING: does not stop the subscription
  }

  class HookOfTheSuperclass extends Base { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) {
      ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 7, 8, TimeUnit.SECONDS);
    }
  }

  class Array extends ChannelInboundHandlerAdapter { // SILENT
    private final Future<?>[] own = new Future<?>[2];
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
      own[1] = ticks;
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      for (int i = 0; i < own.length; i++) { own[i].cancel(true); }
    }
  }

  class RunnableThatCancels extends ChannelInboundHandlerAdapter { // SILENT
    private Runnable end;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
      end = () -> ticks.cancel(true);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { end.run(); }
  }

  class SubscriptionThatIsDropped extends ChannelInboundHandlerAdapter {
    @Override public void channelActive(ChannelHandlerContext ctx) {
      var ticks = reactor.core.publisher.Flux.interval(java.time.Duration.ofSeconds(5));
      ticks.subscribe(ctx::write); // FINDING: handle of the subscription started here is thrown away
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
  }

  class ListOfRunnablesThatCancel extends ChannelInboundHandlerAdapter { // SILENT
    private final List<Runnable> ends = new ArrayList<>();
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
      ends.add(() -> ticks.cancel(true));
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { ends.forEach(Runnable::run); }
  }

  class QueueThatIsPolled extends ChannelInboundHandlerAdapter { // SILENT
    private final Deque<Future<?>> own = new ArrayDeque<>();
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
      own.push(ticks);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      while (!own.isEmpty()) { own.pop().cancel(true); }
    }
  }

  class CompositeOfReactor extends ChannelInboundHandlerAdapter { // SILENT
    private final reactor.core.Disposable.Composite all = reactor.core.Disposables.composite();
    @Override public void channelActive(ChannelHandlerContext ctx) {
      all.add(reactor.core.publisher.Flux.interval(java.time.Duration.ofSeconds(4)).subscribe(ctx::write));
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { all.dispose(); }
  }

  /* The hook of the superclass does not run, because it is overridden. */
  class HookThatDoesNotCallTheSuperclass extends Base {
    @Override public void channelActive(ChannelHandlerContext ctx) {
      ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 11, 12, TimeUnit.SECONDS); // FINDING: No disconnect hook stops the periodic task started here
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
  }

  class HandleThatTheHookOfTheSuperclassHasNot extends Base {
    @Override public void channelActive(ChannelHandlerContext ctx) {
      ctx.executor().scheduleAtFixedRate(ctx::flush, 15, 16, TimeUnit.SECONDS); // FINDING: handle of the periodic task started here is thrown away
    }
  }

  class HookThatCallsTheSuperclass extends Base { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) {
      ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 9, 10, TimeUnit.SECONDS);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      System.out.println("gone");
      super.channelInactive(ctx);
    }
  }

  class CloseOfTheOwner extends ChannelInboundHandlerAdapter implements AutoCloseable { // SILENT
    private Future<?> ticks;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 13, 14, TimeUnit.SECONDS);
    }
    @Override public void close() { ticks.cancel(true); }
  }
}

class AnotherHandleIsCancelled extends ChannelInboundHandlerAdapter {
  private Future<?> own;
    private Future<?> other;
  @Override public void channelActive(ChannelHandlerContext ctx) {
    Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
    own = ticks;
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { other.cancel(true); } // FINDING: does not stop the periodic task
}

class ArrayThatTheHookEmpties extends ChannelInboundHandlerAdapter {
  private final Future<?>[] own = new Future<?>[3];
  @Override public void channelActive(ChannelHandlerContext ctx) {
    Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
    own[1] = ticks;
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { Arrays.fill(own, null); } // FINDING: does not stop the periodic task
}

class ListThatIsOnlyCleared extends ChannelInboundHandlerAdapter {
  private final List<Future<?>> own = new ArrayList<>();
  @Override public void channelActive(ChannelHandlerContext ctx) {
    Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
    own.add(ticks);
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { own.clear(); } // FINDING: does not stop the periodic task
}

class FieldThatIsOnlyEmptied extends ChannelInboundHandlerAdapter {
  private Future<?> own;
  @Override public void channelActive(ChannelHandlerContext ctx) {
    Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
    own = ticks;
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { own = null; } // FINDING: does not stop the periodic
}

class AtomicReferenceThatIsOnlyEmptied extends ChannelInboundHandlerAdapter {
  private final AtomicReference<Future<?>> own = new AtomicReference<>();
  @Override public void channelActive(ChannelHandlerContext ctx) {
    Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
    own.set(ticks);
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { own.set(null); } // FINDING: does not stop the periodic task
}

abstract class Base extends ChannelInboundHandlerAdapter {
  protected Future<?> ticks;
  @Override public void channelInactive(ChannelHandlerContext ctx) { ticks.cancel(true); }
}
