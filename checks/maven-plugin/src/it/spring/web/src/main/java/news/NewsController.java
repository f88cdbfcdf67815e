package news;

import feeds.Feed;
import feeds.Pools;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

@RequiredArgsConstructor
@RestController
@Slf4j
class NewsController {
  private final ExecutorService readers = Executors.newCachedThreadPool();
  private final Feed feed;

  @GetMapping("/news")
  Flux<String> news() {
    return Flux.create(
        sink -> {
          readers.execute(
              () -> {
                while (true) {
                  log.info("reading {}", feed.getName());
                  sink.next(feed.first().join());
                }
              });
        });
  }

  @GetMapping("/stations")
  Flux<String> stations() {
    return Flux.create(
        sink -> {
          ExecutorService stations = Executors.newFixedThreadPool(3);
          stations.execute(() -> sink.next(feed.getName()));
          Pools.drain(stations);
          sink.complete();
        });
  }
}
