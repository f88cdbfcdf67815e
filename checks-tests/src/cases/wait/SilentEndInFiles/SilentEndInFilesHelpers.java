package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

final class Pools {
  static void check(ExecutorService tasks) throws InterruptedException {
    if (tasks.isTerminated()) { tasks.awaitTermination(10, TimeUnit.MINUTES); }
  }
}

interface Crawler {
  boolean awaitTermination(long amount, TimeUnit unit);
}

interface Fetchers extends ExecutorService {
  void awaitTermination(Runnable then);
}
