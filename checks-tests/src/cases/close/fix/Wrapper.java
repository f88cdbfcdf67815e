// A handler of Undertow that needs results runs on a worker, if a BlockingHandler is around it.
// with: UNDERTOW, smallrye-reactive-messaging-api:4
// needs: 21
package news;

import io.undertow.Handlers;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.reactive.messaging.Incoming;

class Wrapper {
  HttpHandler sums(List<Callable<Integer>> parts) {
    return Handlers.path(exchange -> {
      try (var adders = Executors.newFixedThreadPool(3)) {
        exchange.getResponseSender().send("sum: " + adders.invokeAll(parts).size());
      }
    });
  }
  /** The response ends when the handler returns, so it may not return before. */
  HttpHandler copies(Runnable copy) {
    return Handlers.routing().get("/copy", exchange -> {
      try (var copiers = Executors.newFixedThreadPool(4)) {
        copiers.execute(copy);
      }
    }).get("/other", this::copy);
  }
  private void copy(HttpServerExchange exchange) {
    try (var copiers = Executors.newFixedThreadPool(5)) {
      copiers.execute(() -> System.out.println(exchange.getRequestURI()));
    }
  }
}

class NotInSight implements HttpHandler {
  @Override public void handleRequest(HttpServerExchange exchange) {
    try (var copiers = Executors.newFixedThreadPool(6)) {
      copiers.execute(() -> System.out.println(exchange.getRequestURI()));
    }
  }
}

/** A message is acknowledged when its method returns. */
class Messages {
  @Incoming("prices") void store(String price) {
    try (var stores = Executors.newFixedThreadPool(7)) { // NO PATCH: the wait
      stores.execute(() -> System.out.println(price));
    }
  }
}
