// A `close()` in a helper that another file calls too stays where it is: the call in the handler moves.
// with: NETTY
// needs: 21
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class HelperWithCallersElsewhere {
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
  }

  static class CalledThroughItsClass extends ChannelInboundHandlerAdapter {
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
}

// file: Main.java
class Main {
  public static void throughAnInterface() throws Exception {
    HelperWithCallersElsewhere.CalledThroughAnInterface.Stoppable pool = new HelperWithCallersElsewhere.CalledThroughAnInterface.Pool();
    pool.stop();
    System.out.println("everything is written");
  }
  public static void throughItsClass() throws Exception {
    HelperWithCallersElsewhere.CalledThroughItsClass.Pool pool = new HelperWithCallersElsewhere.CalledThroughItsClass.Pool();
    pool.stop();
    System.out.println("everything is written");
  }
}
