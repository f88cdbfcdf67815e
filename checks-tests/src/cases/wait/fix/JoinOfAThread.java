// A join of a thread goes, or moves with what needs what the thread has done.
// with: NETTY
// needs: 21
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

class JoinOfAThread extends ChannelInboundHandlerAdapter {
  private Thread worker;

  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    worker = new Thread(() -> System.out.println("news"));
    worker.start();
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    worker.interrupt();
    try {
      worker.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
    StringBuffer answer = new StringBuffer();
    Thread reader = new Thread(() -> answer.append(message));
    reader.start();
    reader.join();
    System.out.println(answer);
  }
}
