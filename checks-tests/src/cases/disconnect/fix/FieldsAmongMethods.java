// Two starts in one class, one behind a field that stands among the methods: their patches are not applied together.
// with: NETTY
// runs: 2
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class FieldsAmongMethods extends SimpleChannelInboundHandler<String> {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private BlockingQueue<String> queue;

  @Override protected void channelRead0(ChannelHandlerContext context, String message) {
    if (message.isEmpty()) { all(context); } else { some(context); }
  }

  private void all(ChannelHandlerContext context) {
    pool.submit(() -> {
      while (true) { context.writeAndFlush(queue.take()); }
    });
  }

  private void between() {
    System.out.println("between");
  }

  private ExecutorService own;

  private void some(ChannelHandlerContext context) {
    own = Executors.newSingleThreadExecutor();
    own.submit(() -> {
      while (true) { context.writeAndFlush(queue.take()); }
    });
    own.shutdown();
  }
}
