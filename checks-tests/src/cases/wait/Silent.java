// Places that may wait.
// with: JUNIT, NETTY, SPRING
package news;

import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;

class Silent {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final ExecutorService workers = Executors.newFixedThreadPool(3);

  class Methods {
    private final ExecutorService pool = Executors.newCachedThreadPool();
    @org.springframework.context.event.EventListener
    void contextClosedListener(org.springframework.context.event.ContextClosedEvent event) throws InterruptedException { // SILENT
      pool.awaitTermination(7, TimeUnit.MINUTES);
    }

    @org.junit.jupiter.api.Test void junitTest(CompletableFuture<String> news, ExecutorService pool) {
      news.thenRun(() -> { // SILENT
            try { pool.awaitTermination(2, TimeUnit.MINUTES); } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          });
    }
  }

  class SilentCasesPreDestroyCase extends ChannelInboundHandlerAdapter {
    @PreDestroy void preDestroyCase() throws InterruptedException { // SILENT
      pool.awaitTermination(5, TimeUnit.MINUTES);
    }
    @interface PreDestroy {}
    public static void main(String[] arguments) throws Exception { // SILENT
      ExecutorService tasks = Executors.newCachedThreadPool();
      tasks.shutdown();
      tasks.awaitTermination(1, TimeUnit.MINUTES);
    }
  }

  class DisposableBeanCase implements org.springframework.beans.factory.DisposableBean { // SILENT
    private final ExecutorService pool = Executors.newCachedThreadPool();
    @Override public void destroy() throws InterruptedException {
      pool.awaitTermination(6, TimeUnit.MINUTES);
    }
  }

  CompletableFuture<?> threadCase() throws Exception { // SILENT
    Thread waiter = new Thread(() -> { while (!pool.isTerminated()) { Thread.onSpinWait(); } });
    waiter.start();
    return null;
  }

  class ServletDestroy extends jakarta.servlet.http.HttpServlet { // SILENT
    private final ExecutorService pool = Executors.newCachedThreadPool();
    @Override public void destroy() { while (!pool.isTerminated()) { Thread.onSpinWait(); } }
  }

  CompletableFuture<?> shutdownHook() throws Exception { // SILENT
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                  try {
                    pool.awaitTermination(4, TimeUnit.MINUTES);
                  } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
                }));
    return null;
  }
  CompletableFuture<?> asynchronousFuture(ChannelHandlerContext ctx) throws Exception { // SILENT
    CompletableFuture.runAsync(() -> ctx.close().syncUninterruptibly(), pool);
    return null;
  }

  abstract class SmartLifecycleCase implements org.springframework.context.SmartLifecycle { // SILENT
    private final ExecutorService pool = Executors.newCachedThreadPool();
    @Override public void stop() { while (!pool.isTerminated()) { Thread.onSpinWait(); } }
  }

  CompletableFuture<?> taskOfAnExecutor() throws Exception { // SILENT
    workers.submit(() -> pool.awaitTermination(9, TimeUnit.MINUTES));
    return null;
  }

  class CloseOfAPlainClass implements AutoCloseable { // SILENT
    private final ExecutorService pool = Executors.newCachedThreadPool();
    @Override public void close() throws InterruptedException {
      pool.shutdown();
      pool.awaitTermination(8, TimeUnit.MINUTES);
    }
  }
}

class HelperInATestCalledByATest { // SILENT
  @org.junit.jupiter.api.AfterEach void stop() throws InterruptedException {
    Pools.drain(Executors.newCachedThreadPool());
  }
}

class MethodOfSpringsAsync extends ChannelInboundHandlerAdapter { // SILENT
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    new Drainer().drain(pool);
  }
}

// file: Helpers.java
final class Pools {
  static void drain(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(3, TimeUnit.MINUTES);
  }
}

class Drainer {
  @org.springframework.scheduling.annotation.Async
  void drain(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(10, TimeUnit.MINUTES);
  }
}
