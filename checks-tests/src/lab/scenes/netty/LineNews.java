// stacks: netty-4.2 netty-4.1
// with: netty
// client: lines
// witness: blockhound
package news;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.util.concurrent.DefaultEventExecutorGroup;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A line asks for a topic, the articles come as lines. */
public class LineNews {
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
  private static final ScheduledExecutorService TIMER = Executors.newScheduledThreadPool(8);

  private final Feed feed;

  NewsHandler(Feed feed) {
    this.feed = feed;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, String line) throws Exception {
    String topic = line.substring(line.lastIndexOf('/') + 1);
    if (line.startsWith("/archive/")) {
      archive(ctx, topic);
    } else if (line.startsWith("/news/")) {
      news(ctx, topic);
    } else if (line.startsWith("/live/")) {
      live(ctx, topic);
    } else if (line.startsWith("/group/")) {
      group(ctx, topic);
    } else if (line.startsWith("/ticks/")) {
      new Ticks(feed, TIMER).start(ctx.channel(), topic);
    } else {
      ctx.writeAndFlush("ok\n");
      ctx.close();
    }
  }

  private void archive(ChannelHandlerContext ctx, String topic) throws InterruptedException {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    executor.execute(() -> read(topic));
    executor.shutdown();
    if (!executor.awaitTermination(1, TimeUnit.HOURS)) { // FINDING wait: /archive hang
      executor.shutdownNow();
    }
    ctx.writeAndFlush("archived\n");
    ctx.close();
  }

  private void news(ChannelHandlerContext ctx, String topic) {
    try (ExecutorService executor = Executors.newSingleThreadExecutor()) { // FINDING close: /news hang
      executor.submit(() -> follow(ctx, topic));
    }
  }

  private void live(ChannelHandlerContext ctx, String topic) {
    SHARED.execute(() -> follow(ctx, topic)); // FINDING disconnect: /live work follow
  }

  @SuppressWarnings("DisconnectWithoutCancel") // It reads to the end, whoever asked.
  private void group(ChannelHandlerContext ctx, String topic) throws InterruptedException {
    DefaultEventExecutorGroup readers = new DefaultEventExecutorGroup(2, Executors.defaultThreadFactory());
    readers.execute(() -> read(topic));
    readers.shutdownGracefully().sync(); // FINDING wait: /group hang
    ctx.writeAndFlush("all read\n");
    ctx.close();
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) throws Exception {
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

/** Sends what is new again and again, with a pause. */
class Ticks {
  private final Feed feed;
  private final ScheduledExecutorService timer;

  Ticks(Feed feed, ScheduledExecutorService timer) {
    this.feed = feed;
    this.timer = timer;
  }

  void start(Channel channel, String topic) {
    timer.scheduleWithFixedDelay(() -> tick(channel, topic), 0, 1, TimeUnit.MILLISECONDS); // FINDING disconnect: /ticks work tick, no patch
  }

  private void tick(Channel channel, String topic) {
    try {
      channel.writeAndFlush(feed.next(topic).orElseThrow() + "\n");
    } catch (IOException | InterruptedException | RuntimeException e) {
      System.out.println("ended: " + topic + " " + e.getMessage());
      channel.close();
      throw new IllegalStateException(e);
    }
  }
}
