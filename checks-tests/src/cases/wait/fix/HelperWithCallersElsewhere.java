// A wait in a helper that another file calls too stays where it is.
// with: NETTY
// needs: 21
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class HelperWithCallersElsewhere {
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
  }

  // Other files may call `stopAll`, so that the call in the handler is the one that moves.
  static class CalledByAMethodThatOthersMayCall extends ChannelInboundHandlerAdapter {
    private final ExecutorService tasks = Executors.newFixedThreadPool(2);
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      stopAll();
    }
    void stopAll() throws InterruptedException {
      stop();
    }
    private void stop() throws InterruptedException {
      tasks.shutdown();
      tasks.awaitTermination(1, TimeUnit.MINUTES); // FINDING: awaitTermination
    }
  }

  // Nobody else may call what is between the handler and the wait.
  static class CalledByAPrivateMethod extends ChannelInboundHandlerAdapter {
    private final ExecutorService tasks = Executors.newFixedThreadPool(2);
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      stopAll();
    }
    private void stopAll() throws InterruptedException {
      stop();
    }
    private void stop() throws InterruptedException {
      tasks.shutdown();
      tasks.awaitTermination(1, TimeUnit.MINUTES); // FINDING: awaitTermination
    }
  }
}

// file: Main.java
class Main {
  public static void throughAnInterface() throws Exception {
    HelperWithCallersElsewhere.CalledThroughAnInterface.Stoppable pool = new HelperWithCallersElsewhere.CalledThroughAnInterface.Pool();
    pool.stop(); // HERE: throughAnInterface
    System.out.println("everything is written");
  }
}
