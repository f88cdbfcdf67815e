// Code that runs when objects are created, classes are loaded and resources are closed.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

class Initializer {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class Handler extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      new CompactConstructorOfARecordChecked(pool); // FINDING: channelInactive ... new CompactConstructorOfARecordChecked ... Pools.drain ... @pools
      new LambdaInAFieldIsNotRunByTheConstructorLazy();
      EnumConstructorLevel.parse("low"); // FINDING: channelInactive ... static initializer of EnumConstructorLevel ... new EnumConstructorLevel ... Pools.drain ... @pools
      StaticInitializerBlockLoaded.touch(); // FINDING: channelInactive ... StaticInitializerBlockLoaded ... Pools.drain ... @pools
      try (CloseThatIsInheritedDerived session = new CloseThatIsInheritedDerived()) { System.out.println(session); } // FINDING: channelInactive ... CloseThatIsInheritedBase.close ... @closeThatIsInherited
      new InstanceFieldWithAnExplicitConstructorEager("sports"); // FINDING: channelInactive ... InstanceFieldWithAnExplicitConstructorEager ... Pools.drain ... @pools
      new StaticFieldOfAClassThatIsInstantiatedLoaded(); // FINDING: channelInactive ... StaticFieldOfAClassThatIsInstantiatedLoaded ... Pools.drain ... @pools
      ResourceInAnotherFilePage.show(pool); // FINDING: channelInactive ... ResourceInAnotherFilePage.show ... ResourceInAnotherFileSession.close ... @resourceInAnotherFile
    }
  }

  class InstanceInitializerOfThisFile extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) { new Eager(); }

    private final class Eager {
      final int result = Pools.drain(pool); // FINDING: channelInactive ... Eager ... Pools.drain ... @pools
    }
  }

  class ResourceWhoseCloseWaits extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try (WhoseCloseWaitsSession session = new WhoseCloseWaitsSession(pool)) { System.out.println(session); } // FINDING: channelInactive ... WhoseCloseWaitsSession.close ... @whoseCloseWaitsSession
    }
  }

  class SilentIfTheCloseOfAResourceReturnsAtOnce extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try (Session session = new Session(pool)) { System.out.println(session); }
    }
  }

  class InitializerOfAnAnonymousClass extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      new Object() { final int result = Pools.drain(pool); }; // FINDING: channelInactive ... Pools.drain ... @pools
    }
  }

  class ResourceInAVariableWhoseCloseWaits extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      WhoseCloseWaitsSession session = new WhoseCloseWaitsSession(pool);
      try (session) { System.out.println(session); } // FINDING: channelInactive ... WhoseCloseWaitsSession.close ... @whoseCloseWaitsSession
    }
  }

  class SilentIfOnlyAConstantOfTheClassIsUsed extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      SilentIfOnlyAConstantOfTheClassIsUsedReader.read();
    }
  }

  class StaticInitializerByTheUseOfAField extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      StaticInitializerByTheUseOfAFieldReader.read(); // FINDING: channelInactive ... StaticInitializerByTheUseOfAFieldReader.read ... StaticInitializerByTheUseOfAFieldLoaded ... Pools.drain ... @pools
    }
  }
}

class InstanceInitializerBlock extends ChannelInboundHandlerAdapter {
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { new InstanceInitializerBlockEager(); } // FINDING: channelInactive ... InstanceInitializerBlockEager ... Pools.drain ... @pools
}

class ResourceOfThisFileWhoseCloseWaits extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    try (Session session = new Session()) { System.out.println(session); } // FINDING: channelInactive
  }
  private final class Session implements AutoCloseable {
    @Override public void close() throws InterruptedException { pool.awaitTermination(4, TimeUnit.MINUTES); }
  }
}

// file: Bases.java
final class Pools {
  static int drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: pools
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}

abstract class CloseThatIsInheritedBase implements AutoCloseable {
  private final ExecutorService tasks = Executors.newCachedThreadPool();
  @Override public void close() throws InterruptedException { tasks.awaitTermination(3, TimeUnit.MINUTES); } // HERE: closeThatIsInherited
}

record ResourceInAnotherFileSession(ExecutorService tasks) implements AutoCloseable {
  @Override public void close() throws InterruptedException { tasks.awaitTermination(2, TimeUnit.MINUTES); } // HERE: resourceInAnotherFile
}

class SilentIfOnlyAConstantOfTheClassIsUsedLoaded {
  static final String TOPIC = "sports";
  static final int RESULT = Pools.drain(Executors.newCachedThreadPool());
}

class StaticInitializerByTheUseOfAFieldLoaded {
  static int result = Pools.drain(Executors.newCachedThreadPool());
}

// file: Helpers.java
record CompactConstructorOfARecordChecked(ExecutorService tasks) {
  CompactConstructorOfARecordChecked { Pools.drain(tasks); }
}

class InstanceInitializerBlockEager {
  { Pools.drain(Executors.newCachedThreadPool()); }
}

class LambdaInAFieldIsNotRunByTheConstructorLazy { // SILENT
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

record WhoseCloseWaitsSession(ExecutorService tasks) implements AutoCloseable {
  @Override public void close() throws InterruptedException { tasks.awaitTermination(2, TimeUnit.MINUTES); } // HERE: whoseCloseWaitsSession
}

record Session(ExecutorService tasks) implements AutoCloseable {
  @Override public void close() { tasks.shutdown(); }
}

class SilentIfOnlyAConstantOfTheClassIsUsedReader {
  static void read() { System.out.println(SilentIfOnlyAConstantOfTheClassIsUsedLoaded.TOPIC); }
}

class StaticInitializerByTheUseOfAFieldReader {
  static void read() { System.out.println(StaticInitializerByTheUseOfAFieldLoaded.result); }
}
