// stacks: grpc
// client: news.CallReader
// with: grpc
package news;

import io.grpc.Server;
import io.grpc.Status;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** On a pool that has one thread for all calls. */
class PooledCallNews extends NewsGrpc.NewsImplBase {
  private final Feed feed;

  PooledCallNews(Feed feed) {
    this.feed = feed;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Server server =
        NettyServerBuilder.forAddress(new InetSocketAddress("127.0.0.1", 0))
            .executor(Executors.newFixedThreadPool(1))
            .addService(new PooledCallNews(new Feed(args[0])))
            .build()
            .start();
    System.out.println("port " + server.getPort());
    server.awaitTermination();
  }

  @Override
  public void health(String topic, StreamObserver<String> articles) {
    articles.onNext("ok");
    articles.onCompleted();
  }

  @Override
  public void live(String topic, StreamObserver<String> articles) {
    ServerCallStreamObserver<String> call = (ServerCallStreamObserver<String>) articles;
    call.setOnCancelHandler(() -> System.out.println("reader has left: " + topic));
    ExecutorService executor = Executors.newSingleThreadExecutor();
    executor.execute(() -> follow(topic, call)); // FINDING disconnect: /live work follow
    executor.shutdown();
  }

  @Override
  public void news(String topic, StreamObserver<String> articles) {
    try (ExecutorService executor = Executors.newSingleThreadExecutor()) { // FINDING close: /news hang
      executor.execute(() -> follow(topic, articles));
    }
  }

  @Override
  public void archive(String topic, StreamObserver<String> articles) {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    executor.execute(() -> read(topic));
    executor.shutdown();
    try {
      executor.awaitTermination(1, TimeUnit.HOURS); // FINDING wait: /archive hang
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    articles.onNext("archived");
    articles.onCompleted();
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

  private void follow(String topic, StreamObserver<String> articles) {
    try {
      Optional<String> article = feed.next(topic);
      while (article.isPresent()) {
        articles.onNext(article.get());
        article = feed.next(topic);
      }
      articles.onCompleted();
    } catch (IOException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
      articles.onError(Status.UNAVAILABLE.withCause(e).asException());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
