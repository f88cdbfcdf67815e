// Paths within the file of the handler: the finding sits at the wait.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class Path {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class StaticHelperOfTheClass extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { drain(pool); }
    static void drain(ExecutorService tasks) throws InterruptedException {
      tasks.awaitTermination(4, TimeUnit.MINUTES); // FINDING: channelInactive ... drain
    }
  }

  class EnumConstantWithABody extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Ending.SLOW.apply(pool);
    }
    enum Ending {
      SLOW {
        @Override void apply(ExecutorService tasks) throws InterruptedException {
          tasks.awaitTermination(11, TimeUnit.MINUTES); // FINDING: channelInactive ... apply
        }
      }, QUICK {
        @Override void apply(ExecutorService tasks) { tasks.shutdownNow(); }
      };
      abstract void apply(ExecutorService tasks) throws InterruptedException;
    }
  }

  class NestedClass extends ChannelInboundHandlerAdapter {
    private final Drainer drainer = new Drainer();
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { drainer.drain(pool); }

    private static final class Drainer {
      void drain(ExecutorService tasks) throws InterruptedException {
        tasks.awaitTermination(6, TimeUnit.MINUTES); // FINDING: channelInactive ... drain
      }
    }
  }

  class RecordCase extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      new Session(pool, "sports").end();
    }
    record Session(ExecutorService tasks, String topic) {
      void end() throws InterruptedException { tasks.awaitTermination(10, TimeUnit.MINUTES); } // FINDING: channelInactive ... end
    }
  }

  class AnonymousClass extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      new Object() {
        void end() throws InterruptedException { pool.awaitTermination(9, TimeUnit.MINUTES); } // FINDING: channelInactive ... end
      }.end();
    }
  }

  class Directly extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(1, TimeUnit.MINUTES); // FINDING: channelInactive
    }
  }

  class InnerClass extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { new Session().end(); }

    private final class Session {
      void end() throws InterruptedException { pool.awaitTermination(7, TimeUnit.MINUTES); } // FINDING: channelInactive ... end
    }
  }

  class LocalClass extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      class Farewell {
        void say() throws InterruptedException { pool.awaitTermination(8, TimeUnit.MINUTES); } // FINDING: channelInactive ... say
      }
      new Farewell().say();
    }
  }
}

class OtherClassOfTheFileHandler extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    OtherClassOfTheFile.drain(pool);
  }
}

final class OtherClassOfTheFile {
  static void drain(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(5, TimeUnit.MINUTES); // FINDING: channelInactive ... drain
  }
}

class OneCall extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { drain(); }
  private void drain() throws InterruptedException { pool.awaitTermination(2, TimeUnit.MINUTES); } // FINDING: channelInactive ... drain
}

class ThreeCalls extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { farewell(); }
  private void farewell() throws InterruptedException { cleanUp(); }
  private void cleanUp() throws InterruptedException { drain(); }
  private void drain() throws InterruptedException { pool.awaitTermination(3, TimeUnit.MINUTES); } // FINDING: channelInactive ... farewell ... cleanUp ... drain
}
