// What is needed is covered by a wildcard, or has a name that the file uses otherwise.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class ImportsByWildcard extends ChannelInboundHandlerAdapter {
  private final ExecutorService executor;

  ImportsByWildcard(ExecutorService executor) { this.executor = executor; }

  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    executor.execute(
        () -> {
          while (true) { ctx.write("tick 15"); }
        });
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    System.out.println("gone 16");
  }
}

class Outer {
  interface Future {}

  static class NameThatIsTaken extends ChannelInboundHandlerAdapter {
    private final ExecutorService executor;

    NameThatIsTaken(ExecutorService executor) { this.executor = executor; }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
      executor.execute(
          () -> {
            while (true) { ctx.write("tick 17"); }
          });
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
      System.out.println("gone 18");
    }
  }
}
