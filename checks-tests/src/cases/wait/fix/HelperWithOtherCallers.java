// A wait in a helper that others call too stays where it is.
// with: NETTY
// needs: 21
package news;

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
}
