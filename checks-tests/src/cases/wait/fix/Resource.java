// Resources whose close() waits: the whole statement moves, or stays with what needs its end.
// with: NETTY
// needs: 21
package news;

import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;

class Resource extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private int opened;

  @Override
  public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    try (Session session = new Session(pool)) { // FINDING: Run `Session.close` on a thread that may block
      System.out.println(session);
    }
    System.out.println("closed");
  }

  @Override
  public void channelActive(ChannelHandlerContext ctx) throws Exception {
    Session session = new Session(pool);
    // The last one.
    try (session) { // FINDING: Run `Session.close` on a thread that may block
      ctx.writeAndFlush(new Object() {
        @Override
        public String toString() {
          return "last";
        }
      });
    }
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
    try (Session session = new Session(pool)) { // FINDING: Run `Session.close` // NO PATCH: it changes fields
      opened++;
    }
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext ctx, Object event) throws Exception {
    try (Session session = new Session(pool)) { // FINDING: Run `Session.close` // NO PATCH: `event` may be something
      session.tell(event);
    }
  }

  private record Session(ExecutorService tasks) implements AutoCloseable {
    void tell(Object event) {
      System.out.println(event);
    }

    @Override
    public void close() throws InterruptedException {
      tasks.awaitTermination(2, TimeUnit.MINUTES);
    }
  }
}
