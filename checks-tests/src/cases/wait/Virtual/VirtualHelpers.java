package news;

import java.util.concurrent.*;

class SilentIfTheExactTypeDoesNotWaitWaiting implements Ender {
  @Override public void end(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(1, TimeUnit.MINUTES);
  }
}

class ExactTypeOfAFinalFieldAmongManyWaiting implements Ender {
  @Override public void end(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(1, TimeUnit.MINUTES); // HERE: exactTypeOfAFinalFieldAmongMany
  }
}

class ExactTypeOfALocalAmongManyWaiting implements Ender {
  @Override public void end(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(1, TimeUnit.MINUTES); // HERE: exactTypeOfALocalAmongMany
  }
}

class SilentWithFourImplementationsWaiting implements Ender {
  @Override public void end(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(1, TimeUnit.MINUTES);
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
