// Findings that the user does not want: suppressed, of work that survives, in tests.
// with: JUNIT, NETTY
// stubs: news/OnPurpose.java
// flags: -XepOpt:Unhang:SurvivesDisconnect=news.OnPurpose
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class SurvivesOnPurpose {
  private final ExecutorService tasks = null;

  class AnnotationOfTheUserOnTheExecutor extends ChannelInboundHandlerAdapter { // SILENT
    @OnPurpose private final ExecutorService tasks = null;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      tasks.execute(() -> { while (true) { System.out.println("audit"); } });
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
  }

  @OnPurpose class AnnotationOfTheUserOnTheClass extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) {
      tasks.execute(() -> { while (true) { System.out.println("audit"); } });
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
  }

  class AnnotationOfTheUserOnTheMethod extends ChannelInboundHandlerAdapter { // SILENT
    @OnPurpose @Override
    public void channelActive(ChannelHandlerContext ctx) {
      tasks.execute(() -> { while (true) { System.out.println("audit"); } });
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
  }
}
