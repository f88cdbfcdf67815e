package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

class TwoHandlersTwoFilesTwoFindingsReader extends ChannelInboundHandlerAdapter {
  private final ExecutorService tasks = Executors.newCachedThreadPool();
  @Override public void channelRead(ChannelHandlerContext ctx, Object line) throws Exception {
    Pools.drain(tasks); // FINDING: Pools.drain
  }
}
