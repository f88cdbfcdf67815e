package dev.unhang.checks;

import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** The same patch in code of other shapes. */
final class DisconnectFieldFixShapesTest {
  private final Checks checks = Checks.of(DisconnectWithoutCancel.class);

  @Test
  void tabs() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.TimeUnit;

            class Tabs extends ChannelInboundHandlerAdapter {
            	private int count;

            	Tabs(int count) {
            		this.count = count;
            	}

            	@Override
            	public void channelActive(ChannelHandlerContext ctx) {
            		if (count > 0) {
            			ctx.executor().scheduleAtFixedRate(() -> ctx.write("1"), 0, 1, TimeUnit.SECONDS);
            		}
            	}

            	@Override
            	public void channelInactive(ChannelHandlerContext ctx) {
            		count--;
            	}
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import io.netty.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            class Tabs extends ChannelInboundHandlerAdapter {
            	private int count;
            	private ScheduledFuture<?> task;

            	Tabs(int count) {
            		this.count = count;
            	}

            	@Override
            	public void channelActive(ChannelHandlerContext ctx) {
            		if (count > 0) {
            			task = ctx.executor().scheduleAtFixedRate(() -> ctx.write("1"), 0, 1, TimeUnit.SECONDS);
            		}
            	}

            	@Override
            	public void channelInactive(ChannelHandlerContext ctx) {
            		if (task != null) {
            			task.cancel(true);
            		}
            		count--;
            	}
            }
            """);
  }

  @Test
  void carriageReturns() {
    checks
        .with(NETTY)
        .fixes(
            crlf(
                """
                package news;

                import io.netty.channel.ChannelHandlerContext;
                import io.netty.channel.ChannelInboundHandlerAdapter;
                import java.util.concurrent.ScheduledExecutorService;
                import java.util.concurrent.ScheduledFuture;
                import java.util.concurrent.TimeUnit;

                class Crlf extends ChannelInboundHandlerAdapter {
                  private final ScheduledExecutorService scheduler;

                  Crlf(ScheduledExecutorService scheduler) {
                    this.scheduler = scheduler;
                  }

                  @Override
                  public void channelActive(ChannelHandlerContext ctx) {
                    ScheduledFuture<?> ping =
                        scheduler.scheduleAtFixedRate(() -> ctx.write("2"), 0, 2, TimeUnit.SECONDS);
                    System.out.println(ping.isDone());
                  }

                  @Override
                  public void channelInactive(ChannelHandlerContext ctx) {
                    ctx.fireChannelInactive();
                  }
                }
                """),
            crlf(
                """
                package news;

                import io.netty.channel.ChannelHandlerContext;
                import io.netty.channel.ChannelInboundHandlerAdapter;
                import java.util.concurrent.ScheduledExecutorService;
                import java.util.concurrent.ScheduledFuture;
                import java.util.concurrent.TimeUnit;

                class Crlf extends ChannelInboundHandlerAdapter {
                  private final ScheduledExecutorService scheduler;
                  private ScheduledFuture<?> task;

                  Crlf(ScheduledExecutorService scheduler) {
                    this.scheduler = scheduler;
                  }

                  @Override
                  public void channelActive(ChannelHandlerContext ctx) {
                    ScheduledFuture<?> ping =
                        scheduler.scheduleAtFixedRate(() -> ctx.write("2"), 0, 2, TimeUnit.SECONDS);
                    task = ping;
                    System.out.println(ping.isDone());
                  }

                  @Override
                  public void channelInactive(ChannelHandlerContext ctx) {
                    if (task != null) {
                      task.cancel(true);
                    }
                    ctx.fireChannelInactive();
                  }
                }
                """));
  }

  @Test
  void carriageReturnsAndANewHook() {
    checks
        .with(NETTY)
        .fixes(
            crlf(
                """
                package news;

                import io.netty.channel.ChannelHandlerContext;
                import io.netty.channel.ChannelInboundHandlerAdapter;
                import io.netty.util.concurrent.ScheduledFuture;
                import java.util.concurrent.TimeUnit;

                class CrlfHook extends ChannelInboundHandlerAdapter {

                  @Override
                  public void channelActive(ChannelHandlerContext ctx) {
                    ctx.executor().scheduleAtFixedRate(() -> ctx.write("3"), 0, 3, TimeUnit.SECONDS);
                  }
                }
                """),
            crlf(
                """
                package news;

                import io.netty.channel.ChannelHandlerContext;
                import io.netty.channel.ChannelInboundHandlerAdapter;
                import io.netty.util.concurrent.ScheduledFuture;
                import java.util.concurrent.TimeUnit;

                class CrlfHook extends ChannelInboundHandlerAdapter {
                  private ScheduledFuture<?> task;

                  @Override
                  public void channelActive(ChannelHandlerContext ctx) {
                    task = ctx.executor().scheduleAtFixedRate(() -> ctx.write("3"), 0, 3, TimeUnit.SECONDS);
                  }

                  @Override
                  public void channelInactive(ChannelHandlerContext ctx) throws Exception {
                    if (task != null) {
                      task.cancel(true);
                    }
                    super.channelInactive(ctx);
                  }
                }
                """));
  }

  @Test
  void nameIsTaken() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.TimeUnit;

            class Taken extends ChannelInboundHandlerAdapter {
              private String task = "4";

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                int task2 = 4;
                ctx.executor().scheduleAtFixedRate(() -> ctx.write(task), 0, task2, TimeUnit.SECONDS);
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                task = "gone";
              }
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import io.netty.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            class Taken extends ChannelInboundHandlerAdapter {
              private String task = "4";
              private ScheduledFuture<?> task3;

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                int task2 = 4;
                task3 = ctx.executor().scheduleAtFixedRate(() -> ctx.write(task), 0, task2, TimeUnit.SECONDS);
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                if (task3 != null) {
                  task3.cancel(true);
                }
                task = "gone";
              }
            }
            """);
  }

  @Test
  void typeNamesClash() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import io.netty.util.concurrent.Future;
            import java.util.concurrent.ExecutorService;

            class Clash extends ChannelInboundHandlerAdapter {
              private final ExecutorService executor;

              Clash(ExecutorService executor) {
                this.executor = executor;
              }

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                Future<?> flushed = ctx.writeAndFlush("5");
                executor.submit(() -> send(ctx, flushed));
              }

              private void send(ChannelHandlerContext ctx, Future<?> after) {
                while (true) {
                  ctx.write(after);
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
            import io.netty.util.concurrent.Future;
            import java.util.concurrent.ExecutorService;

            class Clash extends ChannelInboundHandlerAdapter {
              private final ExecutorService executor;
              private java.util.concurrent.Future<?> task;

              Clash(ExecutorService executor) {
                this.executor = executor;
              }

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                Future<?> flushed = ctx.writeAndFlush("5");
                task = executor.submit(() -> send(ctx, flushed));
              }

              private void send(ChannelHandlerContext ctx, Future<?> after) {
                while (true) {
                  ctx.write(after);
                }
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

  private static String crlf(String text) {
    return text.replace("\n", "\r\n");
  }
}
