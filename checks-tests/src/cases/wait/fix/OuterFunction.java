// The result of a wait is used, so that it cannot move alone: what moves is the function through
// which its helper, its variable or its object comes to run.
// with: REACTOR, MUTINY, VERTX4
// needs: 21
package news;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

abstract class Desk {
  ForkJoinPool pool;
  Flux<String> pages() { return Flux.just("a").delayElements(Duration.ofMillis(2)); }
}

class PrivateHelper extends Desk {
  Flux<String> marked() { return pages().map(page -> page + isOver(page)); }
  private boolean isOver(String page) { return pool.awaitQuiescence(2, TimeUnit.SECONDS); }
}

class PrivateHelperByReference extends Desk {
  Flux<Boolean> over() {
    return pages()
        .map(this::isOver);
  }
  private boolean isOver(String page) { return pool.awaitQuiescence(3, TimeUnit.SECONDS); }
}

class HelperOfAHelper extends Desk {
  Uni<String> marked(Uni<String> page) { return page.onItem().delayIt().by(Duration.ofMillis(4)).map(text -> mark(text)); }
  private String mark(String page) { return page + isOver(page); }
  private boolean isOver(String page) { return pool.awaitQuiescence(4, TimeUnit.SECONDS); }
}

class HelperInALambdaInPlace extends Desk {
  Flux<Boolean> over(List<ForkJoinPool> pools) { return pages().map(page -> pools.stream().allMatch(each -> isOver(each))); }
  private boolean isOver(ForkJoinPool each) { return each.awaitQuiescence(5, TimeUnit.SECONDS); }
}

class HelperThatOthersCallToo extends Desk {
  Flux<String> marked() { return pages().map(page -> page + isOver()); }
  private boolean isOver() { return pool.awaitQuiescence(6, TimeUnit.SECONDS); }
  static void main(HelperThatOthersCallToo desk) { System.out.println(desk.isOver()); }
}

class LocalVariable extends Desk {
  Flux<Boolean> over() {
    Function<String, Boolean> isOver = page -> pool.awaitQuiescence(7, TimeUnit.SECONDS);
    return pages().map(isOver);
  }
}

class FieldWithAReference extends Desk {
  private final Predicate<String> isOver = this::isOver;
  Flux<String> over() { return pages().filter(isOver); }
  private boolean isOver(String page) { return pool.awaitQuiescence(8, TimeUnit.SECONDS); }
}

class AnonymousClass extends Desk {
  Flux<Boolean> over() {
    return pages().map(new Function<String, Boolean>() {
      @Override public Boolean apply(String page) { return pool.awaitQuiescence(9, TimeUnit.SECONDS); }
    });
  }
}

class SourceOfAStream extends Desk {
  Mono<Boolean> over() { return Mono.fromCallable(this::isOver); }
  private boolean isOver() { return pool.awaitQuiescence(10, TimeUnit.SECONDS); }
}

class StageOfAFuture extends Desk {
  CompletableFuture<Boolean> over(CompletableFuture<String> page) {
    Function<String, Boolean> isOver = text -> pool.awaitQuiescence(11, TimeUnit.SECONDS);
    return page.thenApply(isOver);
  }
}

class RouteByReference extends Desk {
  void routes(Router router) { router.post("/over").handler(this::over); }
  private void over(RoutingContext ctx) { ctx.end("over: " + pool.awaitQuiescence(12, TimeUnit.SECONDS)); }
}

/** What two clients could change at once stays one after the other. */
class RoutesThatKeepSomething extends Desk {
  private int asked;
  void routes(Router router, Map<String, Boolean> given) {
    Map<String, Boolean> seen = new HashMap<>();
    router.get("/asked").handler(this::over);
    router.get("/seen").handler(ctx -> { seen.put(ctx.normalizedPath(), pool.awaitQuiescence(16, TimeUnit.SECONDS)); ctx.end(); });
    router.get("/given").handler(ctx -> { given.put(ctx.normalizedPath(), pool.awaitQuiescence(17, TimeUnit.SECONDS)); ctx.end(); });
    router.get("/own").handler(ctx -> { Map<String, Boolean> own = new HashMap<>(); own.put("over", pool.awaitQuiescence(18, TimeUnit.SECONDS)); ctx.json(own); });
  }
  private void over(RoutingContext ctx) { ctx.end("over: " + pool.awaitQuiescence(15, TimeUnit.SECONDS) + ++asked); }
}

class TwoWaitsOneEdit extends Desk {
  Flux<Boolean> over(ForkJoinPool spare) { return pages().map(page -> isOver(spare)); }
  private boolean isOver(ForkJoinPool spare) { return pool.awaitQuiescence(13, TimeUnit.SECONDS) && spare.awaitQuiescence(14, TimeUnit.SECONDS); }
}

class HelperThatCallsAnotherFile extends Desk {
  Flux<String> marked() { return pages().map(page -> page + isOver(page)); }
  private boolean isOver(String page) { return Pools.within(18, pool); }
}

class WithoutPatch extends Desk {
  Flux<Boolean> helperOfTwoStreams() { return Flux.concat(pages().map(page -> isOver()), pages().map(text -> !isOver())); }
  private boolean isOver() { return pool.awaitQuiescence(15, TimeUnit.SECONDS); } // NO PATCH: the result of the wait

  Flux<Boolean> variableOfTwoStreams() {
    Function<String, Boolean> isOver = page -> pool.awaitQuiescence(16, TimeUnit.SECONDS); // NO PATCH: no way
    return Flux.concat(pages().map(isOver), pages().map(isOver));
  }

  private Function<String, Boolean> other = page -> pool.awaitQuiescence(17, TimeUnit.SECONDS); // NO PATCH: no way
  Flux<Boolean> fieldThatMayChange() { return pages().map(other); }
  void change() { other = page -> false; }
}

// file: Pools.java
final class Pools {
  private Pools() {}
  static boolean within(long seconds, ForkJoinPool pool) { return pool.awaitQuiescence(seconds, TimeUnit.SECONDS); }
}
