// Paths through lambdas, method references and helpers that run what they are given.
// with: NETTY
// stubs: news/Runner.java
package news;

import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;

class PathLambdaSetting {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class LambdaInAnotherFileRunByAHelperOfAThird extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      LambdaInAnotherFileRunByAHelperOfAThirdEnding.apply(pool); // FINDING: channelInactive ... LambdaInAnotherFileRunByAHelperOfAThirdEnding.apply ... Pools.drain ... @pools
    }
  }

  class ReferenceInAnotherFileRunByTheLibrary extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ReferenceInAnotherFileRunByTheLibraryEnding.all(List.of(pool)); // FINDING: channelInactive ... ReferenceInAnotherFileRunByTheLibraryEnding.all ... Pools.drain ... @pools
    }
  }

  class LambdaInAnotherFileRunByTheLibrary extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      LambdaInAnotherFileRunByTheLibraryEnding.all(List.of(pool)); // FINDING: channelInactive ... LambdaInAnotherFileRunByTheLibraryEnding.all ... Pools.drain ... @pools
    }
  }

  class ConstructorReference extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Optional.of(pool).map(ConstructorReferenceWaiter::new); // FINDING: channelInactive ... new ConstructorReferenceWaiter ... @pools
    }
  }
}

// file: Pools.java
final class Pools {
  private final ExecutorService own;
  Pools() { this(Executors.newCachedThreadPool()); }
  Pools(ExecutorService own) { this.own = own; }
  static void drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: pools
      Thread.currentThread().interrupt();
    }
  }
  void drainOwn() { drain(own); }
}

// file: Helpers.java
class LambdaInAnotherFileRunByAHelperOfAThirdEnding {
  static void apply(ExecutorService tasks) { Runner.twice(() -> Pools.drain(tasks)); }
}

class ReferenceInAnotherFileRunByTheLibraryEnding {
  static void all(List<ExecutorService> pools) {
    pools.stream().filter(each -> !each.isTerminated()).forEach(Pools::drain);
  }
}

class LambdaInAnotherFileRunByTheLibraryEnding {
  static void all(List<ExecutorService> pools) { pools.forEach(each -> Pools.drain(each)); }
}

class ConstructorReferenceWaiter {
  ConstructorReferenceWaiter(ExecutorService tasks) { Pools.drain(tasks); }
}
