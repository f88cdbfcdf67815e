// Patches of emitters of Reactor, RxJava and Mutiny.
// with: MUTINY, REACTOR, RXJAVA3
package news;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import reactor.core.publisher.Flux;

class SubscriptionInASink {
  private static final System.Logger log = System.getLogger("news");
  private ExecutorService pool;
  private ScheduledExecutorService timer;
  private Feed feed;
  Flux<String> news(Flux<String> source) {
    return Flux.create(sink -> {
          source.subscribe(sink::next);
        });
  }
  interface Feed {
    String next();
    boolean hasNext();
  }
}
