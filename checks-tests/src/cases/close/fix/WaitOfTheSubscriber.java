// What a stream does for its subscriber waits for the tasks: without the wait of `close()` it would wait there.
// with: resteasy-reactive:3, resteasy-reactive-common:3, jakarta.ws.rs-api:3, MUTINY, REACTOR, SPRING, SPRING_WEBFLUX
// needs: 21
package news;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.*;
import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import reactor.core.publisher.*;

@RestController class WaitOfTheSubscriber {
  @GetMapping("/callable") Mono<Integer> inACallable() {
    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
      Future<Integer> length = pool.submit(() -> 1);
      return Mono.fromCallable(() -> length.get());
    }
  }
  @GetMapping("/reference") Mono<Integer> inAReference() {
    try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
      Future<Integer> length = pool.submit(() -> 2);
      return Mono.fromCallable(length::get);
    }
  }
  @GetMapping("/each") Flux<Integer> inAnOperator() {
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      List<CompletableFuture<Integer>> all = List.of(CompletableFuture.supplyAsync(() -> 3, pool));
      return Flux.fromIterable(all).map(CompletableFuture::join);
    }
  }
  @GetMapping("/complete") Mono<Integer> whenAllIsComplete() {
    try (ExecutorService pool = Executors.newFixedThreadPool(5)) {
      CompletableFuture<Integer> one = CompletableFuture.supplyAsync(() -> 4, pool);
      return Mono.fromFuture(CompletableFuture.allOf(one).thenApply(done -> one.join()));
    }
  }
}

@Path("/uni") class WaitOfAUni {
  @GET public Uni<Integer> inAnItem() {
    try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
      List<Future<Integer>> all = List.of(pool.submit(() -> 5));
      return Uni.createFrom().item(() -> all.stream().mapToInt(WaitOfAUni::of).sum());
    }
  }
  private static int of(Future<Integer> each) {
    try { return each.get(); } catch (InterruptedException | ExecutionException e) { throw new IllegalStateException(e); }
  }
  @GET @Path("/own") public Uni<Integer> inItsOwnLambda() {
    try (ExecutorService pool = Executors.newFixedThreadPool(7)) {
      List<CompletableFuture<Integer>> all = List.of(CompletableFuture.supplyAsync(() -> 6, pool));
      return Uni.createFrom().item(() -> all.stream().mapToInt(each -> each.join()).sum());
    }
  }
}
