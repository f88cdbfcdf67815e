// The models name the method that does what close() does, and does not wait.
// with: ARMERIA, NETTY
// needs: 21
package news;

import com.linecorp.armeria.common.util.AsyncCloseable;
import io.netty.channel.*;
import java.util.concurrent.CompletableFuture;

class OwnServerWhoseCloseInSightDoesNotWait extends ChannelInboundHandlerAdapter { // SILENT
  static final class Till implements AsyncCloseable {
    private int closed;
    @Override public CompletableFuture<?> closeAsync() { return CompletableFuture.completedFuture(4); }
    @Override public void close() { closed++; }
  }
  private final Till till = new Till();
  @Override public void channelInactive(ChannelHandlerContext ctx) { till.close(); }
}
