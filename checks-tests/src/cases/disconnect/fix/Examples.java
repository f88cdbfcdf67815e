// What checks/docs/examples.md shows, class by class: the first sentence is the heading.
// with: NETTY, SPRING, SPRING_MVC, REACTOR
package examples;

import io.netty.channel.*;
import io.netty.util.concurrent.ScheduledFuture;
import java.nio.file.Path;
import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import reactor.core.publisher.Flux;

/** A hook is there, and the handle was thrown away. The handler of one channel gets a field. */
class Ticker extends ChannelInboundHandlerAdapter {
  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    ctx.executor().scheduleAtFixedRate(() -> ctx.writeAndFlush("tick"), 1, 1, TimeUnit.SECONDS); // FINDING: is thrown away
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    System.out.println(ctx.channel() + " has gone");
  }
}

/** A hook has the handle in reach and leaves it. The finding is at the hook. */
class Prices {
  private final Set<SseEmitter> readers = ConcurrentHashMap.newKeySet();
  private ScheduledExecutorService scheduler;

  SseEmitter prices() {
    SseEmitter emitter = new SseEmitter(0L);
    readers.add(emitter);
    java.util.concurrent.ScheduledFuture<?> updates =
        scheduler.scheduleAtFixedRate(() -> update(emitter), 0, 1, TimeUnit.SECONDS);
    emitter.onCompletion(() -> readers.remove(emitter)); // FINDING: does not stop
    return emitter;
  }

  private void update(SseEmitter emitter) {
    try {
      emitter.send(System.nanoTime());
    } catch (java.io.IOException e) {
      System.out.println("not sent: " + e);
    }
  }
}

/** The hook does not run whenever a client goes. {@code onTimeout} misses the closed tab. */
abstract class Report {
  private ExecutorService executor;

  abstract String compute();

  DeferredResult<String> report() {
    DeferredResult<String> result = new DeferredResult<>(60_000L);
    Future<?> computation = executor.submit(() -> result.setResult(compute()));
    result.onTimeout(() -> computation.cancel(true)); // FINDING: `onTimeout`
    return result;
  }
}

/**
 * {@code shutdown()} is not enough. It takes no new tasks, and finishes all that are queued or
 * running.
 */
abstract class Search {
  abstract String search(String shelf);

  Flux<String> search(List<String> shelves) {
    return Flux.create(
        sink -> {
          ExecutorService executor = Executors.newFixedThreadPool(4);
          for (String shelf : shelves) {
            executor.execute(() -> sink.next(search(shelf)));
          }
          sink.onDispose(executor::shutdown); // FINDING: `shutdown()`
        });
  }
}

/** The executor of all is shut down, because one client has gone. No other is served after that. */
abstract class LogController {
  private final ExecutorService executor = Executors.newCachedThreadPool();

  abstract void follow(Path file, SseEmitter emitter);

  SseEmitter log(Path file) {
    SseEmitter emitter = new SseEmitter(0L);
    Future<?> follower = executor.submit(() -> follow(file, emitter));
    emitter.onCompletion(() -> executor.shutdownNow()); // FINDING: serves other clients too
    return emitter;
  }
}

/**
 * The next client overwrites the handle. A controller is one object for all clients, so are Spring's
 * {@code WebSocketHandler}, a gRPC service and a {@code @Sharable} handler.
 */
@RestController
abstract class FeedController {
  private ExecutorService executor;
  private Future<?> task;

  abstract void read(String feed, SseEmitter emitter);

  @GetMapping("/feed")
  SseEmitter feed(String name) {
    SseEmitter emitter = new SseEmitter(0L);
    task = executor.submit(() -> read(name, emitter)); // FINDING: overwrites
    emitter.onCompletion(() -> task.cancel(true));
    return emitter;
  }
}

/** The hook waits for the work. The client has gone, and now a thread more is kept. */
abstract class Export {
  private ExecutorService executor;

  abstract void write(SseEmitter emitter);

  SseEmitter export() {
    SseEmitter emitter = new SseEmitter(60_000L);
    CompletableFuture<Void> written = CompletableFuture.runAsync(() -> write(emitter), executor);
    emitter.onTimeout(written::join); // FINDING: instead of stopping
    return emitter;
  }
}

/**
 * These are silent. One call and the end; a loop whose send throws when the reader has gone; a loop
 * that asks; operators, which the framework cancels.
 */
class Quiet { // SILENT
  private ExecutorService executor;

  SseEmitter greeting() {
    SseEmitter emitter = new SseEmitter();
    executor.execute(emitter::complete);
    return emitter;
  }

  SseEmitter clock() {
    SseEmitter emitter = new SseEmitter(0L);
    executor.execute(
        () -> {
          try {
            while (true) {
              emitter.send(System.nanoTime());
              Thread.sleep(1000);
            }
          } catch (java.io.IOException | InterruptedException e) {
            emitter.complete();
          }
        });
    return emitter;
  }

  Flux<String> polling(BlockingQueue<String> articles) {
    return Flux.create(
        sink ->
            executor.execute(
                () -> {
                  while (!sink.isCancelled()) {
                    String article = articles.poll();
                    if (article != null) {
                      sink.next(article);
                    }
                  }
                }));
  }

  Flux<String> ofReactor(Flux<String> articles) {
    return articles.filter(article -> !article.isEmpty());
  }
}
