package dev.unhang.checks;

import static dev.unhang.checks.ConnectionSources.nettyFile;
import static dev.unhang.checks.ConnectionSources.springFile;
import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_WEBSOCKET;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Handlers in all the shapes that the language has for them. */
final class DisconnectConnSyntaxTest {
  private final Checks checks =
      Checks.of(DisconnectWithoutCancel.class).with(NETTY, SPRING, SPRING_WEBSOCKET);

  @Test
  void anonymousHandler() {
    checks.reports(
        nettyFile(
            """
            class Server extends ChannelInitializer<Channel> {
              @Override
              protected void initChannel(Channel channel) {
                channel
                    .pipeline()
                    .addLast(
                        new ChannelInboundHandlerAdapter() {
                          private Future<?> ticks;

                          @Override
                          public void channelActive(ChannelHandlerContext ctx) {
                            ticks =
                                ctx.executor().scheduleAtFixedRate(ctx::read, 1, 2, TimeUnit.DAYS);
                          }

                          @Override
                          // BUG: Diagnostic contains: does not stop the periodic task
                          public void channelInactive(ChannelHandlerContext ctx) {
                            System.out.println("gone");
                          }
                        });
              }
            }
            """));
  }

  @Test
  void localHandler() {
    checks.silentOn(
        nettyFile(
            """
            class Server {
              ChannelHandler handler(Set<String> names) {
                class Local extends ChannelInboundHandlerAdapter {
                  private Future<?> ticks;

                  @Override
                  public void channelActive(ChannelHandlerContext ctx) {
                    ticks = ctx.executor().scheduleAtFixedRate(names::clear, 3, 4, TimeUnit.DAYS);
                  }

                  @Override
                  public void channelInactive(ChannelHandlerContext ctx) {
                    Local.this.ticks.cancel(true);
                  }
                }
                return new Local();
              }
            }
            """));
  }

  @Test
  void innerHandlerWithTheFieldOfItsOuterClass() {
    checks.silentOn(
        nettyFile(
            """
            class Connection {
              private Future<?> ticks;

              class Handler extends ChannelInboundHandlerAdapter {
                @Override
                public void channelActive(ChannelHandlerContext ctx) {
                  ticks = ctx.executor().scheduleAtFixedRate(ctx::read, 5, 6, TimeUnit.DAYS);
                }

                @Override
                public void channelInactive(ChannelHandlerContext ctx) {
                  Connection.this.ticks.cancel(true);
                }
              }
            }
            """));
  }

  @Test
  void genericHandler() {
    checks.reports(
        nettyFile(
            """
            abstract class Feed<T extends Comparable<? super T>, F extends Future<? extends T>>
                extends SimpleChannelInboundHandler<T> {
              private F first;

              abstract F start(ChannelHandlerContext ctx);

              @Override
              protected void channelRead0(ChannelHandlerContext ctx, T message) {
                first = start(ctx);
                // BUG: Diagnostic contains: handle of the periodic task started here is thrown away
                ctx.<T>fireChannelRead_().scheduleAtFixedRate(ctx::read, 7, 8, TimeUnit.DAYS);
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                first.cancel(true);
              }
            }
            """
                .replace("<T>fireChannelRead_", "executor")));
  }

  @Test
  void recordAsHandler() {
    checks.reports(
        springFile(
            """
            record Prices(ScheduledExecutorService pool, Map<String, Future<?>> all)
                implements WebSocketHandler {
              @Override
              public void afterConnectionEstablished(WebSocketSession session) {
                all.put(
                    session.getId(),
                    pool().scheduleAtFixedRate(session::getId, 9, 10, TimeUnit.SECONDS));
              }

              @Override
              // BUG: Diagnostic contains: `afterConnectionClosed` runs when the client goes
              public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                System.out.println(all().size());
              }

              @Override
              public void handleMessage(WebSocketSession session, WebSocketMessage<?> message) {}

              @Override
              public void handleTransportError(WebSocketSession session, Throwable error) {}

              @Override
              public boolean supportsPartialMessages() {
                return false;
              }
            }
            """));
  }

  @Test
  void recordAsHandlerThatCancels() {
    checks.silentOn(
        springFile(
            """
            record Prices(ScheduledExecutorService pool, Map<String, Future<?>> all)
                implements WebSocketHandler {
              @Override
              public void afterConnectionEstablished(WebSocketSession session) {
                all.put(
                    session.getId(),
                    pool().scheduleAtFixedRate(session::getId, 11, 12, TimeUnit.SECONDS));
              }

              @Override
              public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                all().remove(session.getId()).cancel(true);
              }

              @Override
              public void handleMessage(WebSocketSession session, WebSocketMessage<?> message) {}

              @Override
              public void handleTransportError(WebSocketSession session, Throwable error) {}

              @Override
              public boolean supportsPartialMessages() {
                return false;
              }
            }
            """));
  }

  @Test
  void enumAsHandler() {
    checks.reports(
        nettyFile(
            """
            enum Feed implements ChannelHandler {
              SLOW {
                @Override
                public void handlerAdded(ChannelHandlerContext ctx) {
                  // BUG: Diagnostic contains: periodic task started here is thrown away
                  ctx.executor().scheduleAtFixedRate(ctx::read, 13, 14, TimeUnit.DAYS);
                }

                @Override
                public void handlerRemoved(ChannelHandlerContext ctx) {
                  System.out.println("gone");
                }
              };

              @Deprecated
              @Override
              public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {}
            }
            """));
  }
}
