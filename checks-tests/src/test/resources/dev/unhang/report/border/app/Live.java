package app;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import lib.Pools;
import lib.Retry;
import lib.Station;

class Live extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private final Station station = Stations.nearest();

  @Override
  public void channelActive(ChannelHandlerContext ctx) throws Exception {
    Pools.drain(pool);
    Pools.await(List.of(pool));
    Pools.hurry(pool);
    Pools.aside(pool);
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
    station.stop();
    station.pause();
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    try (Station.Local local = new Station.Local()) {
      local.pause();
    }
    Pools.count(pool);
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext ctx, Object event) throws Exception {
    Stations.stopAll(pool);
    Retry.twice("end", () -> pool.awaitTermination(1, TimeUnit.MINUTES));
    Retry.twice("drain", () -> Pools.drain(pool));
    Retry.aside(pool::shutdown);
  }

  static void main(ExecutorService pool) throws InterruptedException {
    Pools.drain(pool);
  }
}
