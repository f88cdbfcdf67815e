// Findings that the user does not want: suppressed, of work that survives, in tests.
// with: JUNIT, NETTY
// flags: -XepOpt:Unhang:SurvivesDisconnect=news.Durable
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class TypeOfTheExecutor extends ChannelInboundHandlerAdapter { // SILENT
  private final Durable tasks = null;
  @Override public void channelActive(ChannelHandlerContext ctx) {
    tasks.execute(() -> { while (true) { System.out.println("audit"); } });
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
}

// file: Durable.java
interface Durable extends ExecutorService {}
