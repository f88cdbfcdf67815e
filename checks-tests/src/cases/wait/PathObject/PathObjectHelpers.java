package news;

import java.util.concurrent.*;

class LambdaInALocalVariableOfAnotherFileEnding {
  static void apply(ExecutorService tasks) {
    Runnable ending = () -> LambdaInALocalVariableOfAnotherFilePools.drain(tasks);
    ending.run();
  }
}

record ObjectOfAnotherFileRunByAHelperDraining(ExecutorService tasks) implements Runnable {
  @Override public void run() { ObjectOfAnotherFileRunByAHelperPools.drain(tasks); }
}

class SilentIfAHelperThatOffloadsIsInAnotherFileEnding {
  static void apply(ExecutorService tasks) { Runner.later(() -> SilentIfAHelperThatOffloadsIsInAnotherFilePools.drain(tasks)); }
}
