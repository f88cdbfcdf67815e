// Vert.x: responses that are written bit by bit.
// with: VERTX4
package news;

import io.vertx.core.*;
import io.vertx.core.http.*;
import io.vertx.ext.web.*;
import java.util.concurrent.*;

class EndHandlerOfOldReleases { // SILENT
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
  private final Feed feed;
  EndHandlerOfOldReleases(Feed feed) { this.feed = feed; }
  void route(Router router, Vertx vertx) {
    router.get("/end").handler(context -> {
              HttpServerResponse response = context.response().setChunked(true);
              long ticks = vertx.setPeriodic(1_101, id -> response.write("tick"));
              response.endHandler(end -> vertx.cancelTimer(ticks));
            });
  }
}

interface Feed {
  String next();
  String next(String topic);
  boolean hasNext();
}
