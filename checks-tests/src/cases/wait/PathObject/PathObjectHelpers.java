package news;

import java.util.concurrent.*;

class LambdaInALocalVariableOfAnotherFileEnding {
  static void apply(ExecutorService tasks) {
    Runnable ending = () -> Pools.drain(tasks);
    ending.run();
  }
}

record ObjectOfAnotherFileRunByAHelperDraining(ExecutorService tasks) implements Runnable {
  @Override public void run() { Pools.drain(tasks); }
}

class SilentIfAHelperThatOffloadsIsInAnotherFileEnding {
  static void apply(ExecutorService tasks) { Runner.later(() -> Pools.drain(tasks)); }
}
