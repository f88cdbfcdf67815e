package news;

import java.util.concurrent.*;

final class ListenerOfAViewPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: listenerOfAView
      Thread.currentThread().interrupt();
    }
  }
}

final class ConstructorAndStaticInitializerPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: constructorAndStaticInitializer
      Thread.currentThread().interrupt();
    }
  }
}

final class LifecycleOfAnActivityPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: lifecycleOfAnActivity
      Thread.currentThread().interrupt();
    }
  }
}

final class ThroughAnInterfacePools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: throughAnInterface
      Thread.currentThread().interrupt();
    }
  }
}

final class LifecycleOfAServicePools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: lifecycleOfAService
      Thread.currentThread().interrupt();
    }
  }
}

final class AnnotatedMethodDirectlyPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

final class HandedToTheMainLooperPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: handedToTheMainLooper
      Thread.currentThread().interrupt();
    }
  }
}

final class AnnotationOfTheOverriddenMethodPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: annotationOfTheOverriddenMethod
      Thread.currentThread().interrupt();
    }
  }
}

final class HandedToTheUiThreadByAWorkerPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: handedToTheUiThreadByAWorker
      Thread.currentThread().interrupt();
    }
  }
}

final class AnnotatedMethodThroughAPrivateHelperPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: annotatedMethodThroughAPrivateHelper
      Thread.currentThread().interrupt();
    }
  }
}

final class AnnotatedMethodOneHopPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: annotatedMethodOneHop
      Thread.currentThread().interrupt();
    }
  }
}

final class EndOfAnAsyncTaskPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: endOfAnAsyncTask
      Thread.currentThread().interrupt();
    }
  }
}

final class HandedToAViewPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: handedToAView
      Thread.currentThread().interrupt();
    }
  }
}

final class AnnotatedClassPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: annotatedClass
      Thread.currentThread().interrupt();
    }
  }
}

final class HandedToTheUiThreadPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: handedToTheUiThread
      Thread.currentThread().interrupt();
    }
  }
}
