package news;

import java.util.concurrent.*;

final class ThroughThreeFilesPools {
  private ThroughThreeFilesPools() {}
  static void drain(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(1, TimeUnit.MINUTES); // HERE: throughThreeFiles
  }
  static void stop(ExecutorService tasks) throws InterruptedException {
    tasks.shutdown();
    drain(tasks);
  }
}
