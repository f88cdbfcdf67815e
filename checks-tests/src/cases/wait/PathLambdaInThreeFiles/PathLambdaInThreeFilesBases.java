package news;

import java.util.concurrent.*;

final class LambdaInAnotherFileRunByAHelperOfAThirdPools {
  private final ExecutorService own;
  LambdaInAnotherFileRunByAHelperOfAThirdPools() { this(Executors.newCachedThreadPool()); }
  LambdaInAnotherFileRunByAHelperOfAThirdPools(ExecutorService own) { this.own = own; }
  static void drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: lambdaInAnotherFileRunByAHelperOfAThird
      Thread.currentThread().interrupt();
    }
  }
  void drainOwn() { drain(own); }
}

final class ReferenceInAnotherFileRunByTheLibraryPools {
  private final ExecutorService own;
  ReferenceInAnotherFileRunByTheLibraryPools() { this(Executors.newCachedThreadPool()); }
  ReferenceInAnotherFileRunByTheLibraryPools(ExecutorService own) { this.own = own; }
  static void drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: referenceInAnotherFileRunByTheLibrary
      Thread.currentThread().interrupt();
    }
  }
  void drainOwn() { drain(own); }
}

final class LambdaInAnotherFileRunByTheLibraryPools {
  private final ExecutorService own;
  LambdaInAnotherFileRunByTheLibraryPools() { this(Executors.newCachedThreadPool()); }
  LambdaInAnotherFileRunByTheLibraryPools(ExecutorService own) { this.own = own; }
  static void drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: lambdaInAnotherFileRunByTheLibrary
      Thread.currentThread().interrupt();
    }
  }
  void drainOwn() { drain(own); }
}

final class ConstructorReferencePools {
  private final ExecutorService own;
  ConstructorReferencePools() { this(Executors.newCachedThreadPool()); }
  ConstructorReferencePools(ExecutorService own) { this.own = own; }
  static void drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: constructorReference
      Thread.currentThread().interrupt();
    }
  }
  void drainOwn() { drain(own); }
}
