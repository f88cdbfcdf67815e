// framework: Undertow
// with: undertow-core:2, xnio-api:3
import io.undertow.Handlers;
import io.undertow.io.*;
import io.undertow.server.*;
import io.undertow.server.handlers.*;

class BlockingHandlers {
  HttpHandler paths() {
    return new PathHandler().addExactPath("/lambda", exchange -> here()) // EVENT_LOOP: lambda implements `HttpHandler`
        .addExactPath("/blocking", new BlockingHandler(this::blocking));
  }
  private void blocking(HttpServerExchange exchange) { here(); } // MAY_BLOCK: method reference handed to `new BlockingHandler`
  RoutingHandler routes() {
    HttpHandler slow = exchange -> here(); // MAY_BLOCK: lambda handed to `new BlockingHandler`
    return Handlers.routing().get("/slow", new BlockingHandler(slow)).post("/quick", this::quick);
  }
  private void quick(HttpServerExchange exchange) {
    here(); // EVENT_LOOP: an Undertow event loop: method reference implements `HttpHandler`
    exchange.getResponseSender().send("text", new IoCallback() {
      @Override public void onComplete(HttpServerExchange done, Sender sender) { here(); } // EVENT_LOOP: an Undertow event loop: `onComplete` overrides
      @Override public void onException(HttpServerExchange done, Sender sender, IOException failure) {
        here(); // EVENT_LOOP: an Undertow event loop: `IoCallback.onException`
      }
    });
  }
  HttpHandler allBlocking() { return new BlockingHandler(new PathHandler().addExactPath("/inner", this::inner)); }
  private void inner(HttpServerExchange exchange) { here(); } // MAY_BLOCK: `new BlockingHandler`
  static class EitherWay implements HttpHandler {
    @Override public void handleRequest(HttpServerExchange exchange) {
      if (exchange.isInIoThread()) { exchange.dispatch(this::work); } else { work(exchange); }
    }
    private void work(HttpServerExchange exchange) { here(); } // MAY_BLOCK
  }
  static class Local implements HttpHandler {
    @Override public void handleRequest(HttpServerExchange exchange) {
      Runnable task = () -> here(); // MAY_BLOCK: lambda handed to `HttpServerExchange.dispatch`
      exchange.dispatch(task);
    }
  }
}
