// framework: Reactor Netty
// with: REACTOR, NETTY, reactor-netty-core:1, reactor-netty-http:1, netty-codec-base:4, netty-handler:4
package reactornetty;
import reactor.core.publisher.Flux;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServer;

final class Servers {
  void handled() { HttpServer.create().handle((request, response) -> here()); } // EVENT_LOOP: a Reactor Netty event loop: lambda handed to `HttpServer.handle`
  void routed() {
    HttpServer.create().route(routes -> {
      here(); // UNKNOWN
      routes.get("/x", (request, response) -> here()); // EVENT_LOOP: a Reactor Netty event loop: lambda handed to `HttpServerRoutes.get`
    });
  }
  void disconnected() {
    HttpClient.create().doOnDisconnected(connection -> here()); // EVENT_LOOP: a Reactor Netty event loop: lambda handed to `ClientTransport.doOnDisconnected`
  }
  void offloaded(Executor pool) {
    HttpServer.create().handle((request, response) -> { pool.execute(() -> here()); return Flux.never(); }); // MAY_BLOCK: lambda handed to `Executor.execute`
  }
}
