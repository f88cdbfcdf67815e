package news;

import java.util.concurrent.*;

final class Pools {
  static void drain(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(3, TimeUnit.MINUTES);
  }
}

class Drainer {
  @org.springframework.scheduling.annotation.Async
  void drain(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(10, TimeUnit.MINUTES);
  }
}
