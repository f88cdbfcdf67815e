// Calls of methods that a class in sight implements or overrides.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

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

// file: Bases.java
record SealedInterfaceOfRecordsStart(String topic) implements SealedInterfaceOfRecordsOrder {
  @Override public void apply(ExecutorService tasks) { tasks.execute(() -> System.out.println(topic)); }
}

abstract class Middle extends Base {}

// file: Helpers.java
sealed interface SealedInterfaceOfRecordsOrder permits SealedInterfaceOfRecordsStart, SealedInterfaceOfRecordsStop {
  void apply(ExecutorService tasks) throws InterruptedException;
}

abstract class Base {
  abstract void end(ExecutorService tasks) throws InterruptedException;
}

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
