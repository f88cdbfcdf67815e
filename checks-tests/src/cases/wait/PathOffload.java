// Paths that end where something else runs the code, and some that only look as if they did.
// with: NETTY, REACTOR, SPRING, VERTX4
package news;

import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

class PathOffload {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class ObjectThatIsOnlyMade extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ObjectThatIsOnlyMadeEnding.apply(pool);
    }
  }

  class SynchronizedBlock extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      SynchronizedBlockEnding.apply(pool); // FINDING: channelInactive ... SynchronizedBlockEnding.apply ... Pools.drain ... @pools
    }
  }

  class StreamInPlace extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      StreamInPlaceEnding.apply(pool); // FINDING: channelInactive ... StreamInPlaceEnding.apply ... Pools.drain ... @pools
    }
  }

  class ExecutorAndAReference extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ExecutorAndAReferenceEnding.apply(pool);
    }
  }

  class ArgumentOfACall extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ArgumentOfACallEnding.apply(pool); // FINDING: channelInactive ... ArgumentOfACallEnding.apply ... Pools.drain ... @pools
    }
  }

  class MapComputeIfAbsent extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      MapComputeIfAbsentEnding.apply(pool); // FINDING: channelInactive ... MapComputeIfAbsentEnding.apply ... Pools.drain ... @pools
    }
  }

  class ThenApplyAsync extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ThenApplyAsyncEnding.apply(pool);
    }
  }

  class CodeThatIsOnlyMade extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      CodeThatIsOnlyMadeEnding.apply(pool);
    }
  }

  class ThreadCase extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ThreadCaseEnding.apply(pool);
    }
  }

  class SubclassOfThread extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      SubclassOfThreadEnding.apply(pool);
    }
  }

  class CatchBlock extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      CatchBlockEnding.apply(pool); // FINDING: channelInactive ... CatchBlockEnding.apply ... Pools.drain ... @pools
    }
  }

  class SpringsAsync extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      new SpringsAsyncDrainer().drain(pool);
    }
  }

  class SupplyAsync extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      SupplyAsyncEnding.apply(pool);
    }
  }

  class TimerCase extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      TimerCaseEnding.apply(pool);
    }
  }

  class ExecuteBlockingInAnotherFile extends ChannelInboundHandlerAdapter { // SILENT
    private io.vertx.core.Vertx vertx;
    @Override public void channelInactive(ChannelHandlerContext ctx) { ExecuteBlockingInAnotherFileBlocking.drain(vertx, pool); }
  }

  class EventLoopOfAnotherFile extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      EventLoopOfAnotherFileLater.drain(ctx.channel(), pool);
    }
  }

  class OptionalOrElseGet extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      OptionalOrElseGetEnding.apply(pool); // FINDING: channelInactive ... OptionalOrElseGetEnding.apply ... Pools.drain ... @pools
    }
  }

  class FinallyBlock extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      FinallyBlockEnding.apply(pool); // FINDING: channelInactive ... FinallyBlockEnding.apply ... Pools.drain ... @pools
    }
  }

  class Assertion extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      AssertionEnding.apply(pool); // FINDING: channelInactive ... AssertionEnding.apply ... Pools.drain ... @pools
    }
  }

  class SwitchExpression extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      SwitchExpressionEnding.apply(pool); // FINDING: channelInactive ... SwitchExpressionEnding.apply ... Pools.drain ... @pools
    }
  }

  class LazyStream extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      LazyStreamEnding.apply(pool);
    }
  }

  class PublishOn extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      PublishOnFeeds.load(pool).subscribe();
    }
  }

  class LaterCallback extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      LaterCallbackEnding.apply(pool);
    }
  }

  class ClassOfSpringsAsync extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      new ClassOfSpringsAsyncDrainer().drain(pool);
    }
  }

  class Executor extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ExecutorEnding.apply(pool);
    }
  }
}

class ExecuteBlocking extends ChannelInboundHandlerAdapter { // SILENT
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private io.vertx.core.Vertx vertx;
  @Override public void channelInactive(ChannelHandlerContext ctx) {
    vertx.executeBlocking(() -> ExecuteBlockingPools.drain(pool));
  }
}

// file: Pools.java
final class Pools {
  static int drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: pools
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}

// file: Helpers.java
final class ObjectThatIsOnlyMadeEnding {
  static void apply(ExecutorService tasks) {
    Runnable code = new Runnable() {
          @Override public void run() { Pools.drain(tasks); }
        };
    System.out.println(code);
  }
}

final class SynchronizedBlockEnding {
  static void apply(ExecutorService tasks) { synchronized (tasks) { Pools.drain(tasks); } }
}

final class StreamInPlaceEnding {
  static void apply(ExecutorService tasks) {
    System.out.println(List.of(tasks).stream().map(Pools::drain).toList());
  }
}

final class ExecutorAndAReferenceEnding {
  static void apply(ExecutorService tasks) {
    Optional.of(tasks).ifPresent(t -> t.submit(() -> Pools.drain(t)));
  }
}

final class ArgumentOfACallEnding {
  static void apply(ExecutorService tasks) { System.out.println(Pools.drain(tasks)); }
}

final class MapComputeIfAbsentEnding {
  static void apply(ExecutorService tasks) {
    new HashMap<ExecutorService, Integer>().computeIfAbsent(tasks, t -> Pools.drain(t));
  }
}

final class ThenApplyAsyncEnding {
  static void apply(ExecutorService tasks) {
    CompletableFuture.completedFuture(1).thenApplyAsync(n -> Pools.drain(tasks));
  }
}

final class CodeThatIsOnlyMadeEnding {
  static void apply(ExecutorService tasks) { Supplier<Integer> code = () -> Pools.drain(tasks); }
}

final class ThreadCaseEnding {
  static void apply(ExecutorService tasks) { new Thread(() -> Pools.drain(tasks)).start(); }
}

final class SubclassOfThreadEnding {
  static void apply(ExecutorService tasks) {
    new Thread() {
      @Override public void run() { Pools.drain(tasks); }
    }.start();
  }
}

final class CatchBlockEnding {
  static void apply(ExecutorService tasks) {
    try { tasks.shutdown(); } catch (SecurityException e) { Pools.drain(tasks); }
  }
}

class SpringsAsyncDrainer {
  @org.springframework.scheduling.annotation.Async void drain(ExecutorService tasks) {
    Pools.drain(tasks);
  }
}

final class SupplyAsyncEnding {
  static void apply(ExecutorService tasks) {
    CompletableFuture.supplyAsync(() -> Pools.drain(tasks));
  }
}

final class TimerCaseEnding {
  static void apply(ExecutorService tasks) {
    new Timer().schedule(new TimerTask() {
              @Override public void run() { Pools.drain(tasks); }
            }, 100);
  }
}

final class ExecuteBlockingInAnotherFileBlocking {
  static void drain(io.vertx.core.Vertx vertx, ExecutorService tasks) {
    vertx.executeBlocking(() -> Pools.drain(tasks));
  }
}

final class EventLoopOfAnotherFileLater {
  static void drain(Channel channel, ExecutorService tasks) {
    channel.eventLoop().execute(() -> Pools.drain(tasks)); // FINDING: execute ... Pools.drain ... @pools
  }
}

final class OptionalOrElseGetEnding {
  static void apply(ExecutorService tasks) {
    Optional.<Integer>empty().orElseGet(() -> Pools.drain(tasks));
  }
}

final class FinallyBlockEnding {
  static void apply(ExecutorService tasks) {
    try { tasks.shutdown(); } finally { Pools.drain(tasks); }
  }
}

final class AssertionEnding {
  static void apply(ExecutorService tasks) {
    if (Pools.drain(tasks) > 0) { System.out.println(1); }
  }
}

final class SwitchExpressionEnding {
  static void apply(ExecutorService tasks) {
    int result = switch (tasks.hashCode()) {
          case 1 -> 1;
          default -> Pools.drain(tasks);
        };
    System.out.println(result);
  }
}

final class LazyStreamEnding {
  static void apply(ExecutorService tasks) {
    Iterator<ExecutorService> all = List.of(tasks).iterator();
  }
}

final class PublishOnFeeds {
  static reactor.core.publisher.Mono<Integer> load(ExecutorService tasks) {
    return reactor.core.publisher.Mono.just(1)
        .publishOn(reactor.core.scheduler.Schedulers.boundedElastic())
        .map(n -> n + Pools.drain(tasks));
  }
}

final class LaterCallbackEnding {
  static void apply(ExecutorService tasks) {
    ForkJoinPool.commonPool().submit(() -> Pools.drain(tasks));
  }
}

@org.springframework.scheduling.annotation.Async
class ClassOfSpringsAsyncDrainer {
  void drain(ExecutorService tasks) { Pools.drain(tasks); }
}

final class ExecutorEnding {
  static void apply(ExecutorService tasks) { tasks.execute(() -> Pools.drain(tasks)); }
}

// file: ExecuteBlockingPools.java
final class ExecuteBlockingPools {
  static int drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}
