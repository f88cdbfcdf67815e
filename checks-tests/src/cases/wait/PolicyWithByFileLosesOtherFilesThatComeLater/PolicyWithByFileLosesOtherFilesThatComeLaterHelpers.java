package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class ByFileLosesOtherFilesThatComeEarlierHandler extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    ByFileLosesOtherFilesThatComeEarlier.drain(pool);
  }
}

final class Pools {
  static void drain(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(1, TimeUnit.MINUTES);
  }
}
