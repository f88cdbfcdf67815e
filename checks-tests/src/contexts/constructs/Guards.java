// framework: Netty, Vert.x, Quarkus, Swing
// with: NETTY, VERTX4
package constructs;
import io.netty.channel.*;
import io.vertx.core.Context;
import javax.swing.SwingUtilities;

final class Guards extends ChannelInboundHandlerAdapter {
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
    if (!ctx.executor().inEventLoop()) { here(); return; } // MAY_BLOCK: `EventExecutor.inEventLoop` is false here
    here(); // EVENT_LOOP: a Netty event loop: `EventExecutor.inEventLoop` is true here
  }
  void inLoop(EventLoop loop) {
    if (loop.inEventLoop()) {
      here(); // EVENT_LOOP: a Netty event loop: is true here
    } else {
      here(); // MAY_BLOCK: is false here
    }
  }
  void earlyExit(EventLoop loop) { if (loop.inEventLoop()) { return; } here(); } // MAY_BLOCK: is false here
  void inLocal(EventLoop loop) { boolean onLoop = loop.inEventLoop(); if (onLoop) { here(); } } // EVENT_LOOP: a Netty event loop: is true here
  void both(EventLoop loop, boolean wanted) {
    if (wanted && loop.inEventLoop()) { here(); } // EVENT_LOOP: a Netty event loop: is true here
    if (wanted || loop.inEventLoop()) { here(); } // UNKNOWN
  }
  String ternary(EventLoop loop) {
    return loop.inEventLoop() ? here() // EVENT_LOOP: a Netty event loop: is true here
        : here(); // MAY_BLOCK: is false here
  }
  void vertx() {
    if (Context.isOnEventLoopThread()) { here(); } // EVENT_LOOP: a Vert.x event loop: `Context.isOnEventLoopThread` is true here
    if (Context.isOnWorkerThread()) { here(); } // MAY_BLOCK: `Context.isOnWorkerThread` is true here
  }
  void swing() {
    if (SwingUtilities.isEventDispatchThread()) { here(); } // EVENT_LOOP: a Swing event loop: `SwingUtilities.isEventDispatchThread` is true here
  }
  void insideALambda(EventLoop loop) { if (loop.inEventLoop()) { Runnable later = () -> here(); } } // UNKNOWN
  void other(boolean inEventLoop) { if (inEventLoop) { here(); } } // UNKNOWN
}
