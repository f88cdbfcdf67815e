package news;

import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

final class ObjectThatIsOnlyMadeEnding {
  static void apply(ExecutorService tasks) {
    Runnable code = new Runnable() {
          @Override public void run() { Pools.drain(tasks); }
        };
    System.out.println(code);
  }
}

final class SynchronizedBlockEnding {
  static void apply(ExecutorService tasks) {
    synchronized (tasks) { Pools.drain(tasks); }
  }
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
