package news;

import java.util.concurrent.*;

final class HelperOfAnotherFileRunsItsRunnableTwoCallsAwayPools {
  private final ExecutorService own;
  HelperOfAnotherFileRunsItsRunnableTwoCallsAwayPools() { this(Executors.newCachedThreadPool()); }
  HelperOfAnotherFileRunsItsRunnableTwoCallsAwayPools(ExecutorService own) { this.own = own; }
  static void drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: helperOfAnotherFileRunsItsRunnableTwoCallsAway
      Thread.currentThread().interrupt();
    }
  }
  void drainOwn() { drain(own); }
}

final class UnboundReferencePools {
  private final ExecutorService own;
  UnboundReferencePools() { this(Executors.newCachedThreadPool()); }
  UnboundReferencePools(ExecutorService own) { this.own = own; }
  static void drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: unboundReference
      Thread.currentThread().interrupt();
    }
  }
  void drainOwn() { drain(own); }
}

final class LambdaRunInPlaceByTheLibraryPools {
  private final ExecutorService own;
  LambdaRunInPlaceByTheLibraryPools() { this(Executors.newCachedThreadPool()); }
  LambdaRunInPlaceByTheLibraryPools(ExecutorService own) { this.own = own; }
  static void drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: lambdaRunInPlaceByTheLibrary
      Thread.currentThread().interrupt();
    }
  }
  void drainOwn() { drain(own); }
}

final class HelperOfAnotherFileRunsItsSupplierPools {
  private final ExecutorService own;
  HelperOfAnotherFileRunsItsSupplierPools() { this(Executors.newCachedThreadPool()); }
  HelperOfAnotherFileRunsItsSupplierPools(ExecutorService own) { this.own = own; }
  static void drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: helperOfAnotherFileRunsItsSupplier
      Thread.currentThread().interrupt();
    }
  }
  void drainOwn() { drain(own); }
}

final class BoundReferencePools {
  private final ExecutorService own;
  BoundReferencePools() { this(Executors.newCachedThreadPool()); }
  BoundReferencePools(ExecutorService own) { this.own = own; }
  static void drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: boundReference
      Thread.currentThread().interrupt();
    }
  }
  void drainOwn() { drain(own); }
}

final class LambdaInALocalVariablePools {
  private final ExecutorService own;
  LambdaInALocalVariablePools() { this(Executors.newCachedThreadPool()); }
  LambdaInALocalVariablePools(ExecutorService own) { this.own = own; }
  static void drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: lambdaInALocalVariable
      Thread.currentThread().interrupt();
    }
  }
  void drainOwn() { drain(own); }
}

final class StaticReferenceRunInPlaceByTheLibraryPools {
  private final ExecutorService own;
  StaticReferenceRunInPlaceByTheLibraryPools() { this(Executors.newCachedThreadPool()); }
  StaticReferenceRunInPlaceByTheLibraryPools(ExecutorService own) { this.own = own; }
  static void drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: staticReferenceRunInPlaceByTheLibrary
      Thread.currentThread().interrupt();
    }
  }
  void drainOwn() { drain(own); }
}

final class HelperOfThisFileRunsItsRunnablePools {
  private final ExecutorService own;
  HelperOfThisFileRunsItsRunnablePools() { this(Executors.newCachedThreadPool()); }
  HelperOfThisFileRunsItsRunnablePools(ExecutorService own) { this.own = own; }
  static void drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: helperOfThisFileRunsItsRunnable
      Thread.currentThread().interrupt();
    }
  }
  void drainOwn() { drain(own); }
}

final class ReferenceToAMethodOfThisFilePools {
  private final ExecutorService own;
  ReferenceToAMethodOfThisFilePools() { this(Executors.newCachedThreadPool()); }
  ReferenceToAMethodOfThisFilePools(ExecutorService own) { this.own = own; }
  static void drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: referenceToAMethodOfThisFile
      Thread.currentThread().interrupt();
    }
  }
  void drainOwn() { drain(own); }
}

final class HelperOfAnotherFileRunsItsConsumerPools {
  private final ExecutorService own;
  HelperOfAnotherFileRunsItsConsumerPools() { this(Executors.newCachedThreadPool()); }
  HelperOfAnotherFileRunsItsConsumerPools(ExecutorService own) { this.own = own; }
  static void drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: helperOfAnotherFileRunsItsConsumer
      Thread.currentThread().interrupt();
    }
  }
  void drainOwn() { drain(own); }
}
