// A `ServerResponse` that is streamed, which Spring MVC has since 6.2; its function waits for its task.
// with: spring-core:7, spring-beans:7, spring-context:7, spring-web:7, jakarta.servlet-api:6, spring-webmvc:7
package news;

import java.io.IOException;
import java.util.concurrent.*;
import org.springframework.web.servlet.function.ServerResponse;

class MvcStreamedResponse {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private Feed feed;

  ServerResponse streamThatWaitsForItsTask() {
    return ServerResponse.ok().stream(out -> {
          CountDownLatch done = new CountDownLatch(1);
          pool.execute(() -> { // FINDING: Nothing stops the task started here
                while (true) { write(out, feed.next("s")); }
              });
          try { done.await(); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
        });
  }
  private void write(ServerResponse.StreamBuilder out, String item) {
    try { out.write(item).flush(); } catch (IOException e) { log.log(System.Logger.Level.DEBUG, "gone", e); }
  }

  interface Feed {
    String next(String topic);
  }
}
