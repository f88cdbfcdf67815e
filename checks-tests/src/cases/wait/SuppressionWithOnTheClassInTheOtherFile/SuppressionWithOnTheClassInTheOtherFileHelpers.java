package news;

import java.util.concurrent.*;

final class OnTheMethodInTheOtherFilePools {
  @SuppressWarnings("AwaitTerminationOnEventLoop")
  static boolean drain(ExecutorService tasks) throws InterruptedException {
    return tasks.awaitTermination(1, TimeUnit.MINUTES);
  }
}

@SuppressWarnings("AwaitTerminationOnEventLoop") final class Pools {
  static boolean drain(ExecutorService tasks) throws InterruptedException {
    return tasks.awaitTermination(1, TimeUnit.MINUTES);
  }
}
