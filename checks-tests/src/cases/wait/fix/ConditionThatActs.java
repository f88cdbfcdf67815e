// A condition or header that does something is not left out with the wait behind it.
// with: NETTY
// needs: 21
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class ConditionThatActs {
  private ExecutorService pool;
  private ExecutorService spare;
  private final List<ExecutorService> pools = new ArrayList<>();
  private int count;

  private List<ExecutorService> getPoolsAndClear() {
    List<ExecutorService> all = List.copyOf(pools);
    pools.clear();
    return all;
  }

  private int getNext() {
    return ++count;
  }

  int getCount() {
    return count;
  }

  private boolean isFirst() {
    boolean isFirst = spare == null;
    spare = pool;
    return isFirst;
  }

  class NameThatSaysSo extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      for (ExecutorService each : getPoolsAndClear()) {
        each.shutdown();
        each.awaitTermination(1, TimeUnit.SECONDS);
      }
    }
  }

  class GetterThatCounts extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      if (getNext() > 3) {
        pool.awaitTermination(2, TimeUnit.SECONDS);
      }
    }
  }

  class QuestionThatRemembers extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      if (isFirst()) {
        pool.awaitTermination(3, TimeUnit.SECONDS);
      }
    }
  }

  class GetterThatAsks extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      if (getCount() > 4) {
        pool.awaitTermination(4, TimeUnit.SECONDS);
      }
    }
  }

  class CountsInTheCondition extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      if (count++ > 5) {
        pool.awaitTermination(5, TimeUnit.SECONDS);
      }
    }
  }

  class HelperThatCounts extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      new Waits(pool).end(); // NO PATCH: it changes fields
    }
  }

  class HeaderThatActs extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      for (int turn = getNext(); turn < 7; turn++) {
        pool.awaitTermination(7, TimeUnit.SECONDS);
      }
    }
  }

  class HeaderThatCountsInAField extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      for (int turn = 0; turn < 8; turn++, count++) {
        pool.awaitTermination(8, TimeUnit.SECONDS);
      }
    }
  }

  class HeaderThatCountsTheTurns extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      for (int turn = 0, all = getCount(); turn < all; turn++) {
        pool.awaitTermination(9, TimeUnit.SECONDS);
      }
    }
  }

  class QuestionsThatAreCounted extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.shutdown();
      for (; !pool.isTerminated(); count++) { // NO PATCH: the loop does something else
        Thread.onSpinWait();
      }
    }
  }
}
// file: Waits.java
record Waits(ExecutorService pool) {
  static int all;

  void end() {
    all++;
    try {
      pool.awaitTermination(6, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
