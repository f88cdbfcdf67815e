package news;

import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

record CompactConstructorOfARecordChecked(ExecutorService tasks) {
  CompactConstructorOfARecordChecked { Pools.drain(tasks); }
}

class InstanceInitializerBlockEager {
  {
    Pools.drain(Executors.newCachedThreadPool());
  }
}

class LambdaInAFieldIsNotRunByTheConstructorLazy {
  private final Supplier<Integer> ending = () -> Pools.drain(Executors.newCachedThreadPool());
}

enum EnumConstructorLevel {
  LOW, HIGH;
  EnumConstructorLevel() { Pools.drain(Executors.newCachedThreadPool()); }
  static EnumConstructorLevel parse(String name) { return valueOf(name.toUpperCase(Locale.ROOT)); }
}

class StaticInitializerBlockLoaded {
  static { Pools.drain(Executors.newCachedThreadPool()); }
  static void touch() {}
}

class CloseThatIsInheritedDerived extends CloseThatIsInheritedBase {}

class InstanceFieldWithAnExplicitConstructorEager {
  private final int result = Pools.drain(Executors.newCachedThreadPool());
  private final String topic;
  InstanceFieldWithAnExplicitConstructorEager(String topic) { this.topic = topic; }
}

class StaticFieldOfAClassThatIsInstantiatedLoaded {
  static final int RESULT = Pools.drain(Executors.newCachedThreadPool());
}

class ResourceInAnotherFilePage {
  static void show(ExecutorService tasks) throws InterruptedException {
    try (ResourceInAnotherFileSession session = new ResourceInAnotherFileSession(tasks)) { System.out.println(session); }
  }
}
