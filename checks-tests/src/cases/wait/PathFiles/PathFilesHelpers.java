package news;

import io.netty.channel.*;
import java.util.concurrent.*;

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
