package news;

import java.util.concurrent.*;

final class BlockingCodeOutsidePools {
  static String drain(ExecutorService tasks) {
    try {
      tasks.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "drained";
  }
}

final class InAMethodThatReturnsAMonoPools {
  static String drain(ExecutorService tasks) {
    try {
      tasks.awaitTermination(1, TimeUnit.MINUTES); // HERE: inAMethodThatReturnsAMono
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "drained";
  }
}

final class InAnOperatorPools {
  static String drain(ExecutorService tasks) {
    try {
      tasks.awaitTermination(1, TimeUnit.MINUTES); // HERE: inAnOperator
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "drained";
  }
}

final class BehindPublishOnPools {
  static String drain(ExecutorService tasks) {
    try {
      tasks.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "drained";
  }
}

final class InACleanUpPools {
  static String drain(ExecutorService tasks) {
    try {
      tasks.awaitTermination(1, TimeUnit.MINUTES); // HERE: inACleanUp
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "drained";
  }
}

final class GuardedByIsInNonBlockingThreadPools {
  static String drain(ExecutorService tasks) {
    try {
      tasks.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "drained";
  }
}

final class InACallableWithoutASchedulerPools {
  static String drain(ExecutorService tasks) {
    try {
      tasks.awaitTermination(1, TimeUnit.MINUTES); // HERE: inACallableWithoutAScheduler
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "drained";
  }
}

final class OnTheElasticSchedulerPools {
  static String drain(ExecutorService tasks) {
    try {
      tasks.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "drained";
  }
}

final class InAHelperThatIsAnOperatorPools {
  static String drain(ExecutorService tasks) {
    try {
      tasks.awaitTermination(1, TimeUnit.MINUTES); // HERE: inAHelperThatIsAnOperator
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "drained";
  }
}

final class OnTheParallelSchedulerPools {
  static String drain(ExecutorService tasks) {
    try {
      tasks.awaitTermination(1, TimeUnit.MINUTES); // HERE: onTheParallelScheduler
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "drained";
  }
}

final class BeforePublishOnPools {
  static String drain(ExecutorService tasks) {
    try {
      tasks.awaitTermination(1, TimeUnit.MINUTES); // HERE: beforePublishOn
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "drained";
  }
}
