package app;

import java.util.concurrent.ExecutorService;
import lib.Pools;
import lib.Station;

final class Stations {
  private Stations() {}

  static Station nearest() {
    return new Station.Local();
  }

  static void stopAll(ExecutorService pool) throws InterruptedException {
    Pools.drain(pool);
  }
}
