// framework: Micronaut
// with: micronaut-http:4, micronaut-core:4, micronaut-context:4, micronaut-websocket:4
// with: reactor-core:3, reactive-streams:1

import static dev.unhang.probe.Probe.here;

import io.micronaut.core.annotation.Blocking;
import io.micronaut.core.annotation.NonBlocking;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.HttpServerFilter;
import io.micronaut.http.filter.ServerFilterChain;
import io.micronaut.scheduling.annotation.Async;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.websocket.annotation.OnMessage;
import io.micronaut.websocket.annotation.ServerWebSocket;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@Controller("/news")
class Controllers {
  @Get("/plain")
  String plain() {
    here(); // EVENT_LOOP: a Micronaut event loop: `plain` is annotated with `@Get`
    return helper();
  }

  private String helper() {
    here(); // EVENT_LOOP: a Micronaut event loop: `helper` called
    return "help";
  }

  @Get("/mono")
  Mono<String> mono() {
    here(); // EVENT_LOOP: a Micronaut event loop: `mono` is annotated with `@Get`
    return Mono.fromCallable(
            () -> {
              here(); // MAY_BLOCK: `Mono.subscribeOn` decides the thread
              return "row";
            })
        .subscribeOn(Schedulers.boundedElastic());
  }

  @Get("/slow")
  @ExecuteOn("blocking")
  String slow() {
    here(); // MAY_BLOCK: `slow` is annotated with `@ExecuteOn`
    return "slow";
  }

  @Blocking
  @Post("/ignored")
  String ignored() {
    here(); // EVENT_LOOP: a Micronaut event loop: `ignored` is annotated with `@Post`
    return "blocking has no effect";
  }

  @NonBlocking
  @Get("/quick")
  String quick() {
    here(); // EVENT_LOOP: a Micronaut event loop: `quick` is annotated with `@NonBlocking`
    return "quick";
  }

  @Error
  String failed() {
    here(); // EVENT_LOOP: a Micronaut event loop: `failed` is annotated with `@Error`
    return "failed";
  }

  @Scheduled(fixedDelay = "5s")
  void tick() {
    here(); // MAY_BLOCK: `tick` is annotated with `@Scheduled`
  }

  @Async
  void later() {
    here(); // MAY_BLOCK: `later` is annotated with `@Async`
  }

  void service(ExecutorService io) {
    here(); // UNKNOWN
  }

  @Controller("/all")
  @ExecuteOn("io")
  static class OfClass {
    @Get
    String index() {
      here(); // MAY_BLOCK: `OfClass` is annotated with `@ExecuteOn`
      return "index";
    }
  }

  @ExecuteOn("io")
  @interface OnIo {}

  @Controller("/meta")
  static class Meta {
    @Get
    @OnIo
    String index() {
      here(); // MAY_BLOCK: `index` is annotated with
      return "meta";
    }
  }

  static class Filter implements HttpServerFilter {
    @Override
    public Publisher<MutableHttpResponse<?>> doFilter(
        HttpRequest<?> request, ServerFilterChain chain) {
      here(); // EVENT_LOOP: a Micronaut event loop: `doFilter` overrides
      return chain.proceed(request);
    }
  }

  @ServerFilter("/**")
  static class Filters {
    @RequestFilter
    void before(HttpRequest<?> request) {
      here(); // EVENT_LOOP: a Micronaut event loop: `before` is annotated with `@RequestFilter`
    }

    @RequestFilter
    @ExecuteOn("blocking")
    void slowly(HttpRequest<?> request) {
      here(); // MAY_BLOCK: `slowly` is annotated with `@ExecuteOn`
    }
  }

  @ServerWebSocket("/chat")
  static class Chat {
    @OnMessage
    void message(String text) {
      here(); // EVENT_LOOP: a Micronaut event loop: `message` is annotated with `@OnMessage`
    }
  }
}
