package news;

import java.util.concurrent.*;

final class CompactConstructorOfARecordPools {
  static int drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: compactConstructorOfARecord
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}

final class InstanceInitializerBlockPools {
  static int drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: instanceInitializerBlock
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}

final class LambdaInAFieldIsNotRunByTheConstructorPools {
  static int drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}

final class EnumConstructorPools {
  static int drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: enumConstructor
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}

final class StaticInitializerBlockPools {
  static int drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: staticInitializerBlock
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}

abstract class CloseThatIsInheritedBase implements AutoCloseable {
  private final ExecutorService tasks = Executors.newCachedThreadPool();
  @Override public void close() throws InterruptedException {
    tasks.awaitTermination(3, TimeUnit.MINUTES); // HERE: closeThatIsInherited
  }
}

final class InstanceFieldWithAnExplicitConstructorPools {
  static int drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: instanceFieldWithAnExplicitConstructor
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}

final class StaticFieldOfAClassThatIsInstantiatedPools {
  static int drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: staticFieldOfAClassThatIsInstantiated
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}

record ResourceInAnotherFileSession(ExecutorService tasks) implements AutoCloseable {
  @Override public void close() throws InterruptedException {
    tasks.awaitTermination(2, TimeUnit.MINUTES); // HERE: resourceInAnotherFile
  }
}
