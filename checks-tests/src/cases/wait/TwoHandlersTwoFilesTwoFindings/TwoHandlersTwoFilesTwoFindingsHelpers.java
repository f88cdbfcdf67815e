package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class TwoHandlersTwoFilesTwoFindingsReader extends ChannelInboundHandlerAdapter {
  private final ExecutorService tasks = Executors.newCachedThreadPool();
  @Override public void channelRead(ChannelHandlerContext ctx, Object line) throws Exception {
    Pools.drain(tasks); // FINDING: Pools.drain
  }
}
