// Undertow, Reactive Streams, RSocket, OkHttp, Ratpack.
// with: OKHTTP, REACTOR, RSOCKET, UNDERTOW
package news;

import io.rsocket.*;
import io.undertow.server.*;
import io.undertow.websockets.WebSocketConnectionCallback;
import io.undertow.websockets.core.*;
import io.undertow.websockets.spi.WebSocketHttpExchange;
import java.util.concurrent.*;
import okhttp3.*;
import org.reactivestreams.*;
import reactor.core.publisher.Mono;

class UndertowAndReactiveStreams {
  private final ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
  private Future<?> ticks;

  class UndertowExchangeWhoseListenerCancels implements HttpHandler { // SILENT
    @Override public void handleRequest(HttpServerExchange exchange) {
      Future<?> ticks = pool.scheduleAtFixedRate(exchange::isComplete, 1, 2, TimeUnit.SECONDS);
      exchange.addExchangeCompleteListener((ended, next) -> {
            ticks.cancel(true);
            next.proceed();
          });
    }
  }

  class UndertowWebSocketThatCancelsInTheListenerOfItsCallback implements WebSocketConnectionCallback { // SILENT
    private final ScheduledExecutorService pool = Executors.newScheduledThreadPool(5);
    @Override public void onConnect(WebSocketHttpExchange exchange, WebSocketChannel channel) {
      Future<?> ticks = pool.scheduleAtFixedRate(channel::isOpen, 6, 7, TimeUnit.SECONDS);
      channel.getReceiveSetter().set(new AbstractReceiveListener() {
                @Override protected void onClose(
                    WebSocketChannel closed, StreamSourceFrameChannel frames) { ticks.cancel(true); }
              });
    }
  }

  final WebSocketConnectionCallback ticking = (exchange, channel) -> {
    pool.scheduleAtFixedRate(channel::isOpen, 21, 22, TimeUnit.SECONDS); // FINDING: Nothing stops the periodic task
  };

  final HttpHandler cancelling = exchange -> { // SILENT
    Future<?> ticks = pool.scheduleAtFixedRate(exchange::isComplete, 23, 24, TimeUnit.SECONDS);
    exchange.addExchangeCompleteListener((ended, next) -> {
          ticks.cancel(true);
          next.proceed();
        });
  };

  class PublisherWhoseSubscriptionCancels implements Publisher<String> { // SILENT
    private final ScheduledExecutorService pool = Executors.newScheduledThreadPool(8);
    @Override public void subscribe(Subscriber<? super String> subscriber) {
      Future<?> ticks = pool.scheduleAtFixedRate(() -> subscriber.onNext("tick"), 9, 10, TimeUnit.SECONDS);
      subscriber.onSubscribe(new Subscription() {
            @Override public void request(long count) {}
            @Override public void cancel() { ticks.cancel(true); }
          });
    }
  }

  class UndertowExchangeWhoseListenerSkipsIt implements HttpHandler {
    @Override public void handleRequest(HttpServerExchange exchange) {
      Future<?> ticks = pool.scheduleAtFixedRate(exchange::isComplete, 1, 2, TimeUnit.SECONDS);
      exchange.addExchangeCompleteListener((ended, next) -> next.proceed()); // FINDING: does not stop the periodic task started on line
    }
  }

  class RsocketWhoseCloseCancels implements SocketAcceptor { // SILENT
    @Override public Mono<RSocket> accept(ConnectionSetupPayload setup, RSocket peer) {
      Future<?> ticks = pool.scheduleAtFixedRate(peer::availability, 11, 12, TimeUnit.SECONDS);
      peer.onClose().doFinally(signal -> ticks.cancel(true)).subscribe();
      return Mono.empty();
    }
  }

  class UndertowWebSocketThatCancels extends AbstractReceiveListener { // SILENT
    @Override protected void onFullTextMessage(WebSocketChannel channel, BufferedTextMessage text) {
      ticks = pool.scheduleAtFixedRate(channel::isOpen, 3, 4, TimeUnit.SECONDS);
    }
    @Override protected void onCloseMessage(CloseMessage message, WebSocketChannel channel) {
      ticks.cancel(true);
    }
    @Override protected void onError(WebSocketChannel channel, Throwable error) { ticks.cancel(true); }
  }

  class SubscriptionThatCancels implements Subscription { // SILENT
    private static final ScheduledExecutorService POOL = Executors.newScheduledThreadPool(1);
    @Override public void request(long count) {
      ticks = POOL.scheduleAtFixedRate(() -> System.out.println("tick"), 1, count, TimeUnit.SECONDS);
    }
    @Override public void cancel() { ticks.cancel(true); }
  }
}

class OkHttpListenerThatCancels extends WebSocketListener { // SILENT
  private final ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
  private Future<?> pings;
  @Override public void onOpen(WebSocket socket, Response response) {
    pings = pool.scheduleAtFixedRate(socket::queueSize, 13, 14, TimeUnit.SECONDS);
  }
  @Override public void onFailure(WebSocket socket, Throwable failure, Response response) {
    pings.cancel(true);
  }
  @Override public void onClosed(WebSocket socket, int code, String reason) { pings.cancel(true); }
}

class UndertowWebSocketThatSkipsIt extends AbstractReceiveListener {
  private final ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
  private Future<?> ticks;
  @Override protected void onFullTextMessage(WebSocketChannel channel, BufferedTextMessage text) {
    ticks = pool.scheduleAtFixedRate(channel::isOpen, 3, 4, TimeUnit.SECONDS);
  }
  @Override protected void onCloseMessage(CloseMessage message, WebSocketChannel channel) { // FINDING: does not stop the periodic task started on line
    System.out.println(message);
  }
}

class SubscriptionThatSkipsIt implements Subscription {
  private static final ScheduledExecutorService POOL = Executors.newScheduledThreadPool(1);
  private Future<?> ticks;
  @Override public void request(long count) {
    ticks = POOL.scheduleAtFixedRate(() -> System.out.println("tick"), 1, count, TimeUnit.SECONDS);
  }
  @Override public void cancel() { System.out.println("cancelled"); } // FINDING: `cancel` runs when the client goes and does not stop
}
