// What a handler of Netty throws comes to `exceptionCaught` of its pipeline, from another thread too.
// needs: 21
// with: NETTY
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.SimpleChannelInboundHandler;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class NettyErrors {
  static final Callable<String> DESK = () -> "news";

  static class ThrowsWhatATaskHasThrown extends SimpleChannelInboundHandler<String> {
    @Override
    protected void channelRead0(ChannelHandlerContext reader, String topic) throws Exception {
      try (ExecutorService desk = Executors.newSingleThreadExecutor()) {
        Future<String> article = desk.submit(DESK);
        reader.writeAndFlush(article.get());
      }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext reader, Throwable cause) {
      reader.writeAndFlush("sorry").addListener(sent -> reader.close());
    }
  }

  static class ThrowsWhatNobodyDeclares extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext reader, Object topic) {
      String name = topic.toString();
      try (ExecutorService desk = Executors.newSingleThreadExecutor()) {
        CompletableFuture<String> article = CompletableFuture.supplyAsync(() -> name, desk);
        reader.writeAndFlush(article.join());
      }
    }
  }

  static class CatchesAll extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext reader, Object topic) {
      try (ExecutorService desk = Executors.newSingleThreadExecutor()) {
        Future<String> article = desk.submit(DESK);
        reader.writeAndFlush(article.get());
      } catch (Exception e) {
        reader.close();
      }
    }
  }

  static class ThrowsAllItCan extends ChannelInboundHandlerAdapter {
    @Override
    public void channelActive(ChannelHandlerContext reader) throws Exception {
      try (ExecutorService desk = Executors.newSingleThreadExecutor()) {
        desk.execute(() -> System.out.println("news"));
        reader.writeAndFlush(DESK.call());
      }
    }
  }

  static class AnswersNobody extends ChannelInboundHandlerAdapter {
    @Override
    public void channelActive(ChannelHandlerContext reader) {
      try (ExecutorService desk = Executors.newSingleThreadExecutor()) {
        CompletableFuture<String> article = CompletableFuture.supplyAsync(() -> "news", desk);
        System.out.println(article.join());
      }
    }
  }

  static class NamesTheNextContext extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext reader, Object topic) throws Exception {
      reader = reader.pipeline().firstContext();
      ChannelHandlerContext first = reader;
      try (ExecutorService desk = Executors.newSingleThreadExecutor()) { // NO PATCH: throws an exception: catch it there
        Future<String> article = desk.submit(DESK);
        first.writeAndFlush(article.get());
      }
    }
  }

  /* Nobody asks for what is thrown here. */
  static class AtTheEnd extends ChannelInboundHandlerAdapter {
    @Override
    public void channelInactive(ChannelHandlerContext reader) throws IOException {
      try (ExecutorService desk = Executors.newSingleThreadExecutor()) {
        CompletableFuture<String> article = CompletableFuture.supplyAsync(() -> "news", desk);
        System.out.println(article.join() + reader.name());
      }
    }
  }
}
