// What a helper waits for is needed, as what the code waits for itself: shutdown() in place of close() would still wait.
// with: REACTOR, SPRING, SPRING_WEBFLUX
// needs: 21
package news;

import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

class HelperThatWaitsForResults {
  interface Client { String fetch(String id) throws Exception; }

  private Client client;

  Mono<ServerResponse> methodReference(ServerRequest request) {
    List<String> ids = request.queryParams().get("id");
    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
      List<Future<String>> parts = ids.stream().map(id -> pool.submit(() -> client.fetch(id))).toList();
      List<String> read = parts.stream().map(HelperThatWaitsForResults::get).toList();
      return ServerResponse.ok().bodyValue(read);
    }
  }

  Mono<String> call(ServerRequest request) {
    String id = request.path();
    try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
      Future<String> part = pool.submit(() -> client.fetch(id));
      return Mono.just(twice(part));
    }
  }

  Mono<String> helperThatDoesNotWait(ServerRequest request) {
    String id = request.path();
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      Future<String> part = pool.submit(() -> client.fetch(id));
      return Mono.just(name(part));
    }
  }

  Mono<ServerResponse> referenceThatDoesNotWait(ServerRequest request) {
    List<String> ids = request.queryParams().get("id");
    try (ExecutorService pool = Executors.newFixedThreadPool(5)) {
      List<Future<String>> parts = ids.stream().map(id -> pool.submit(() -> client.fetch(id))).toList();
      List<String> names = parts.stream().map(HelperThatWaitsForResults::name).toList();
      return ServerResponse.ok().bodyValue(names);
    }
  }

  Mono<ServerResponse> referenceThatWaitsForSomethingElse(ServerRequest request) {
    List<String> ids = request.queryParams().get("id");
    try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
      List<Future<String>> parts = ids.stream().map(id -> pool.submit(() -> client.fetch(id))).toList();
      List<String> told = parts.stream().map(HelperThatWaitsForResults::tell).toList();
      return ServerResponse.ok().bodyValue(told);
    }
  }

  Mono<ServerResponse> referenceOfTheObject(ServerRequest request) {
    List<String> ids = request.queryParams().get("id");
    try (ExecutorService pool = Executors.newFixedThreadPool(7)) {
      List<Future<String>> parts = ids.stream().map(id -> pool.submit(() -> client.fetch(id))).toList();
      List<String> read = parts.stream().map(this::read).toList();
      return ServerResponse.ok().bodyValue(read);
    }
  }

  Mono<String> helperThatIsGivenThePool(ServerRequest request) {
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      String first = first(pool);
      System.out.println("first");
      return Mono.just(request.path());
    }
  }

  private String first(ExecutorService pool) {
    return get(pool.submit(() -> client.fetch("first")));
  }

  String read(Future<String> part) {
    return client + get(part);
  }

  private static String tell(Future<String> part) {
    return get(new FutureTask<>(() -> "told")) + part;
  }

  private static String twice(Future<String> part) {
    return get(part).repeat(2);
  }

  private static <T> T get(Future<T> part) {
    try {
      return part.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String name(Future<String> part) {
    return part.isDone() ? "done" : "open";
  }
}
