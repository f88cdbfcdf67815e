// Calls of methods that a class in sight implements or overrides.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class SilentIfAnOverrideReplacesTheWait extends ChannelInboundHandlerAdapter { // SILENT
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    new Quick().end(pool);
  }
}

class GenericSuperclass extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private Closer<GenericSuperclass> closer;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    closer.close(this); // FINDING: channelInactive ... GenericSuperclassHandlerCloser.close ... @genericSuperclass
  }
}
