// Paths into other files: one finding, at the call that leaves the file of the handler.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class PathFiles {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class TwoCallsTwoFindings extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { Pools.drain(pool); } // FINDING: channelInactive ... Pools.drain ... @pools

    @Override public void exceptionCaught(ChannelHandlerContext ctx, Throwable e) throws Exception {
      Pools.stop(pool); // FINDING: exceptionCaught ... Pools.stop ... @pools
    }
  }

  class Handler extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      new ConstructorFarewell(pool); // FINDING: channelInactive ... new ConstructorFarewell ... @constructor
      ChainInAnotherFileChannels.close(ctx); // FINDING: channelInactive ... ChainInAnotherFileChannels.close ... @chainInAnotherFile
      EnumOfAnotherFileEnding.SLOW.apply(pool); // FINDING: channelInactive ... EnumOfAnotherFileEnding.apply ... @enumOfAnotherFile
      GenericMethodEnds.<ExecutorService>end(pool); // FINDING: channelInactive ... GenericMethodEnds.end ... @genericMethod
      NestedClassOfAnotherFileOuter.Nested.drain(pool); // FINDING: channelInactive ... Nested.drain ... @nestedClassOfAnotherFile
      SpinInAnotherFileSpin.on(pool); // FINDING: channelInactive ... SpinInAnotherFileSpin.on ... @spinInAnotherFile
      VarargsInAnotherFileAll.drain(pool, pool); // FINDING: channelInactive ... VarargsInAnotherFileAll.drain ... @varargsInAnotherFile
      new ConstructorOfTheSuperclassPolite(pool); // FINDING: channelInactive ... new ConstructorOfTheSuperclassPolite ... new ConstructorOfTheSuperclassFarewell ... @constructorOfTheSuperclass
      ShortestWayDetour.go(pool); // FINDING: channelInactive ... ShortestWayDetour.go ... Pools.drain ... @pools ... !ShortestWayDetour.long
      new SuperMethodInAnotherFileSpecial(pool).stop(); // FINDING: channelInactive ... SuperMethodInAnotherFileSpecial.stop ... SuperMethodInAnotherFileGeneral.stop ... @superMethodInAnotherFile
    }
  }

  class ThroughTwoMethodsThere extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { Pools.stop(pool); } // FINDING: channelInactive ... Pools.stop ... Pools.drain ... @pools
  }

  class InstanceMethodOfAParameter extends ChannelInboundHandlerAdapter {
    @Override public void userEventTriggered(ChannelHandlerContext ctx, Object event)
        throws Exception {
      if (event instanceof InstanceMethodOfAParameterSession session) { session.end(); } // FINDING: userEventTriggered ... InstanceMethodOfAParameterSession.end ... @instanceMethodOfAParameter
    }
  }

  class InstanceMethodOfAField extends ChannelInboundHandlerAdapter {
    private final InstanceMethodOfAFieldSession session = new InstanceMethodOfAFieldSession();
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { session.end(); } // FINDING: channelInactive ... InstanceMethodOfAFieldSession.end ... @instanceMethodOfAField
  }

  class StaticHelper extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { Pools.drain(pool); } // FINDING: channelInactive ... Pools.drain ... @pools
  }

  class HandlerCallsSuperInAnotherFile extends HandlerCallsSuperInAnotherFileBase {
    void cleanUp(ChannelHandlerContext ctx) throws Exception {
      ctx.channel().eventLoop().submit(() -> {
        super.drain(); // FINDING: HandlerCallsSuperInAnotherFileBase.drain ... @handlerCallsSuperInAnotherFile
        return null;
      });
    }
  }

  class ThroughAMethodHere extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { cleanUp(); }
    private void cleanUp() throws InterruptedException { Pools.drain(pool); } // FINDING: channelInactive ... cleanUp ... Pools.drain ... @pools
  }

  class GenericBridge extends ChannelInboundHandlerAdapter {
    private final Ender<ExecutorService> ender = new GenericBridgePoolEnder();
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { ender.end(pool); } // FINDING: channelInactive ... GenericBridgePoolEnder.end ... @genericBridge
  }
}

final class TheOtherFileComesFirst {
  private TheOtherFileComesFirst() {}
  static void drain(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(1, TimeUnit.MINUTES); // HERE: theOtherFileComesFirst
  }
  static void stop(ExecutorService tasks) throws InterruptedException {
    tasks.shutdown();
    drain(tasks);
  }
}

class ThroughThreeFiles extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    ThroughThreeFilesSessions.end(pool); // FINDING: channelInactive ... ThroughThreeFilesSessions.end ... ThroughThreeFilesRegistry.clear ... Pools.drain ... @pools
  }
}

// file: Helpers.java
class ConstructorFarewell {
  ConstructorFarewell(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(4, TimeUnit.MINUTES); // HERE: constructor
  }
}

record InstanceMethodOfAParameterSession(ExecutorService tasks) {
  void end() throws InterruptedException { tasks.awaitTermination(3, TimeUnit.MINUTES); } // HERE: instanceMethodOfAParameter
}

class InstanceMethodOfAFieldSession {
  private final ExecutorService tasks = Executors.newCachedThreadPool();
  void end() throws InterruptedException { tasks.awaitTermination(2, TimeUnit.MINUTES); } // HERE: instanceMethodOfAField
}

class TheOtherFileComesFirstHandler extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    TheOtherFileComesFirst.drain(pool); // FINDING: channelInactive ... TheOtherFileComesFirst.drain ... @theOtherFileComesFirst
  }
}

class HandlerCallsSuperInAnotherFileBase extends ChannelInboundHandlerAdapter {
  final ExecutorService tasks = Executors.newCachedThreadPool();
  void drain() throws InterruptedException { tasks.awaitTermination(7, TimeUnit.MINUTES); } // HERE: handlerCallsSuperInAnotherFile
}

class ChainInAnotherFileChannels {
  static void close(ChannelHandlerContext ctx) throws InterruptedException { ctx.close().sync(); } // HERE: chainInAnotherFile
}

enum EnumOfAnotherFileEnding {
  SLOW, QUICK;
  void apply(ExecutorService tasks) throws InterruptedException {
    if (this == SLOW) { tasks.awaitTermination(9, TimeUnit.MINUTES); } // HERE: enumOfAnotherFile
  }
}

class GenericMethodEnds {
  static <T extends ExecutorService> void end(T tasks) throws InterruptedException {
    tasks.awaitTermination(11, TimeUnit.MINUTES); // HERE: genericMethod
  }
}

class NestedClassOfAnotherFileOuter {
  static class Nested {
    static void drain(ExecutorService tasks) throws InterruptedException {
      tasks.awaitTermination(8, TimeUnit.MINUTES); // HERE: nestedClassOfAnotherFile
    }
  }
}

class SpinInAnotherFileSpin {
  static void on(ExecutorService tasks) throws InterruptedException {
    while (!tasks.isTerminated()) { Thread.sleep(100); } // HERE: spinInAnotherFile
  }
}

class VarargsInAnotherFileAll {
  static void drain(ExecutorService... pools) throws InterruptedException {
    for (ExecutorService each : pools) { each.awaitTermination(12, TimeUnit.MINUTES); } // HERE: varargsInAnotherFile
  }
}

class ConstructorOfTheSuperclassPolite extends ConstructorOfTheSuperclassFarewell {
  ConstructorOfTheSuperclassPolite(ExecutorService tasks) throws InterruptedException { super(tasks); }
}

class ShortestWayDetour {
  static void go(ExecutorService tasks) throws InterruptedException {
    longWay(tasks);
    Pools.drain(tasks);
  }
  static void longWay(ExecutorService tasks) throws InterruptedException { longerWay(tasks); }
  static void longerWay(ExecutorService tasks) throws InterruptedException { Pools.drain(tasks); }
}

class SuperMethodInAnotherFileSpecial extends SuperMethodInAnotherFileGeneral {
  SuperMethodInAnotherFileSpecial(ExecutorService tasks) { super(tasks); }
  @Override void stop() throws InterruptedException { super.stop(); }
}

interface Ender<T> {
  void end(T what) throws InterruptedException;
}

// file: ThroughThreeFilesRegistry.java
class ThroughThreeFilesRegistry {
  static void clear(ExecutorService tasks) throws InterruptedException { Pools.drain(tasks); }
}

// file: ThroughThreeFilesSessions.java
class ThroughThreeFilesSessions {
  static void end(ExecutorService tasks) throws InterruptedException { ThroughThreeFilesRegistry.clear(tasks); }
}

// file: Pools.java
// file: Bases.java
class ConstructorOfTheSuperclassFarewell {
  ConstructorOfTheSuperclassFarewell(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(5, TimeUnit.MINUTES); // HERE: constructorOfTheSuperclass
  }
}

final class Pools {
  private Pools() {}
  static void drain(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(1, TimeUnit.MINUTES); // HERE: pools
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
