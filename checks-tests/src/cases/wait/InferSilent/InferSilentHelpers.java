package news;

import java.util.concurrent.*;

final class IsDoneGuardPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

final class TimeoutPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

final class SuppressedPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

final class NotCoveredResultOfATaskPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

final class WorkerMayWaitPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

final class NotCoveredLatchAndSleepPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

final class SpinPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

final class GuardOfTheMainLooperPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: guardOfTheMainLooper
      Thread.currentThread().interrupt();
    }
  }
}

final class WorkerMayWaitBehindAHopPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

final class HandedToAnExecutorPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

final class AnyThreadIsUnknownPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

final class NotCoveredLockThatAWorkerHoldsWhileItWaitsPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

final class ZeroTimeoutPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
