// framework: Spring WebFlux
// with: REACTOR, SPRING, SPRING_WEBFLUX
package springwebflux;
import org.springframework.context.annotation.Bean;
import org.springframework.web.reactive.function.server.*;
import org.springframework.web.reactive.socket.*;
import org.springframework.web.server.*;
import reactor.core.publisher.Mono;

final class Functional {
  @Bean RouterFunction<ServerResponse> routes() {
    here(); // UNKNOWN
    return RouterFunctions.route().GET("/lambda", request -> here()) // EVENT_LOOP: a Spring WebFlux event loop: lambda handed to `Builder.GET`
        .POST("/reference", this::handled).build();
  }
  private Mono<ServerResponse> handled(ServerRequest request) {
    return here(); // EVENT_LOOP: a Spring WebFlux event loop: method reference handed to `Builder.POST`
  }
  static final class Named {
    Mono<ServerResponse> summary(ServerRequest request) {
      return here(); // EVENT_LOOP: a Spring WebFlux event loop: `summary` takes a `ServerRequest`
    }
    String plain(ServerRequest request) {
      here(); // UNKNOWN
      return request.path();
    }
  }
  static final class Handler implements HandlerFunction<ServerResponse> {
    @Override public Mono<ServerResponse> handle(ServerRequest request) {
      return here(); // EVENT_LOOP: a Spring WebFlux event loop: `handle` overrides `HandlerFunction.handle`
    }
  }
  static final class Filter implements WebFilter {
    @Override public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
      here(); // EVENT_LOOP: a Spring WebFlux event loop: `filter` overrides `WebFilter.filter`
      return chain.filter(exchange).doFinally(signal -> here()); // ASYNC_HANDLER: lambda handed to `Mono.doFinally`
    }
  }
  static final class Socket implements WebSocketHandler {
    @Override public Mono<Void> handle(WebSocketSession session) {
      return here(); // EVENT_LOOP: a Spring WebFlux event loop: `handle` overrides `WebSocketHandler.handle`
    }
  }
}
