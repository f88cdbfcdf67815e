// Handlers of Undertow run on a worker if a BlockingHandler is around them, where they are handed over.
// with: UNDERTOW
package news;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

abstract class Stopping {
  ExecutorService pool;
  void answer(HttpServerExchange exchange, boolean isOver) { exchange.getResponseSender().send("over: " + isOver); }
}

class Lambda extends Stopping {
  Undertow server() {
    return Undertow.builder()
        .addHttpListener(8081, "localhost")
        .setHandler(exchange -> answer(exchange, pool.awaitTermination(2, TimeUnit.SECONDS)))
        .build();
  }
}

class HelperOfALambda extends Stopping {
  HttpHandler routes() { return Handlers.path().addPrefixPath("/stop", exchange -> { exchange.setStatusCode(203); stop(exchange); }); }
  private void stop(HttpServerExchange exchange) throws InterruptedException {
    answer(exchange, pool.awaitTermination(3, TimeUnit.SECONDS));
  }
}

class Reference extends Stopping {
  HttpHandler routes() { return Handlers.routing().post("/stop", this::stop); }
  private void stop(HttpServerExchange exchange) throws InterruptedException { answer(exchange, pool.awaitTermination(4, TimeUnit.SECONDS)); }
}

class Variable extends Stopping {
  HttpHandler routes() {
    HttpHandler stop = exchange -> answer(exchange, pool.awaitTermination(5, TimeUnit.SECONDS));
    return Handlers.path(stop);
  }
}

class Named extends Stopping implements HttpHandler {
  @Override public void handleRequest(HttpServerExchange exchange) throws Exception { answer(exchange, pool.awaitTermination(6, TimeUnit.SECONDS)); }
  static HttpHandler routes() { return Handlers.path(new Named()); }
}

class ReplyBehind extends Stopping {
  HttpHandler routes() {
    return Handlers.path(exchange -> {
      pool.awaitTermination(7, TimeUnit.SECONDS);
      exchange.getResponseSender().send("all stopped");
    });
  }
}

class NotInSight extends Stopping implements HttpHandler {
  @Override public void handleRequest(HttpServerExchange exchange) throws Exception { answer(exchange, pool.awaitTermination(8, TimeUnit.SECONDS)); }
}

class HandedOverTwice extends Stopping implements HttpHandler {
  @Override public void handleRequest(HttpServerExchange exchange) throws Exception { answer(exchange, pool.awaitTermination(9, TimeUnit.SECONDS)); }
  static HttpHandler routes() { return Handlers.path(new HandedOverTwice()).addExactPath("/stop", new HandedOverTwice()); }
}

/** It could be handed over as either. */
class AlsoATask extends Stopping implements HttpHandler, Runnable {
  @Override public void handleRequest(HttpServerExchange exchange) throws Exception { answer(exchange, pool.awaitTermination(10, TimeUnit.SECONDS)); } // NO PATCH: the result of the wait
  @Override public void run() {}
}

class CalledByHand extends Stopping implements HttpHandler {
  @Override public void handleRequest(HttpServerExchange exchange) throws Exception { answer(exchange, pool.awaitTermination(11, TimeUnit.SECONDS)); } // NO PATCH: the result of the wait
  HttpHandler counted(Runnable counter) {
    return exchange -> {
      handleRequest(exchange);
      counter.run();
    };
  }
}
