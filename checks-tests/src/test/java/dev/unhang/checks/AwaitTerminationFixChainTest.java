package dev.unhang.checks;

import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/**
 * Waits for Netty futures: the call that begins the end stays, what needs the end becomes a
 * listener.
 */
final class AwaitTerminationFixChainTest {
  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class);

  @Test
  void closeWithoutSync() {
    fixes(
        """
            ctx.close().sync();
        """,
        """
            var unusedCtx = ctx.close();
        """);
  }

  @Test
  void closeFutureAlone() {
    fixes(
        """
            pool.shutdown();
            ctx.channel().closeFuture().sync();
        """,
        """
            pool.shutdown();
        """);
  }

  @Test
  void syncUninterruptibly() {
    fixes(
        """
            ctx.channel().close().syncUninterruptibly();
            ctx.fireChannelInactive();
        """,
        """
            var unusedChannel = ctx.channel().close();
            ctx.fireChannelInactive();
        """);
  }

  @Test
  void awaitUninterruptibly() {
    fixes(
        """
            ctx.disconnect().awaitUninterruptibly();
        """,
        """
            var unusedCtx = ctx.disconnect();
        """);
  }

  @Test
  void awaitWithALimit() {
    fixes(
        """
            ctx.close().await(71, TimeUnit.SECONDS);
        """,
        """
            var unusedCtx = ctx.close();
        """);
  }

  @Test
  void getInATry() {
    fixes(
        """
            try {
              ctx.close().get();
            } catch (InterruptedException | ExecutionException e) {
              log.warning("not closed: " + e);
            }
        """,
        """
            var unusedCtx = ctx.close();
        """);
  }

  @Test
  void listenerStays() {
    fixes(
        """
            ctx.close().addListener(future -> log.info("closed")).sync();
        """,
        """
            ctx.close().addListener(future -> log.info("closed"));
        """);
  }

  @Test
  void futureInALocal() {
    fixes(
        """
            ChannelFuture closing = ctx.close();
            closing.sync();
            ctx.fireChannelInactive();
        """,
        """
            ChannelFuture closing = ctx.close();
            ctx.fireChannelInactive();
        """);
  }

  @Test
  void groupsOfAServer() {
    fixes(
        """
            group.shutdownGracefully().sync();
        """,
        """
            var unusedGroup = group.shutdownGracefully();
        """);
  }

  @Test
  void groupWithALimit() {
    fixes(
        """
            group.shutdownGracefully().awaitUninterruptibly(72, TimeUnit.SECONDS);
        """,
        """
            var unusedGroup = group.shutdownGracefully();
        """);
  }

  @Test
  void terminationFuture() {
    fixes(
        """
            group.shutdownGracefully();
            group.terminationFuture().syncUninterruptibly();
        """,
        """
            group.shutdownGracefully();
        """);
  }

  @Test
  void restBecomesAListener() {
    fixes(
        """
            ctx.close().sync();
            release(ctx.name());
            log.info("closed");
        """,
        """
            ctx.close().addListener(future -> {
              release(ctx.name());
              log.info("closed");
            });
        """);
  }

  @Test
  void restBecomesAListenerWithoutTheTry() {
    fixes(
        """
            try {
              ctx.close().sync();
              // the last one
              release("page");
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
        """,
        """
            ctx.close().addListener(future -> {
              // the last one
              release("page");
            });
        """);
  }

  @Test
  void nameOfTheListenersParameter() {
    fixes(
        """
            String future = ctx.name();
            ctx.channel().closeFuture().awaitUninterruptibly();
            release(future);
        """,
        """
            String future = ctx.name();
            ctx.channel().closeFuture().addListener(done -> {
              release(future);
            });
        """);
  }

  @Test
  void listenerOfAGroup() {
    fixes(
        """
            group.shutdownGracefully().sync();
            release("group");
        """,
        """
            group.shutdownGracefully().addListener(future -> {
              release("group");
            });
        """);
  }

  @Test
  void listenerInABranch() {
    fixes(
        """
            if (ctx.channel().isActive()) {
              ctx.close().sync();
              release("active");
            }
            ctx.fireChannelInactive();
        """,
        """
            if (ctx.channel().isActive()) {
              ctx.close().addListener(future -> {
                release("active");
              });
            }
            ctx.fireChannelInactive();
        """);
  }

  @Test
  void twoOfTheSameName() {
    fixes(
        """
            group.shutdownGracefully().sync();
            group.shutdownGracefully(1, 2, TimeUnit.SECONDS).sync();
        """,
        """
            var unusedGroup = group.shutdownGracefully();
            var unusedGroup2 = group.shutdownGracefully(1, 2, TimeUnit.SECONDS);
        """);
  }

  @Test
  void nameThatIsTaken() {
    fixes(
        """
            String unusedCtx = ctx.name();
            ctx.close().sync();
            log.info(unusedCtx);
        """,
        """
            String unusedCtx = ctx.name();
            var unusedCtx2 = ctx.close();
            log.info(unusedCtx);
        """);
  }

  @Test
  void listenerBesideAParameterOfItsName() {
    fixes(
        """
            log.info("inactive");
          }

          @Override
          public void channelRead(ChannelHandlerContext ctx, Object future) throws Exception {
            ctx.close().sync();
            release("page");
        """,
        """
            log.info("inactive");
          }

          @Override
          public void channelRead(ChannelHandlerContext ctx, Object future) throws Exception {
            ctx.close().addListener(done -> {
              release("page");
            });
        """);
  }

  private void fixes(String input, String output) {
    checks.with(NETTY).fixes(source(input), source(output));
  }

  /** The rest of a handler is code that nobody knows. */
  private static String source(String statements) {
    return PressHandler.onInactive(statements)
        .replaceFirst(
            "}\n$",
            """

              void release(String what) {
                pools.removeIf(each -> each.toString().equals(what));
              }
            }
            """);
  }
}
