package news;

import java.util.*;
import java.util.concurrent.*;

class LambdaInAnotherFileRunByAHelperOfAThirdEnding {
  static void apply(ExecutorService tasks) { Runner.twice(() -> LambdaInAnotherFileRunByAHelperOfAThirdPools.drain(tasks)); }
}

class ReferenceInAnotherFileRunByTheLibraryEnding {
  static void all(List<ExecutorService> pools) {
    pools.stream().filter(each -> !each.isTerminated()).forEach(ReferenceInAnotherFileRunByTheLibraryPools::drain);
  }
}

class LambdaInAnotherFileRunByTheLibraryEnding {
  static void all(List<ExecutorService> pools) { pools.forEach(each -> LambdaInAnotherFileRunByTheLibraryPools.drain(each)); }
}

class ConstructorReferenceWaiter {
  ConstructorReferenceWaiter(ExecutorService tasks) { ConstructorReferencePools.drain(tasks); }
}
