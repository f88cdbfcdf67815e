// What the messages say to write where there is no patch, written: each is the cure of a case of fix/ with that reason.
// with: NETTY, GRPC, VERTX5
// stubs: news/PoolUtils.java
package news;

import io.grpc.*;
import io.grpc.stub.StreamObserver;
import io.netty.buffer.ByteBuf;
import io.netty.channel.*;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.EventBus;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.*;

class ByHand {
  private ExecutorService pool;
  private ExecutorService worker;
  private volatile boolean inTime;
  private List<ExecutorService> pools = new CopyOnWriteArrayList<>();

  /* no way is known, in code that returns a future: run all that it does with `CompletableFuture.supplyAsync` */
  CompletableFuture<String> allThatItDoes() { // SILENT
    return CompletableFuture.supplyAsync(() -> {
          try { pool.awaitTermination(16, TimeUnit.MINUTES); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
          return "stopped";
        });
  }

  class Cured extends ChannelInboundHandlerAdapter { // SILENT
    /* the result of the wait decides what happens next: let that move as well */
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      worker.execute(() -> {
            try { inTime = pool.awaitTermination(103, TimeUnit.SECONDS); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
          });
    }

    /* something happens here only when the end comes in time, or not: let that move as well */
    @Override public void channelUnregistered(ChannelHandlerContext ctx) {
      worker.execute(() -> {
            try {
              if (pool.awaitTermination(105, TimeUnit.SECONDS)) { pools.remove(pool); }
            } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
          });
    }

    /* its result is used here: let what uses it move as well */
    @Override public void handlerRemoved(ChannelHandlerContext ctx) {
      worker.execute(() -> { inTime = PoolUtils.isDrained(pool); });
    }

    /* it changes `…`, which is not known to be safe on another thread: if it is safe there, or made so, let it move as well */
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      worker.execute(() -> { PoolUtils.drainQuietly(pool); pools.clear(); });
    }

    /* the code that waits is called from several places that must not wait: do it where each of them calls it */
    @Override public void channelReadComplete(ChannelHandlerContext ctx) { worker.execute(this::end); }
    @Override public void channelWritabilityChanged(ChannelHandlerContext ctx) { worker.execute(this::end); }
    private void end() {
      try { pool.awaitTermination(114, TimeUnit.SECONDS); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
    }

    /* a local variable that changes: copy it to one that does not */
    @Override public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
      ExecutorService last = pool;
      if (pools.isEmpty()) { last = worker; }
      ExecutorService ending = last;
      worker.execute(() -> PoolUtils.drainQuietly(ending));
    }

    /* the code that would have to move throws an exception: catch it there */
    @Override public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
      worker.execute(() -> {
            try { drainOrFail(); } catch (InterruptedException | java.io.IOException e) { ctx.fireExceptionCaught(e); }
          });
    }
    private void drainOrFail() throws InterruptedException, java.io.IOException {
      if (!pool.awaitTermination(10, TimeUnit.SECONDS)) { throw new java.io.IOException(); }
    }

    /* the loop does something else besides waiting: let that move as well */
    @Override public void channelRegistered(ChannelHandlerContext ctx) {
      worker.execute(() -> { while (!pool.isTerminated()) { pools.remove(worker); } });
    }

    /* a method reference leaves no room for that: write a lambda */
    @Override public void channelActive(ChannelHandlerContext ctx) {
      pools.forEach(each -> worker.execute(() -> PoolUtils.drainQuietly(each)));
    }
  }

  /* what follows may need the end of it, and has to stay on this thread: hand it back from there */
  void comesBack(JButton button, JLabel label) { // SILENT
    button.addActionListener(pressed -> worker.execute(() -> {
          PoolUtils.drainQuietly(pool);
          SwingUtilities.invokeLater(() -> label.setText("drained"));
        }));
  }

  abstract class CuredToo extends SimpleChannelInboundHandler<ByteBuf> { // SILENT
    private final AtomicInteger ended = new AtomicInteger();
    abstract void fireAll();

    /* `…` may not be used on another thread: if it is safe there, or made so, let it move as well */
    @Override protected void channelRead0(ChannelHandlerContext ctx, ByteBuf message) {
      String text = message.toString(java.nio.charset.StandardCharsets.UTF_8);
      worker.execute(() -> { PoolUtils.drainQuietly(pool); ctx.writeAndFlush(text); });
    }

    /* `…` may be something that no other thread may use: if it is safe there, or made so, let it move as well */
    @Override public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
      String text = event.toString();
      worker.execute(() -> { PoolUtils.drainQuietly(pool); ctx.write(text); });
    }

    /* it changes fields, which is not known to be safe on another thread: make it so first */
    @Override public void channelReadComplete(ChannelHandlerContext ctx) {
      worker.execute(() -> { PoolUtils.drainQuietly(pool); ended.incrementAndGet(); });
    }

    /* code behind it would be out of reach without the `catch`: leave it out as well */
    @Override public void channelInactive(ChannelHandlerContext ctx) { pool.shutdown(); }

    /* it throws a checked exception: catch it there */
    @Override public void channelUnregistered(ChannelHandlerContext ctx) {
      worker.execute(() -> {
            try { new Socket().drain(); } catch (java.io.IOException | InterruptedException e) { ctx.fireExceptionCaught(e); }
          });
    }

    /* the `try` around it has other things to do: let them move as well */
    @Override public void channelActive(ChannelHandlerContext ctx) {
      worker.execute(() -> {
            try { PoolUtils.drainQuietly(pool); pools.clear(); } finally { ctx.flush(); }
          });
    }

    /* nobody knows what `…` does on another thread: if it is safe there, or made so, let it move as well */
    @Override public void channelRegistered(ChannelHandlerContext ctx) {
      worker.execute(() -> { PoolUtils.drainQuietly(pool); ctx.executor().execute(this::fireAll); });
    }

    /* the code that would have to move may leave the method: move all that follows as well */
    @Override public void channelWritabilityChanged(ChannelHandlerContext ctx) {
      worker.execute(() -> {
            for (ExecutorService each : pools) {
              if (each.isShutdown()) { return; }
              PoolUtils.drainQuietly(each);
            }
            ctx.write("all");
          });
    }
  }
  class Socket {
    void drain() throws java.io.IOException, InterruptedException {
      if (!pool.awaitTermination(120, TimeUnit.SECONDS)) { throw new java.io.IOException("late"); }
    }
  }

  /* the server waits for the answer to this very call, which has to come before the wait: answer first */
  class AnswersFirst implements BindableService { // SILENT
    private Server server;
    @Override public ServerServiceDefinition bindService() { return ServerServiceDefinition.builder("news.News").build(); }
    public void stop(String topic, StreamObserver<String> items) {
      items.onNext("stopping");
      items.onCompleted();
      worker.execute(() -> {
            try { server.shutdown().awaitTermination(121, TimeUnit.SECONDS); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
          });
    }
  }

  /* what runs such code for the framework is out of reach here: `Vertx` is given */
  void isGiven(Vertx vertx, EventBus bus) { // SILENT
    bus.<String>consumer("jobs", message -> vertx.executeBlocking(() -> {
          while (!pool.isTerminated()) { Thread.yield(); }
          return null;
        }).onComplete(done -> message.reply("done")));
  }
}
