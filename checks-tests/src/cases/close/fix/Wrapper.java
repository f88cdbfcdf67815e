// A handler of Undertow that needs results runs on a worker, if a BlockingHandler is around it.
// with: UNDERTOW
// needs: 21
package news;

import io.undertow.Handlers;
import io.undertow.server.HttpHandler;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

class Wrapper {
  HttpHandler sums(List<Callable<Integer>> parts) {
    return Handlers.path(exchange -> {
      try (var adders = Executors.newFixedThreadPool(3)) {
        exchange.getResponseSender().send("sum: " + adders.invokeAll(parts).size());
      }
    });
  }
}
