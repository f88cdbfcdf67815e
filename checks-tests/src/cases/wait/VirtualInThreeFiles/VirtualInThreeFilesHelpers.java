package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

class Slow {
  void end(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(4, TimeUnit.MINUTES);
  }
}

abstract class Closer<T> {
  abstract void close(T what) throws InterruptedException;
}
