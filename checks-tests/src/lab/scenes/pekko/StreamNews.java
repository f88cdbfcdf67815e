// stacks: pekko
// with: pekko
// jvm: -Dpekko.loglevel=ERROR
package news;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.pekko.http.javadsl.model.ContentTypes;
import org.apache.pekko.http.javadsl.model.HttpEntities;
import org.apache.pekko.http.javadsl.model.HttpRequest;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.stream.Attributes;
import org.apache.pekko.stream.Outlet;
import org.apache.pekko.stream.SourceShape;
import org.apache.pekko.stream.javadsl.Source;
import org.apache.pekko.stream.stage.AbstractOutHandler;
import org.apache.pekko.stream.stage.AsyncCallback;
import org.apache.pekko.stream.stage.GraphStage;
import org.apache.pekko.stream.stage.GraphStageLogic;
import org.apache.pekko.util.ByteString;

class StreamNews {
  private static final ExecutorService SHARED = Executors.newCachedThreadPool();

  private final Feed feed;

  StreamNews(Feed feed) {
    this.feed = feed;
  }

  public static void main(String[] args) throws Exception {
    NewsServer.serve(new StreamNews(new Feed(args[0]))::answer);
  }

  private HttpResponse answer(HttpRequest request) {
    String path = request.getUri().path();
    if (!path.startsWith("/live")) {
      return HttpResponse.create().withEntity("ok");
    }
    String topic = path.substring(path.lastIndexOf('/') + 1);
    Source<ByteString, ?> articles =
        Source.fromGraph(new Articles(topic))
            .map(article -> ByteString.fromString("data: " + article + "\n\n"));
    return HttpResponse.create()
        .withEntity(HttpEntities.createChunked(ContentTypes.TEXT_PLAIN_UTF8, articles));
  }

  private class Articles extends GraphStage<SourceShape<String>> {
    private final Outlet<String> out = Outlet.create("articles");
    private final String topic;

    Articles(String topic) {
      this.topic = topic;
    }

    @Override
    public SourceShape<String> shape() {
      return SourceShape.of(out);
    }

    @Override
    public GraphStageLogic createLogic(Attributes attributes) {
      return new Logic(this);
    }
  }

  private class Logic extends GraphStageLogic {
    private final Articles articles;
    private final Queue<Optional<String>> waiting = new ArrayDeque<>();

    Logic(Articles articles) {
      super(articles.shape());
      this.articles = articles;
      setHandler(
          articles.out,
          new AbstractOutHandler() {
            @Override
            public void onPull() {
              send();
            }
          });
    }

    @Override
    public void preStart() {
      AsyncCallback<Optional<String>> next = createAsyncCallback(this::add);
      SHARED.submit(() -> follow(articles.topic, next)); // FINDING disconnect: /live work follow
    }

    private void add(Optional<String> article) {
      waiting.add(article);
      send();
    }

    private void send() {
      if (!waiting.isEmpty() && isAvailable(articles.out)) {
        Optional<String> article = waiting.remove();
        article.ifPresentOrElse(text -> push(articles.out, text), this::completeStage);
      }
    }
  }

  private void follow(String topic, AsyncCallback<Optional<String>> next) {
    try {
      Optional<String> article = feed.next(topic);
      while (article.isPresent()) {
        next.invoke(article);
        article = feed.next(topic);
      }
    } catch (IOException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    next.invoke(Optional.empty());
  }
}
