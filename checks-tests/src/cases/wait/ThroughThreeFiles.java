// Paths into other files: one finding, at the call that leaves the file of the handler.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class ThroughThreeFiles extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    ThroughThreeFilesSessions.end(pool); // FINDING: channelInactive ... ThroughThreeFilesSessions.end ... ThroughThreeFilesRegistry.clear ... ThroughThreeFilesPools.drain ... @throughThreeFiles
  }
}

// file: ThroughThreeFilesRegistry.java
class ThroughThreeFilesRegistry {
  static void clear(ExecutorService tasks) throws InterruptedException { ThroughThreeFilesPools.drain(tasks); }
}

// file: ThroughThreeFilesSessions.java
class ThroughThreeFilesSessions {
  static void end(ExecutorService tasks) throws InterruptedException { ThroughThreeFilesRegistry.clear(tasks); }
}

// file: ThroughThreeFilesPools.java
final class ThroughThreeFilesPools {
  private ThroughThreeFilesPools() {}
  static void drain(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(1, TimeUnit.MINUTES); // HERE: throughThreeFiles
  }
  static void stop(ExecutorService tasks) throws InterruptedException {
    tasks.shutdown();
    drain(tasks);
  }
}
