// Calls of methods that a class in sight implements or overrides.
// with: NETTY
// stubs: news/Ender.java, news/IdleFirst.java, news/IdleSecond.java, news/IdleThird.java
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class VirtualCalls {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class SilentIfTheExactTypeDoesNotWait extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Ender ender = new IdleFirst();
      ender.end(pool);
    }
  }

  class ExactTypeOfAFinalFieldAmongMany extends ChannelInboundHandlerAdapter {
    private final Ender ender = new Waiting();
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { ender.end(pool); } // FINDING: channelInactive ... Waiting.end ... @waiting
  }

  class ExactTypeOfALocalAmongMany extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Ender ender = new Waiting();
      ender.end(pool); // FINDING: channelInactive ... Waiting.end ... @waiting
    }
  }

  class SilentWithFourImplementations extends ChannelInboundHandlerAdapter { // SILENT
    private Ender ender;
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      // channelInactive > Waiting.end
      ender.end(pool);
    }
  }

  class StaticMethodOfAnInterface extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      StaticMethodOfAnInterfaceEnds.end(pool); // FINDING: channelInactive ... StaticMethodOfAnInterfaceEnds.end ... @staticMethodOfAnInterface
    }
  }

  class SourceOfAnEnumConstantWithABody extends ChannelInboundHandlerAdapter {
    @Override public void userEventTriggered(ChannelHandlerContext ctx, Object event)
        throws Exception { ((SourceOfAnEnumConstantWithABodyEnding) event).apply(pool); } // FINDING: userEventTriggered ... apply ... @sourceOfAnEnumConstantWithABody
  }
}

// file: Helpers.java
class Waiting implements Ender {
  @Override public void end(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(1, TimeUnit.MINUTES); // HERE: waiting
  }
}

interface StaticMethodOfAnInterfaceEnds {
  static void end(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(2, TimeUnit.MINUTES); // HERE: staticMethodOfAnInterface
  }
}

enum SourceOfAnEnumConstantWithABodyEnding {
  SLOW {
    @Override void apply(ExecutorService tasks) throws InterruptedException {
      tasks.awaitTermination(7, TimeUnit.MINUTES); // HERE: sourceOfAnEnumConstantWithABody
    }
  }, QUICK {
    @Override void apply(ExecutorService tasks) { tasks.shutdownNow(); }
  };
  abstract void apply(ExecutorService tasks) throws InterruptedException;
}
