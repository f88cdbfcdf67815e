package news;

import java.util.concurrent.*;

class Waiting implements Ender {
  @Override public void end(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(1, TimeUnit.MINUTES); // HERE: theOnlyImplementation
  }
}
