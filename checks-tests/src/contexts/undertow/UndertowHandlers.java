// framework: Undertow
// with: undertow-core:2, xnio-api:3
import io.undertow.Undertow;
import io.undertow.server.*;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.server.handlers.sse.ServerSentEventHandler;
import io.undertow.util.SameThreadExecutor;
import io.undertow.websockets.core.*;

class UndertowHandlers {
  void roots(Undertow.Builder server) {
    HttpHandler root = exchange -> { here(); }; // EVENT_LOOP: an Undertow event loop: lambda implements `HttpHandler`
    server.setHandler(root);
    server.setHandler(this::reference);
    server.setHandler(new BlockingHandler(exchange -> { here(); })); // MAY_BLOCK: lambda handed to `new BlockingHandler`
    server.setHandler(new BlockingHandler(new OnWorker()));
    server.setHandler(new ServerSentEventHandler((connection, lastEventId) -> {
      here(); // EVENT_LOOP: an Undertow event loop: `ServerSentEventConnectionCallback`
      connection.addCloseTask(channel -> here()); // EVENT_LOOP: addCloseTask`
    }));
  }
  private void reference(HttpServerExchange exchange) { here(); } // EVENT_LOOP: an Undertow event loop: method reference implements `HttpHandler`
  static class OnIo implements HttpHandler {
    @Override public void handleRequest(HttpServerExchange exchange) {
      here(); // EVENT_LOOP: an Undertow event loop: overrides `HttpHandler.handleRequest`
      exchange.startBlocking();
      here(); // EVENT_LOOP: an Undertow event loop
      exchange.addExchangeCompleteListener((done, next) -> {
        here(); // EVENT_LOOP: handed to `HttpServerExchange.addExchangeCompleteListener`
        next.proceed();
      });
    }
  }
  static class OnWorker implements HttpHandler {
    @Override public void handleRequest(HttpServerExchange exchange) { here(); } // MAY_BLOCK: object handed to `new BlockingHandler`
  }
  static class Dispatching implements HttpHandler {
    @Override public void handleRequest(HttpServerExchange exchange) {
      if (exchange.isInIoThread()) {
        here(); // EVENT_LOOP: `HttpServerExchange.isInIoThread` is true here
        exchange.dispatch(this);
        return;
      }
      here(); // MAY_BLOCK: `HttpServerExchange.isInIoThread` is false here
    }
  }
  void dispatches(HttpServerExchange exchange, ExecutorService pool) {
    exchange.dispatch(() -> here()); // MAY_BLOCK: handed to `HttpServerExchange.dispatch`
    exchange.dispatch(UndertowHandlers::dispatched);
    exchange.dispatch(pool, () -> here()); // MAY_BLOCK: handed to `HttpServerExchange.dispatch`
    exchange.getIoThread().execute(() -> here()); // EVENT_LOOP: an Undertow event loop
    here(); // UNKNOWN
  }
  private static void dispatched(HttpServerExchange exchange) { here(); } // MAY_BLOCK: method reference handed to `HttpServerExchange.dispatch`
  static class SameThread implements HttpHandler {
    @Override public void handleRequest(HttpServerExchange exchange) {
      exchange.dispatch(SameThreadExecutor.INSTANCE, () -> { here(); }); // EVENT_LOOP: an Undertow event loop
      exchange.getRequestReceiver().receiveFullString((received, body) -> { here(); }); // EVENT_LOOP: an Undertow event loop: `Receiver.receiveFullString`
    }
  }
  static class Listener extends AbstractReceiveListener {
    @Override protected void onFullTextMessage(WebSocketChannel channel, BufferedTextMessage message) {
      here(); // EVENT_LOOP: `onFullTextMessage` overrides `AbstractReceiveListener
    }
  }
}
