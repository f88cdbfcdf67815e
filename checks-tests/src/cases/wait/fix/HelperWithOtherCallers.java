// A wait in a helper that others call too stays where it is.
// with: NETTY
// needs: 21
package news;

import io.netty.buffer.ByteBuf;
import io.netty.channel.*;
import java.util.concurrent.*;

class HelperWithOtherCallers {
  static class CalledThroughAnInterface extends ChannelInboundHandlerAdapter {
    private final Stoppable pool = new Pool();
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.stop();
    }
    interface Stoppable {
      void stop() throws InterruptedException;
    }
    static class Pool implements Stoppable {
      private final ExecutorService tasks = Executors.newFixedThreadPool(2);
      @Override public void stop() throws InterruptedException {
        tasks.shutdown();
        tasks.awaitTermination(1, TimeUnit.MINUTES);
      }
    }
    static class Main {
      public static void main(String[] args) throws Exception {
        Stoppable pool = new Pool();
        pool.stop(); // HERE: throughAnInterface
        System.out.println("everything is written");
      }
    }
  }

  static class CalledThroughItsClass extends ChannelInboundHandlerAdapter {
    private final Pool pool = new Pool();
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.stop();
    }
    interface Stoppable {
      void stop() throws InterruptedException;
    }
    static class Pool implements Stoppable {
      private final ExecutorService tasks = Executors.newFixedThreadPool(2);
      @Override public void stop() throws InterruptedException {
        tasks.shutdown();
        tasks.awaitTermination(1, TimeUnit.MINUTES);
      }
    }
    static class Main {
      public static void main(String[] args) throws Exception {
        Pool pool = new Pool();
        pool.stop(); // HERE: throughItsClass
        System.out.println("everything is written");
      }
    }
  }

  static class CalledByALambda extends ChannelInboundHandlerAdapter {
    private final Pool pool = new Pool();
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.stop();
    }
    interface Stoppable {
      void stop() throws InterruptedException;
    }
    static class Pool implements Stoppable {
      private final ExecutorService tasks = Executors.newFixedThreadPool(2);
      @Override public void stop() throws InterruptedException {
        tasks.shutdown();
        tasks.awaitTermination(1, TimeUnit.MINUTES);
      }
    }
    static class Main {
      public static void main(String[] args) throws Exception {
        Pool pool = new Pool();
        Callable<Void> last = () -> { pool.stop(); return null; }; // HERE: byALambda
        last.call();
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
        tasks.shutdown();
        tasks.awaitTermination(1, TimeUnit.MINUTES);
      }
    }
  }

  static class CalledByTheHandlerOnlyThroughItsClass extends ChannelInboundHandlerAdapter {
    private final Pool pool = new Pool();
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.stop();
    }
    interface Stoppable {
      void stop() throws InterruptedException;
    }
    static class Pool implements Stoppable {
      private final ExecutorService tasks = Executors.newFixedThreadPool(2);
      @Override public void stop() throws InterruptedException {
        tasks.shutdown();
        tasks.awaitTermination(1, TimeUnit.MINUTES);
      }
    }
  }

  static class PrivateHelperOfTheHandler extends ChannelInboundHandlerAdapter {
    private final ExecutorService tasks = Executors.newFixedThreadPool(2);
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { drain(); }
    private void drain() throws InterruptedException {
      tasks.shutdown();
      tasks.awaitTermination(1, TimeUnit.MINUTES);
    }
  }

  /** Its own call of itself is no place that has to be looked at. */
  static class CalledByItself extends ChannelInboundHandlerAdapter {
    private final ExecutorService tasks = Executors.newFixedThreadPool(2);
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { drain(3); }
    void drain(int times) throws InterruptedException {
      if (!tasks.awaitTermination(1, TimeUnit.MINUTES)) { System.out.println("late"); }
      if (times > 0) { drain(times - 1); }
    }
  }

  static class CalledThroughAnAbstractClass extends ChannelInboundHandlerAdapter {
    private final Stoppable pool = new Pool();
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.stop();
    }
    abstract static class Stoppable {
      abstract void stop() throws InterruptedException;
    }
    static class Pool extends Stoppable {
      private final ExecutorService tasks = Executors.newFixedThreadPool(2);
      @Override public void stop() throws InterruptedException {
        tasks.shutdown();
        tasks.awaitTermination(1, TimeUnit.MINUTES);
      }
    }
    static class Main {
      public static void main(String[] args) throws Exception {
        Stoppable pool = new Pool();
        pool.stop(); // HERE: throughAnAbstractClass
        System.out.println("everything is written");
      }
    }
  }

  /** What moves uses nothing that belongs to the event loop. */
  static class CalledWithAMessage extends SimpleChannelInboundHandler<ByteBuf> {
    private final ExecutorService pool = Executors.newFixedThreadPool(6);
    @Override protected void channelRead0(ChannelHandlerContext ctx, ByteBuf message) throws Exception { end(pool, message); }
    static void end(ExecutorService tasks, ByteBuf bytes) throws InterruptedException {
      tasks.shutdown();
      tasks.awaitTermination(6, TimeUnit.MINUTES); // NO PATCH: `message` may not be used on another thread, and the wait has to stay
      System.out.println(bytes.readableBytes());
    }
    public static void main(String[] args) throws Exception { end(null, null); }
  }
}
