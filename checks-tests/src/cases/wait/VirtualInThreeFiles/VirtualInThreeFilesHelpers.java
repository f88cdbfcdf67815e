package news;

import java.util.concurrent.*;

class Slow {
  void end(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(4, TimeUnit.MINUTES);
  }
}

abstract class Closer<T> {
  abstract void close(T what) throws InterruptedException;
}
