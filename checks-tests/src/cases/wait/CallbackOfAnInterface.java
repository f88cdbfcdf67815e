// A callback that a method of an interface is given is followed into its implementations.
// with: NETTY, VERTX5, RXJAVA3
package news;

import io.netty.channel.*;
import io.reactivex.rxjava3.core.Observable;
import io.vertx.core.net.NetSocket;
import java.util.concurrent.*;

class Newsroom {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private void drain(int minutes) {
    try { pool.awaitTermination(minutes, TimeUnit.MINUTES); } catch (InterruptedException e) { System.out.println("2"); }
  }
  private void stop() {
    try { pool.awaitTermination(3, TimeUnit.MINUTES); } catch (InterruptedException e) { System.out.println("3"); } // FINDING: `channelInactive` overrides ... method reference handed to `NettyChannels.open`
  }
  void method(Channels channels) { channels.open(this::stop); }
  void lambda(Channels channels) throws InterruptedException {
    channels.open(() -> {
      try { pool.awaitTermination(4, TimeUnit.MINUTES); } catch (InterruptedException e) { System.out.println("4"); } // FINDING: lambda handed to `NettyChannels.open`
    });
  }
  void oneOfTwo(Sockets sockets) {
    sockets.onEnd(line -> {
      try { pool.awaitTermination(5, TimeUnit.MINUTES); } catch (InterruptedException e) { System.out.println("5"); } // FINDING: lambda handed to `VertxSockets.onEnd`
    });
  }
  void abstractClass(Feed feed) {
    feed.each(line -> {
      try { pool.awaitTermination(6, TimeUnit.MINUTES); } catch (InterruptedException e) { System.out.println("6"); } // FINDING: lambda handed to `RxFeed.each`
    });
  }
  void onlyOnItsOwnPool(Offloading offloading) { offloading.open(() -> drain(7)); } // SILENT
  void oneOfFour(OneOfFour many) { many.open(() -> drain(8)); } // SILENT
  void noneInSight(NoneInSight none) { none.open(() -> drain(9)); } // SILENT
}
// file: Channels.java
interface Channels { void open(Runnable onClose); }
class NettyChannels implements Channels {
  private Channel channel;
  @Override public void open(Runnable onClose) {
    channel.pipeline().addLast(new ChannelInboundHandlerAdapter() {
      @Override public void channelInactive(ChannelHandlerContext ctx) { onClose.run(); }
    });
  }
}
// file: Sockets.java
interface Sockets { void onEnd(java.util.function.Consumer<String> ended); }
class VertxSockets implements Sockets {
  private NetSocket socket;
  @Override public void onEnd(java.util.function.Consumer<String> ended) { socket.closeHandler(nothing -> ended.accept("5")); }
}
class NoSockets implements Sockets {
  @Override public void onEnd(java.util.function.Consumer<String> ended) { System.out.println("none"); }
}
// file: Feed.java
abstract class Feed { abstract void each(java.util.function.Consumer<String> reader); }
class RxFeed extends Feed {
  private Observable<String> lines;
  @Override void each(java.util.function.Consumer<String> reader) { lines.doOnNext(line -> reader.accept(line)).subscribe(); }
}
// file: Offloading.java
interface Offloading { void open(Runnable onClose); }
class Pooled implements Offloading {
  private final Executor executor = Executors.newCachedThreadPool();
  private Channel channel;
  @Override public void open(Runnable onClose) { channel.closeFuture().addListener(future -> executor.execute(onClose)); }
}
// file: OneOfFour.java
interface OneOfFour { void open(Runnable onClose); }
class A implements OneOfFour {
  private Channel channel;
  @Override public void open(Runnable onClose) { channel.closeFuture().addListener(future -> onClose.run()); }
}
class B implements OneOfFour { @Override public void open(Runnable onClose) { System.out.println("B"); } }
class C implements OneOfFour { @Override public void open(Runnable onClose) { System.out.println("C"); } }
class D implements OneOfFour { @Override public void open(Runnable onClose) { System.out.println("D"); } }
// file: NoneInSight.java
interface NoneInSight { void open(Runnable onClose); }
