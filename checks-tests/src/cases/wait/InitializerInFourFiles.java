// Code that runs when objects are created, classes are loaded and resources are closed.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class InitializerInFourFiles {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class SilentIfOnlyAConstantOfTheClassIsUsed extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      SilentIfOnlyAConstantOfTheClassIsUsedReader.read();
    }
  }

  class StaticInitializerByTheUseOfAField extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      StaticInitializerByTheUseOfAFieldReader.read(); // FINDING: channelInactive ... StaticInitializerByTheUseOfAFieldReader.read ... StaticInitializerByTheUseOfAFieldLoaded ... Pools.drain ... @staticInitializerByTheUseOfAField
    }
  }
}

// file: Bases.java
class SilentIfOnlyAConstantOfTheClassIsUsedLoaded {
  static final String TOPIC = "sports";
  static final int RESULT = Pools.drain(Executors.newCachedThreadPool());
}

class StaticInitializerByTheUseOfAFieldLoaded {
  static int result = Pools.drain(Executors.newCachedThreadPool());
}

// file: Helpers.java
class SilentIfOnlyAConstantOfTheClassIsUsedReader {
  static void read() { System.out.println(SilentIfOnlyAConstantOfTheClassIsUsedLoaded.TOPIC); }
}

class StaticInitializerByTheUseOfAFieldReader {
  static void read() { System.out.println(StaticInitializerByTheUseOfAFieldLoaded.result); }
}

// file: Pools.java
final class Pools {
  static int drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: staticInitializerByTheUseOfAField
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}
