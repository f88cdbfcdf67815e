// framework: Micronaut
// with: micronaut-http:4, micronaut-core:4, micronaut-context:4, reactor-core:3.8, reactive-streams:1
import io.micronaut.http.*;
import io.micronaut.http.annotation.*;
import io.micronaut.http.filter.*;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

@Controller class AsyncEndpoints {
  private final ExecutorService io;
  AsyncEndpoints(ExecutorService io) { this.io = io; }
  @Get("/future") CompletableFuture<String> future() {
    here(); // EVENT_LOOP: a Micronaut event loop: `future` is annotated with `@Get`
    return CompletableFuture.supplyAsync(() -> "row" + here(), io); // MAY_BLOCK: supplyAsync`
  }
  @Get("/flux") Flux<String> flux(List<String> names) {
    names.removeIf(name -> here() != null); // EVENT_LOOP: a Micronaut event loop: removeIf`
    return Flux.create(sink -> here()); // ASYNC_HANDLER: a Reactor callback: `Flux.create`
  }
  static class Timing implements HttpServerFilter {
    @Override public Publisher<MutableHttpResponse<?>> doFilter(HttpRequest<?> request, ServerFilterChain chain) {
      return Flux.from(chain.proceed(request)).doOnNext(response -> here()); // ASYNC_HANDLER: a Reactor callback: `Flux.doOnNext`
    }
  }
  @ExecuteOn("io") static class Repository { String load() { here(); return "row"; } } // MAY_BLOCK: `Repository` is annotated with `@ExecuteOn`
}
