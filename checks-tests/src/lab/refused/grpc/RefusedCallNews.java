// Patches that the pack does not give, applied by hand.
// stacks: grpc
// client: news.CallReader
// with: grpc
package news;

import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class RefusedCallNews extends NewsGrpc.NewsImplBase {
  private final Feed feed;
  private final ExecutorService shared = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);

  RefusedCallNews(Feed feed) {
    this.feed = feed;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Server server =
        NettyServerBuilder.forAddress(new InetSocketAddress("127.0.0.1", 0))
            .addService(new RefusedCallNews(new Feed(args[0])))
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

  // A hook that is registered after the method has returned, where that is too late: it throws.
  // REFUSED disconnect: /live work follow: the work for those who have gone stops
  @Override
  public void live(String topic, StreamObserver<String> articles) {
    ServerCallStreamObserver<String> call = (ServerCallStreamObserver<String>) articles;
    timer.schedule(() -> begin(topic, call), 10, TimeUnit.MILLISECONDS);
  }

  @Override
  public void news(String topic, StreamObserver<String> articles) {
    live(topic, articles);
  }

  @Override
  public void archive(String topic, StreamObserver<String> articles) {
    live(topic, articles);
  }

  private void begin(String topic, ServerCallStreamObserver<String> call) {
    Future<?> task = shared.submit(() -> follow(topic, call));
    call.setOnCancelHandler(() -> task.cancel(true));
  }

  private void follow(String topic, StreamObserver<String> articles) {
    try {
      Optional<String> article = feed.next(topic);
      while (article.isPresent()) {
        send(article.get(), articles);
        article = feed.next(topic);
      }
      articles.onCompleted();
    } catch (IOException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
      articles.onError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(String article, StreamObserver<String> articles) {
    try {
      articles.onNext(article);
    } catch (RuntimeException e) {
      System.out.println("not sent: " + article);
    }
  }
}
