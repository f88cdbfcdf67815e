// Paths through lambdas, method references and helpers that run what they are given.
// with: NETTY
// stubs: news/Runner.java
package news;

import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;

class PathLambda {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class HelperOfAnotherFileRunsItsRunnableTwoCallsAway extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Runner.twice(() -> Pools.drain(pool)); // FINDING: channelInactive ... Runner.twice ... Pools.drain ... @pools
    }
  }

  class UnboundReference extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      List.of(new Pools(pool)).forEach(Pools::drainOwn); // FINDING: channelInactive ... Pools.drainOwn ... @pools
    }
  }

  class LambdaRunInPlaceByTheLibrary extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      List.of(pool).forEach(each -> { Pools.drain(each); }); // FINDING: channelInactive ... Iterable.forEach ... Pools.drain ... @pools
    }
  }

  class HelperOfAnotherFileRunsItsSupplier extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Runner.timed(() -> {
            Pools.drain(pool); // FINDING: channelInactive ... Runner.timed ... Pools.drain ... @pools
            return 7;
          });
    }
  }

  class BoundReference extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Pools pools = new Pools(pool);
      Optional.of(3).ifPresentOrElse(System.out::println, pools::drainOwn); // FINDING: channelInactive ... Pools.drainOwn ... Pools.drain ... @pools
    }
  }

  class LambdaInALocalVariable extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Runnable ending = () -> { Pools.drain(pool); }; // FINDING: channelInactive ... Pools.drain ... @pools
      ending.run();
    }
  }

  class StaticReferenceRunInPlaceByTheLibrary extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      List.of(pool).forEach(Pools::drain); // FINDING: channelInactive ... Pools.drain ... @pools
    }
  }

  class HelperOfThisFileRunsItsRunnable extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) { logged(() -> { Pools.drain(pool); }); } // FINDING: channelInactive ... logged ... Pools.drain ... @pools
    private void logged(Runnable code) {
      System.out.println("before");
      code.run();
    }
  }

  class HelperOfAnotherFileRunsItsConsumer extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Runner.each(List.of(pool), Pools::drain); // FINDING: channelInactive ... Pools.drain ... @pools
    }
  }

  class ReferenceToAMethodOfThisFile extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) { List.of(pool).forEach(this::end); }
    private void end(ExecutorService tasks) { Pools.drain(tasks); } // FINDING: channelInactive ... Iterable.forEach ... Pools.drain ... @pools
  }

  class Handler extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      LambdaInAnotherFileRunByAHelperOfAThirdEnding.apply(pool); // FINDING: channelInactive ... LambdaInAnotherFileRunByAHelperOfAThirdEnding.apply ... Pools.drain ... @pools
      ReferenceInAnotherFileRunByTheLibraryEnding.all(List.of(pool)); // FINDING: channelInactive ... ReferenceInAnotherFileRunByTheLibraryEnding.all ... Pools.drain ... @pools
      LambdaInAnotherFileRunByTheLibraryEnding.all(List.of(pool)); // FINDING: channelInactive ... LambdaInAnotherFileRunByTheLibraryEnding.all ... Pools.drain ... @pools
      Optional.of(pool).map(ConstructorReferenceWaiter::new); // FINDING: channelInactive ... new ConstructorReferenceWaiter ... @pools
    }
  }

  class ArrayConstructorReference extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      System.out.println(Set.of(pool).toArray(ExecutorService[]::new).length);
    }
  }

  class HelperOfAnotherFileRunsItsCallable extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Runner.quietly(() -> pool.awaitTermination(2, TimeUnit.MINUTES)); // FINDING: channelInactive ... Runner.quietly
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
