// A helper closes what it is given: its call moves, or stays where its end is needed.
// with: NETTY
// needs: 21
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class Helper extends ChannelInboundHandlerAdapter {
  static void quietly(AutoCloseable closed) {
    try {
      closed.close();
    } catch (Exception e) {
      System.out.println(e);
    }
  }

  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private int closed;

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    quietly(pool); // FINDING: Run `quietly` on a thread that may block
    System.out.println("gone");
  }

  void fromItsOwnTask(ExecutorService own) {
    own.execute(() -> quietly(own)); // FINDING: waits for itself
    CompletableFuture.runAsync(() -> System.out.println("7"), own)
        .whenComplete(
            (nothing, failure) -> {
              System.out.println(failure);
              quietly(own); // FINDING: waits for itself
            });
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    quietly(pool); // FINDING: on a thread that may block, and what follows with it
    ctx.writeAndFlush("closed");
  }

  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    counted(pool); // FINDING: `counted` calls `close()` // NO PATCH: it changes fields
  }

  int counts(ExecutorService own) {
    own.execute(() -> { int all = count(own); System.out.println(all); }); // FINDING: waits for itself // NO PATCH: its result is used here
    return 0;
  }

  private static int count(AutoCloseable ended) {
    quietly(ended);
    return 1;
  }

  private void counted(AutoCloseable ended) {
    quietly(ended);
    closed++;
  }
}
