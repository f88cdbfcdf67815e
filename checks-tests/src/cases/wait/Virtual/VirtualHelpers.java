package news;

import java.util.concurrent.*;

class Waiting implements Ender {
  @Override public void end(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(1, TimeUnit.MINUTES); // HERE: waiting
  }
}

interface StaticMethodOfAnInterfaceEnds {
  static void end(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(2, TimeUnit.MINUTES); // HERE: staticMethodOfAnInterface
  }
}

enum SourceOfAnEnumConstantWithABodyEnding {
  SLOW {
    @Override void apply(ExecutorService tasks) throws InterruptedException {
      tasks.awaitTermination(7, TimeUnit.MINUTES); // HERE: sourceOfAnEnumConstantWithABody
    }
  }, QUICK {
    @Override void apply(ExecutorService tasks) { tasks.shutdownNow(); }
  };
  abstract void apply(ExecutorService tasks) throws InterruptedException;
}
