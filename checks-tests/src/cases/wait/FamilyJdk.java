// What waits for an end: the JDK and Guava.
// with: NETTY
package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;

class FamilyJdk {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class SilentResultOfATask extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Future<String> news = pool.submit(() -> "sports");
      ctx.writeAndFlush(news.get());
    }
  }

  class SpinWithAnEmptyBody extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      while (!pool.isTerminated()); // FINDING: isTerminated
    }
  }

  class AsynchronousChannelGroupCase extends ChannelInboundHandlerAdapter {
    private java.nio.channels.AsynchronousChannelGroup group;
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      group.awaitTermination(5, TimeUnit.MINUTES); // FINDING: awaitTermination
    }
  }

  class SpinWithABreak extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      while (true) { // FINDING: isTerminated
        if (pool.isTerminated()) { break; }
        Thread.sleep(12);
      }
    }
  }

  class SpinOnAFuture extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Future<?> news = pool.submit(() -> System.out.println("sports"));
      while (!news.isDone()) { Thread.yield(); } // FINDING: isDone
    }
  }

  class SpinInAForLoop extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      for (int i = 0; !pool.isTerminated(); i++) { System.out.println(i); } // FINDING: isTerminated
    }
  }

  class SpinWithOnSpinWait extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      while (!pool.isShutdown()) { Thread.onSpinWait(); } // FINDING: isShutdown
    }
  }

  class SpinAroundAwaitTerminationByIsTerminated extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      while (!pool.isTerminated()) { pool.awaitTermination(14, TimeUnit.SECONDS); } // FINDING: isTerminated
    }
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

  class SpinAroundAwaitTermination extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      while (!pool.awaitTermination(13, TimeUnit.SECONDS)) { System.out.println("still running"); } // FINDING: awaitTermination
    }
  }

  class AwaitTermination extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      boolean ended = pool.awaitTermination(1, TimeUnit.MINUTES); // FINDING: awaitTermination
      System.out.println(ended);
    }
  }

  class SilentLatch extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      CountDownLatch latch = new CountDownLatch(1);
      latch.await(16, TimeUnit.SECONDS);
    }
  }

  class SilentLoopThatEndsWhatItAsks extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      while (!pool.isShutdown()) { pool.shutdown(); }
    }
  }

  class SpinOnIsTerminated extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.shutdown();
      while (!pool.isTerminated()) { Thread.sleep(100); } // FINDING: isTerminated
    }
  }

  class AwaitTerminationOfASubtype extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ScheduledThreadPoolExecutor timers = new ScheduledThreadPoolExecutor(2);
      timers.awaitTermination(2, TimeUnit.MINUTES); // FINDING: awaitTermination
    }
  }

  class SilentLoopThatDoesTheWork extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Queue<String> lines = new ArrayDeque<>(List.of("a", "b"));
      while (!lines.isEmpty()) { System.out.println(lines.poll()); }
    }
  }

  class AwaitQuiescence extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ForkJoinPool.commonPool().awaitQuiescence(4, TimeUnit.MINUTES); // FINDING: awaitQuiescence
    }
  }

  class SpinInADoLoop extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      do { Thread.sleep(10); } while (!pool.isTerminated()); // FINDING: isTerminated
    }
  }

  class SilentJoinOfAnyOtherThread extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Thread printer = new Thread(() -> System.out.println("sports"));
      printer.start();
      printer.join();
    }
  }

  class SpinComparedWithFalse extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      while (pool.isTerminated() == false) { Thread.sleep(11); } // FINDING: isTerminated
    }
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
