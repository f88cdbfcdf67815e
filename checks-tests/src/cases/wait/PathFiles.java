// Paths into other files: one finding, at the call that leaves the file of the handler.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class PathFilesSetting {
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
