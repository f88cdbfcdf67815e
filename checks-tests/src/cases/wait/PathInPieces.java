// Paths through code in variables, helpers that call each other, objects known by their class, and anonymous classes.
// with: NETTY
// stubs: news/Runner.java
package news;

import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

class PathInPieces {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class Handler extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Endings.firstOfTwo(pool); // FINDING: channelInactive ... Endings.firstOfTwo ... Pools.drain ... @pools
      Endings.secondOfTwo(pool); // FINDING: channelInactive ... Endings.secondOfTwo ... Pools.drain ... @pools
      Endings.combined(tasks -> System.out.println(tasks));
      Endings.oneAfterTheOther(pool); // FINDING: channelInactive ... Endings.oneAfterTheOther ... Pools.drain ... @pools
      Endings.anonymous(pool); // FINDING: channelInactive ... Endings.anonymous ... `run` called ... Pools.drain ... @pools
      Endings.anonymousClass(pool); // FINDING: channelInactive ... Endings.anonymousClass ... `new Waiting` called ... @waiting
      Endings.initializerOfAnonymous(pool); // FINDING: channelInactive ... Endings.initializerOfAnonymous ... `the initializer of Object` called ... Pools.drain ... @pools
      new ImplicitSuper(); // FINDING: channelInactive ... new ImplicitSuper ... new WaitingBase ... Pools.drain ... @pools
      new DefaultConstructor(); // FINDING: channelInactive ... new DefaultConstructor ... new WaitingBase ... Pools.drain ... @pools
    }
  }

  class ObjectOfAKnownClass extends ChannelInboundHandlerAdapter {
    private final AutoCloseable session = new Session();
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      session.close(); // FINDING: channelInactive ... Session.close ... @session
      Runnable draining = new Draining(pool);
      draining.run(); // FINDING: channelInactive ... Draining.run ... Pools.drain ... @pools
    }
  }

  class ResourceOfATypeVariable<T extends Session> extends ChannelInboundHandlerAdapter {
    private T session;
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try (T closing = session) { System.out.println(closing); } // FINDING: channelInactive ... Session.close ... @session
    }
  }

  class ObjectOfAnUnknownClass extends ChannelInboundHandlerAdapter { // SILENT
    private AutoCloseable session;
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      session.close();
    }
  }
}

// file: Pools.java
final class Pools {
  static void drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: pools
      Thread.currentThread().interrupt();
    }
  }
}

// file: Endings.java
final class Endings {
  static void firstOfTwo(ExecutorService tasks) { Retry.attempt(() -> Pools.drain(tasks), 3); }
  static void secondOfTwo(ExecutorService tasks) { Retry.again(() -> Pools.drain(tasks), 3); }
  static Consumer<ExecutorService> combined(Consumer<ExecutorService> log) {
    Consumer<ExecutorService> end = tasks -> Pools.drain(tasks);
    return end.andThen(log);
  }
  static void oneAfterTheOther(ExecutorService tasks) {
    Runnable inner = () -> Pools.drain(tasks);
    Runnable outer = () -> inner.run();
    outer.run();
  }
  static void anonymous(ExecutorService tasks) {
    Runner.twice(new Runnable() { @Override public void run() { Pools.drain(tasks); } });
  }
  static void anonymousClass(ExecutorService tasks) throws InterruptedException { new Waiting(tasks) {}; }
  static void initializerOfAnonymous(ExecutorService tasks) { new Object() { { Pools.drain(tasks); } }; }
}

final class Retry {
  static void attempt(Runnable code, int times) {
    again(code, times);
    code.run();
  }
  static void again(Runnable code, int times) { if (times > 0) { attempt(code, times - 1); } }
}

// file: Objects.java
class Waiting {
  Waiting(ExecutorService tasks) throws InterruptedException { tasks.awaitTermination(2, TimeUnit.MINUTES); } // HERE: waiting
}

class WaitingBase {
  WaitingBase() { Pools.drain(ForkJoinPool.commonPool()); }
}

class ImplicitSuper extends WaitingBase {
  ImplicitSuper() { System.out.println("made"); }
}

class DefaultConstructor extends WaitingBase {}

class Session implements AutoCloseable {
  private final ExecutorService tasks = Executors.newCachedThreadPool();
  @Override public void close() throws InterruptedException { tasks.awaitTermination(3, TimeUnit.MINUTES); } // HERE: session
}

record Draining(ExecutorService tasks) implements Runnable {
  @Override public void run() { Pools.drain(tasks); }
}
