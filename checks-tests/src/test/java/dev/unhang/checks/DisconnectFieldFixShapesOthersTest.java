package dev.unhang.checks;

import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** The same patch in code of other shapes. */
final class DisconnectFieldFixShapesOthersTest {
  private final Checks checks = Checks.of(DisconnectWithoutCancel.class);

  @Test
  void twoTasksInTwoRuns() {
    checks
        .with(NETTY)
        .fixesInRuns(
            2,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.TimeUnit;

            class Two extends ChannelInboundHandlerAdapter {
              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                ctx.executor().scheduleAtFixedRate(() -> ctx.write("17"), 0, 17, TimeUnit.SECONDS);
                ctx.executor().scheduleAtFixedRate(() -> ctx.write("18"), 0, 18, TimeUnit.SECONDS);
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
            import java.util.concurrent.TimeUnit;

            class Two extends ChannelInboundHandlerAdapter {
              private ScheduledFuture<?> task;
              private ScheduledFuture<?> task2;

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                task = ctx.executor().scheduleAtFixedRate(() -> ctx.write("17"), 0, 17, TimeUnit.SECONDS);
                task2 = ctx.executor().scheduleAtFixedRate(() -> ctx.write("18"), 0, 18, TimeUnit.SECONDS);
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                if (task2 != null) {
                  task2.cancel(true);
                }
                if (task != null) {
                  task.cancel(true);
                }
                ctx.fireChannelInactive();
              }
            }
            """);
  }

  @Test
  void everythingOnOneLine() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.TimeUnit;

            class OneLine extends ChannelInboundHandlerAdapter { @Override public void channelActive(ChannelHandlerContext ctx) { ctx.executor().scheduleAtFixedRate(() -> ctx.write("19"), 0, 19, TimeUnit.SECONDS); } }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import io.netty.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            class OneLine extends ChannelInboundHandlerAdapter {
            private ScheduledFuture<?> task;
             @Override public void channelActive(ChannelHandlerContext ctx) { task = ctx.executor().scheduleAtFixedRate(() -> ctx.write("19"), 0, 19, TimeUnit.SECONDS); }

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
}
