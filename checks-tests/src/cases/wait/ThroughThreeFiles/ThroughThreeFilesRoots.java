package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

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
