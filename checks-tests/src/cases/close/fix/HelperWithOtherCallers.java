// A `close()` in a helper that others call too stays where it is.
// with: NETTY
// needs: 21
package news;

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
        tasks.close(); // NO PATCH: called from `Main.main` (@line:throughAnInterface)
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
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { pool.stop(); }
    interface Stoppable {
      void stop() throws InterruptedException;
    }
    static class Pool implements Stoppable {
      private final ExecutorService tasks = Executors.newFixedThreadPool(2);
      @Override public void stop() throws InterruptedException {
        tasks.submit(() -> System.out.println(1));
        tasks.close(); // NO PATCH: called from `Main.main` (@line:throughItsClass)
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
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { pool.stop(); }
    interface Stoppable {
      void stop() throws InterruptedException;
    }
    static class Pool implements Stoppable {
      private final ExecutorService tasks = Executors.newFixedThreadPool(2);
      @Override public void stop() throws InterruptedException {
        tasks.submit(() -> System.out.println(1));
        tasks.close(); // NO PATCH: called from `Main.main` (@line:byALambda)
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
        tasks.close(); // NO PATCH: called from `Main.main` (@line:byAReference)
      }
    }
    static class Main {
      public static void main(String[] args) throws Exception {
        Pool pool = new Pool();
        Runnable last = pool::stop; // HERE: byAReference
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
        tasks.close(); // NO PATCH: called from `Main` (@line:byAnInitializer)
      }
    }
    static class Main {
      static {
        Stoppable pool = new Pool();
        pool.stop(); // HERE: byAnInitializer
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
        tasks.close(); // NO PATCH: called from `Main.main` (@line:given)
      }
    }
    static class Main {
      public static void main(String[] args) throws Exception {
        Stoppable pool = new Pool();
        new CalledOnAnObjectThatTheHandlerIsGiven(new Pool());
        pool.stop(); // HERE: given
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
        tasks.close(); // NO PATCH: called from `Main.main` (@line:throughAnAbstractClass)
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

  static class BehindAPublicMethodThatMainCalls extends ChannelInboundHandlerAdapter {
    private final ExecutorService tasks = Executors.newFixedThreadPool(2);
    @Override public void channelInactive(ChannelHandlerContext ctx) { finish(); }
    void finish() { drain(); }
    private void drain() {
      tasks.submit(() -> System.out.println(3));
      tasks.close(); // NO PATCH: `finish` is also called from `BehindAPublicMethodThatMainCalls.main` (@line:behindAPublicMethod), which may
    }
    public static void main(String[] args) { new BehindAPublicMethodThatMainCalls().finish(); } // HERE: behindAPublicMethod
  }

  static class InALambdaThatRunsInPlace extends ChannelInboundHandlerAdapter {
    private final List<ExecutorService> pools = new ArrayList<>();
    @Override public void channelInactive(ChannelHandlerContext ctx) { drain(); }
    void drain() { pools.forEach(pool -> pool.close()); } // NO PATCH: `drain` is also called from `InALambdaThatRunsInPlace.main` (@line:inALambda)
    public static void main(String[] args) { new InALambdaThatRunsInPlace().drain(); } // HERE: inALambda
  }

  static class InAReferenceThatRunsInPlace extends ChannelInboundHandlerAdapter {
    private final List<ExecutorService> pools = new ArrayList<>();
    @Override public void channelInactive(ChannelHandlerContext ctx) { drain(); }
    void drain() { pools.forEach(ExecutorService::close); } // NO PATCH: `drain` is also called from `InAReferenceThatRunsInPlace.main` (@line:inAReference)
    public static void main(String[] args) { new InAReferenceThatRunsInPlace().drain(); } // HERE: inAReference
  }

  static class HandlerThatMainCallsToo extends ChannelInboundHandlerAdapter {
    private final ExecutorService tasks = Executors.newFixedThreadPool(2);
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      tasks.submit(() -> System.out.println(5));
      tasks.close();
    }
    public static void main(String[] args) { new HandlerThatMainCallsToo().channelInactive(null); }
  }
}
