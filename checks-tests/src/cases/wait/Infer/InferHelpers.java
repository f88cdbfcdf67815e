package news;

import android.app.Activity;
import android.os.*;
import android.view.View;
import androidx.annotation.*;
import java.util.*;
import java.util.concurrent.*;

final class ListenerOfAViewPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();

  static void drain() {
    try {
      SHARED.awaitTermination(1, TimeUnit.MINUTES); // HERE: listenerOfAView
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

final class ConstructorAndStaticInitializerPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();

  static void drain() {
    try {
      SHARED.awaitTermination(1, TimeUnit.MINUTES); // HERE: constructorAndStaticInitializer
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

final class LifecycleOfAnActivityPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();

  static void drain() {
    try {
      SHARED.awaitTermination(1, TimeUnit.MINUTES); // HERE: lifecycleOfAnActivity
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

final class ThroughAnInterfacePools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();

  static void drain() {
    try {
      SHARED.awaitTermination(1, TimeUnit.MINUTES); // HERE: throughAnInterface
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

final class LifecycleOfAServicePools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();

  static void drain() {
    try {
      SHARED.awaitTermination(1, TimeUnit.MINUTES); // HERE: lifecycleOfAService
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

final class AnnotatedMethodDirectlyPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();

  static void drain() {
    try {
      SHARED.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

final class HandedToTheMainLooperPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();

  static void drain() {
    try {
      SHARED.awaitTermination(1, TimeUnit.MINUTES); // HERE: handedToTheMainLooper
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

final class AnnotationOfTheOverriddenMethodPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();

  static void drain() {
    try {
      SHARED.awaitTermination(1, TimeUnit.MINUTES); // HERE: annotationOfTheOverriddenMethod
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

final class HandedToTheUiThreadByAWorkerPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();

  static void drain() {
    try {
      SHARED.awaitTermination(1, TimeUnit.MINUTES); // HERE: handedToTheUiThreadByAWorker
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

final class AnnotatedMethodThroughAPrivateHelperPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();

  static void drain() {
    try {
      SHARED.awaitTermination(1, TimeUnit.MINUTES); // HERE: annotatedMethodThroughAPrivateHelper
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

final class AnnotatedMethodOneHopPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();

  static void drain() {
    try {
      SHARED.awaitTermination(1, TimeUnit.MINUTES); // HERE: annotatedMethodOneHop
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

final class EndOfAnAsyncTaskPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();

  static void drain() {
    try {
      SHARED.awaitTermination(1, TimeUnit.MINUTES); // HERE: endOfAnAsyncTask
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

final class HandedToAViewPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();

  static void drain() {
    try {
      SHARED.awaitTermination(1, TimeUnit.MINUTES); // HERE: handedToAView
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

final class AnnotatedClassPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();

  static void drain() {
    try {
      SHARED.awaitTermination(1, TimeUnit.MINUTES); // HERE: annotatedClass
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

final class HandedToTheUiThreadPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();

  static void drain() {
    try {
      SHARED.awaitTermination(1, TimeUnit.MINUTES); // HERE: handedToTheUiThread
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
