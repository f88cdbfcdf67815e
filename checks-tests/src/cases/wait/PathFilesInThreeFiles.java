// Paths into other files: one finding, at the call that leaves the file of the handler.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class PathFilesSetting {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class ConstructorOfTheSuperclass extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      new ConstructorOfTheSuperclassPolite(pool); // FINDING: channelInactive ... new ConstructorOfTheSuperclassPolite ... new ConstructorOfTheSuperclassFarewell ... @constructorOfTheSuperclass
    }
  }

  class ShortestWay extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ShortestWayDetour.go(pool); // FINDING: channelInactive ... ShortestWayDetour.go ... ShortestWayPools.drain ... @shortestWay ... !ShortestWayDetour.long
    }
  }

  class SuperMethodInAnotherFile extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      new SuperMethodInAnotherFileSpecial(pool).stop(); // FINDING: channelInactive ... SuperMethodInAnotherFileSpecial.stop ... SuperMethodInAnotherFileGeneral.stop ... @superMethodInAnotherFile
    }
  }

  class GenericBridge extends ChannelInboundHandlerAdapter {
    private final Ender<ExecutorService> ender = new GenericBridgePoolEnder();
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ender.end(pool); // FINDING: channelInactive ... GenericBridgePoolEnder.end ... @genericBridge
    }
  }
}

// file: Bases.java
class ConstructorOfTheSuperclassFarewell {
  ConstructorOfTheSuperclassFarewell(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(5, TimeUnit.MINUTES); // HERE: constructorOfTheSuperclass
  }
}

final class ShortestWayPools {
  private ShortestWayPools() {}
  static void drain(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(1, TimeUnit.MINUTES); // HERE: shortestWay
  }
  static void stop(ExecutorService tasks) throws InterruptedException {
    tasks.shutdown();
    drain(tasks);
  }
}

class SuperMethodInAnotherFileGeneral {
  final ExecutorService tasks;
  SuperMethodInAnotherFileGeneral(ExecutorService tasks) { this.tasks = tasks; }
  void stop() throws InterruptedException { tasks.awaitTermination(6, TimeUnit.MINUTES); } // HERE: superMethodInAnotherFile
}

class GenericBridgePoolEnder implements Ender<ExecutorService> {
  @Override public void end(ExecutorService what) throws InterruptedException {
    what.awaitTermination(10, TimeUnit.MINUTES); // HERE: genericBridge
  }
}

// file: Helpers.java
class ConstructorOfTheSuperclassPolite extends ConstructorOfTheSuperclassFarewell {
  ConstructorOfTheSuperclassPolite(ExecutorService tasks) throws InterruptedException { super(tasks); }
}

class ShortestWayDetour {
  static void go(ExecutorService tasks) throws InterruptedException {
    longWay(tasks);
    ShortestWayPools.drain(tasks);
  }
  static void longWay(ExecutorService tasks) throws InterruptedException { longerWay(tasks); }
  static void longerWay(ExecutorService tasks) throws InterruptedException { ShortestWayPools.drain(tasks); }
}

class SuperMethodInAnotherFileSpecial extends SuperMethodInAnotherFileGeneral {
  SuperMethodInAnotherFileSpecial(ExecutorService tasks) { super(tasks); }
  @Override void stop() throws InterruptedException { super.stop(); }
}

interface Ender<T> {
  void end(T what) throws InterruptedException;
}
