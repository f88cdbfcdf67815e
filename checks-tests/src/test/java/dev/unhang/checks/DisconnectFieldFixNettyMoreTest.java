package dev.unhang.checks;

import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/**
 * Handlers of one channel: the handle goes into a field, and a method of the handler cancels it.
 */
final class DisconnectFieldFixNettyMoreTest {
  private final Checks checks = Checks.of(DisconnectWithoutCancel.class);

  @Test
  void threadIsInterrupted() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;

            class OwnThread extends ChannelInboundHandlerAdapter {
              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                new Thread(
                        () -> {
                          while (true) {
                            ctx.write("tick 7");
                          }
                        })
                    .start();
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

            class OwnThread extends ChannelInboundHandlerAdapter {
              private Thread thread;

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                thread = new Thread(
                        () -> {
                          while (true) {
                            ctx.write("tick 7");
                          }
                        });
                thread.start();
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                if (thread != null) {
                  thread.interrupt();
                }
                ctx.fireChannelInactive();
              }
            }
            """);
  }

  @Test
  void threadInAVariable() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;

            class NamedThread extends ChannelInboundHandlerAdapter {
              private int clients;

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                clients++;
                Thread sender = new Thread(() -> send(ctx));
                sender.setDaemon(true);
                sender.start();
              }

              private void send(ChannelHandlerContext ctx) {
                while (true) {
                  ctx.write("tick 8");
                }
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                clients--;
                ctx.fireChannelInactive();
              }
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;

            class NamedThread extends ChannelInboundHandlerAdapter {
              private int clients;
              private Thread thread;

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                clients++;
                Thread sender = new Thread(() -> send(ctx));
                sender.setDaemon(true);
                thread = sender;
                sender.start();
              }

              private void send(ChannelHandlerContext ctx) {
                while (true) {
                  ctx.write("tick 8");
                }
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                if (thread != null) {
                  thread.interrupt();
                }
                clients--;
                ctx.fireChannelInactive();
              }
            }
            """);
  }

  @Test
  void completableFutureBecomesSubmit() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;

            class Async extends ChannelInboundHandlerAdapter {
              private static final ExecutorService POOL = Executors.newFixedThreadPool(9);

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                CompletableFuture.runAsync(
                    () -> {
                      while (true) {
                        ctx.write("tick 9");
                      }
                    },
                    POOL);
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
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import java.util.concurrent.Future;

            class Async extends ChannelInboundHandlerAdapter {
              private static final ExecutorService POOL = Executors.newFixedThreadPool(9);
              private Future<?> task;

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                task = POOL.submit(() -> {
                      while (true) {
                        ctx.write("tick 9");
                      }
                    });
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
  void helperThatOneMethodCalls() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.TimeUnit;

            class Helper extends ChannelInboundHandlerAdapter {
              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                begin(ctx);
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                // nothing to do
              }

              private void begin(ChannelHandlerContext ctx) {
                ctx.executor().scheduleAtFixedRate(() -> ctx.write("tick 10"), 0, 10, TimeUnit.SECONDS);
              }
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import io.netty.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            class Helper extends ChannelInboundHandlerAdapter {
              private ScheduledFuture<?> task;

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                begin(ctx);
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                if (task != null) {
                  task.cancel(true);
                }
                // nothing to do
              }

              private void begin(ChannelHandlerContext ctx) {
                task = ctx.executor().scheduleAtFixedRate(() -> ctx.write("tick 10"), 0, 10, TimeUnit.SECONDS);
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
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Future;

            class Local extends ChannelInboundHandlerAdapter {
              private final ExecutorService executor;

              Local(ExecutorService executor) {
                this.executor = executor;
              }

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                Future<?> task =
                    executor.submit(
                        () -> {
                          while (true) {
                            ctx.write("tick 12");
                          }
                        }); // until the end
                System.out.println(task.isDone());
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

            class Local extends ChannelInboundHandlerAdapter {
              private final ExecutorService executor;
              private Future<?> task2;

              Local(ExecutorService executor) {
                this.executor = executor;
              }

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                Future<?> task =
                    executor.submit(
                        () -> {
                          while (true) {
                            ctx.write("tick 12");
                          }
                        }); // until the end
                task2 = task;
                System.out.println(task.isDone());
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                if (task2 != null) {
                  task2.cancel(true);
                }
                ctx.fireChannelInactive();
              }
            }
            """);
  }
}
