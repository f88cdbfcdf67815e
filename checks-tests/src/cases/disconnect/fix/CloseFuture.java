// A channel tells of its end by a future, which takes any number of listeners.
// with: NETTY
package news;

import io.netty.channel.Channel;
import java.util.concurrent.*;

class CloseFuture {
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);

  void writes(Channel channel) {
    timer.scheduleAtFixedRate(() -> channel.writeAndFlush(15), 16, 17, TimeUnit.SECONDS); // FINDING: Nothing stops
  }

  void inAnObject(Channel channel) {
    Pump pump = new Pump(channel);
    timer.scheduleAtFixedRate(pump, 22, 23, TimeUnit.SECONDS); // FINDING: `inAnObject` runs for one client
  }

  void throughAHelper(Channel channel) {
    start(channel);
  }

  private void start(Channel each) {
    timer.scheduleAtFixedRate(() -> each.writeAndFlush("i"), 26, 27, TimeUnit.SECONDS); // FINDING: runs for one client
  }

  private static final class Pump implements Runnable {
    private final Channel channel;

    Pump(Channel channel) {
      this.channel = channel;
    }

    @Override
    public void run() {
      channel.writeAndFlush("g");
    }
  }
}
