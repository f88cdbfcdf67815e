package news;

import java.util.concurrent.*;

class GenericSuperclassHandlerCloser extends Closer<GenericSuperclass> {
  private final ExecutorService tasks = Executors.newCachedThreadPool();
  @Override void close(GenericSuperclass what) throws InterruptedException {
    tasks.awaitTermination(5, TimeUnit.MINUTES); // HERE: genericSuperclass
  }
}

class Quick extends Slow {
  @Override void end(ExecutorService tasks) { tasks.shutdown(); }
}
