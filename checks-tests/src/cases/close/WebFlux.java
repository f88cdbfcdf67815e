// Spring WebFlux: endpoints, filters, functional handlers, on the event loop of the server.
// with: REACTOR, SPRING, SPRING_WEBFLUX
// needs: 21
package news;

import java.util.List;
import java.util.concurrent.*;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.reactive.function.server.*;
import org.springframework.web.reactive.socket.*;
import org.springframework.web.server.*;
import reactor.core.publisher.*;
import reactor.core.scheduler.Schedulers;

@RestController class WebFluxEndpoints {
  @GetMapping("/digest") Mono<String> endpointThatJoinsInsideBlocksTheEventLoop() throws Exception {
    try (var readers = Executors.newFixedThreadPool(2)) { // FINDING: close
      Future<String> lead = readers.submit(() -> "lead story");
      return Mono.just(lead.get());
    }
  }
  private final List<String> feeds = List.of("world", "sport");
  @GetMapping(path = "/news", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<String> endpointThatReturnsAFlux() {
    return Flux.create(sink -> {
          try (var executor = Executors.newFixedThreadPool(feeds.size())) { // FINDING: close
            feeds.forEach(feed -> executor.submit(() -> sink.next("item of " + feed)));
          }
        });
  }
}

class SilentInAFilterThatOffloads implements WebFilter { // SILENT
  @Override public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return Mono.fromRunnable(() -> {
              try (var lookups = Executors.newFixedThreadPool(2)) {
                lookups.execute(() -> System.out.println(exchange.getLogPrefix()));
              }
            }).subscribeOn(Schedulers.boundedElastic()).then(chain.filter(exchange));
  }
}

class WebFilterCase implements WebFilter {
  @Override public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    try (var log = Executors.newSingleThreadExecutor()) { // FINDING: close
      log.execute(() -> System.out.println(exchange.getRequest().getId()));
    }
    return chain.filter(exchange);
  }
}

class HandlerFunctionClass implements HandlerFunction<ServerResponse> {
  @Override public Mono<ServerResponse> handle(ServerRequest request) {
    try (var welcome = Executors.newVirtualThreadPerTaskExecutor()) { // FINDING: close
      welcome.submit(() -> System.out.println("welcome " + request.path()));
    }
    return ServerResponse.accepted().build();
  }
}

class RouterFunctionLambda {
  RouterFunction<ServerResponse> routes() {
    return RouterFunctions.route().GET("/ping", request -> {
              try (var pingers = Executors.newCachedThreadPool()) { // FINDING: close
                pingers.execute(() -> System.out.println("ping"));
              }
              return ServerResponse.ok().build();
            }).build();
  }
}

class WebSocketHandlerCase implements WebSocketHandler {
  @Override public Mono<Void> handle(WebSocketSession session) {
    try (var rooms = Executors.newFixedThreadPool(16)) { // FINDING: close
      rooms.execute(() -> System.out.println("joined " + session.getId()));
    }
    return session.receive().then();
  }
}
