// What begins in one method of a handler ends in the method that is its end.
// with: NETTY, NETTY_HANDLER
package news;

import io.netty.buffer.ByteBuf;
import io.netty.channel.*;
import io.netty.handler.codec.ByteToMessageDecoder;
import java.util.List;
import java.util.concurrent.TimeUnit;

class AddedAndRemoved extends ChannelInboundHandlerAdapter {
  @Override
  public void handlerAdded(ChannelHandlerContext ctx) {
    ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 1, TimeUnit.SECONDS);
  }
}

class AddedWithAnEndOfTheConnection extends ChannelInboundHandlerAdapter {
  @Override
  public void handlerAdded(ChannelHandlerContext ctx) {
    ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 1, TimeUnit.SECONDS);
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    ctx.fireChannelInactive();
  }
}

class AddedInADecoder extends ByteToMessageDecoder {
  @Override
  public void handlerAdded(ChannelHandlerContext ctx) {
    ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 1, TimeUnit.SECONDS);
  }

  @Override
  protected void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) {}
}

class RegisteredAndUnregistered extends ChannelInboundHandlerAdapter {
  @Override
  public void channelRegistered(ChannelHandlerContext ctx) {
    begin(ctx);
    ctx.fireChannelRegistered();
  }

  private void begin(ChannelHandlerContext ctx) {
    ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 1, TimeUnit.SECONDS);
  }
}

class ActiveAndInactive extends ChannelInboundHandlerAdapter {
  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 1, TimeUnit.SECONDS);
    ctx.fireChannelActive();
  }

  @Override
  public void handlerAdded(ChannelHandlerContext ctx) {}
}
