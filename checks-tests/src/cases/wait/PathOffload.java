// Paths that end where something else runs the code, and some that only look as if they did.
// with: NETTY, REACTOR, SPRING, VERTX4
package news;

import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

class PathOffload {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class Handler extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Endings.objectThatIsOnlyMade(pool);
      Endings.synchronizedBlock(pool); // FINDING: channelInactive ... Endings.synchronizedBlock ... Pools.drain ... @pools
      Endings.streamInPlace(pool); // FINDING: channelInactive ... Endings.streamInPlace ... Pools.drain ... @pools
      Endings.executorAndAReference(pool);
      Endings.argumentOfACall(pool); // FINDING: channelInactive ... Endings.argumentOfACall ... Pools.drain ... @pools
      Endings.mapComputeIfAbsent(pool); // FINDING: channelInactive ... Endings.mapComputeIfAbsent ... Pools.drain ... @pools
      Endings.thenApplyAsync(pool);
      Endings.codeThatIsOnlyMade(pool);
      Endings.threadCase(pool);
      Endings.subclassOfThread(pool);
      Endings.catchBlock(pool); // FINDING: channelInactive ... Endings.catchBlock ... Pools.drain ... @pools
      new SpringsAsyncDrainer().drain(pool);
      Endings.supplyAsync(pool);
      Endings.timerCase(pool);
      EventLoopOfAnotherFileLater.drain(ctx.channel(), pool);
      Endings.optionalOrElseGet(pool); // FINDING: channelInactive ... Endings.optionalOrElseGet ... Pools.drain ... @pools
      Endings.finallyBlock(pool); // FINDING: channelInactive ... Endings.finallyBlock ... Pools.drain ... @pools
      Endings.assertion(pool); // FINDING: channelInactive ... Endings.assertion ... Pools.drain ... @pools
      Endings.switchExpression(pool); // FINDING: channelInactive ... Endings.switchExpression ... Pools.drain ... @pools
      Endings.lazyStream(pool);
      PublishOnFeeds.load(pool).subscribe();
      Endings.laterCallback(pool);
      new ClassOfSpringsAsyncDrainer().drain(pool);
      Endings.executor(pool);
    }
  }

  class ExecuteBlockingInAnotherFile extends ChannelInboundHandlerAdapter { // SILENT
    private io.vertx.core.Vertx vertx;
    @Override public void channelInactive(ChannelHandlerContext ctx) { ExecuteBlockingInAnotherFileBlocking.drain(vertx, pool); }
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
final class Endings {
  static void objectThatIsOnlyMade(ExecutorService tasks) { // SILENT
    Runnable code = new Runnable() {
          @Override public void run() { Pools.drain(tasks); }
        };
    System.out.println(code);
  }
  static void synchronizedBlock(ExecutorService tasks) { synchronized (tasks) { Pools.drain(tasks); } }
  static void streamInPlace(ExecutorService tasks) {
    System.out.println(List.of(tasks).stream().map(Pools::drain).toList());
  }
  static void executorAndAReference(ExecutorService tasks) { // SILENT
    Optional.of(tasks).ifPresent(t -> t.submit(() -> Pools.drain(t)));
  }
  static void argumentOfACall(ExecutorService tasks) { System.out.println(Pools.drain(tasks)); }
  static void mapComputeIfAbsent(ExecutorService tasks) {
    new HashMap<ExecutorService, Integer>().computeIfAbsent(tasks, t -> Pools.drain(t));
  }
  static void thenApplyAsync(ExecutorService tasks) { // SILENT
    CompletableFuture.completedFuture(1).thenApplyAsync(n -> Pools.drain(tasks));
  }
  static void codeThatIsOnlyMade(ExecutorService tasks) { Supplier<Integer> code = () -> Pools.drain(tasks); } // SILENT
  static void threadCase(ExecutorService tasks) { new Thread(() -> Pools.drain(tasks)).start(); } // SILENT
  static void subclassOfThread(ExecutorService tasks) { // SILENT
    new Thread() {
      @Override public void run() { Pools.drain(tasks); }
    }.start();
  }
  static void catchBlock(ExecutorService tasks) {
    try { tasks.shutdown(); } catch (SecurityException e) { Pools.drain(tasks); }
  }
  static void supplyAsync(ExecutorService tasks) { CompletableFuture.supplyAsync(() -> Pools.drain(tasks)); } // SILENT
  static void timerCase(ExecutorService tasks) { // SILENT
    new Timer().schedule(new TimerTask() {
              @Override public void run() { Pools.drain(tasks); }
            }, 100);
  }
  static void optionalOrElseGet(ExecutorService tasks) {
    Optional.<Integer>empty().orElseGet(() -> Pools.drain(tasks));
  }
  static void finallyBlock(ExecutorService tasks) {
    try { tasks.shutdown(); } finally { Pools.drain(tasks); }
  }
  static void assertion(ExecutorService tasks) { if (Pools.drain(tasks) > 0) { System.out.println(1); } }
  static void switchExpression(ExecutorService tasks) {
    int result = switch (tasks.hashCode()) {
          case 1 -> 1;
          default -> Pools.drain(tasks);
        };
    System.out.println(result);
  }
  static void lazyStream(ExecutorService tasks) { Iterator<ExecutorService> all = List.of(tasks).iterator(); } // SILENT
  static void laterCallback(ExecutorService tasks) { // SILENT
    ForkJoinPool.commonPool().submit(() -> Pools.drain(tasks));
  }
  static void executor(ExecutorService tasks) { tasks.execute(() -> Pools.drain(tasks)); } // SILENT
}

class SpringsAsyncDrainer { // SILENT
  @org.springframework.scheduling.annotation.Async void drain(ExecutorService tasks) { Pools.drain(tasks); }
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

final class PublishOnFeeds { // SILENT
  static reactor.core.publisher.Mono<Integer> load(ExecutorService tasks) {
    return reactor.core.publisher.Mono.just(1).publishOn(reactor.core.scheduler.Schedulers.boundedElastic())
        .map(n -> n + Pools.drain(tasks));
  }
}

@org.springframework.scheduling.annotation.Async
class ClassOfSpringsAsyncDrainer { // SILENT
  void drain(ExecutorService tasks) { Pools.drain(tasks); }
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
