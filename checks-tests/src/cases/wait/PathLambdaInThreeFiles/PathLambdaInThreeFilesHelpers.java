package news;

import java.util.*;
import java.util.concurrent.*;

class LambdaInAnotherFileRunByAHelperOfAThirdEnding {
  static void apply(ExecutorService tasks) { Runner.twice(() -> Pools.drain(tasks)); }
}

class ReferenceInAnotherFileRunByTheLibraryEnding {
  static void all(List<ExecutorService> pools) {
    pools.stream().filter(each -> !each.isTerminated()).forEach(Pools::drain);
  }
}

class LambdaInAnotherFileRunByTheLibraryEnding {
  static void all(List<ExecutorService> pools) { pools.forEach(each -> Pools.drain(each)); }
}

class ConstructorReferenceWaiter {
  ConstructorReferenceWaiter(ExecutorService tasks) { Pools.drain(tasks); }
}
