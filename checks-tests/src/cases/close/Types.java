// Every subtype of ExecutorService became closeable with Java 19.
// with: GRPC, NETTY
// needs: 21
package news;

import com.google.common.util.concurrent.MoreExecutors;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.util.concurrent.DefaultEventExecutorGroup;
import java.util.concurrent.*;
import java.util.function.Supplier;

class Types {
  <E extends ExecutorService> CompletableFuture<String> typeVariableBoundedByExecutorService(Supplier<E> maker) {
    try (E made = maker.get()) { return CompletableFuture.supplyAsync(() -> "done", made); } // FINDING: close
  }

  CompletableFuture<Integer> guavaListeningDecorator(String parcel) {
    var scales = MoreExecutors.listeningDecorator(Executors.newFixedThreadPool(2));
    CompletableFuture<Integer> grams = CompletableFuture.supplyAsync(() -> parcel.length() * 10, scales);
    scales.close(); // FINDING: close
    return grams;
  }

  static class MeteredPool extends ThreadPoolExecutor {
    MeteredPool(int size) { super(size, size, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>()); }
  }
  CompletableFuture<Double> ownSubclassOfThreadPoolExecutor() {
    try (MeteredPool metered = new MeteredPool(2)) { // FINDING: close
      return CompletableFuture.supplyAsync(() -> 3.6, metered);
    }
  }

  CompletableFuture<Long> silentOnTheCommonPoolWhoseCloseDoesNothing(int n) { // SILENT
    try (var pool = ForkJoinPool.commonPool()) { return CompletableFuture.supplyAsync(() -> n * 2L, pool); }
  }
  CompletableFuture<Long> again(int n) {
    ForkJoinPool shared = ForkJoinPool.commonPool();
    CompletableFuture<Long> result = CompletableFuture.supplyAsync(() -> n * 3L, shared);
    shared.close();
    return result;
  }
  CompletableFuture<Long> forkJoinPoolCase(long[] numbers) {
    try (ForkJoinPool sorters = new ForkJoinPool(4)) { // FINDING: close
      return CompletableFuture.supplyAsync(() -> numbers[0], sorters);
    }
  }

  ScheduledFuture<String> scheduledExecutorServiceCase(String text) {
    try (ScheduledExecutorService clock = Executors.newScheduledThreadPool(1)) { // FINDING: close
      return clock.schedule(() -> text, 25, TimeUnit.MINUTES);
    }
  }

  CompletableFuture<String> nettyEventLoopGroup(String host) {
    CompletableFuture<String> body = new CompletableFuture<>();
    try (EventLoopGroup group = new NioEventLoopGroup(1)) { // FINDING: close
      group.execute(() -> body.complete("from " + host));
    }
    return body;
  }

  CompletableFuture<Integer> nettyEventExecutorGroupClosedExplicitly(int jobs) {
    DefaultEventExecutorGroup group = new DefaultEventExecutorGroup(2);
    CompletableFuture<Integer> done = CompletableFuture.supplyAsync(() -> jobs, group);
    group.close(); // FINDING: close
    return done;
  }
}

class OwnCloseThatDoesNotWait extends ThreadPoolExecutor {
  OwnCloseThatDoesNotWait() { super(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>()); }
  @Override public void close() { shutdown(); }
  static CompletableFuture<Integer> five() {
    try (OwnCloseThatDoesNotWait quick = new OwnCloseThatDoesNotWait()) { return CompletableFuture.supplyAsync(() -> 5, quick); } // FALSE FINDING: close
  }
}
