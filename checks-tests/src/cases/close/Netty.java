// Netty: inbound handlers, listeners, tasks for the event loop.
// with: NETTY
// needs: 21
package news;

import io.netty.channel.*;
import java.util.List;
import java.util.concurrent.*;

class NettyHandlers {
  void taskForTheEventLoop(Channel channel) {
    channel.eventLoop().execute(() -> {
              try (var pulse = Executors.newSingleThreadExecutor()) { // FINDING: close
                pulse.execute(() -> channel.write("tick"));
              }
            });
  }

  void futureListenerLambda(Channel channel, ExecutorService perChannel) {
    channel.closeFuture().addListener(done -> perChannel.close()); // FINDING: close
  }
}

class SilentInWorkHandedToAnExecutor extends ChannelInboundHandlerAdapter { // SILENT
  private final ExecutorService blocking = Executors.newCachedThreadPool();
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
    blocking.execute(() -> {
          try (var parts = Executors.newFixedThreadPool(5)) {
            parts.submit(() -> ctx.writeAndFlush(message));
          }
        });
  }
}

class FutureListenerClass implements ChannelFutureListener {
  @Override public void operationComplete(ChannelFuture connected) {
    try (var greeters = Executors.newSingleThreadExecutor()) { // FINDING: close
      greeters.execute(() -> connected.channel().writeAndFlush("EHLO"));
    }
  }
}

class ChannelRead0 extends SimpleChannelInboundHandler<String> {
  @Override protected void channelRead0(ChannelHandlerContext ctx, String line) {
    try (var parsers = Executors.newVirtualThreadPerTaskExecutor()) { // FINDING: close
      parsers.execute(() -> ctx.write(line.length()));
    }
  }
}

class ChannelRead extends ChannelInboundHandlerAdapter {
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
    try (var executor = Executors.newFixedThreadPool(2)) { // FINDING: close
      executor.submit(() -> ctx.writeAndFlush("rows for " + message));
    }
  }
}

class HandlerInheritedOverTwoLevels extends LoggingHandler {
  @Override public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
    try (var idle = Executors.newScheduledThreadPool(2)) { idle.execute(() -> System.out.println(event)); } // FINDING: close
  }
}

class JoinedInsideStillBlocksTheLoop extends SimpleChannelInboundHandler<List<Callable<Long>>> {
  @Override protected void channelRead0(ChannelHandlerContext ctx, List<Callable<Long>> parts)
      throws Exception {
    try (var adders = Executors.newFixedThreadPool(8)) { ctx.writeAndFlush(adders.invokeAll(parts).size()); } // FINDING: close
  }
}

class ChannelInactiveClosesAField extends ChannelInboundHandlerAdapter {
  private final ExecutorService sessionTasks = Executors.newFixedThreadPool(3);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    sessionTasks.close(); // FINDING: close
    super.channelInactive(ctx);
  }
}

abstract class LoggingHandler extends ChannelInboundHandlerAdapter {}
