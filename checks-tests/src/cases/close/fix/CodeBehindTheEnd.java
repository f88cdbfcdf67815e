// Code that a jump leaves out needs no end; a reply and a result do.
// with: NETTY
// needs: 21
package news;

import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;

class CodeBehindTheEnd {
  private final List<Runnable> jobs = new ArrayList<>();

  class ReplyBehindAClose extends ChannelInboundHandlerAdapter {
    @Override public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception {
      ExecutorService own = Executors.newFixedThreadPool(3);
      jobs.forEach(own::execute);
      own.close();
      ctx.writeAndFlush("22");
    }
  }

  class ReplyBehindAHelperThatCloses extends ChannelInboundHandlerAdapter {
    @Override public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception {
      All.run(jobs);
      ctx.writeAndFlush("23");
    }
    static class All {
      static void run(List<Runnable> jobs) {
        try (ExecutorService own = Executors.newFixedThreadPool(3)) { jobs.forEach(own::execute); }
      }
    }
  }

  class OtherCallBehindAHelperThatCloses extends ChannelInboundHandlerAdapter {
    @Override public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception {
      if (msg instanceof String) {
        run();
        return;
      }
      ctx.writeAndFlush("24");
    }
    private void run() {
      ExecutorService own = Executors.newFixedThreadPool(3);
      jobs.forEach(own::execute);
      own.close();
    }
  }

  class ReplyWhenTheFutureOfAHelperIsDone extends ChannelInboundHandlerAdapter {
    @Override public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception {
      load().thenAccept(text -> ctx.writeAndFlush(text));
    }
    private CompletableFuture<String> load() {
      CompletableFuture<String> text = new CompletableFuture<>();
      ExecutorService own = Executors.newFixedThreadPool(3);
      own.execute(() -> text.complete("25"));
      own.close();
      return text;
    }
  }

  abstract class CloseThatACompletedFutureTells {
    abstract ExecutorService pool(String tenant);
    CompletionStage<Boolean> evict(String tenant) {
      pool(tenant).close(); // NO PATCH: so the wait has to move
      return CompletableFuture.completedStage(true);
    }
  }
}
