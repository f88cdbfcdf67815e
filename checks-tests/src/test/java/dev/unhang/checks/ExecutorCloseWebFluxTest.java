package dev.unhang.checks;

import static dev.unhang.testing.Framework.REACTOR;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_WEBFLUX;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Spring WebFlux: endpoints, filters, functional handlers, on the event loop of the server. */
@NeedsJdk21
final class ExecutorCloseWebFluxTest {
  private final Checks checks =
      Checks.of(ExecutorCloseInAsyncHandler.class).with(REACTOR, SPRING, SPRING_WEBFLUX);

  @Test
  void endpointThatReturnsAFlux() {
    checks.reports(
        """
        package news;

        import java.util.List;
        import java.util.concurrent.Executors;
        import org.springframework.http.MediaType;
        import org.springframework.web.bind.annotation.GetMapping;
        import org.springframework.web.bind.annotation.RestController;
        import reactor.core.publisher.Flux;

        @RestController
        class NewsController {
          private final List<String> feeds = List.of("world", "sport");

          @GetMapping(path = "/news", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
          Flux<String> news() {
            return Flux.create(
                sink -> {
                  // BUG: Diagnostic contains: close
                  try (var executor = Executors.newFixedThreadPool(feeds.size())) {
                    feeds.forEach(feed -> executor.submit(() -> sink.next("item of " + feed)));
                  }
                });
          }
        }
        """);
  }

  @Test
  void endpointThatJoinsInsideBlocksTheEventLoop() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.Executors;
        import java.util.concurrent.Future;
        import org.springframework.web.bind.annotation.GetMapping;
        import org.springframework.web.bind.annotation.RestController;
        import reactor.core.publisher.Mono;

        @RestController
        class DigestController {
          @GetMapping("/digest")
          Mono<String> digest() throws Exception {
            // BUG: Diagnostic contains: close
            try (var readers = Executors.newFixedThreadPool(2)) {
              Future<String> lead = readers.submit(() -> "lead story");
              return Mono.just(lead.get());
            }
          }
        }
        """);
  }

  @Test
  void webFilter() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.Executors;
        import org.springframework.web.server.ServerWebExchange;
        import org.springframework.web.server.WebFilter;
        import org.springframework.web.server.WebFilterChain;
        import reactor.core.publisher.Mono;

        class AccessLog implements WebFilter {
          @Override
          public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
            // BUG: Diagnostic contains: close
            try (var log = Executors.newSingleThreadExecutor()) {
              log.execute(() -> System.out.println(exchange.getRequest().getId()));
            }
            return chain.filter(exchange);
          }
        }
        """);
  }

  @Test
  void handlerFunctionClass() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.Executors;
        import org.springframework.web.reactive.function.server.HandlerFunction;
        import org.springframework.web.reactive.function.server.ServerRequest;
        import org.springframework.web.reactive.function.server.ServerResponse;
        import reactor.core.publisher.Mono;

        class Subscribe implements HandlerFunction<ServerResponse> {
          @Override
          public Mono<ServerResponse> handle(ServerRequest request) {
            // BUG: Diagnostic contains: close
            try (var welcome = Executors.newVirtualThreadPerTaskExecutor()) {
              welcome.submit(() -> System.out.println("welcome " + request.path()));
            }
            return ServerResponse.accepted().build();
          }
        }
        """);
  }

  @Test
  void routerFunctionLambda() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.Executors;
        import org.springframework.web.reactive.function.server.RouterFunction;
        import org.springframework.web.reactive.function.server.RouterFunctions;
        import org.springframework.web.reactive.function.server.ServerResponse;

        class Routes {
          RouterFunction<ServerResponse> routes() {
            return RouterFunctions.route()
                .GET(
                    "/ping",
                    request -> {
                      // BUG: Diagnostic contains: close
                      try (var pingers = Executors.newCachedThreadPool()) {
                        pingers.execute(() -> System.out.println("ping"));
                      }
                      return ServerResponse.ok().build();
                    })
                .build();
          }
        }
        """);
  }

  @Test
  void webSocketHandler() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.Executors;
        import org.springframework.web.reactive.socket.WebSocketHandler;
        import org.springframework.web.reactive.socket.WebSocketSession;
        import reactor.core.publisher.Mono;

        class Chat implements WebSocketHandler {
          @Override
          public Mono<Void> handle(WebSocketSession session) {
            // BUG: Diagnostic contains: close
            try (var rooms = Executors.newFixedThreadPool(16)) {
              rooms.execute(() -> System.out.println("joined " + session.getId()));
            }
            return session.receive().then();
          }
        }
        """);
  }

  @Test
  void silentInAFilterThatOffloads() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.Executors;
        import org.springframework.web.server.ServerWebExchange;
        import org.springframework.web.server.WebFilter;
        import org.springframework.web.server.WebFilterChain;
        import reactor.core.publisher.Mono;
        import reactor.core.scheduler.Schedulers;

        class Geoblock implements WebFilter {
          @Override
          public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
            return Mono.fromRunnable(
                    () -> {
                      try (var lookups = Executors.newFixedThreadPool(2)) {
                        lookups.execute(() -> System.out.println(exchange.getLogPrefix()));
                      }
                    })
                .subscribeOn(Schedulers.boundedElastic())
                .then(chain.filter(exchange));
          }
        }
        """);
  }
}
