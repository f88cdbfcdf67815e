// What waits for an end: the JDK and Guava.
// with: NETTY
package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;

class FamilyJdk {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  CompletableFuture<?> silentResultOfATask(ChannelHandlerContext ctx) throws Exception { // SILENT
    Future<String> news = pool.submit(() -> "sports");
    ctx.writeAndFlush(news.get());
    return null;
  }
  CompletableFuture<?> spinWithAnEmptyBody() throws Exception {
    while (!pool.isTerminated()); // FINDING: isTerminated
    return null;
  }
  CompletableFuture<?> asynchronousChannelGroupCase(java.nio.channels.AsynchronousChannelGroup group) throws Exception {
    group.awaitTermination(5, TimeUnit.MINUTES); // FINDING: awaitTermination
    return null;
  }
  CompletableFuture<?> spinWithABreak() throws Exception {
    while (true) { // FINDING: isTerminated
      if (pool.isTerminated()) { break; }
      Thread.sleep(12);
    }
    return null;
  }
  CompletableFuture<?> someTurnsWithABreak() throws Exception { // SILENT
    for (int i = 0; i < 9; i++) {
      if (pool.isTerminated()) { break; }
      Thread.onSpinWait();
    }
    return null;
  }
  CompletableFuture<?> spinOnAFuture() throws Exception {
    Future<?> news = pool.submit(() -> System.out.println("sports"));
    while (!news.isDone()) { Thread.yield(); } // FINDING: isDone
    return null;
  }
  CompletableFuture<?> spinInAForLoop() throws Exception {
    for (int i = 0; !pool.isTerminated(); i++) { System.out.println(i); } // FINDING: isTerminated
    return null;
  }
  CompletableFuture<?> spinWithOnSpinWait() throws Exception {
    while (!pool.isShutdown()) { Thread.onSpinWait(); } // FINDING: isShutdown
    return null;
  }
  CompletableFuture<?> spinAroundAwaitTerminationByIsTerminated() throws Exception {
    while (!pool.isTerminated()) { pool.awaitTermination(14, TimeUnit.SECONDS); } // FINDING: isTerminated
    return null;
  }

  class JoinOfAThreadThatAFactoryMade extends ChannelInboundHandlerAdapter {
    private Thread worker;
    private final ExecutorService single = Executors.newSingleThreadExecutor(task -> {
      worker = new Thread(task, "news");
      return worker;
    });
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      single.shutdown();
      worker.join(); // FINDING: join
    }
  }

  CompletableFuture<?> spinAroundAwaitTermination() throws Exception {
    while (!pool.awaitTermination(13, TimeUnit.SECONDS)) { System.out.println("still running"); } // FINDING: awaitTermination
    return null;
  }
  CompletableFuture<?> awaitTermination() throws Exception {
    boolean ended = pool.awaitTermination(1, TimeUnit.MINUTES); // FINDING: awaitTermination
    System.out.println(ended);
    return null;
  }
  CompletableFuture<?> silentLatch() throws Exception { // SILENT
    CountDownLatch latch = new CountDownLatch(1);
    latch.await(16, TimeUnit.SECONDS);
    return null;
  }
  CompletableFuture<?> silentLoopThatEndsWhatItAsks() throws Exception { // SILENT
    while (!pool.isShutdown()) { pool.shutdown(); }
    return null;
  }
  CompletableFuture<?> spinOnIsTerminated() throws Exception {
    pool.shutdown();
    while (!pool.isTerminated()) { Thread.sleep(100); } // FINDING: isTerminated
    return null;
  }
  CompletableFuture<?> awaitTerminationOfASubtype() throws Exception {
    ScheduledThreadPoolExecutor timers = new ScheduledThreadPoolExecutor(2);
    timers.shutdown();
    timers.awaitTermination(2, TimeUnit.MINUTES); // FINDING: awaitTermination
    return null;
  }
  CompletableFuture<?> silentLoopThatDoesTheWork() throws Exception { // SILENT
    Queue<String> lines = new ArrayDeque<>(List.of("a", "b"));
    while (!lines.isEmpty()) { System.out.println(lines.poll()); }
    return null;
  }
  CompletableFuture<?> awaitQuiescence() throws Exception {
    ForkJoinPool.commonPool().awaitQuiescence(4, TimeUnit.MINUTES); // FINDING: awaitQuiescence
    return null;
  }
  CompletableFuture<?> spinInADoLoop() throws Exception {
    do { Thread.sleep(10); } while (!pool.isTerminated()); // FINDING: isTerminated
    return null;
  }
  CompletableFuture<?> silentJoinOfAnyOtherThread() throws Exception { // SILENT
    Thread printer = new Thread(() -> System.out.println("sports"));
    printer.start();
    printer.join();
    return null;
  }
  CompletableFuture<?> spinComparedWithFalse() throws Exception {
    while (pool.isTerminated() == false) { Thread.sleep(11); } // FINDING: isTerminated
    return null;
  }

  class JoinOfAThreadThatAFactoryClassMade extends ChannelInboundHandlerAdapter {
    private volatile Thread worker;
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      worker.join(Duration.ofSeconds(15).toMillis()); // FINDING: join
    }
    private final class Factory implements ThreadFactory {
      @Override public Thread newThread(Runnable task) {
        worker = new Thread(task);
        return worker;
      }
    }
  }
}

class AwaitTerminationOfAnOwnSubtype extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    new Fetchers().awaitTermination(3, TimeUnit.MINUTES); // FINDING: awaitTermination
  }
}

// file: Fetchers.java
class Fetchers extends ThreadPoolExecutor {
  Fetchers() { super(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>()); }
}
