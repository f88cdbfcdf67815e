// framework: Netty
// with: netty-common:4, netty-buffer:4, netty-resolver:4, netty-transport:4, netty-codec:4
import io.netty.buffer.ByteBuf;
import io.netty.channel.*;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.util.concurrent.*;

class Handlers extends ChannelInitializer<Channel> {
  private static final EventExecutorGroup WORKERS = new DefaultEventExecutorGroup(16);
  @Override protected void initChannel(Channel channel) {
    here(); // EVENT_LOOP: `initChannel` overrides `ChannelInitializer.initChannel`
    ChannelPipeline pipeline = channel.pipeline();
    pipeline.addLast(new Lines(), new Plain());
    pipeline.addLast(WORKERS, new Slow());
    pipeline.addLast(WORKERS, "named", new Named());
    ChannelHandler stored = new Stored();
    pipeline.addFirst(WORKERS, "stored", stored);
    pipeline.addLast(channel.eventLoop(), "loop", new OnOtherLoop());
    pipeline.addLast(WORKERS, new SimpleChannelInboundHandler<String>() {
      @Override protected void channelRead0(ChannelHandlerContext context, String line) { here(); } // MAY_BLOCK: handed to `ChannelPipeline.addLast`
    });
  }
  static class Plain extends ChannelInboundHandlerAdapter {
    @Override public void channelRead(ChannelHandlerContext context, Object message) {
      here(); // EVENT_LOOP: a Netty event loop: `channelRead` overrides
      forward(context);
    }
    @Override public void channelInactive(ChannelHandlerContext context) {
      here(); // EVENT_LOOP: `channelInactive` overrides `ChannelInboundHandler.channelInactive`
    }
    private void forward(ChannelHandlerContext context) { here(); } // EVENT_LOOP: a Netty event loop: `forward` called
    void configure() { here(); } // UNKNOWN
  }
  static class Lines extends ByteToMessageDecoder {
    @Override protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
      here(); // EVENT_LOOP: a Netty event loop: `decode` overrides `ByteToMessageDecoder.decode`
    }
  }
  abstract static class Base<T> extends SimpleChannelInboundHandler<T> {}
  static class Deep extends Base<Integer> {
    @Override protected void channelRead0(ChannelHandlerContext context, Integer number) {
      here(); // EVENT_LOOP: overrides `SimpleChannelInboundHandler.channelRead0`
    }
  }
  static class Outbound extends ChannelDuplexHandler {
    @Override public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
      here(); // EVENT_LOOP: a Netty event loop: `write` overrides `ChannelOutboundHandler.write`
    }
  }
  static class Slow extends ChannelInboundHandlerAdapter {
    @Override public void channelRead(ChannelHandlerContext context, Object message) { here(); } // MAY_BLOCK: object handed to `ChannelPipeline.addLast`
  }
  static class Named extends ChannelInboundHandlerAdapter {
    @Override public void channelActive(ChannelHandlerContext context) { here(); } // MAY_BLOCK: object handed to `ChannelPipeline.addLast`
  }
  static class Stored extends ChannelInboundHandlerAdapter {
    @Override public void channelRead(ChannelHandlerContext context, Object message) { here(); } // MAY_BLOCK: object handed to `ChannelPipeline.addFirst`
  }
  static class OnOtherLoop extends ChannelInboundHandlerAdapter {
    @Override public void channelRead(ChannelHandlerContext context, Object message) { here(); } // EVENT_LOOP: a Netty event loop
  }
}
