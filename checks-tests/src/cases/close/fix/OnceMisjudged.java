// Judgements that were wrong once.
// with: REACTOR
// needs: 21
package news;

import java.util.concurrent.Executors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

class SinkThatATaskHandsToAHelper {
  Flux<String> stream(String feed) {
    return Flux.create(sink -> {
          try (var fetcher = Executors.newSingleThreadExecutor()) {
            fetcher.execute(() -> send(feed, sink));
          }
        });
  }
  private void send(String feed, FluxSink<String> sink) { sink.next(feed); }
}
