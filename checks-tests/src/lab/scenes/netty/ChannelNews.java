// stacks: netty-4.1
// with: netty
// client: lines
// witness: blockhound
package news;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.SimpleChannelInboundHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** A line asks for a topic, the articles come as lines. */
public class ChannelNews {
  public static void main(String[] args) throws InterruptedException {
    Feed feed = new Feed(args[0]);
    LineServer.serve(
        new ChannelInitializer<Channel>() {
          @Override
          protected void initChannel(Channel channel) {
            LineServer.lines(channel).addLast(new NewsHandler(feed));
          }
        });
  }
}

class NewsHandler extends SimpleChannelInboundHandler<String> {
  private static final ExecutorService SHARED = Executors.newCachedThreadPool();

  private final Feed feed;
  private Future<?> work;

  NewsHandler(Feed feed) {
    this.feed = feed;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, String line) throws Exception {
    String topic = line.substring(line.lastIndexOf('/') + 1);
    if (line.startsWith("/joined/")) {
      joined(ctx, topic);
    } else if (line.startsWith("/asked/")) {
      asked(ctx, topic);
    } else if (line.startsWith("/helped/")) {
      helped(ctx, topic);
    } else if (line.startsWith("/again/")) {
      again(ctx, topic);
    } else if (line.startsWith("/until/")) {
      new Follower(feed, SHARED).start(ctx.channel(), topic);
    } else {
      ctx.writeAndFlush("ok\n");
      ctx.close();
    }
  }

  private void joined(ChannelHandlerContext ctx, String topic) throws InterruptedException {
    Thread reader = new Thread(() -> read(topic));
    reader.start();
    reader.join(TimeUnit.HOURS.toMillis(1)); // FINDING wait: /joined hang, then work
    ctx.writeAndFlush("read\n");
    ctx.close();
  }

  private void asked(ChannelHandlerContext ctx, String topic) throws InterruptedException {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    executor.execute(() -> read(topic));
    executor.shutdown();
    while (!executor.isTerminated()) { // FINDING wait: /asked hang, then work
      Thread.sleep(10);
    }
    ctx.writeAndFlush("read\n");
    ctx.close();
  }

  private void helped(ChannelHandlerContext ctx, String topic) {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    executor.execute(() -> follow(ctx, topic));
    finish(executor);
  }

  private static void finish(ExecutorService executor) {
    System.out.println("no more work for this one");
    executor.close(); // FINDING close: /helped hang
  }

  private void again(ChannelHandlerContext ctx, String topic) {
    work = SHARED.submit(() -> follow(ctx, topic));
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) throws Exception { // FINDING disconnect: /again work follow
    System.out.println("a reader has left");
    super.channelInactive(ctx);
  }

  private void read(String topic) {
    try {
      while (feed.next(topic).isPresent()) {
        System.out.println("one more on " + topic);
      }
    } catch (IOException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void follow(ChannelHandlerContext ctx, String topic) {
    try {
      Optional<String> article = feed.next(topic);
      while (article.isPresent()) {
        ctx.writeAndFlush(article.get() + "\n");
        article = feed.next(topic);
      }
    } catch (IOException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    ctx.close();
  }
}

/** Sends what is new until the channel closes. */
class Follower {
  private final Feed feed;
  private final ExecutorService executor;

  Follower(Feed feed, ExecutorService executor) {
    this.feed = feed;
    this.executor = executor;
  }

  void start(Channel channel, String topic) {
    executor.execute(() -> follow(channel, topic)); // FINDING disconnect: /until work follow, no patch
  }

  private void follow(Channel channel, String topic) {
    try {
      Optional<String> article = feed.next(topic);
      while (article.isPresent()) {
        channel.writeAndFlush(article.get() + "\n");
        article = feed.next(topic);
      }
    } catch (IOException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    channel.close();
  }
}
