// A class that overrides `close()`: what one can see of it says whether it waits.
// with: NETTY, REACTOR
// needs: 21
package news;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.*;
import io.netty.channel.pool.*;
import java.io.*;
import java.nio.file.*;
import java.util.concurrent.*;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

class CloseOfASubclass {
  static class Counted extends SimpleChannelPool {
    Counted(Bootstrap bootstrap, ChannelPoolHandler handler) { super(bootstrap, handler); }
    @Override public void close() {
      System.out.println("closed");
      super.close();
    }
  }
  static class OfWhatItOverrides extends ChannelInboundHandlerAdapter {
    private Counted channels;
    @Override public void channelInactive(ChannelHandlerContext context) {
      channels.close(); // FINDING: waits until it is shut down
    }
  }
  static class Quick extends SimpleChannelPool {
    Quick(Bootstrap bootstrap, ChannelPoolHandler handler) { super(bootstrap, handler); }
    @Override public void close() { super.closeAsync(); }
  }
  static class OfAnotherMethodThatItInherits extends ChannelInboundHandlerAdapter { // SILENT
    private Quick channels;
    @Override public void channelInactive(ChannelHandlerContext context) { channels.close(); }
  }
  static class Named extends SimpleChannelPool {
    Named(Bootstrap bootstrap, ChannelPoolHandler handler) { super(bootstrap, handler); }
    @Override public void close() { System.out.println("closed " + super.toString()); closeAsync(); }
  }
  static class OfAName extends ChannelInboundHandlerAdapter { // SILENT
    private Named channels;
    @Override public void channelInactive(ChannelHandlerContext context) { channels.close(); }
  }
  static class Handed extends SimpleChannelPool {
    Handed(Bootstrap bootstrap, ChannelPoolHandler handler) { super(bootstrap, handler); }
    @Override public void close() { run(super::close); }
    private static void run(Runnable end) { end.run(); }
  }
  static class OfAReference extends ChannelInboundHandlerAdapter {
    private Handed channels;
    @Override public void channelInactive(ChannelHandlerContext context) {
      channels.close(); // FINDING: waits until it is shut down
    }
  }
  Mono<Long> ofWhatIsNoExecutor(Path file, Executor executor) throws IOException { // SILENT
    CompletableFuture<Long> count = new CompletableFuture<>();
    executor.execute(() -> count.complete(1L));
    try (Stream<String> lines = Files.lines(file); InputStream in = Files.newInputStream(file)) {
      System.out.println(lines.count() + in.read());
    }
    return Mono.fromFuture(count);
  }
}
