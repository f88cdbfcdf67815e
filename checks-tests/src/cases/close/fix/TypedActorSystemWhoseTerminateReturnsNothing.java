// The models name the method that does what close() does, and does not wait.
// with: NETTY, PEKKO
// needs: 21
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import org.apache.pekko.actor.typed.ActorSystem;

class TypedActorSystemWhoseTerminateReturnsNothing extends ChannelInboundHandlerAdapter {
  private ActorSystem<String> system;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    system.close();
  }
}
