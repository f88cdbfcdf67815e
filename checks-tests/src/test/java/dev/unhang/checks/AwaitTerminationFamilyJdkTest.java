package dev.unhang.checks;

import static dev.unhang.checks.WaitSources.file;
import static dev.unhang.checks.WaitSources.handler;
import static dev.unhang.checks.WaitSources.onInactive;
import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** What waits for an end: the JDK and Guava. */
final class AwaitTerminationFamilyJdkTest {
  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class).with(NETTY);

  @Test
  void awaitTermination() {
    checks.reports(
        onInactive(
            """
            // BUG: Diagnostic contains: awaitTermination
            boolean ended = pool.awaitTermination(1, TimeUnit.MINUTES);
            System.out.println(ended);
            """));
  }

  @Test
  void awaitTerminationOfASubtype() {
    checks.reports(
        onInactive(
            """
            ScheduledThreadPoolExecutor timers = new ScheduledThreadPoolExecutor(2);
            // BUG: Diagnostic contains: awaitTermination
            timers.awaitTermination(2, TimeUnit.MINUTES);
            """));
  }

  @Test
  void awaitTerminationOfAnOwnSubtype() {
    checks.reports(
        onInactive(
            """
            // BUG: Diagnostic contains: awaitTermination
            new Fetchers().awaitTermination(3, TimeUnit.MINUTES);
            """),
        file(
            """
            class Fetchers extends ThreadPoolExecutor {
              Fetchers() {
                super(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
              }
            }
            """));
  }

  @Test
  void awaitQuiescence() {
    checks.reports(
        onInactive(
            """
            // BUG: Diagnostic contains: awaitQuiescence
            ForkJoinPool.commonPool().awaitQuiescence(4, TimeUnit.MINUTES);
            """));
  }

  @Test
  void asynchronousChannelGroup() {
    checks.reports(
        handler(
            """
            private java.nio.channels.AsynchronousChannelGroup group;

            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              // BUG: Diagnostic contains: awaitTermination
              group.awaitTermination(5, TimeUnit.MINUTES);
            }
            """));
  }

  @Test
  @NeedsJdk21
  void httpClient() {
    checks.reports(
        handler(
            """
            private final java.net.http.HttpClient client =
                java.net.http.HttpClient.newHttpClient();

            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              // BUG: Diagnostic contains: awaitTermination
              client.awaitTermination(Duration.ofMinutes(6));
            }
            """));
  }

  @Test
  void spinOnIsTerminated() {
    checks.reports(
        onInactive(
            """
            pool.shutdown();
            // BUG: Diagnostic contains: isTerminated
            while (!pool.isTerminated()) {
              Thread.sleep(100);
            }
            """));
  }

  @Test
  void spinWithAnEmptyBody() {
    checks.reports(
        onInactive(
            """
            // BUG: Diagnostic contains: isTerminated
            while (!pool.isTerminated());
            """));
  }

  @Test
  void spinWithOnSpinWait() {
    checks.reports(
        onInactive(
            """
            // BUG: Diagnostic contains: isShutdown
            while (!pool.isShutdown()) {
              Thread.onSpinWait();
            }
            """));
  }

  @Test
  void spinOnAFuture() {
    checks.reports(
        onInactive(
            """
            Future<?> news = pool.submit(() -> System.out.println("sports"));
            // BUG: Diagnostic contains: isDone
            while (!news.isDone()) {
              Thread.yield();
            }
            """));
  }

  @Test
  void spinInADoLoop() {
    checks.reports(
        onInactive(
            """
            // BUG: Diagnostic contains: isTerminated
            do {
              Thread.sleep(10);
            } while (!pool.isTerminated());
            """));
  }

  @Test
  void spinInAForLoop() {
    checks.reports(
        onInactive(
            """
            // BUG: Diagnostic contains: isTerminated
            for (int i = 0; !pool.isTerminated(); i++) {
              System.out.println(i);
            }
            """));
  }

  @Test
  void spinComparedWithFalse() {
    checks.reports(
        onInactive(
            """
            // BUG: Diagnostic contains: isTerminated
            while (pool.isTerminated() == false) {
              Thread.sleep(11);
            }
            """));
  }

  @Test
  void spinWithABreak() {
    checks.reports(
        onInactive(
            """
            // BUG: Diagnostic contains: isTerminated
            while (true) {
              if (pool.isTerminated()) {
                break;
              }
              Thread.sleep(12);
            }
            """));
  }

  @Test
  void spinAroundAwaitTermination() {
    checks.reports(
        onInactive(
            """
            // BUG: Diagnostic contains: awaitTermination
            while (!pool.awaitTermination(13, TimeUnit.SECONDS)) {
              System.out.println("still running");
            }
            """));
  }

  @Test
  void spinAroundAwaitTerminationByIsTerminated() {
    checks.reports(
        onInactive(
            """
            // BUG: Diagnostic contains: isTerminated
            while (!pool.isTerminated()) {
              pool.awaitTermination(14, TimeUnit.SECONDS);
            }
            """));
  }

  @Test
  void silentLoopThatDoesTheWork() {
    checks.silentOn(
        onInactive(
            """
            Queue<String> lines = new ArrayDeque<>(List.of("a", "b"));
            while (!lines.isEmpty()) {
              System.out.println(lines.poll());
            }
            """));
  }

  @Test
  void silentLoopThatEndsWhatItAsks() {
    checks.silentOn(
        onInactive(
            """
            while (!pool.isShutdown()) {
              pool.shutdown();
            }
            """));
  }

  @Test
  void joinOfAThreadThatAFactoryMade() {
    checks.reports(
        handler(
            """
            private Thread worker;
            private final ExecutorService single =
                Executors.newSingleThreadExecutor(
                    task -> {
                      worker = new Thread(task, "news");
                      return worker;
                    });

            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              single.shutdown();
              // BUG: Diagnostic contains: join
              worker.join();
            }
            """));
  }

  @Test
  void joinOfAThreadThatAFactoryClassMade() {
    checks.reports(
        handler(
            """
            private volatile Thread worker;

            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              // BUG: Diagnostic contains: join
              worker.join(Duration.ofSeconds(15).toMillis());
            }

            private final class Factory implements ThreadFactory {
              @Override
              public Thread newThread(Runnable task) {
                worker = new Thread(task);
                return worker;
              }
            }
            """));
  }

  @Test
  void silentJoinOfAnyOtherThread() {
    checks.silentOn(
        onInactive(
            """
            Thread printer = new Thread(() -> System.out.println("sports"));
            printer.start();
            printer.join();
            """));
  }

  @Test
  void silentResultOfATask() {
    checks.silentOn(
        onInactive(
            """
            Future<String> news = pool.submit(() -> "sports");
            ctx.writeAndFlush(news.get());
            """));
  }

  @Test
  void silentLatch() {
    checks.silentOn(
        onInactive(
            """
            CountDownLatch latch = new CountDownLatch(1);
            latch.await(16, TimeUnit.SECONDS);
            """));
  }
}
