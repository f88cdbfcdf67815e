// stacks: pekko
// with: pekko
// jvm: -Dpekko.actor.default-dispatcher.fork-join-executor.parallelism-max=1 -Dpekko.actor.default-dispatcher.fork-join-executor.parallelism-min=1 -Dpekko.loglevel=ERROR
package news;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.pekko.http.javadsl.model.HttpRequest;
import org.apache.pekko.http.javadsl.model.HttpResponse;

class SourceNews {
  private final Feed feed;

  SourceNews(Feed feed) {
    this.feed = feed;
  }

  public static void main(String[] args) throws Exception {
    NewsServer.serve(new SourceNews(new Feed(args[0]))::answer);
  }

  private HttpResponse answer(HttpRequest request) {
    String path = request.getUri().path();
    String topic = path.substring(path.lastIndexOf('/') + 1);
    if (path.startsWith("/archive")) {
      return archive(topic);
    }
    if (path.startsWith("/copy")) {
      return copy(topic);
    }
    return HttpResponse.create().withEntity("ok");
  }

  private HttpResponse archive(String topic) {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    executor.execute(() -> read(topic));
    executor.shutdown();
    try {
      executor.awaitTermination(1, TimeUnit.HOURS); // FINDING wait: /archive hang, no patch
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return HttpResponse.create().withEntity("archived");
  }

  private HttpResponse copy(String topic) {
    try (ExecutorService executor = Executors.newSingleThreadExecutor()) { // FINDING close: /copy hang, no patch
      executor.execute(() -> read(topic));
    }
    return HttpResponse.create().withEntity("copied");
  }

  private void read(String topic) {
    try {
      while (feed.next(topic).isPresent()) {
        System.out.println("one more on " + topic);
      }
    } catch (IOException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
