package dev.unhang.checks;

import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.REACTOR;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** A field has the handle already, and the hook has to use it. */
final class DisconnectFieldFixHeldTest {
  private final Checks checks = Checks.of(DisconnectWithoutCancel.class);

  @Test
  void fieldThatTheHookSkips() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Future;

            class Skipped extends ChannelInboundHandlerAdapter {
              private final ExecutorService executor;
              private Future<String> answer;

              Skipped(ExecutorService executor) {
                this.executor = executor;
              }

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                answer =
                    executor.submit(
                        () -> {
                          Thread.sleep(100_000);
                          return "1";
                        });
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) { // 1
                System.out.println("gone " + ctx);
              }
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Future;

            class Skipped extends ChannelInboundHandlerAdapter {
              private final ExecutorService executor;
              private Future<String> answer;

              Skipped(ExecutorService executor) {
                this.executor = executor;
              }

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                answer =
                    executor.submit(
                        () -> {
                          Thread.sleep(100_000);
                          return "1";
                        });
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) { // 1
                if (answer != null) {
                  answer.cancel(true);
                }
                System.out.println("gone " + ctx);
              }
            }
            """);
  }

  @Test
  void parameterHidesTheField() {
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

            class Hidden extends ChannelInboundHandlerAdapter {
              private final ScheduledExecutorService scheduler;
              private ScheduledFuture<?> ctx;

              Hidden(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void channelActive(ChannelHandlerContext active) {
                ctx = scheduler.scheduleAtFixedRate(() -> active.write("2"), 0, 2, TimeUnit.SECONDS);
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone 2"); }
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            class Hidden extends ChannelInboundHandlerAdapter {
              private final ScheduledExecutorService scheduler;
              private ScheduledFuture<?> ctx;

              Hidden(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void channelActive(ChannelHandlerContext active) {
                ctx = scheduler.scheduleAtFixedRate(() -> active.write("2"), 0, 2, TimeUnit.SECONDS);
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                if (this.ctx != null) {
                  this.ctx.cancel(true);
                }
                System.out.println("gone 2");
              }
            }
            """);
  }

  @Test
  void listOfHandles() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            class Listed extends ChannelInboundHandlerAdapter {
              private final ScheduledExecutorService scheduler;
              private final List<ScheduledFuture<?>> timers = new ArrayList<>();

              Listed(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                timers.add(scheduler.scheduleAtFixedRate(() -> ctx.write("3"), 0, 3, TimeUnit.SECONDS));
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) throws Exception {
                super.channelInactive(ctx);
              }
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            class Listed extends ChannelInboundHandlerAdapter {
              private final ScheduledExecutorService scheduler;
              private final List<ScheduledFuture<?>> timers = new ArrayList<>();

              Listed(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                timers.add(scheduler.scheduleAtFixedRate(() -> ctx.write("3"), 0, 3, TimeUnit.SECONDS));
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) throws Exception {
                timers.forEach(task -> task.cancel(true));
                super.channelInactive(ctx);
              }
            }
            """);
  }

  @Test
  void arrayOfHandles() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Future;

            class InAnArray extends ChannelInboundHandlerAdapter {
              private final ExecutorService executor;
              private final Future<?>[] polls = new Future<?>[4];

              InAnArray(ExecutorService executor) {
                this.executor = executor;
              }

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                for (int i = 0; i < polls.length; i++) {
                  polls[i] = executor.submit(() -> poll(ctx));
                }
              }

              private static void poll(ChannelHandlerContext ctx) {
                while (true) {
                  ctx.write("4");
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
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Future;

            class InAnArray extends ChannelInboundHandlerAdapter {
              private final ExecutorService executor;
              private final Future<?>[] polls = new Future<?>[4];

              InAnArray(ExecutorService executor) {
                this.executor = executor;
              }

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                for (int i = 0; i < polls.length; i++) {
                  polls[i] = executor.submit(() -> poll(ctx));
                }
              }

              private static void poll(ChannelHandlerContext ctx) {
                while (true) {
                  ctx.write("4");
                }
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                for (Future<?> task : polls) {
                  if (task != null) {
                    task.cancel(true);
                  }
                }
                ctx.fireChannelInactive();
              }
            }
            """);
  }

  @Test
  void atomicReference() {
    checks
        .with(NETTY, REACTOR)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.time.Duration;
            import java.util.concurrent.atomic.AtomicReference;
            import reactor.core.Disposable;
            import reactor.core.publisher.Flux;

            class InAReference extends ChannelInboundHandlerAdapter {
              private final AtomicReference<Disposable> running = new AtomicReference<>();

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                running.set(Flux.interval(Duration.ofSeconds(5)).subscribe(ctx::write));
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
            import java.util.concurrent.atomic.AtomicReference;
            import reactor.core.Disposable;
            import reactor.core.publisher.Flux;

            class InAReference extends ChannelInboundHandlerAdapter {
              private final AtomicReference<Disposable> running = new AtomicReference<>();

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                running.set(Flux.interval(Duration.ofSeconds(5)).subscribe(ctx::write));
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                Disposable subscription = running.getAndSet(null);
                if (subscription != null) {
                  subscription.dispose();
                }
                ctx.fireChannelInactive();
              }
            }
            """);
  }
}
