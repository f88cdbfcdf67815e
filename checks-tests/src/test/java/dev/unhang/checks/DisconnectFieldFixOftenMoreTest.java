package dev.unhang.checks;

import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Work that is started more than once for one client: a set of handles, which does not grow. */
final class DisconnectFieldFixOftenMoreTest {
  private final Checks checks = Checks.of(DisconnectWithoutCancel.class);

  @Test
  void listenerStartsIt() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.TimeUnit;

            class Bare extends ChannelInboundHandlerAdapter {
              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                ctx.writeAndFlush("hello")
                    .addListener(
                        done -> {
                          ctx.executor().scheduleAtFixedRate(() -> ctx.write("15"), 0, 15, TimeUnit.SECONDS);
                        });
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
            import java.util.Set;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.concurrent.TimeUnit;

            class Bare extends ChannelInboundHandlerAdapter {
              private final Set<ScheduledFuture<?>> tasks = ConcurrentHashMap.newKeySet();

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                ctx.writeAndFlush("hello")
                    .addListener(
                        done -> {
                          tasks.removeIf(ScheduledFuture::isDone);
                          tasks.add(ctx.executor().scheduleAtFixedRate(() -> ctx.write("15"), 0, 15, TimeUnit.SECONDS));
                        });
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
