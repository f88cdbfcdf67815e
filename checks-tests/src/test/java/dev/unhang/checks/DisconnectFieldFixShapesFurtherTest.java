package dev.unhang.checks;

import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** The same patch in code of other shapes. */
final class DisconnectFieldFixShapesFurtherTest {
  private final Checks checks = Checks.of(DisconnectWithoutCancel.class);

  @Test
  void genericClass() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.SimpleChannelInboundHandler;
            import java.util.concurrent.Callable;
            import java.util.concurrent.ExecutorService;

            abstract class Generic<T extends Comparable<T>> extends SimpleChannelInboundHandler<T> {
              protected abstract ExecutorService executor();

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                Callable<T> endless = () -> endless(ctx);
                executor().submit(endless);
              }

              private T endless(ChannelHandlerContext ctx) throws InterruptedException {
                while (true) {
                  Thread.sleep(11);
                  ctx.write("11");
                }
              }
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.SimpleChannelInboundHandler;
            import java.util.concurrent.Callable;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Future;

            abstract class Generic<T extends Comparable<T>> extends SimpleChannelInboundHandler<T> {
              private Future<?> task;

              protected abstract ExecutorService executor();

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                Callable<T> endless = () -> endless(ctx);
                task = executor().submit(endless);
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) throws Exception {
                if (task != null) {
                  task.cancel(true);
                }
                super.channelInactive(ctx);
              }

              private T endless(ChannelHandlerContext ctx) throws InterruptedException {
                while (true) {
                  Thread.sleep(11);
                  ctx.write("11");
                }
              }
            }
            """);
  }

  @Test
  void qualifiedNames() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            class Qualified extends io.netty.channel.ChannelInboundHandlerAdapter {
              private final java.util.concurrent.ExecutorService executor;

              Qualified(java.util.concurrent.ExecutorService executor) {
                this.executor = executor;
              }

              @Override
              public void channelActive(io.netty.channel.ChannelHandlerContext ctx) {
                this.executor.execute(
                    () -> {
                      while (true) {
                        ctx.write("12");
                      }
                    });
              }
            }
            """,
            """
            package news;
            import io.netty.channel.ChannelHandlerContext;
            import java.util.concurrent.Future;

            class Qualified extends io.netty.channel.ChannelInboundHandlerAdapter {
              private final java.util.concurrent.ExecutorService executor;
              private Future<?> task;

              Qualified(java.util.concurrent.ExecutorService executor) {
                this.executor = executor;
              }

              @Override
              public void channelActive(io.netty.channel.ChannelHandlerContext ctx) {
                task = this.executor.submit(
                    () -> {
                      while (true) {
                        ctx.write("12");
                      }
                    });
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) throws Exception {
                if (task != null) {
                  task.cancel(true);
                }
                super.channelInactive(ctx);
              }
            }
            """);
  }

  @Test
  void staticImport() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import static java.util.concurrent.Executors.newScheduledThreadPool;
            import static java.util.concurrent.TimeUnit.SECONDS;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.ScheduledExecutorService;

            class StaticImport extends ChannelInboundHandlerAdapter {
              private static final ScheduledExecutorService POOL = newScheduledThreadPool(13);

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                POOL.scheduleAtFixedRate(() -> ctx.write("13"), 0, 13, SECONDS);
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                ctx.fireChannelInactive();
              }
            }
            """,
            """
            package news;

            import static java.util.concurrent.Executors.newScheduledThreadPool;
            import static java.util.concurrent.TimeUnit.SECONDS;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.ScheduledFuture;

            class StaticImport extends ChannelInboundHandlerAdapter {
              private static final ScheduledExecutorService POOL = newScheduledThreadPool(13);
              private ScheduledFuture<?> task;

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                task = POOL.scheduleAtFixedRate(() -> ctx.write("13"), 0, 13, SECONDS);
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                if (task != null) {
                  task.cancel(true);
                }
                ctx.fireChannelInactive();
              }
            }
            """);
  }

  @Test
  void commentsInOddPlaces() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.TimeUnit;

            class Comments /* { */ extends ChannelInboundHandlerAdapter { // the brace {
              // the active one
              @Override
              public void channelActive(ChannelHandlerContext ctx) /* begins */ { /* now */ // and here
                // first
                ctx /* the context */
                    .executor() // its executor
                    .scheduleAtFixedRate(() -> ctx.write("14"), 0, 14, TimeUnit.SECONDS); // then
                // last
              } // end of active

              // the inactive one
              @Override
              public void channelInactive(ChannelHandlerContext ctx) { /* it
                 is over */
                ctx.fireChannelInactive(); // tell
              }
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import io.netty.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            class Comments /* { */ extends ChannelInboundHandlerAdapter { // the brace {
              private ScheduledFuture<?> task;

              // the active one
              @Override
              public void channelActive(ChannelHandlerContext ctx) /* begins */ { /* now */ // and here
                // first
                task = ctx /* the context */
                    .executor() // its executor
                    .scheduleAtFixedRate(() -> ctx.write("14"), 0, 14, TimeUnit.SECONDS); // then
                // last
              } // end of active

              // the inactive one
              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                if (task != null) {
                  task.cancel(true);
                }
                /* it
                 is over */
                ctx.fireChannelInactive(); // tell
              }
            }
            """);
  }

  @Test
  void branchWithoutBraces() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.TimeUnit;

            class NoBraces extends ChannelInboundHandlerAdapter {
              private boolean pings;

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                if (pings) ctx.executor().scheduleAtFixedRate(() -> ctx.write("16"), 0, 16, TimeUnit.SECONDS);
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                pings = false;
              }
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import io.netty.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            class NoBraces extends ChannelInboundHandlerAdapter {
              private boolean pings;
              private ScheduledFuture<?> task;

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                if (pings) task = ctx.executor().scheduleAtFixedRate(() -> ctx.write("16"), 0, 16, TimeUnit.SECONDS);
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                if (task != null) {
                  task.cancel(true);
                }
                pings = false;
              }
            }
            """);
  }
}
