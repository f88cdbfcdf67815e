// Tasks and starts in all the shapes that the language has for them, and long code.
// with: NETTY, REACTOR
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class TaskShapes {
  private Future<?> ticks;

  class ThreadOfItsOwnThatIsInterrupted extends ChannelInboundHandlerAdapter { // SILENT
    private Thread pump;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      pump = new Thread(() -> { while (true) { System.out.println(24); } });
      pump.setDaemon(true);
      pump.start();
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { pump.interrupt(); }
  }

  class ManyHelpersInARow extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) {
      ticks = ctx.executor().scheduleAtFixedRate(ctx::read, 27, 28, TimeUnit.DAYS);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { stop0(); }
    private void stop0() { stop1(); }
    private void stop1() { stop2(); }
    private void stop2() { stop3(); }
    private void stop3() { stop4(); }
    private void stop4() { stop5(); }
    private void stop5() { stop6(); }
    private void stop6() { stop7(); }
    private void stop7() { stop8(); }
    private void stop8() { stop9(); }
    private void stop9() { stop10(); }
    private void stop10() { stop11(); }
    private void stop11() { stop12(); }
    private void stop12() { stop13(); }
    private void stop13() { stop14(); }
    private void stop14() { stop15(); }
    private void stop15() { stop16(); }
    private void stop16() { stop17(); }
    private void stop17() { stop18(); }
    private void stop18() { stop19(); }
    private void stop19() { stop20(); }
    private void stop20() { stop21(); }
    private void stop21() { stop22(); }
    private void stop22() { stop23(); }
    private void stop23() { stop24(); }
    private void stop24() { stop25(); }
    private void stop25() { stop26(); }
    private void stop26() { stop27(); }
    private void stop27() { stop28(); }
    private void stop28() { stop29(); }
    private void stop29() { stop30(); }
    private void stop30() { stop31(); }
    private void stop31() { stop32(); }
    private void stop32() { stop33(); }
    private void stop33() { stop34(); }
    private void stop34() { stop35(); }
    private void stop35() { stop36(); }
    private void stop36() { stop37(); }
    private void stop37() { stop38(); }
    private void stop38() { stop39(); }
    private void stop39() { stop40(); }
    private void stop40() { stop41(); }
    private void stop41() { stop42(); }
    private void stop42() { stop43(); }
    private void stop43() { stop44(); }
    private void stop44() { stop45(); }
    private void stop45() { stop46(); }
    private void stop46() { stop47(); }
    private void stop47() { stop48(); }
    private void stop48() { stop49(); }
    private void stop49() { stop50(); }
    private void stop50() { ticks.cancel(true); }
  }

  class TaskThatIsAParameter extends ChannelInboundHandlerAdapter { // SILENT
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private Runnable task;
    @Override public void channelActive(ChannelHandlerContext ctx) { pool.execute(task); }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
  }

  class ChainOfManyOperators extends ChannelInboundHandlerAdapter {
    @Override public void channelActive(ChannelHandlerContext ctx) {
      reactor.core.publisher.Flux<Long> all =
          reactor.core.publisher.Flux.interval(java.time.Duration.ofSeconds(25)).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x)
              .map(x -> x).map(x -> x).map(x -> x).map(x -> x).map(x -> x).filter(x -> x > 26);
      all.subscribe(ctx::write); // FINDING: subscription started here
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
  }

  class StartInASwitchExpressionThatIsCancelled extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) {
      ticks = switch (ctx.hashCode()) {
            case 19 -> null;
            default -> ctx.executor().scheduleAtFixedRate(ctx::read, 20, 21, TimeUnit.DAYS);
          };
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { ticks.cancel(true); }
  }
}

class ThreadOfItsOwn extends ChannelInboundHandlerAdapter {
  private Thread pump;
  @Override public void channelActive(ChannelHandlerContext ctx) {
    pump = new Thread("pump 23") {
          @Override public void run() { while (true) { System.out.println(getName()); } }
        };
    pump.start();
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); } // FINDING: `channelInactive` runs when the client goes
}

class MethodReferenceAsTask extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  @Override public void channelActive(ChannelHandlerContext ctx) { pool.submit(this::pump); } // FINDING: handle of the task started here is thrown away
  private void pump() { do { System.out.println(22); } while (true); }
  @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
}

class TaskInAConditionalExpression extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
    pool.execute(message == null ? ctx::flush : () -> { while (true) { System.out.println(15); } }); // FINDING: task started here
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
}

class StartInASwitchExpression extends ChannelInboundHandlerAdapter {
  private Future<?> ticks;
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
    ticks = switch (message.hashCode()) {
          case 16 -> null;
          default -> ctx.executor().scheduleAtFixedRate(ctx::read, 17, 18, TimeUnit.DAYS); // FINDING: periodic task started here
        };
  }
}

class HelpersThatCallEachOther extends ChannelInboundHandlerAdapter {
  private Future<?> ticks;
  @Override public void channelActive(ChannelHandlerContext ctx) {
    ticks = ctx.executor().scheduleAtFixedRate(ctx::read, 29, 30, TimeUnit.DAYS);
  }
  private void ping() { pong(); }
  private void pong() {
    ticks.cancel(true);
    ping();
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); } // FINDING: does not stop the periodic task started on line
}
