// Tasks of an event loop whose method stands in a superclass or an interface.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class InheritedMethodOfATask extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelActive(ChannelHandlerContext ctx) {
    ctx.executor().execute(new Inherits(pool));
    ctx.executor().schedule(new OfAnInterface(pool), 1, TimeUnit.SECONDS);
    ctx.executor().execute(new Overrides(pool));
    ctx.executor().execute(new HeirOfAnHeir(pool));
    pool.execute(new OfThePool(pool));
  }

  static class Job implements Runnable {
    private final ExecutorService pool;
    Job(ExecutorService pool) { this.pool = pool; }
    @Override public void run() {
      pool.shutdown();
      try { pool.awaitTermination(5, TimeUnit.SECONDS); } // FINDING: this code runs on a Netty event loop
      catch (InterruptedException e) { Thread.currentThread().interrupt(); }
    }
  }
  static class Inherits extends Job {
    Inherits(ExecutorService pool) { super(pool); }
  }

  interface Ends extends Runnable {
    ExecutorService pool();
    @Override default void run() {
      ExecutorService own = pool();
      own.shutdown();
      try { own.awaitTermination(6, TimeUnit.SECONDS); } // FINDING: this code runs on a Netty event loop
      catch (InterruptedException e) { Thread.currentThread().interrupt(); }
    }
  }
  record OfAnInterface(ExecutorService pool) implements Ends {}

  static class JobThatIsOverridden implements Runnable { // SILENT
    private final ExecutorService pool;
    JobThatIsOverridden(ExecutorService pool) { this.pool = pool; }
    @Override public void run() {
      pool.shutdown();
      try { pool.awaitTermination(7, TimeUnit.SECONDS); }
      catch (InterruptedException e) { Thread.currentThread().interrupt(); }
    }
  }
  static class Overrides extends JobThatIsOverridden {
    Overrides(ExecutorService pool) { super(pool); }
    @Override public void run() { System.out.println("nothing to wait for"); }
  }

  static class JobOfHeirs implements Runnable {
    private final ExecutorService pool;
    JobOfHeirs(ExecutorService pool) { this.pool = pool; }
    void run(String name) { System.out.println(name); }
    @Override public void run() {
      pool.shutdown();
      try { pool.awaitTermination(8, TimeUnit.SECONDS); } // FINDING: this code runs on a Netty event loop
      catch (InterruptedException e) { Thread.currentThread().interrupt(); }
    }
  }
  static class Heir extends JobOfHeirs {
    Heir(ExecutorService pool) { super(pool); }
    @Override void run(String name) { System.out.println("heir of " + name); }
  }
  static class HeirOfAnHeir extends Heir {
    HeirOfAnHeir(ExecutorService pool) { super(pool); }
  }

  static class JobOfThePool implements Runnable { // SILENT
    private final ExecutorService pool;
    JobOfThePool(ExecutorService pool) { this.pool = pool; }
    @Override public void run() {
      pool.shutdown();
      try { pool.awaitTermination(9, TimeUnit.SECONDS); }
      catch (InterruptedException e) { Thread.currentThread().interrupt(); }
    }
  }
  static class OfThePool extends JobOfThePool {
    OfThePool(ExecutorService pool) { super(pool); }
  }
}
