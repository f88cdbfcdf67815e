// A `close()` in a helper that others call too stays where it is: the call in the handler moves.
// with: NETTY
// needs: 21
package news;

import io.netty.buffer.ByteBuf;
import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;

class HelperWithOtherCallers {
  static class CalledThroughAnInterface extends ChannelInboundHandlerAdapter {
    private final Stoppable pool = new Pool();
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { pool.stop(); }
    interface Stoppable {
      void stop() throws InterruptedException;
    }
    static class Pool implements Stoppable {
      private final ExecutorService tasks = Executors.newFixedThreadPool(2);
      @Override public void stop() throws InterruptedException {
        tasks.submit(() -> System.out.println(1));
        tasks.close();
      }
    }
    static class Main {
      public static void main(String[] args) throws Exception {
        Stoppable pool = new Pool();
        pool.stop();
        System.out.println("everything is written");
      }
    }
  }

  static class CalledThroughItsClass extends ChannelInboundHandlerAdapter {
    private final Pool pool = new Pool();
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { pool.stop(); }
    interface Stoppable {
      void stop() throws InterruptedException;
    }
    static class Pool implements Stoppable {
      private final ExecutorService tasks = Executors.newFixedThreadPool(2);
      @Override public void stop() throws InterruptedException {
        tasks.submit(() -> System.out.println(1));
        tasks.close();
      }
    }
    static class Main {
      public static void main(String[] args) throws Exception {
        Pool pool = new Pool();
        pool.stop();
        System.out.println("everything is written");
      }
    }
  }

  static class CalledByALambda extends ChannelInboundHandlerAdapter {
    private final Pool pool = new Pool();
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { pool.stop(); }
    interface Stoppable {
      void stop() throws InterruptedException;
    }
    static class Pool implements Stoppable {
      private final ExecutorService tasks = Executors.newFixedThreadPool(2);
      @Override public void stop() throws InterruptedException {
        tasks.submit(() -> System.out.println(1));
        tasks.close();
      }
    }
    static class Main {
      public static void main(String[] args) throws Exception {
        Pool pool = new Pool();
        Callable<Void> last = () -> { pool.stop(); return null; };
        last.call();
        System.out.println("everything is written");
      }
    }
  }

  static class CalledByAReference extends ChannelInboundHandlerAdapter {
    private final Pool pool = new Pool();
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { pool.stop(); }
    interface Stoppable {
      void stop();
    }
    static class Pool implements Stoppable {
      private final ExecutorService tasks = Executors.newFixedThreadPool(2);
      @Override public void stop() {
        tasks.submit(() -> System.out.println(1));
        tasks.close();
      }
    }
    static class Main {
      public static void main(String[] args) throws Exception {
        Pool pool = new Pool();
        Runnable last = pool::stop;
        last.run();
        System.out.println("everything is written");
      }
    }
  }

  static class CalledByAnInitializer extends ChannelInboundHandlerAdapter {
    private final Stoppable pool = new Pool();
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { pool.stop(); }
    interface Stoppable {
      void stop();
    }
    static class Pool implements Stoppable {
      private final ExecutorService tasks = Executors.newFixedThreadPool(2);
      @Override public void stop() {
        tasks.submit(() -> System.out.println(1));
        tasks.close();
      }
    }
    static class Main {
      static {
        Stoppable pool = new Pool();
        pool.stop();
        System.out.println("everything is written");
      }
    }
  }

  static class CalledOnAnObjectThatTheHandlerIsGiven extends ChannelInboundHandlerAdapter {
    private final Stoppable pool;
    CalledOnAnObjectThatTheHandlerIsGiven(Stoppable pool) { this.pool = pool; }
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { pool.stop(); }
    interface Stoppable {
      void stop() throws InterruptedException;
    }
    static class Pool implements Stoppable {
      private final ExecutorService tasks = Executors.newFixedThreadPool(2);
      @Override public void stop() throws InterruptedException {
        tasks.submit(() -> System.out.println(1));
        tasks.close();
      }
    }
    static class Main {
      public static void main(String[] args) throws Exception {
        Stoppable pool = new Pool();
        new CalledOnAnObjectThatTheHandlerIsGiven(new Pool());
        pool.stop();
        System.out.println("everything is written");
      }
    }
  }

  static class CalledByTheHandlerOnly extends ChannelInboundHandlerAdapter {
    private final Stoppable pool = new Pool();
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { pool.stop(); }
    interface Stoppable {
      void stop() throws InterruptedException;
    }
    static class Pool implements Stoppable {
      private final ExecutorService tasks = Executors.newFixedThreadPool(2);
      @Override public void stop() throws InterruptedException {
        tasks.submit(() -> System.out.println(1));
        tasks.close();
      }
    }
  }

  static class CalledByTheHandlerOnlyThroughItsClass extends ChannelInboundHandlerAdapter {
    private final Pool pool = new Pool();
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { pool.stop(); }
    interface Stoppable {
      void stop() throws InterruptedException;
    }
    static class Pool implements Stoppable {
      private final ExecutorService tasks = Executors.newFixedThreadPool(2);
      @Override public void stop() throws InterruptedException {
        tasks.submit(() -> System.out.println(1));
        tasks.close();
      }
    }
  }

  static class CalledByTwoHandlers extends ChannelInboundHandlerAdapter {
    private final Stoppable pool = new Pool();
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { pool.stop(); }
    interface Stoppable {
      void stop() throws InterruptedException;
    }
    static class Pool implements Stoppable {
      private final ExecutorService tasks = Executors.newFixedThreadPool(2);
      @Override public void stop() throws InterruptedException {
        tasks.submit(() -> System.out.println(1));
        tasks.close();
      }
    }
    static class Other extends ChannelInboundHandlerAdapter {
      @Override public void channelActive(ChannelHandlerContext ctx) throws Exception {
        Stoppable pool = new Pool();
        pool.stop();
        System.out.println("everything is written");
      }
    }
  }

  static class CalledThroughAnAbstractClass extends ChannelInboundHandlerAdapter {
    private final Stoppable pool = new Pool();
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { pool.stop(); }
    abstract static class Stoppable {
      abstract void stop() throws InterruptedException;
    }
    static class Pool extends Stoppable {
      private final ExecutorService tasks = Executors.newFixedThreadPool(2);
      @Override public void stop() throws InterruptedException {
        tasks.submit(() -> System.out.println(1));
        tasks.close();
      }
    }
    static class Main {
      public static void main(String[] args) throws Exception {
        Stoppable pool = new Pool();
        pool.stop();
        System.out.println("everything is written");
      }
    }
  }

  static class BehindAPublicMethodThatMainCalls extends ChannelInboundHandlerAdapter {
    private final ExecutorService tasks = Executors.newFixedThreadPool(2);
    @Override public void channelInactive(ChannelHandlerContext ctx) { finish(); }
    void finish() { drain(); }
    private void drain() {
      tasks.submit(() -> System.out.println(3));
      tasks.close();
    }
    public static void main(String[] args) { new BehindAPublicMethodThatMainCalls().finish(); }
  }

  static class InALambdaThatRunsInPlace extends ChannelInboundHandlerAdapter {
    private final List<ExecutorService> pools = new ArrayList<>();
    @Override public void channelInactive(ChannelHandlerContext ctx) { drain(); }
    void drain() { pools.forEach(pool -> pool.close()); }
    public static void main(String[] args) { new InALambdaThatRunsInPlace().drain(); }
  }

  static class InAReferenceThatRunsInPlace extends ChannelInboundHandlerAdapter {
    private final List<ExecutorService> pools = new ArrayList<>();
    @Override public void channelInactive(ChannelHandlerContext ctx) { drain(); }
    void drain() { pools.forEach(ExecutorService::close); }
    public static void main(String[] args) { new InAReferenceThatRunsInPlace().drain(); }
  }

  static class HandlerThatMainCallsToo extends ChannelInboundHandlerAdapter {
    private final ExecutorService tasks = Executors.newFixedThreadPool(2);
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      tasks.submit(() -> System.out.println(5));
      tasks.close();
    }
    public static void main(String[] args) { new HandlerThatMainCallsToo().channelInactive(null); }
  }

  /** What moves uses nothing that belongs to the event loop. */
  static class CalledWithAMessage extends SimpleChannelInboundHandler<ByteBuf> {
    private final ExecutorService pool = Executors.newFixedThreadPool(6);
    @Override protected void channelRead0(ChannelHandlerContext ctx, ByteBuf message) { end(pool, message); }
    static void end(ExecutorService tasks, ByteBuf bytes) {
      tasks.submit(() -> System.out.println(6));
      tasks.close(); // NO PATCH: which may need the end, and where the handler calls it, `message` may not be used
      System.out.println(bytes.readableBytes());
    }
    public static void main(String[] args) { end(null, null); }
  }

  static class CalledOnAnObjectThatTheEventLoopChanges extends ChannelInboundHandlerAdapter {
    private final Job job = new Job();
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) { job.open.add("7"); }
    @Override public void channelInactive(ChannelHandlerContext ctx) { job.end(); }
    public static void main(String[] args) { new Job().end(); }
    static class Job {
      private final List<String> open = new ArrayList<>();
      private final ExecutorService tasks = Executors.newFixedThreadPool(7);
      void end() {
        open.clear();
        tasks.close(); // NO PATCH: where the handler calls it, it changes `open`
      }
    }
  }
}
