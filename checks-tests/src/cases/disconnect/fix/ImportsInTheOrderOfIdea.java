// The imports stand in the order of IntelliJ IDEA, with comments: the new one is a line among its kin.
// with: NETTY
// layouts: crlf, tabs+crlf
package news;

// Netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter; // the adapter

/* Java: what the JDK has. */
import java.util.concurrent.ExecutorService; // by hand
import java.util.List;

import static java.util.Objects.requireNonNull;
import static java.util.concurrent.TimeUnit.SECONDS;

/** Ticks, as {@link SECONDS} say. */
class ImportsInTheOrderOfIdea extends ChannelInboundHandlerAdapter {
  private final ExecutorService executor;

  ImportsInTheOrderOfIdea(ExecutorService executor) { this.executor = executor; }

  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    executor.execute(
        () -> {
          while (true) { ctx.write("tick 11"); }
        });
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    System.out.println("gone 12");
  }
}

class Names {
  List<String> names = requireNonNull(List.of("a", String.valueOf(SECONDS)));
}
