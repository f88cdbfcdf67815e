// Calls of methods that a class in sight implements or overrides.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class SilentIfAnOverrideReplacesTheWait extends ChannelInboundHandlerAdapter { // SILENT
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { new Quick().end(pool); }
}

class GenericSuperclass extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private Closer<GenericSuperclass> closer;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { closer.close(this); } // FINDING: channelInactive ... GenericSuperclassHandlerCloser.close ... @genericSuperclass
}

// file: Bases.java
class GenericSuperclassHandlerCloser extends Closer<GenericSuperclass> {
  private final ExecutorService tasks = Executors.newCachedThreadPool();
  @Override void close(GenericSuperclass what) throws InterruptedException {
    tasks.awaitTermination(5, TimeUnit.MINUTES); // HERE: genericSuperclass
  }
}

class Quick extends Slow {
  @Override void end(ExecutorService tasks) { tasks.shutdown(); }
}

// file: Helpers.java
class Slow {
  void end(ExecutorService tasks) throws InterruptedException { tasks.awaitTermination(4, TimeUnit.MINUTES); }
}

abstract class Closer<T> {
  abstract void close(T what) throws InterruptedException;
}
