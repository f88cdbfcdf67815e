package news;

import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

record CompactConstructorOfARecordChecked(ExecutorService tasks) {
  CompactConstructorOfARecordChecked { CompactConstructorOfARecordPools.drain(tasks); }
}

class InstanceInitializerBlockEager {
  {
    InstanceInitializerBlockPools.drain(Executors.newCachedThreadPool());
  }
}

class LambdaInAFieldIsNotRunByTheConstructorLazy {
  private final Supplier<Integer> ending = () -> LambdaInAFieldIsNotRunByTheConstructorPools.drain(Executors.newCachedThreadPool());
}

enum EnumConstructorLevel {
  LOW, HIGH;
  EnumConstructorLevel() { EnumConstructorPools.drain(Executors.newCachedThreadPool()); }
  static EnumConstructorLevel parse(String name) { return valueOf(name.toUpperCase(Locale.ROOT)); }
}

class StaticInitializerBlockLoaded {
  static { StaticInitializerBlockPools.drain(Executors.newCachedThreadPool()); }
  static void touch() {}
}

class CloseThatIsInheritedDerived extends CloseThatIsInheritedBase {}

class InstanceFieldWithAnExplicitConstructorEager {
  private final int result = InstanceFieldWithAnExplicitConstructorPools.drain(Executors.newCachedThreadPool());
  private final String topic;
  InstanceFieldWithAnExplicitConstructorEager(String topic) { this.topic = topic; }
}

class StaticFieldOfAClassThatIsInstantiatedLoaded {
  static final int RESULT = StaticFieldOfAClassThatIsInstantiatedPools.drain(Executors.newCachedThreadPool());
}

class ResourceInAnotherFilePage {
  static void show(ExecutorService tasks) throws InterruptedException {
    try (ResourceInAnotherFileSession session = new ResourceInAnotherFileSession(tasks)) { System.out.println(session); }
  }
}
