// Findings that the user does not want: suppressed, of work that survives, in tests.
// with: JUNIT, NETTY
// flags: -XepOpt:Unhang:SurvivesDisconnect=news.Audit
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class TypeOfTheTask extends ChannelInboundHandlerAdapter { // SILENT
  private final ExecutorService tasks = null;
  @Override public void channelActive(ChannelHandlerContext ctx) { tasks.execute(new Audit()); }
  @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
}

// file: Audit.java
class Audit implements Runnable {
  @Override public void run() { while (true) { System.out.println("audit 3"); } }
}
