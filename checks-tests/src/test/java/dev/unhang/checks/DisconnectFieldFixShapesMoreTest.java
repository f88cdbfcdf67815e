package dev.unhang.checks;

import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** The same patch in code of other shapes. */
final class DisconnectFieldFixShapesMoreTest {
  private final Checks checks = Checks.of(DisconnectWithoutCancel.class);

  @Test
  void nestedClass() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.Channel;
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import io.netty.channel.ChannelInitializer;
            import java.util.concurrent.TimeUnit;

            class Outer {
              private final String task = "6";

              static final class Pings extends ChannelInitializer<Channel> {
                @Override
                protected void initChannel(Channel channel) {
                  channel.pipeline().addLast(new Ping());
                }

                private static final class Ping extends ChannelInboundHandlerAdapter {
                  @Override
                  public void channelActive(ChannelHandlerContext ctx) {
                    ctx.executor().scheduleAtFixedRate(() -> ctx.write("6"), 0, 6, TimeUnit.SECONDS);
                  }
                }
              }

              String task() {
                return task;
              }
            }
            """,
            """
            package news;

            import io.netty.channel.Channel;
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import io.netty.channel.ChannelInitializer;
            import io.netty.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            class Outer {
              private final String task = "6";

              static final class Pings extends ChannelInitializer<Channel> {
                @Override
                protected void initChannel(Channel channel) {
                  channel.pipeline().addLast(new Ping());
                }

                private static final class Ping extends ChannelInboundHandlerAdapter {
                  private ScheduledFuture<?> task;

                  @Override
                  public void channelActive(ChannelHandlerContext ctx) {
                    task = ctx.executor().scheduleAtFixedRate(() -> ctx.write("6"), 0, 6, TimeUnit.SECONDS);
                  }

                  @Override
                  public void channelInactive(ChannelHandlerContext ctx) throws Exception {
                    if (task != null) {
                      task.cancel(true);
                    }
                    super.channelInactive(ctx);
                  }
                }
              }

              String task() {
                return task;
              }
            }
            """);
  }

  @Test
  void innerClassUsesTheNameOfTheOuter() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.TimeUnit;

            class Around {
              private final String task = "7";

              class Inner extends ChannelInboundHandlerAdapter {
                @Override
                public void channelActive(ChannelHandlerContext ctx) {
                  ctx.executor().scheduleAtFixedRate(() -> ctx.write(task), 0, 7, TimeUnit.SECONDS);
                }

                @Override
                public void channelInactive(ChannelHandlerContext ctx) {
                  ctx.fireChannelInactive();
                }
              }
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import io.netty.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            class Around {
              private final String task = "7";

              class Inner extends ChannelInboundHandlerAdapter {
                private ScheduledFuture<?> task2;

                @Override
                public void channelActive(ChannelHandlerContext ctx) {
                  task2 = ctx.executor().scheduleAtFixedRate(() -> ctx.write(task), 0, 7, TimeUnit.SECONDS);
                }

                @Override
                public void channelInactive(ChannelHandlerContext ctx) {
                  if (task2 != null) {
                    task2.cancel(true);
                  }
                  ctx.fireChannelInactive();
                }
              }
            }
            """);
  }

  @Test
  void anonymousClass() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.Channel;
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.TimeUnit;

            class Anonymous {
              void init(Channel channel) {
                channel
                    .pipeline()
                    .addLast(
                        new ChannelInboundHandlerAdapter() {
                          @Override
                          public void channelActive(ChannelHandlerContext ctx) throws Exception {
                            ctx.executor().scheduleAtFixedRate(() -> ctx.write("8"), 0, 8, TimeUnit.SECONDS);
                          }
                        });
              }
            }
            """,
            """
            package news;

            import io.netty.channel.Channel;
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import io.netty.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            class Anonymous {
              void init(Channel channel) {
                channel
                    .pipeline()
                    .addLast(
                        new ChannelInboundHandlerAdapter() {
                          private ScheduledFuture<?> task;

                          @Override
                          public void channelActive(ChannelHandlerContext ctx) throws Exception {
                            task = ctx.executor().scheduleAtFixedRate(() -> ctx.write("8"), 0, 8, TimeUnit.SECONDS);
                          }

                          @Override
                          public void channelInactive(ChannelHandlerContext ctx) throws Exception {
                            if (task != null) {
                              task.cancel(true);
                            }
                            super.channelInactive(ctx);
                          }
                        });
              }
            }
            """);
  }

  @Test
  void anonymousClassOnFewLines() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.TimeUnit;

            class FewLines {
              final ChannelInboundHandlerAdapter handler = new ChannelInboundHandlerAdapter() { // one
                @Override public void channelActive(ChannelHandlerContext ctx) {
                  ctx.executor().scheduleAtFixedRate(() -> ctx.write("9"), 0, 9, TimeUnit.SECONDS); }
                @Override public void channelInactive(ChannelHandlerContext ctx) { /* nine */ }
              };
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import io.netty.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            class FewLines {
              final ChannelInboundHandlerAdapter handler = new ChannelInboundHandlerAdapter() { // one
                private ScheduledFuture<?> task;

                @Override public void channelActive(ChannelHandlerContext ctx) {
                  task = ctx.executor().scheduleAtFixedRate(() -> ctx.write("9"), 0, 9, TimeUnit.SECONDS); }
                @Override public void channelInactive(ChannelHandlerContext ctx) {
                  if (task != null) {
                    task.cancel(true);
                  }
                  /* nine */
                }
              };
            }
            """);
  }

  @Test
  void localClass() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.Channel;
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.SimpleChannelInboundHandler;
            import java.util.concurrent.TimeUnit;

            class LocalClass {
              void init(Channel channel, String task) {
                class Echo extends SimpleChannelInboundHandler<String> {
                  private final int period;

                  Echo(int period) {
                    this.period = period;
                  }

                  @Override
                  public void handlerAdded(ChannelHandlerContext ctx) {
                    ctx.executor().scheduleAtFixedRate(() -> ctx.write(task), 0, period, TimeUnit.SECONDS);
                  }

                  @Override
                  protected void channelRead0(ChannelHandlerContext ctx, String message) {
                    ctx.write(message);
                  }
                }
                channel.pipeline().addLast(new Echo(10));
              }
            }
            """,
            """
            package news;

            import io.netty.channel.Channel;
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.SimpleChannelInboundHandler;
            import io.netty.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            class LocalClass {
              void init(Channel channel, String task) {
                class Echo extends SimpleChannelInboundHandler<String> {
                  private final int period;
                  private ScheduledFuture<?> task2;

                  Echo(int period) {
                    this.period = period;
                  }

                  @Override
                  public void handlerAdded(ChannelHandlerContext ctx) {
                    task2 = ctx.executor().scheduleAtFixedRate(() -> ctx.write(task), 0, period, TimeUnit.SECONDS);
                  }

                  @Override
                  public void channelInactive(ChannelHandlerContext ctx) throws Exception {
                    if (task2 != null) {
                      task2.cancel(true);
                    }
                    super.channelInactive(ctx);
                  }

                  @Override
                  protected void channelRead0(ChannelHandlerContext ctx, String message) {
                    ctx.write(message);
                  }
                }
                channel.pipeline().addLast(new Echo(10));
              }
            }
            """);
  }
}
