package news;

import java.util.concurrent.*;

final class OneOfTwoWaysSuppressedBetween {
  static void go(ExecutorService tasks) throws InterruptedException {
    quiet(tasks);
    other(tasks);
  }
  @SuppressWarnings("AwaitTerminationOnEventLoop")
  static void quiet(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(5, TimeUnit.MINUTES);
  }
  static void other(ExecutorService tasks) throws InterruptedException {
    while (!tasks.isTerminated()) { Thread.onSpinWait(); } // HERE: oneOfTwoWaysSuppressed
  }
}

final class Between {
  @SuppressWarnings("AwaitTerminationOnEventLoop")
  static void go(ExecutorService tasks) throws InterruptedException { Pools.drain(tasks); }
}

record Session(ExecutorService tasks) implements AutoCloseable {
  @Override public void close() throws InterruptedException {
    tasks.awaitTermination(7, TimeUnit.MINUTES);
  }
}
