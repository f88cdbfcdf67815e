package news;

import java.util.concurrent.*;

final class BlockingCodeOutsidePools {
  static String drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "drained";
  }
}

final class InAMethodThatReturnsAMonoPools {
  static String drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: inAMethodThatReturnsAMono
      Thread.currentThread().interrupt();
    }
    return "drained";
  }
}

final class InAnOperatorPools {
  static String drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: inAnOperator
      Thread.currentThread().interrupt();
    }
    return "drained";
  }
}

final class BehindPublishOnPools {
  static String drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "drained";
  }
}

final class InACleanUpPools {
  static String drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: inACleanUp
      Thread.currentThread().interrupt();
    }
    return "drained";
  }
}

final class GuardedByIsInNonBlockingThreadPools {
  static String drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "drained";
  }
}

final class InACallableWithoutASchedulerPools {
  static String drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: inACallableWithoutAScheduler
      Thread.currentThread().interrupt();
    }
    return "drained";
  }
}

final class OnTheElasticSchedulerPools {
  static String drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "drained";
  }
}

final class InAHelperThatIsAnOperatorPools {
  static String drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: inAHelperThatIsAnOperator
      Thread.currentThread().interrupt();
    }
    return "drained";
  }
}

final class OnTheParallelSchedulerPools {
  static String drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: onTheParallelScheduler
      Thread.currentThread().interrupt();
    }
    return "drained";
  }
}

final class BeforePublishOnPools {
  static String drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: beforePublishOn
      Thread.currentThread().interrupt();
    }
    return "drained";
  }
}
