package news;

import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

final class ObjectThatIsOnlyMadeEnding {
  static void apply(ExecutorService tasks) {
    Runnable code = new Runnable() {
          @Override public void run() { ObjectThatIsOnlyMadePools.drain(tasks); }
        };
    System.out.println(code);
  }
}

final class SynchronizedBlockEnding {
  static void apply(ExecutorService tasks) {
    synchronized (tasks) { SynchronizedBlockPools.drain(tasks); }
  }
}

final class StreamInPlaceEnding {
  static void apply(ExecutorService tasks) {
    System.out.println(List.of(tasks).stream().map(StreamInPlacePools::drain).toList());
  }
}

final class ExecutorAndAReferenceEnding {
  static void apply(ExecutorService tasks) {
    Optional.of(tasks).ifPresent(t -> t.submit(() -> ExecutorAndAReferencePools.drain(t)));
  }
}

final class ArgumentOfACallEnding {
  static void apply(ExecutorService tasks) { System.out.println(ArgumentOfACallPools.drain(tasks)); }
}

final class MapComputeIfAbsentEnding {
  static void apply(ExecutorService tasks) {
    new HashMap<ExecutorService, Integer>().computeIfAbsent(tasks, t -> MapComputeIfAbsentPools.drain(t));
  }
}

final class ThenApplyAsyncEnding {
  static void apply(ExecutorService tasks) {
    CompletableFuture.completedFuture(1).thenApplyAsync(n -> ThenApplyAsyncPools.drain(tasks));
  }
}

final class CodeThatIsOnlyMadeEnding {
  static void apply(ExecutorService tasks) { Supplier<Integer> code = () -> CodeThatIsOnlyMadePools.drain(tasks); }
}

final class ThreadCaseEnding {
  static void apply(ExecutorService tasks) { new Thread(() -> ThreadCasePools.drain(tasks)).start(); }
}

final class SubclassOfThreadEnding {
  static void apply(ExecutorService tasks) {
    new Thread() {
      @Override public void run() { SubclassOfThreadPools.drain(tasks); }
    }.start();
  }
}

final class CatchBlockEnding {
  static void apply(ExecutorService tasks) {
    try { tasks.shutdown(); } catch (SecurityException e) { CatchBlockPools.drain(tasks); }
  }
}

class SpringsAsyncDrainer {
  @org.springframework.scheduling.annotation.Async void drain(ExecutorService tasks) {
    SpringsAsyncPools.drain(tasks);
  }
}

final class SupplyAsyncEnding {
  static void apply(ExecutorService tasks) {
    CompletableFuture.supplyAsync(() -> SupplyAsyncPools.drain(tasks));
  }
}

final class TimerCaseEnding {
  static void apply(ExecutorService tasks) {
    new Timer().schedule(new TimerTask() {
              @Override public void run() { TimerCasePools.drain(tasks); }
            }, 100);
  }
}

final class ExecuteBlockingInAnotherFileBlocking {
  static void drain(io.vertx.core.Vertx vertx, ExecutorService tasks) {
    vertx.executeBlocking(() -> ExecuteBlockingInAnotherFilePools.drain(tasks));
  }
}

final class EventLoopOfAnotherFileLater {
  static void drain(Channel channel, ExecutorService tasks) {
    channel.eventLoop().execute(() -> EventLoopOfAnotherFilePools.drain(tasks)); // FINDING: execute ... EventLoopOfAnotherFilePools.drain ... @eventLoopOfAnotherFile
  }
}

final class OptionalOrElseGetEnding {
  static void apply(ExecutorService tasks) {
    Optional.<Integer>empty().orElseGet(() -> OptionalOrElseGetPools.drain(tasks));
  }
}

final class FinallyBlockEnding {
  static void apply(ExecutorService tasks) {
    try { tasks.shutdown(); } finally { FinallyBlockPools.drain(tasks); }
  }
}

final class AssertionEnding {
  static void apply(ExecutorService tasks) {
    if (AssertionPools.drain(tasks) > 0) { System.out.println(1); }
  }
}

final class SwitchExpressionEnding {
  static void apply(ExecutorService tasks) {
    int result = switch (tasks.hashCode()) {
          case 1 -> 1;
          default -> SwitchExpressionPools.drain(tasks);
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
        .map(n -> n + PublishOnPools.drain(tasks));
  }
}

final class LaterCallbackEnding {
  static void apply(ExecutorService tasks) {
    ForkJoinPool.commonPool().submit(() -> LaterCallbackPools.drain(tasks));
  }
}

@org.springframework.scheduling.annotation.Async
class ClassOfSpringsAsyncDrainer {
  void drain(ExecutorService tasks) { ClassOfSpringsAsyncPools.drain(tasks); }
}

final class ExecutorEnding {
  static void apply(ExecutorService tasks) { tasks.execute(() -> ExecutorPools.drain(tasks)); }
}
