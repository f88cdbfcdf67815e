// `Thread.join()` on a thread that the file makes, where nobody may wait.
// with: NETTY, REACTOR, JAVA_WEBSOCKET, VERTX5
// needs: 21
package news;

import io.netty.channel.*;
import io.vertx.core.AbstractVerticle;
import java.util.concurrent.*;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;
import reactor.core.publisher.Mono;

class JoinOfAThread {
  private final Runnable job = () -> System.out.println("news");

  class InAFieldOrVariable extends ChannelInboundHandlerAdapter {
    private Thread worker;
    private Thread given;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      worker = new Thread(job);
      worker.start();
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      worker.join(); // FINDING: `join` waits for the end of `worker`, and this code runs on a Netty event loop
    }
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
      Thread reader = Thread.startVirtualThread(job);
      reader.join(3000); // FINDING: for the end of `reader`
      TimeUnit.SECONDS.timedJoin(reader, 4); // FINDING: timedJoin
    }
    @Override public void handlerAdded(ChannelHandlerContext ctx) throws Exception {
      Thread.startVirtualThread(job).join(); // FINDING: join
    }
    @Override public void channelReadComplete(ChannelHandlerContext ctx) throws Exception { // SILENT
      given.join();
      Thread found = Thread.currentThread();
      found.join();
      CompletableFuture.supplyAsync(() -> 5).join();
    }
    @Override public void channelRegistered(ChannelHandlerContext ctx) { // SILENT
      Thread closer = new Thread(() -> {
        try { worker.join(); } catch (InterruptedException e) { System.out.println("6"); }
      });
      closer.start();
    }
    @Override public void channelUnregistered(ChannelHandlerContext ctx) throws Exception { // SILENT
      if (!ctx.executor().inEventLoop()) { worker.join(); }
    }
  }

  /* A thread of an executor stands for its end; one that the method makes is what it is for. */
  class OfAnExecutor {
    private Thread first;
    private Thread second;
    private Thread third;
    private final ExecutorService pool = Executors.newSingleThreadExecutor(task -> first = new Thread(task));
    class Factory implements ThreadFactory {
      @Override public Thread newThread(Runnable task) { return second = new Thread(task); }
      Thread another(Runnable task) { return third = new Thread(task); }
    }
    CompletableFuture<?> news() throws Exception {
      pool.shutdown();
      first.join(); // FINDING: the end of `first`
      second.join(); // FINDING: the end of `second`
      third.join();
      return null;
    }
  }

  class InAHelper extends WebSocketClient {
    InAHelper() { super(java.net.URI.create("ws://news")); }
    @Override public void onOpen(ServerHandshake handshake) {}
    @Override public void onMessage(String message) {}
    @Override public void onError(Exception failure) {}
    @Override public void onClose(int code, String reason, boolean remote) { again(); }
    private void again() {
      Thread thread = new Thread(job, "again");
      thread.start();
      while (thread.isAlive()) {
        try { thread.join(); } catch (InterruptedException e) { System.out.println("7"); } // FINDING: runs in a Java-WebSocket callback
      }
    }
  }

  class Stops extends AbstractVerticle {
    private final Thread poller = Thread.ofPlatform().start(job);
    @Override public void stop() throws Exception {
      poller.interrupt();
      poller.join(); // FINDING: `join` waits for the end of `poller`
      super.stop();
    }
  }

  Mono<String> operator(Mono<String> names) {
    return names.map(name -> {
          Thread thread = new Thread(job);
          thread.start();
          try { thread.join(); } catch (InterruptedException e) { throw new IllegalStateException(e); } // FINDING: lambda handed to `Mono.map`
          return name;
        });
  }

  CompletableFuture<String> methodThatJoinsWhatItMakes() throws Exception { // SILENT
    Thread thread = new Thread(job);
    thread.start();
    thread.join();
    return CompletableFuture.completedFuture("8");
  }
  void plainCode() throws Exception { // SILENT
    Thread thread = new Thread(job);
    thread.start();
    thread.join();
  }
  class ThreadsInAList extends ChannelInboundHandlerAdapter {
    private final java.util.List<Thread> workers = new java.util.ArrayList<>();
    @Override public void channelActive(ChannelHandlerContext ctx) { workers.add(Thread.startVirtualThread(job)); }
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      for (Thread worker : workers) { worker.join(); } // KNOWN GAP: join
    }
  }
}
