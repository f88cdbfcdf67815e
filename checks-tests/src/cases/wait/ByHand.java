// What the messages say to write where there is no patch, written: each is the cure of a case of fix/ with that reason.
// with: NETTY
// stubs: news/PoolUtils.java
package news;

import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;
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
}
