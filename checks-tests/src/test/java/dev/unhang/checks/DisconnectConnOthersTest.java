package dev.unhang.checks;

import static dev.unhang.checks.ConnectionSources.importing;
import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.OKHTTP;
import static dev.unhang.testing.Framework.RATPACK_CORE;
import static dev.unhang.testing.Framework.REACTOR;
import static dev.unhang.testing.Framework.RSOCKET;
import static dev.unhang.testing.Framework.UNDERTOW;

import dev.unhang.testing.Checks;
import dev.unhang.testing.Framework;
import org.junit.jupiter.api.Test;

/** Undertow, Reactive Streams, RSocket, OkHttp, Ratpack. */
final class DisconnectConnOthersTest {
  @Test
  void undertowExchangeWhoseListenerSkipsIt() {
    check(UNDERTOW)
        .reports(
            undertowExchange(
                """
                // BUG: Diagnostic contains: does not stop the periodic task started on line
                exchange.addExchangeCompleteListener((ended, next) -> next.proceed());
                """));
  }

  @Test
  void undertowExchangeWhoseListenerCancels() {
    check(UNDERTOW)
        .silentOn(
            undertowExchange(
                """
                exchange.addExchangeCompleteListener(
                    (ended, next) -> {
                      ticks.cancel(true);
                      next.proceed();
                    });
                """));
  }

  @Test
  void undertowWebSocketThatSkipsIt() {
    check(UNDERTOW)
        .reports(
            undertowListener(
                """
                @Override
                // BUG: Diagnostic contains: does not stop the periodic task started on line
                protected void onCloseMessage(CloseMessage message, WebSocketChannel channel) {
                  System.out.println(message);
                }
                """));
  }

  @Test
  void undertowWebSocketThatCancels() {
    check(UNDERTOW)
        .silentOn(
            undertowListener(
                """
                @Override
                protected void onCloseMessage(CloseMessage message, WebSocketChannel channel) {
                  ticks.cancel(true);
                }

                @Override
                protected void onError(WebSocketChannel channel, Throwable error) {
                  ticks.cancel(true);
                }
                """));
  }

  @Test
  void undertowWebSocketThatCancelsInTheListenerOfItsCallback() {
    check(UNDERTOW)
        .silentOn(
            importing(
                """
                import io.undertow.websockets.WebSocketConnectionCallback;
                import io.undertow.websockets.core.*;
                import io.undertow.websockets.spi.WebSocketHttpExchange;
                """,
                """
                class Ticks implements WebSocketConnectionCallback {
                  private final ScheduledExecutorService pool = Executors.newScheduledThreadPool(5);

                  @Override
                  public void onConnect(WebSocketHttpExchange exchange, WebSocketChannel channel) {
                    Future<?> ticks =
                        pool.scheduleAtFixedRate(channel::isOpen, 6, 7, TimeUnit.SECONDS);
                    channel
                        .getReceiveSetter()
                        .set(
                            new AbstractReceiveListener() {
                              @Override
                              protected void onClose(
                                  WebSocketChannel closed, StreamSourceFrameChannel frames) {
                                ticks.cancel(true);
                              }
                            });
                  }
                }
                """));
  }

  @Test
  void subscriptionThatSkipsIt() {
    check(REACTOR)
        .reports(
            subscription(
                """
                @Override
                // BUG: Diagnostic contains: `cancel` runs when the client goes and does not stop
                public void cancel() {
                  System.out.println("cancelled");
                }
                """));
  }

  @Test
  void subscriptionThatCancels() {
    check(REACTOR)
        .silentOn(
            subscription(
                """
                @Override
                public void cancel() {
                  ticks.cancel(true);
                }
                """));
  }

  @Test
  void publisherWhoseSubscriptionCancels() {
    check(REACTOR)
        .silentOn(
            importing(
                "import org.reactivestreams.*;\n",
                """
                class Ticks implements Publisher<String> {
                  private final ScheduledExecutorService pool = Executors.newScheduledThreadPool(8);

                  @Override
                  public void subscribe(Subscriber<? super String> subscriber) {
                    Future<?> ticks =
                        pool.scheduleAtFixedRate(
                            () -> subscriber.onNext("tick"), 9, 10, TimeUnit.SECONDS);
                    subscriber.onSubscribe(
                        new Subscription() {
                          @Override
                          public void request(long count) {}

                          @Override
                          public void cancel() {
                            ticks.cancel(true);
                          }
                        });
                  }
                }
                """));
  }

  @Test
  void rsocketWhoseCloseCancels() {
    check(RSOCKET)
        .with(REACTOR)
        .silentOn(
            importing(
                "import io.rsocket.*;\nimport reactor.core.publisher.Mono;\n",
                """
                class Acceptor implements SocketAcceptor {
                  private final ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);

                  @Override
                  public Mono<RSocket> accept(ConnectionSetupPayload setup, RSocket peer) {
                    Future<?> ticks =
                        pool.scheduleAtFixedRate(peer::availability, 11, 12, TimeUnit.SECONDS);
                    peer.onClose().doFinally(signal -> ticks.cancel(true)).subscribe();
                    return Mono.empty();
                  }
                }
                """));
  }

  @Test
  void okHttpListenerThatSkipsIt() {
    check(OKHTTP)
        .reports(
            okHttp(
                """
                @Override
                // BUG: Diagnostic contains: `onClosed` runs when the client goes and does not stop
                public void onClosed(WebSocket socket, int code, String reason) {
                  System.out.println(reason);
                }
                """));
  }

  @Test
  void okHttpListenerThatCancelsAfterAFailureOnly() {
    check(OKHTTP)
        .reports(
            okHttp(
                """
                @Override
                // BUG: Diagnostic contains: `onFailure` does not run when
                public void onFailure(WebSocket socket, Throwable failure, Response response) {
                  pings.cancel(true);
                }
                """));
  }

  @Test
  void okHttpListenerThatCancels() {
    check(OKHTTP)
        .silentOn(
            okHttp(
                """
                @Override
                public void onFailure(WebSocket socket, Throwable failure, Response response) {
                  pings.cancel(true);
                }

                @Override
                public void onClosed(WebSocket socket, int code, String reason) {
                  pings.cancel(true);
                }
                """));
  }

  @Test
  void ratpackReturnsTheHandle() {
    check(RATPACK_CORE)
        .with(NETTY)
        .silentOn(
            ratpack(
                """
                @Override
                public Future<?> onOpen(WebSocket socket) {
                  return pool.scheduleAtFixedRate(socket::isOpen, 15, 16, TimeUnit.SECONDS);
                }

                @Override
                public void onClose(WebSocketClose<Future<?>> close) {
                  close.getOpenResult().cancel(true);
                }
                """));
  }

  @Test
  void ratpackDropsTheHandle() {
    check(RATPACK_CORE)
        .with(NETTY)
        .reports(
            ratpack(
                """
                @Override
                public Future<?> onOpen(WebSocket socket) {
                  // BUG: Diagnostic contains: handle of the periodic task started here is thrown
                  pool.scheduleAtFixedRate(socket::isOpen, 17, 18, TimeUnit.SECONDS);
                  return CompletableFuture.completedFuture("open");
                }

                @Override
                public void onClose(WebSocketClose<Future<?>> close) {
                  System.out.println("closed");
                }
                """));
  }

  private static Checks check(Framework framework) {
    return Checks.of(DisconnectWithoutCancel.class).with(framework);
  }

  private static String undertowExchange(String statements) {
    return importing(
        "import io.undertow.server.*;\n",
        """
        class Ticks implements HttpHandler {
          private final ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);

          @Override
          public void handleRequest(HttpServerExchange exchange) {
            Future<?> ticks =
                pool.scheduleAtFixedRate(exchange::isComplete, 1, 2, TimeUnit.SECONDS);
        """
            + statements.indent(4)
            + "  }\n}\n");
  }

  private static String undertowListener(String members) {
    return importing(
        "import io.undertow.websockets.core.*;\n",
        """
        class Ticks extends AbstractReceiveListener {
          private final ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
          private Future<?> ticks;

          @Override
          protected void onFullTextMessage(WebSocketChannel channel, BufferedTextMessage text) {
            ticks = pool.scheduleAtFixedRate(channel::isOpen, 3, 4, TimeUnit.SECONDS);
          }

        """
            + members.indent(2)
            + "}\n");
  }

  private static String subscription(String members) {
    return importing(
        "import org.reactivestreams.*;\n",
        """
        class Ticks implements Subscription {
          private static final ScheduledExecutorService POOL = Executors.newScheduledThreadPool(1);
          private Future<?> ticks;

          @Override
          public void request(long count) {
            ticks =
                POOL.scheduleAtFixedRate(
                    () -> System.out.println("tick"), 1, count, TimeUnit.SECONDS);
          }

        """
            + members.indent(2)
            + "}\n");
  }

  private static String okHttp(String members) {
    return importing(
        "import okhttp3.*;\n",
        """
        class Client extends WebSocketListener {
          private final ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
          private Future<?> pings;

          @Override
          public void onOpen(WebSocket socket, Response response) {
            pings = pool.scheduleAtFixedRate(socket::queueSize, 13, 14, TimeUnit.SECONDS);
          }

        """
            + members.indent(2)
            + "}\n");
  }

  private static String ratpack(String members) {
    return importing(
        "import ratpack.websocket.*;\n",
        """
        abstract class Ticks implements WebSocketHandler<Future<?>> {
          private final ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);

        """
            + members.indent(2)
            + "}\n");
  }
}
