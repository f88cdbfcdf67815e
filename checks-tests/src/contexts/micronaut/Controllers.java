// framework: Micronaut
// with: micronaut-http:4, micronaut-core:4, micronaut-context:4, micronaut-websocket:4
// with: reactor-core:3.8, reactive-streams:1
import io.micronaut.core.annotation.*;
import io.micronaut.http.*;
import io.micronaut.http.annotation.*;
import io.micronaut.http.filter.*;
import io.micronaut.scheduling.TaskScheduler;
import io.micronaut.scheduling.annotation.*;
import io.micronaut.websocket.annotation.*;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import io.micronaut.http.annotation.Error;

@Controller("/news") class Controllers {
  @Get("/plain") String plain() { here(); return helper(); } // EVENT_LOOP: a Micronaut event loop: `plain` is annotated with `@Get`
  private String helper() { here(); return "help"; } // EVENT_LOOP: a Micronaut event loop: `helper` called
  @Get("/mono") Mono<String> mono() {
    here(); // EVENT_LOOP: a Micronaut event loop: `mono` is annotated with `@Get`
    return Mono.fromCallable(() -> { here(); return "row"; }).subscribeOn(Schedulers.boundedElastic()); // MAY_BLOCK: `Mono.subscribeOn` decides the thread
  }
  @Get("/slow") @ExecuteOn("blocking") String slow() { here(); return "slow"; } // MAY_BLOCK: `slow` is annotated with `@ExecuteOn`
  @Blocking @Post("/ignored")
  String ignored() { here(); return "blocking has no effect"; } // EVENT_LOOP: a Micronaut event loop: `ignored` is annotated with `@Post`
  @NonBlocking @Get("/quick") String quick() { here(); return "quick"; } // EVENT_LOOP: a Micronaut event loop: `quick` is annotated with `@NonBlocking`
  @Error String failed() { here(); return "failed"; } // EVENT_LOOP: a Micronaut event loop: `failed` is annotated with `@Error`
  @Scheduled(fixedDelay = "5s") void tick() { here(); } // MAY_BLOCK: `tick` is annotated with `@Scheduled`
  @Async void later() { here(); } // MAY_BLOCK: `later` is annotated with `@Async`
  @Get("/timer") void timer(TaskScheduler scheduler) {
    scheduler.scheduleAtFixedRate(null, java.time.Duration.ofSeconds(1), () -> here()); // MAY_BLOCK: lambda handed to `TaskScheduler.scheduleAtFixedRate`
    scheduler.schedule("0 0 * * * *", "UTC", () -> here()); // MAY_BLOCK: lambda handed to `TaskScheduler.schedule`
  }
  void service(ExecutorService io) { here(); } // UNKNOWN
  @Controller("/all") @ExecuteOn("io") static class OfClass {
    @Get String index() { here(); return "index"; } // MAY_BLOCK: `OfClass` is annotated with `@ExecuteOn`
  }
  @ExecuteOn("io") @interface OnIo {}
  @Controller("/meta") static class Meta { @Get @OnIo String index() { here(); return "meta"; } } // MAY_BLOCK: `index` is annotated with
  static class Filter implements HttpServerFilter {
    @Override public Publisher<MutableHttpResponse<?>> doFilter(HttpRequest<?> request, ServerFilterChain chain) {
      here(); // EVENT_LOOP: a Micronaut event loop: `doFilter` overrides
      return chain.proceed(request);
    }
  }
  @ServerFilter("/**") static class Filters {
    @RequestFilter void before(HttpRequest<?> request) { here(); } // EVENT_LOOP: a Micronaut event loop: `before` is annotated with `@RequestFilter`
    @RequestFilter @ExecuteOn("blocking") void slowly(HttpRequest<?> request) { here(); } // MAY_BLOCK: `slowly` is annotated with `@ExecuteOn`
  }
  @ServerWebSocket("/chat") static class Chat {
    @OnMessage void message(String text) { here(); } // EVENT_LOOP: a Micronaut event loop: `message` is annotated with `@OnMessage`
  }
}
