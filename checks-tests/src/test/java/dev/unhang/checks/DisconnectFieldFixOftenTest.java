package dev.unhang.checks;

import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.REACTOR;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Work that is started more than once for one client: a set of handles, which does not grow. */
final class DisconnectFieldFixOftenTest {
  private final Checks checks = Checks.of(DisconnectWithoutCancel.class);

  @Test
  void everyMessageStartsOne() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.SimpleChannelInboundHandler;
            import java.util.concurrent.ExecutorService;

            class EveryMessage extends SimpleChannelInboundHandler<String> {
              private final ExecutorService executor;

              EveryMessage(ExecutorService executor) {
                this.executor = executor;
              }

              @Override
              protected void channelRead0(ChannelHandlerContext ctx, String message) {
                executor.execute(() -> answer(ctx, message));
              }

              private static void answer(ChannelHandlerContext ctx, String message) {
                while (true) {
                  ctx.write(message);
                }
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                ctx.fireChannelInactive();
              }
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.SimpleChannelInboundHandler;
            import java.util.Set;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Future;

            class EveryMessage extends SimpleChannelInboundHandler<String> {
              private final ExecutorService executor;
              private final Set<Future<?>> tasks = ConcurrentHashMap.newKeySet();

              EveryMessage(ExecutorService executor) {
                this.executor = executor;
              }

              @Override
              protected void channelRead0(ChannelHandlerContext ctx, String message) {
                tasks.removeIf(Future::isDone);
                tasks.add(executor.submit(() -> answer(ctx, message)));
              }

              private static void answer(ChannelHandlerContext ctx, String message) {
                while (true) {
                  ctx.write(message);
                }
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                tasks.forEach(task -> task.cancel(true));
                ctx.fireChannelInactive();
              }
            }
            """);
  }

  @Test
  void handleInALocalVariable() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            class EveryReadLocal extends ChannelInboundHandlerAdapter {
              private final ScheduledExecutorService scheduler;

              EveryReadLocal(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void channelRead(ChannelHandlerContext ctx, Object message) {
                ScheduledFuture<?> echo =
                    scheduler.scheduleAtFixedRate(() -> ctx.write(message), 0, 2, TimeUnit.SECONDS);
                System.out.println("echo " + echo);
              }
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.Set;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            class EveryReadLocal extends ChannelInboundHandlerAdapter {
              private final ScheduledExecutorService scheduler;
              private final Set<ScheduledFuture<?>> tasks = ConcurrentHashMap.newKeySet();

              EveryReadLocal(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void channelRead(ChannelHandlerContext ctx, Object message) {
                ScheduledFuture<?> echo =
                    scheduler.scheduleAtFixedRate(() -> ctx.write(message), 0, 2, TimeUnit.SECONDS);
                tasks.removeIf(ScheduledFuture::isDone);
                tasks.add(echo);
                System.out.println("echo " + echo);
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) throws Exception {
                tasks.forEach(task -> task.cancel(true));
                super.channelInactive(ctx);
              }
            }
            """);
  }

  @Test
  void loopThatEnds() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.List;
            import java.util.concurrent.TimeUnit;

            class Loop extends ChannelInboundHandlerAdapter {
              private final List<String> topics;

              Loop(List<String> topics) {
                this.topics = topics;
              }

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                for (String topic : topics) {
                  ctx.executor().scheduleAtFixedRate(() -> ctx.write(topic), 0, 3, TimeUnit.SECONDS);
                }
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                ctx.fireChannelInactive();
              }
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import io.netty.util.concurrent.ScheduledFuture;
            import java.util.List;
            import java.util.Set;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.concurrent.TimeUnit;

            class Loop extends ChannelInboundHandlerAdapter {
              private final List<String> topics;
              private final Set<ScheduledFuture<?>> tasks = ConcurrentHashMap.newKeySet();

              Loop(List<String> topics) {
                this.topics = topics;
              }

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                for (String topic : topics) {
                  tasks.add(ctx.executor().scheduleAtFixedRate(() -> ctx.write(topic), 0, 3, TimeUnit.SECONDS));
                }
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                tasks.forEach(task -> task.cancel(true));
                ctx.fireChannelInactive();
              }
            }
            """);
  }

  @Test
  void forEachWithALambda() {
    checks
        .with(NETTY, REACTOR)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.time.Duration;
            import java.util.List;
            import reactor.core.publisher.Flux;

            class ForEach extends ChannelInboundHandlerAdapter {
              private final List<Duration> periods;

              ForEach(List<Duration> periods) {
                this.periods = periods;
              }

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                periods.forEach(period -> Flux.interval(period).subscribe(ctx::fireChannelRead));
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                ctx.fireChannelInactive();
              }
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.time.Duration;
            import java.util.List;
            import java.util.Set;
            import java.util.concurrent.ConcurrentHashMap;
            import reactor.core.Disposable;
            import reactor.core.publisher.Flux;

            class ForEach extends ChannelInboundHandlerAdapter {
              private final List<Duration> periods;
              private final Set<Disposable> subscriptions = ConcurrentHashMap.newKeySet();

              ForEach(List<Duration> periods) {
                this.periods = periods;
              }

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                periods.forEach(period -> subscriptions.add(Flux.interval(period).subscribe(ctx::fireChannelRead)));
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                subscriptions.forEach(subscription -> subscription.dispose());
                ctx.fireChannelInactive();
              }
            }
            """);
  }

  @Test
  void helperThatTwoMethodsCall() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;

            class TwoCallers extends ChannelInboundHandlerAdapter {
              private final ScheduledExecutorService scheduler;

              TwoCallers(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                begin(ctx, "active");
              }

              @Override
              public void channelRead(ChannelHandlerContext ctx, Object message) {
                begin(ctx, "read");
              }

              private void begin(ChannelHandlerContext ctx, String text) {
                scheduler.scheduleAtFixedRate(() -> ctx.write(text), 0, 5, TimeUnit.SECONDS);
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                ctx.fireChannelInactive();
              }
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.Set;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            class TwoCallers extends ChannelInboundHandlerAdapter {
              private final ScheduledExecutorService scheduler;
              private final Set<ScheduledFuture<?>> tasks = ConcurrentHashMap.newKeySet();

              TwoCallers(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                begin(ctx, "active");
              }

              @Override
              public void channelRead(ChannelHandlerContext ctx, Object message) {
                begin(ctx, "read");
              }

              private void begin(ChannelHandlerContext ctx, String text) {
                tasks.removeIf(ScheduledFuture::isDone);
                tasks.add(scheduler.scheduleAtFixedRate(() -> ctx.write(text), 0, 5, TimeUnit.SECONDS));
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                tasks.forEach(task -> task.cancel(true));
                ctx.fireChannelInactive();
              }
            }
            """);
  }
}
