// Paths into other files: one finding, at the call that leaves the file of the handler.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class PathFiles {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class TwoCallsTwoFindings extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      TwoCallsTwoFindingsPools.drain(pool); // FINDING: channelInactive ... TwoCallsTwoFindingsPools.drain ... @twoCallsTwoFindings
    }

    @Override public void exceptionCaught(ChannelHandlerContext ctx, Throwable e) throws Exception {
      TwoCallsTwoFindingsPools.stop(pool); // FINDING: exceptionCaught ... TwoCallsTwoFindingsPools.stop ... @twoCallsTwoFindings
    }
  }

  class Constructor extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      new ConstructorFarewell(pool); // FINDING: channelInactive ... new ConstructorFarewell ... @constructor
    }
  }

  class ThroughTwoMethodsThere extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ThroughTwoMethodsTherePools.stop(pool); // FINDING: channelInactive ... ThroughTwoMethodsTherePools.stop ... ThroughTwoMethodsTherePools.drain ... @throughTwoMethodsThere
    }
  }

  class InstanceMethodOfAParameter extends ChannelInboundHandlerAdapter {
    @Override public void userEventTriggered(ChannelHandlerContext ctx, Object event)
        throws Exception {
      if (event instanceof InstanceMethodOfAParameterSession session) { session.end(); } // FINDING: userEventTriggered ... InstanceMethodOfAParameterSession.end ... @instanceMethodOfAParameter
    }
  }

  class InstanceMethodOfAField extends ChannelInboundHandlerAdapter {
    private final InstanceMethodOfAFieldSession session = new InstanceMethodOfAFieldSession();
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      session.end(); // FINDING: channelInactive ... InstanceMethodOfAFieldSession.end ... @instanceMethodOfAField
    }
  }

  class StaticHelper extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      StaticHelperPools.drain(pool); // FINDING: channelInactive ... StaticHelperPools.drain ... @staticHelper
    }
  }

  class HandlerCallsSuperInAnotherFile extends HandlerCallsSuperInAnotherFileBase {
    void cleanUp(ChannelHandlerContext ctx) throws Exception {
      ctx.channel().eventLoop().submit(() -> {
        super.drain(); // FINDING: HandlerCallsSuperInAnotherFileBase.drain ... @handlerCallsSuperInAnotherFile
        return null;
      });
    }
  }

  class ChainInAnotherFile extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ChainInAnotherFileChannels.close(ctx); // FINDING: channelInactive ... ChainInAnotherFileChannels.close ... @chainInAnotherFile
    }
  }

  class EnumOfAnotherFile extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      EnumOfAnotherFileEnding.SLOW.apply(pool); // FINDING: channelInactive ... EnumOfAnotherFileEnding.apply ... @enumOfAnotherFile
    }
  }

  class GenericMethod extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      GenericMethodEnds.<ExecutorService>end(pool); // FINDING: channelInactive ... GenericMethodEnds.end ... @genericMethod
    }
  }

  class NestedClassOfAnotherFile extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      NestedClassOfAnotherFileOuter.Nested.drain(pool); // FINDING: channelInactive ... Nested.drain ... @nestedClassOfAnotherFile
    }
  }

  class SpinInAnotherFile extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      SpinInAnotherFileSpin.on(pool); // FINDING: channelInactive ... SpinInAnotherFileSpin.on ... @spinInAnotherFile
    }
  }

  class VarargsInAnotherFile extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      VarargsInAnotherFileAll.drain(pool, pool); // FINDING: channelInactive ... VarargsInAnotherFileAll.drain ... @varargsInAnotherFile
    }
  }

  class ThroughAMethodHere extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { cleanUp(); }
    private void cleanUp() throws InterruptedException { ThroughAMethodHerePools.drain(pool); } // FINDING: channelInactive ... cleanUp ... ThroughAMethodHerePools.drain ... @throughAMethodHere
  }

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
    ThroughThreeFilesSessions.end(pool); // FINDING: channelInactive ... ThroughThreeFilesSessions.end ... ThroughThreeFilesRegistry.clear ... ThroughThreeFilesPools.drain ... @throughThreeFiles
  }
}

// file: Helpers.java
final class TwoCallsTwoFindingsPools {
  private TwoCallsTwoFindingsPools() {}
  static void drain(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(1, TimeUnit.MINUTES); // HERE: twoCallsTwoFindings
  }
  static void stop(ExecutorService tasks) throws InterruptedException {
    tasks.shutdown();
    drain(tasks);
  }
}

class ConstructorFarewell {
  ConstructorFarewell(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(4, TimeUnit.MINUTES); // HERE: constructor
  }
}

final class ThroughAMethodHerePools {
  private ThroughAMethodHerePools() {}
  static void drain(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(1, TimeUnit.MINUTES); // HERE: throughAMethodHere
  }
  static void stop(ExecutorService tasks) throws InterruptedException {
    tasks.shutdown();
    drain(tasks);
  }
}

final class ThroughTwoMethodsTherePools {
  private ThroughTwoMethodsTherePools() {}
  static void drain(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(1, TimeUnit.MINUTES); // HERE: throughTwoMethodsThere
  }
  static void stop(ExecutorService tasks) throws InterruptedException {
    tasks.shutdown();
    drain(tasks);
  }
}

record InstanceMethodOfAParameterSession(ExecutorService tasks) {
  void end() throws InterruptedException { tasks.awaitTermination(3, TimeUnit.MINUTES); } // HERE: instanceMethodOfAParameter
}

class InstanceMethodOfAFieldSession {
  private final ExecutorService tasks = Executors.newCachedThreadPool();
  void end() throws InterruptedException { tasks.awaitTermination(2, TimeUnit.MINUTES); } // HERE: instanceMethodOfAField
}

final class StaticHelperPools {
  private StaticHelperPools() {}
  static void drain(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(1, TimeUnit.MINUTES); // HERE: staticHelper
  }
  static void stop(ExecutorService tasks) throws InterruptedException {
    tasks.shutdown();
    drain(tasks);
  }
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

// file: ThroughThreeFilesRegistry.java
class ThroughThreeFilesRegistry {
  static void clear(ExecutorService tasks) throws InterruptedException { ThroughThreeFilesPools.drain(tasks); }
}

// file: ThroughThreeFilesSessions.java
class ThroughThreeFilesSessions {
  static void end(ExecutorService tasks) throws InterruptedException { ThroughThreeFilesRegistry.clear(tasks); }
}

// file: ThroughThreeFilesPools.java
final class ThroughThreeFilesPools {
  private ThroughThreeFilesPools() {}
  static void drain(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(1, TimeUnit.MINUTES); // HERE: throughThreeFiles
  }
  static void stop(ExecutorService tasks) throws InterruptedException {
    tasks.shutdown();
    drain(tasks);
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
