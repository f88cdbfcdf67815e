// Paths within the file of the handler, through varargs, constructors and supertypes.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class PathTypes {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class SilentIfNoHandlerCallsTheHelper extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) { pool.shutdown(); }
    void drain() throws InterruptedException { pool.awaitTermination(24, TimeUnit.MINUTES); }
  }

  class Constructor extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { new Farewell(pool); }

    static final class Farewell {
      Farewell(ExecutorService tasks) throws InterruptedException {
        tasks.awaitTermination(14, TimeUnit.MINUTES); // FINDING: channelInactive ... Farewell
      }
    }
  }

  class TwoPhaseShutdownIsOneFinding extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { drain(); }
    private void drain() throws InterruptedException {
      pool.shutdown();
      if (!pool.awaitTermination(25, TimeUnit.SECONDS)) { // FINDING: channelInactive ... drain
        pool.shutdownNow();
        if (!pool.awaitTermination(26, TimeUnit.SECONDS)) { System.err.println("still running"); }
      }
    }
  }

  class TwoWaitsTwoFindings extends ChannelInboundHandlerAdapter {
    private final ExecutorService other = Executors.newCachedThreadPool();
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { drain(); }
    private void drain() throws InterruptedException {
      pool.awaitTermination(22, TimeUnit.SECONDS); // FINDING: channelInactive ... drain
      other.awaitTermination(23, TimeUnit.SECONDS); // FINDING: channelInactive ... drain
    }
  }

  class Varargs extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { drain(pool, pool); }
    private static void drain(ExecutorService... pools) throws InterruptedException {
      for (ExecutorService each : pools) { each.awaitTermination(12, TimeUnit.MINUTES); } // FINDING: channelInactive ... drain
    }
  }

  class TemplateMethodOfTheSuperclass extends Base {
    private final ExecutorService tasks = Executors.newCachedThreadPool();
    @Override void onGone() throws InterruptedException { tasks.awaitTermination(18, TimeUnit.MINUTES); } // FINDING: channelInactive ... onGone
  }

  class Overload extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { drain(30L); }
    private void drain(String reason) throws InterruptedException {
      pool.awaitTermination(13, TimeUnit.MINUTES);
    }
    private void drain(long minutes) throws InterruptedException {
      pool.awaitTermination(minutes, TimeUnit.MINUTES); // FINDING: channelInactive ... drain
    }
  }

  class ConstructorThatCallsAnother extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { new Farewell(pool); }

    static final class Farewell {
      Farewell(ExecutorService tasks) throws InterruptedException { this(tasks, 15); }
      Farewell(ExecutorService tasks, int minutes) throws InterruptedException {
        tasks.awaitTermination(minutes, TimeUnit.MINUTES); // FINDING: channelInactive ... Farewell
      }
    }
  }

  class Recursion extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { drain(3); }
    private void drain(int times) throws InterruptedException {
      pool.awaitTermination(19, TimeUnit.MINUTES); // FINDING: channelInactive ... drain
      if (times > 0) { drain(times - 1); }
    }
  }

  class MutualRecursion extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { even(10); }
    private void even(int n) throws InterruptedException { if (n > 0) { odd(n - 1); } }
    private void odd(int n) throws InterruptedException {
      pool.awaitTermination(20, TimeUnit.MINUTES); // FINDING: channelInactive ... even ... odd
      even(n - 1);
    }
  }
}

abstract class InheritedHelper extends ChannelInboundHandlerAdapter {
  final ExecutorService tasks = Executors.newCachedThreadPool();
  final void drain() throws InterruptedException { tasks.awaitTermination(17, TimeUnit.MINUTES); } // FINDING: channelInactive ... drain
}

class InheritedHelperConcrete extends InheritedHelper {
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { drain(); }
}

class TwoHandlersOneHelperOneFinding extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { drain(); }
  @Override public void exceptionCaught(ChannelHandlerContext ctx, Throwable e) throws Exception { drain(); }
  private void drain() throws InterruptedException { pool.awaitTermination(21, TimeUnit.MINUTES); } // FINDING: drain
}

class SuperCallHandler extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final SuperCallSpecial special = new SuperCallSpecial(pool);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { special.stop(); }
}

class SuperCall {
  final ExecutorService tasks;
  SuperCall(ExecutorService tasks) { this.tasks = tasks; }
  void stop() throws InterruptedException { tasks.awaitTermination(16, TimeUnit.MINUTES); } // FINDING: channelInactive ... stop ... stop
}

class SuperCallSpecial extends SuperCall {
  SuperCallSpecial(ExecutorService tasks) { super(tasks); }
  @Override void stop() throws InterruptedException { super.stop(); }
}

abstract class Base extends ChannelInboundHandlerAdapter {
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { onGone(); }
  abstract void onGone() throws InterruptedException;
}
