// What a compilation sees with each compile policy, and that two checks do not say one thing.
// with: NETTY
// needs: 21
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class Policy {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class CloseThatIsAlreadyAFindingThereIsNoneHere extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      System.out.println(Page.render());
    }
  }

  class CloseInAnotherFileIsAFinding extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      CloseInAnotherFileIsAFindingCloser.close(pool); // FINDING: channelInactive ... CloseInAnotherFileIsAFindingCloser.close ... @closeInAnotherFileIsAFinding
    }
  }

  class ResourceInAnotherFileIsAFinding extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ResourceInAnotherFileIsAFindingPage.render(); // FINDING: channelInactive ... ResourceInAnotherFileIsAFindingPage.render ... @resourceInAnotherFileIsAFinding
    }
  }

  class CloseInTheOwnFileIsNoFinding extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { pool.close(); }
  }

  class ResourceInTheOwnFileIsNoFinding extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try (ExecutorService tasks = Executors.newCachedThreadPool()) {
        tasks.submit(() -> ctx.write("sports"));
      }
    }
  }
}

// file: Helpers.java
final class CloseInAnotherFileIsAFindingCloser {
  static void close(ExecutorService tasks) { tasks.close(); } // HERE: closeInAnotherFileIsAFinding
}

final class ResourceInAnotherFileIsAFindingPage {
  static void render() {
    try (ExecutorService tasks = Executors.newCachedThreadPool()) { // HERE: resourceInAnotherFileIsAFinding
      tasks.submit(() -> System.out.println("sports"));
    }
  }
}

final class Page {
  static CompletableFuture<String> render() {
    try (ExecutorService tasks = Executors.newCachedThreadPool()) {
      return CompletableFuture.supplyAsync(() -> "sports", tasks);
    }
  }
}
