package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

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
