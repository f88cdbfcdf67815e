// Annotations, signatures and guards that move code to a thread that may wait.
// with: MUTINY, NETTY, SPRING, SPRING_MVC, VERTX5
// needs: 21
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import org.springframework.scheduling.annotation.Async;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

class Methods {
  @GetMapping("/export") StreamingResponseBody annotation() {
    return output -> { // SILENT
      try (var pool = Executors.newFixedThreadPool(2)) { pool.execute(() -> System.out.println(output)); }
    };
  }
  @RunOnVirtualThread Uni<Integer> smallryeRunOnVirtualThread() {
    try (var pool = Executors.newFixedThreadPool(2)) { pool.execute(() -> System.out.println("task")); } // SILENT
    return Uni.createFrom().item(42);
  }
  @GetMapping("/slow") Callable<String> springCallableRunsOnTheTaskExecutor() {
    return () -> { // SILENT
      try (var pool = Executors.newFixedThreadPool(2)) { pool.execute(() -> System.out.println("task")); }
      return "slow";
    };
  }
  @Async CompletableFuture<String> springAsyncRunsOnAnExecutor() {
    try (var pool = Executors.newFixedThreadPool(2)) { pool.execute(() -> System.out.println("task")); } // SILENT
    return CompletableFuture.completedFuture("loaded");
  }
  @Blocking Uni<Integer> smallryeBlocking() {
    try (var pool = Executors.newFixedThreadPool(2)) { pool.execute(() -> System.out.println("task")); } // SILENT
    return Uni.createFrom().item(41);
  }
  int silentWhenOneCallerIsSynchronousAndTheOtherAWorker() { return work(); } // SILENT
  CompletableFuture<Integer> later() { return CompletableFuture.supplyAsync(this::work); }
  private int work() {
    try (var pool = Executors.newFixedThreadPool(2)) { pool.execute(() -> System.out.println("task")); }
    return 45;
  }
  Future<Integer> vertxWorkerExecutor(WorkerExecutor workers) { // SILENT
    return workers.executeBlocking(() -> {
          try (var pool = Executors.newFixedThreadPool(2)) { pool.execute(() -> System.out.println("task")); }
          return 43;
        });
  }
  void start(ExecutorService pool) {
    CompletableFuture.supplyAsync(() -> 44, pool).thenAccept(number -> closedInAPrivateHelperOfACallback(pool));
  }
  private static void closedInAPrivateHelperOfACallback(ExecutorService stopped) { stopped.close(); } // FINDING: close
}

class LocalWithAnotherAnnotation extends ChannelInboundHandlerAdapter { // SILENT
  @Override public void channelInactive(ChannelHandlerContext ctx) {
    @Deprecated ExecutorService pool = Executors.newFixedThreadPool(46);
    pool.execute(() -> System.out.println("task"));
    pool.shutdown();
    ForkJoinPool.commonPool().close();
  }
}

class BranchThatIsNotOnTheEventLoop extends ChannelInboundHandlerAdapter { // SILENT
  private ExecutorService pool;
  @Override public void channelInactive(ChannelHandlerContext ctx) {
    if (!ctx.executor().inEventLoop()) { pool.close(); }
  }
}
