package news;

import java.util.concurrent.*;

class ConstructorOfTheSuperclassFarewell {
  ConstructorOfTheSuperclassFarewell(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(5, TimeUnit.MINUTES); // HERE: constructorOfTheSuperclass
  }
}

final class ShortestWayPools {
  private ShortestWayPools() {}
  static void drain(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(1, TimeUnit.MINUTES); // HERE: shortestWay
  }
  static void stop(ExecutorService tasks) throws InterruptedException {
    tasks.shutdown();
    drain(tasks);
  }
}

class SuperMethodInAnotherFileGeneral {
  final ExecutorService tasks;
  SuperMethodInAnotherFileGeneral(ExecutorService tasks) { this.tasks = tasks; }
  void stop() throws InterruptedException { tasks.awaitTermination(6, TimeUnit.MINUTES); } // HERE: superMethodInAnotherFile
}

class GenericBridgePoolEnder implements Ender<ExecutorService> {
  @Override public void end(ExecutorService what) throws InterruptedException {
    what.awaitTermination(10, TimeUnit.MINUTES); // HERE: genericBridge
  }
}
