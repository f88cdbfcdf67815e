package dev.unhang.checks;

import static dev.unhang.testing.Framework.REACTOR;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_WEBFLUX;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Types that the chain behind an offloaded body no longer infers from the method. */
@NeedsJdk21
final class ExecutorCloseFixOffloadTypesTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void resultOfAWiderType() {
    checks
        .with(REACTOR, SPRING, SPRING_WEBFLUX)
        .fixes(
            """
            package news;

            import java.util.concurrent.Executors;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.RestController;
            import reactor.core.publisher.Mono;

            @RestController
            class Endpoint {
              @GetMapping("/value")
              Mono<Object> value() throws Exception {
                try (var pool = Executors.newFixedThreadPool(2)) {
                  return Mono.just(pool.submit(() -> "text").get());
                }
              }
            }
            """,
            """
            package news;

            import java.util.concurrent.Executors;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.RestController;
            import reactor.core.publisher.Mono;
            import reactor.core.scheduler.Schedulers;

            @RestController
            class Endpoint {
              @GetMapping("/value")
              Mono<Object> value() throws Exception {
                return Mono.<Object>fromCallable(() -> {
                  try (var pool = Executors.newFixedThreadPool(2)) {
                    return pool.submit(() -> "text").get();
                  }
                }).subscribeOn(Schedulers.boundedElastic());
              }
            }
            """);
  }

  @Test
  void responseEntityOfAnyBody() {
    checks
        .with(REACTOR, SPRING, SPRING_WEBFLUX)
        .fixes(
            """
            package news;

            import java.util.concurrent.Executors;
            import org.springframework.http.ResponseEntity;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.RestController;
            import reactor.core.publisher.Mono;

            @RestController
            class Endpoint {
              @GetMapping("/value")
              Mono<ResponseEntity<Object>> value() throws Exception {
                try (var pool = Executors.newFixedThreadPool(2)) {
                  return Mono.just(ResponseEntity.ok(pool.submit(() -> "text").get()));
                }
              }
            }
            """,
            """
            package news;

            import java.util.concurrent.Executors;
            import org.springframework.http.ResponseEntity;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.RestController;
            import reactor.core.publisher.Mono;
            import reactor.core.scheduler.Schedulers;

            @RestController
            class Endpoint {
              @GetMapping("/value")
              Mono<ResponseEntity<Object>> value() throws Exception {
                return Mono.<ResponseEntity<Object>>fromCallable(() -> {
                  try (var pool = Executors.newFixedThreadPool(2)) {
                    return ResponseEntity.ok(pool.submit(() -> "text").get());
                  }
                }).subscribeOn(Schedulers.boundedElastic());
              }
            }
            """);
  }

  @Test
  void twoReturnsOfDifferentTypes() {
    checks
        .with(REACTOR, SPRING, SPRING_WEBFLUX)
        .fixes(
            """
            package news;

            import java.util.concurrent.Executors;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.RestController;
            import reactor.core.publisher.Mono;

            @RestController
            class Endpoint {
              @GetMapping("/value")
              Mono<Number> value(boolean zero) throws Exception {
                try (var pool = Executors.newFixedThreadPool(2)) {
                  if (zero) {
                    return Mono.just(0L);
                  }
                  return Mono.just(pool.submit(() -> 1).get());
                }
              }
            }
            """,
            """
            package news;

            import java.util.concurrent.Executors;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.RestController;
            import reactor.core.publisher.Mono;
            import reactor.core.scheduler.Schedulers;

            @RestController
            class Endpoint {
              @GetMapping("/value")
              Mono<Number> value(boolean zero) throws Exception {
                return Mono.<Number>fromCallable(() -> {
                  try (var pool = Executors.newFixedThreadPool(2)) {
                    if (zero) {
                      return 0L;
                    }
                    return pool.submit(() -> 1).get();
                  }
                }).subscribeOn(Schedulers.boundedElastic());
              }
            }
            """);
  }

  @Test
  void wildcardResult() {
    checks
        .with(REACTOR, SPRING, SPRING_WEBFLUX)
        .fixes(
            """
            package news;

            import java.util.concurrent.Executors;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.RestController;
            import reactor.core.publisher.Mono;

            @RestController
            class Endpoint {
              @GetMapping("/value")
              Mono<? extends Number> value() throws Exception {
                try (var pool = Executors.newFixedThreadPool(2)) {
                  return Mono.just(pool.submit(() -> 3).get());
                }
              }
            }
            """,
            """
            package news;

            import java.util.concurrent.Executors;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.RestController;
            import reactor.core.publisher.Mono;
            import reactor.core.scheduler.Schedulers;

            @RestController
            class Endpoint {
              @GetMapping("/value")
              Mono<? extends Number> value() throws Exception {
                return Mono.fromCallable(() -> {
                  try (var pool = Executors.newFixedThreadPool(2)) {
                    return pool.submit(() -> 3).get();
                  }
                }).subscribeOn(Schedulers.boundedElastic());
              }
            }
            """);
  }

  @Test
  void typeVariable() {
    checks
        .with(REACTOR, SPRING, SPRING_WEBFLUX)
        .fixes(
            """
            package news;

            import java.util.concurrent.Callable;
            import java.util.concurrent.Executors;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.RestController;
            import reactor.core.publisher.Mono;

            @RestController
            class Endpoint {
              @GetMapping("/value")
              <T extends Comparable<T>> Mono<T> value(Callable<T> job) throws Exception {
                try (var pool = Executors.newFixedThreadPool(2)) {
                  return Mono.just(pool.submit(job).get());
                }
              }
            }
            """,
            """
            package news;

            import java.util.concurrent.Callable;
            import java.util.concurrent.Executors;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.RestController;
            import reactor.core.publisher.Mono;
            import reactor.core.scheduler.Schedulers;

            @RestController
            class Endpoint {
              @GetMapping("/value")
              <T extends Comparable<T>> Mono<T> value(Callable<T> job) throws Exception {
                return Mono.fromCallable(() -> {
                  try (var pool = Executors.newFixedThreadPool(2)) {
                    return pool.submit(job).get();
                  }
                }).subscribeOn(Schedulers.boundedElastic());
              }
            }
            """);
  }

  @Test
  void returnsOfALambdaInsideStayAsTheyAre() {
    checks
        .with(REACTOR, SPRING, SPRING_WEBFLUX)
        .fixes(
            """
            package news;

            import java.util.List;
            import java.util.concurrent.Executors;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.RestController;
            import reactor.core.publisher.Mono;

            @RestController
            class Endpoint {
              @GetMapping("/value")
              Mono<List<Integer>> value() throws Exception {
                try (var pool = Executors.newFixedThreadPool(2)) {
                  Mono<Integer> other = Mono.just(1).flatMap(i -> {
                    return Mono.just(i + 1);
                  });
                  int number = pool.submit(() -> 4).get();
                  return Mono.just(List.of(number, other.hashCode()));
                }
              }
            }
            """,
            """
            package news;

            import java.util.List;
            import java.util.concurrent.Executors;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.RestController;
            import reactor.core.publisher.Mono;
            import reactor.core.scheduler.Schedulers;

            @RestController
            class Endpoint {
              @GetMapping("/value")
              Mono<List<Integer>> value() throws Exception {
                return Mono.<List<Integer>>fromCallable(() -> {
                  try (var pool = Executors.newFixedThreadPool(2)) {
                    Mono<Integer> other = Mono.just(1).flatMap(i -> {
                      return Mono.just(i + 1);
                    });
                    int number = pool.submit(() -> 4).get();
                    return List.of(number, other.hashCode());
                  }
                }).subscribeOn(Schedulers.boundedElastic());
              }
            }
            """);
  }

  @Test
  void anotherMonoInACatch() {
    checks
        .with(REACTOR, SPRING, SPRING_WEBFLUX)
        .fixes(
            """
            package news;

            import java.util.concurrent.ExecutionException;
            import java.util.concurrent.Executors;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.RestController;
            import reactor.core.publisher.Mono;

            @RestController
            class Endpoint {
              @GetMapping("/value")
              Mono<Integer> value() {
                try (var pool = Executors.newFixedThreadPool(2)) {
                  return Mono.just(pool.submit(() -> 5).get());
                } catch (InterruptedException | ExecutionException e) {
                  return Mono.error(e);
                }
              }
            }
            """,
            """
            package news;

            import java.util.concurrent.ExecutionException;
            import java.util.concurrent.Executors;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.RestController;
            import reactor.core.publisher.Mono;
            import reactor.core.scheduler.Schedulers;

            @RestController
            class Endpoint {
              @GetMapping("/value")
              Mono<Integer> value() {
                return Mono.defer(() -> {
                  try (var pool = Executors.newFixedThreadPool(2)) {
                    return Mono.just(pool.submit(() -> 5).get());
                  } catch (InterruptedException | ExecutionException e) {
                    return Mono.error(e);
                  }
                }).subscribeOn(Schedulers.boundedElastic());
              }
            }
            """);
  }
}
