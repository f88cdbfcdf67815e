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

class SilentIfAnOverrideReplacesTheWait extends ChannelInboundHandlerAdapter { // SILENT
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { new Quick().end(pool); }
}

class GenericSuperclass extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private Closer<GenericSuperclass> closer;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { closer.close(this); } // FINDING: channelInactive ... GenericSuperclassHandlerCloser.close ... @genericSuperclass
}

class OverrideOfAClassInTwoLevels extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private Base base;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { base.end(pool); } // FINDING: channelInactive ... OverrideOfAClassInTwoLevelsLeaf.end ... @overrideOfAClassInTwoLevels
}

class SealedInterfaceOfRecords extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void userEventTriggered(ChannelHandlerContext ctx, Object event)
      throws Exception { ((SealedInterfaceOfRecordsOrder) event).apply(pool); } // FINDING: userEventTriggered ... SealedInterfaceOfRecordsStop.apply ... @sealedInterfaceOfRecords
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

class Slow {
  void end(ExecutorService tasks) throws InterruptedException { tasks.awaitTermination(4, TimeUnit.MINUTES); }
}

abstract class Closer<T> {
  abstract void close(T what) throws InterruptedException;
}

sealed interface SealedInterfaceOfRecordsOrder permits SealedInterfaceOfRecordsStart, SealedInterfaceOfRecordsStop {
  void apply(ExecutorService tasks) throws InterruptedException;
}

abstract class Base {
  abstract void end(ExecutorService tasks) throws InterruptedException;
}

// file: Bases.java
class GenericSuperclassHandlerCloser extends Closer<GenericSuperclass> {
  private final ExecutorService tasks = Executors.newCachedThreadPool();
  @Override void close(GenericSuperclass what) throws InterruptedException {
    tasks.awaitTermination(5, TimeUnit.MINUTES); // HERE: genericSuperclass
  }
}

class Quick extends Slow {
  @Override void end(ExecutorService tasks) { tasks.shutdown(); }
}

record SealedInterfaceOfRecordsStart(String topic) implements SealedInterfaceOfRecordsOrder {
  @Override public void apply(ExecutorService tasks) { tasks.execute(() -> System.out.println(topic)); }
}

abstract class Middle extends Base {}

// file: Roots.java
class OverrideOfAClassInTwoLevelsLeaf extends Middle {
  @Override void end(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(3, TimeUnit.MINUTES); // HERE: overrideOfAClassInTwoLevels
  }
}

record SealedInterfaceOfRecordsStop(long minutes) implements SealedInterfaceOfRecordsOrder {
  @Override public void apply(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(minutes, TimeUnit.MINUTES); // HERE: sealedInterfaceOfRecords
  }
}
