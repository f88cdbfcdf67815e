package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

final class Pools {
  static boolean drain(ExecutorService tasks) throws InterruptedException {
    return tasks.awaitTermination(1, TimeUnit.MINUTES);
  }
}
