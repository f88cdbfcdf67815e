// What javac knows of local variables it knows when it has analysed their class, which of later files it has not.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class Handler extends ChannelInboundHandlerAdapter {
  private final Endpoint endpoint = new Endpoint();
  @Override public void channelInactive(ChannelHandlerContext ctx) {
    endpoint.reset(ctx.channel()); // FINDING: `Endpoint.reset` comes to `syncUninterruptibly`
    endpoint.changed(ctx.channel());
    endpoint.stop(); // FINDING: comes to `awaitTermination`
  }
}

// file: Endpoint.java
class Endpoint {
  void reset(Channel channel) {
    ChannelFuture closing = channel.close();
    if (channel.isOpen()) { closing.syncUninterruptibly(); }
  }
  void changed(Channel channel) { // SILENT
    ChannelFuture closing = channel.close();
    closing = channel.newSucceededFuture();
    closing.syncUninterruptibly();
  }
  void stop() {
    Stoppable pool = new Stoppable.Waiting();
    pool.stop();
  }
}

interface Stoppable {
  void stop();
  class Waiting implements Stoppable {
    @Override public void stop() {
      ExecutorService pool = Executors.newCachedThreadPool();
      pool.submit(() -> System.out.println(1));
      pool.shutdown();
      try { pool.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { System.out.println(2); }
    }
  }
  class A implements Stoppable { @Override public void stop() {} }
  class B implements Stoppable { @Override public void stop() {} }
  class C implements Stoppable { @Override public void stop() {} }
}
