// framework: Spring WebFlux, Reactor
// with: REACTOR, SPRING, SPRING_WEBFLUX
package springwebflux;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.*;
import reactor.core.scheduler.Schedulers;

@RestController final class Controllers {
  @GetMapping("/mono") Mono<String> mono() { here(); return Mono.just(""); } // EVENT_LOOP: a Spring WebFlux event loop: `mono` is annotated with `@GetMapping`
  @GetMapping("/plain") String plain() { return here(); } // EVENT_LOOP: a Spring WebFlux event loop: `plain` is annotated with `@GetMapping`
  @PostMapping("/future") CompletableFuture<String> future() {
    return here(); // EVENT_LOOP: a Spring WebFlux event loop: `future` is annotated with `@PostMapping`
  }
  @GetMapping("/elastic") Mono<String> elastic() {
    return Mono.<String>fromCallable(() -> here()).subscribeOn(Schedulers.boundedElastic()); // MAY_BLOCK: lambda handed to `Mono.fromCallable`
  }
  @GetMapping("/callable") Mono<String> callable() { return Mono.fromCallable(() -> here()); } // ASYNC_HANDLER: lambda handed to `Mono.fromCallable`
  @GetMapping("/client") Flux<String> client(WebClient client) {
    client.get().exchangeToMono(response -> here()).subscribeOn(Schedulers.boundedElastic()).subscribe(); // EVENT_LOOP: a Spring WebFlux event loop: lambda handed to `RequestHeadersSpec.exchangeToMono`
    return client.get().uri("/x").exchangeToFlux(response -> here()); // EVENT_LOOP: a Spring WebFlux event loop: lambda handed to `RequestHeadersSpec.exchangeToFlux`
  }
  @GetMapping("/submitted") Mono<String> submitted(ExecutorService pool) {
    pool.submit(() -> here()); // MAY_BLOCK: lambda handed to `ExecutorService.submit`
    return Mono.empty();
  }
  @GetMapping("/each") Mono<String> each(List<String> texts) {
    texts.forEach(text -> here()); // EVENT_LOOP: lambda handed to `Iterable.forEach`: `each` is annotated with `@GetMapping`
    return Mono.empty();
  }
  @GetMapping("/helped") Mono<String> helped() { return Mono.just(help()); }
  private String help() { return here(); } // EVENT_LOOP: a Spring WebFlux event loop: `help` called: `helped` is annotated with `@GetMapping`
  @ExceptionHandler String failed(IllegalStateException failure) {
    return here(); // EVENT_LOOP: a Spring WebFlux event loop: `failed` is annotated with `@ExceptionHandler`
  }
  String notMapped() { return here(); } // UNKNOWN
}
