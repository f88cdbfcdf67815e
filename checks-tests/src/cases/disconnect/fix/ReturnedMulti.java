// Work for a processor that the method returns: the hook becomes part of what is returned, with Mutiny's two calls.
// with: MUTINY, SPRING
package news;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReturnedMulti {
  private ScheduledExecutorService scheduler;
  private ExecutorService pool;
  private Feed feed;

  interface Feed { String next(); boolean hasNext(); }

  @GetMapping("/a") Multi<String> itself() {
    BroadcastProcessor<String> news = BroadcastProcessor.create();
    scheduler.scheduleAtFixedRate(() -> news.onNext(feed.next()), 0, 1, TimeUnit.SECONDS);
    return news;
  }
  @GetMapping("/b") Multi<String> chainOfSeveralLines() {
    UnicastProcessor<String> news = UnicastProcessor.create();
    pool.execute(() -> { while (true) { news.onNext(feed.next()); } });
    return news
        .map(String::trim)
        .filter(item -> !item.isEmpty());
  }
  @GetMapping("/c") Multi<String> goesOnAfterTheEnd() {
    UnicastProcessor<String> news = UnicastProcessor.create();
    pool.submit(() -> {
      while (feed.hasNext()) { news.onNext(feed.next()); }
      news.onComplete();
      System.out.println("saved");
    });
    return news;
  }
  @GetMapping("/d") Multi<String> leftInSeveralPlaces(boolean live) {
    UnicastProcessor<String> news = UnicastProcessor.create();
    pool.submit(() -> { while (true) { news.onNext(feed.next()); } }); // NO PATCH: no hook is known that one call could register on `news` here
    if (live) {
      return news;
    }
    return news.select().first(3);
  }
  @GetMapping("/e") Multi<String> stoppedAlready() {
    UnicastProcessor<String> news = UnicastProcessor.create();
    Future<?> reader = pool.submit(() -> { while (true) { news.onNext(feed.next()); } });
    return news.onTermination().invoke(() -> reader.cancel(true));
  }
}
