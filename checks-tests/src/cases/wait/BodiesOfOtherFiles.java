// What the body of a method of another file comes to: classes that it loads, objects that it makes, loops, joins.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class BodiesOfOtherFiles {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class Waits extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Helpers.callsAStaticMethod(); // FINDING: Helpers.callsAStaticMethod ... static initializer of LoadedByACall
      Helpers.makesAnObject(); // FINDING: Helpers.makesAnObject ... static initializer of LoadedByAnObject
      Helpers.closesAtTheEnd(pool); // FINDING: Helpers.closesAtTheEnd ... Closing.close
      Helpers.asksInADoLoop(pool); // FINDING: Helpers.asksInADoLoop
      Helpers.asksInAForLoop(pool); // FINDING: Helpers.asksInAForLoop
      Helpers.joins(); // FINDING: Helpers.joins
      Helpers.byAReference(ctx); // FINDING: Helpers.byAReference
      new WithAConstructorThatCallsSuper(); // FINDING: WithAConstructorThatCallsSuper
    }
  }

  class DoesNotWait extends ChannelInboundHandlerAdapter { // SILENT
    private final WithAnInitializer made = null;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      System.out.println(made.name());
      WithABlockOfObjects.touch();
      Helpers.closesWithoutAWait(pool);
    }
  }
}

// file: Helpers.java
final class Helpers {
  static void callsAStaticMethod() { LoadedByACall.touch(); }
  static void makesAnObject() { new LoadedByAnObject(); }
  static void closesAtTheEnd(ExecutorService tasks) { try (Closing closing = new Closing(tasks)) { System.out.println(closing); } }
  static void closesWithoutAWait(ExecutorService tasks) {
    try (ClosingLater closing = new ClosingLater(tasks)) { System.out.println(closing); }
  }
  static void asksInADoLoop(ExecutorService tasks) { do { Thread.onSpinWait(); } while (!tasks.isTerminated()); }
  static void asksInAForLoop(ExecutorService tasks) { for (int i = 0; !tasks.isTerminated(); i++) { System.out.println(i); } }
  static void joins() throws InterruptedException {
    Thread counter = new Thread(() -> System.out.println("counted"));
    counter.start();
    counter.join();
  }
  static void byAReference(ChannelHandlerContext ctx) { Runs.inPlace(ctx.close()::syncUninterruptibly); }
}

// file: Runs.java
final class Runs {
  static void inPlace(Runnable code) { code.run(); }
}

// file: Drains.java
final class Drains {
  private static final ExecutorService POOL = Executors.newFixedThreadPool(3);
  static boolean drain() {
    try { return POOL.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

// file: LoadedByACall.java
final class LoadedByACall {
  static { Drains.drain(); }
  static void touch() { System.out.println("touched"); }
}

// file: LoadedByAnObject.java
final class LoadedByAnObject {
  static { Drains.drain(); }
}

// file: WithAConstructorThatCallsSuper.java
final class WithAConstructorThatCallsSuper {
  private final boolean isOver = Drains.drain();
  WithAConstructorThatCallsSuper() {
    super();
    System.out.println(isOver);
  }
}

// file: WithAnInitializer.java
final class WithAnInitializer {
  private final boolean isOver = Drains.drain();
  String name() { return "over: " + isOver; }
}

// file: WithABlockOfObjects.java
final class WithABlockOfObjects {
  { Drains.drain(); }
  static void touch() { System.out.println("touched"); }
}

// file: Closing.java
final class Closing implements AutoCloseable {
  private final ExecutorService tasks;
  Closing(ExecutorService tasks) { this.tasks = tasks; }
  @Override public void close() {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
  }
}

// file: ClosingLater.java
final class ClosingLater implements AutoCloseable {
  private static final ExecutorService OTHERS = Executors.newCachedThreadPool();
  private final ExecutorService tasks;
  ClosingLater(ExecutorService tasks) { this.tasks = tasks; }
  @Override public void close() {
    OTHERS.execute(() -> {
      try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
    });
  }
}
