// A reference to a method that waits becomes a lambda, in which the call has a thread of its own.
// with: NETTY
// needs: 21
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

abstract class Inbound extends ChannelInboundHandlerAdapter {
  final List<ExecutorService> pools = new ArrayList<>();
  final Closer closer = new Closer();
  int seen;
}

class Static extends Inbound {
  @Override public void channelInactive(ChannelHandlerContext ctx) { pools.forEach(PoolUtils::drain); }
}

class OnWhatIsGiven extends Inbound {
  private final List<Closer> closers = new ArrayList<>();
  @Override public void channelInactive(ChannelHandlerContext each) { closers.forEach(Closer::end); }
}

class OnAnObject extends Inbound {
  @Override public void channelInactive(ChannelHandlerContext ctx) { Optional.of(pools.get(0)).ifPresent(closer::end); }
}

class WithoutParameter extends Inbound {
  @Override public void channelInactive(ChannelHandlerContext ctx) {
    Optional.of(3).ifPresentOrElse(System.out::println, closer::end);
  }
}

class BeforeWhatNeedsTheEnd extends Inbound {
  @Override public void channelInactive(ChannelHandlerContext ctx) {
    pools.forEach(PoolUtils::drain);
    System.out.println("all drained");
  }
  @Override public void channelUnregistered(ChannelHandlerContext ctx) {
    pools.forEach(each -> { PoolUtils.drain(each); });
    System.out.println("unregistered");
  }
}

class WithoutPatch extends Inbound {
  @Override public void channelInactive(ChannelHandlerContext ctx) {
    pools.forEach(PoolUtils::drain); // NO PATCH: it changes fields
    System.out.println("all drained: " + ++seen);
  }
  @Override public void channelUnregistered(ChannelHandlerContext ctx) {
    Map.of(pools.get(0), 4).forEach(PoolUtils::drainWithin); // NO PATCH: write a lambda
  }
  @Override public void channelActive(ChannelHandlerContext ctx) {
    pools.forEach(closer::remember); // NO PATCH: changes fields
  }
}

// file: PoolUtils.java
final class PoolUtils {
  private PoolUtils() {}
  static void drain(ExecutorService pool) { drainWithin(pool, 91); }
  static void drainWithin(ExecutorService pool, int seconds) {
    try { pool.awaitTermination(seconds, TimeUnit.SECONDS); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
  }
}

// file: Closer.java
final class Closer {
  private ExecutorService pool;
  void end() { PoolUtils.drain(pool); }
  void end(ExecutorService given) { PoolUtils.drain(given); }
  void remember(ExecutorService given) {
    pool = given;
    PoolUtils.drain(given);
  }
}
