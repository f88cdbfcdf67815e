// Patches that the pack does not give, applied by hand.
// stacks: rxjava-3
package news;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.reactivex.rxjava3.core.BackpressureStrategy;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.FlowableEmitter;
import io.reactivex.rxjava3.disposables.Disposable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class RefusedFlowableNews {
  private final Feed feed;
  private final ExecutorService shared = Executors.newCachedThreadPool();

  RefusedFlowableNews(Feed feed) {
    this.feed = feed;
  }

  public static void main(String[] args) throws IOException {
    RefusedFlowableNews news = new RefusedFlowableNews(new Feed(args[0]));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/health", exchange -> stream(exchange, Flowable.just("ok")));
    server.createContext("/second", exchange -> stream(exchange, news.second(topic(exchange))));
    server.start();
    System.out.println("port " + server.getAddress().getPort());
  }

  // A second registration with `setCancellable`, which disposes of the first: that work ends at once.
  // REFUSED disconnect: /second work follow: the work for topic-stay
  Flowable<String> second(String topic) {
    return Flowable.create(
        emitter -> {
          Future<?> task = shared.submit(() -> follow(topic, emitter));
          emitter.setDisposable(Disposable.fromFuture(task, true));
          emitter.setCancellable(() -> System.out.println("reader has left: " + topic));
        },
        BackpressureStrategy.BUFFER);
  }

  private void follow(String topic, FlowableEmitter<String> emitter) {
    try {
      Optional<String> article = feed.next(topic);
      while (article.isPresent()) {
        emitter.onNext(article.get());
        article = feed.next(topic);
      }
      emitter.onComplete();
    } catch (IOException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
      emitter.tryOnError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String topic(HttpExchange exchange) {
    return exchange.getRequestURI().getPath().replaceFirst(".*/", "");
  }

  private static void stream(HttpExchange exchange, Flowable<String> articles) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    articles.subscribe(
        article -> {
          out.write((article + "\n").getBytes());
          out.flush();
        },
        error -> exchange.close(),
        exchange::close);
  }
}
