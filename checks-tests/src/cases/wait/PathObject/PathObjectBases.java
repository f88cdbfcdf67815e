package news;

import java.util.concurrent.*;

final class LambdaInALocalVariableOfAnotherFilePools {
  private final ExecutorService own;
  LambdaInALocalVariableOfAnotherFilePools() { this(Executors.newCachedThreadPool()); }
  LambdaInALocalVariableOfAnotherFilePools(ExecutorService own) { this.own = own; }
  static void drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: lambdaInALocalVariableOfAnotherFile
      Thread.currentThread().interrupt();
    }
  }
  void drainOwn() { drain(own); }
}

final class ObjectOfAnotherFileRunByAHelperPools {
  private final ExecutorService own;
  ObjectOfAnotherFileRunByAHelperPools() { this(Executors.newCachedThreadPool()); }
  ObjectOfAnotherFileRunByAHelperPools(ExecutorService own) { this.own = own; }
  static void drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: objectOfAnotherFileRunByAHelper
      Thread.currentThread().interrupt();
    }
  }
  void drainOwn() { drain(own); }
}

final class SilentIfAHelperThatOffloadsIsInAnotherFilePools {
  private final ExecutorService own;
  SilentIfAHelperThatOffloadsIsInAnotherFilePools() { this(Executors.newCachedThreadPool()); }
  SilentIfAHelperThatOffloadsIsInAnotherFilePools(ExecutorService own) { this.own = own; }
  static void drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
  void drainOwn() { drain(own); }
}
