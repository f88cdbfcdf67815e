// The ways of a handle from the start to a field and from the field to the cancel call.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;

class HandleInAField {
  private Future<?> own;
  private Future<?> one;
  private Future<?> two;

  class UnseenCodeOfALibrary extends ChannelInboundHandlerAdapter { // SILENT
    private io.netty.util.concurrent.Promise<Object> end;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
      io.netty.util.concurrent.PromiseNotifier.cascade((ChannelFuture) (Object) ticks, null);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println(end); }
  }

  class HelperThatStartsIt extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void handlerAdded(ChannelHandlerContext ctx) { own = begin(ctx); }
    private Future<?> begin(ChannelHandlerContext ctx) {
      return ctx.executor().scheduleAtFixedRate(ctx::flush, 3, 4, TimeUnit.SECONDS);
    }
    @Override public void handlerRemoved(ChannelHandlerContext ctx) { own.cancel(true); }
  }

  class HelperThatReturnsIt extends ChannelInboundHandlerAdapter { // SILENT
    private Future<?> same(Future<?> future) { return future; }
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
      own = same(ticks);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { own.cancel(true); }
  }

  class FunctionThatCancels extends ChannelInboundHandlerAdapter { // SILENT
    private final java.util.function.Consumer<Future<?>> stopper = future -> future.cancel(true);
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
      own = ticks;
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { stopper.accept(own); }
  }

  class ListOfLists extends ChannelInboundHandlerAdapter { // SILENT
    private final List<List<Future<?>>> own = new ArrayList<>();
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
      own.add(List.of(ticks));
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      own.stream().flatMap(List::stream).forEach(future -> future.cancel(true));
    }
  }

  class Getter extends ChannelInboundHandlerAdapter { // SILENT
    private Future<?> own() { return own; }
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
      own = ticks;
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { own().cancel(true); }
  }

  class Setter extends ChannelInboundHandlerAdapter { // SILENT
    private void set(Future<?> future) { own = future; }
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
      set(ticks);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { own.cancel(true); }
  }

  class CloseableThatCancels extends ChannelInboundHandlerAdapter { // SILENT
    private java.io.Closeable own;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
      own = () -> ticks.cancel(true);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { own.close(); }
  }

  class ListOfFields extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
      one = ticks;
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      for (Future<?> future : Arrays.asList(one, two)) { if (future != null) { future.cancel(true); } }
    }
  }

  class OptionalCase extends ChannelInboundHandlerAdapter { // SILENT
    private Optional<Future<?>> own = Optional.empty();
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
      own = Optional.of(ticks);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      own.ifPresent(future -> future.cancel(false));
    }
  }

  class StreamOfFields extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
      one = ticks;
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      java.util.stream.Stream.of(one, two).filter(Objects::nonNull).forEach(future -> future.cancel(true));
    }
  }

  class PatternOfInstanceof extends ChannelInboundHandlerAdapter { // SILENT
    private Object own;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
      own = ticks;
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      Object last = own;
      if (last instanceof Future<?> future && !future.isDone()) { future.cancel(true); }
    }
  }

  class NestedObject extends ChannelInboundHandlerAdapter { // SILENT
    private final State state = new State();
    private static final class State {
      private Future<?> own;
    }
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
      state.own = ticks;
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { state.own.cancel(true); }
  }

  class ChannelUnregistered extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
      own = ticks;
    }
    @Override public void channelUnregistered(ChannelHandlerContext ctx) { own.cancel(true); }
  }

  class TwoNames extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
      one = two = ticks;
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { two.cancel(true); }
  }

  class NotNull extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
      own = Objects.requireNonNull(ticks);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      Objects.requireNonNull(own).cancel(true);
    }
  }
}

class HelperThatStartsItForAHookThatForgets extends ChannelInboundHandlerAdapter {
  private Future<?> own;
  @Override public void handlerAdded(ChannelHandlerContext ctx) { own = begin(ctx); }
  private Future<?> begin(ChannelHandlerContext ctx) {
    return ctx.executor().scheduleAtFixedRate(ctx::flush, 5, 6, TimeUnit.SECONDS); // HERE: helperThatStartsItForAHookThatForgets
  }
  @Override public void handlerRemoved(ChannelHandlerContext ctx) { System.out.println("removed"); } // FINDING: does not stop the periodic task started on @line:helperThatStartsItForAHookThatForgets
}
