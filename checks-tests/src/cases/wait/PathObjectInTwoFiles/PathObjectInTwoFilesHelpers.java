package news;

import java.util.concurrent.*;

final class AnonymousClassRunByAHelperPools {
  private final ExecutorService own;
  AnonymousClassRunByAHelperPools() { this(Executors.newCachedThreadPool()); }
  AnonymousClassRunByAHelperPools(ExecutorService own) { this.own = own; }
  static void drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: anonymousClassRunByAHelper
      Thread.currentThread().interrupt();
    }
  }
  void drainOwn() { drain(own); }
}

final class SilentIfTheHelperStartsAThreadPools {
  private final ExecutorService own;
  SilentIfTheHelperStartsAThreadPools() { this(Executors.newCachedThreadPool()); }
  SilentIfTheHelperStartsAThreadPools(ExecutorService own) { this.own = own; }
  static void drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
  void drainOwn() { drain(own); }
}

final class SilentIfTheHelperKeepsTheCodePools {
  private final ExecutorService own;
  SilentIfTheHelperKeepsTheCodePools() { this(Executors.newCachedThreadPool()); }
  SilentIfTheHelperKeepsTheCodePools(ExecutorService own) { this.own = own; }
  static void drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
  void drainOwn() { drain(own); }
}
