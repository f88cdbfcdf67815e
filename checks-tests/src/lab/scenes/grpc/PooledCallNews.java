// stacks: grpc
// client: news.CallReader
package news;

import io.grpc.BindableService;
import io.grpc.CallOptions;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.Server;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.Iterator;
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

/** As the generator writes it, but for the texts. */
final class NewsGrpc {
  private NewsGrpc() {}

  abstract static class NewsImplBase implements BindableService {
    public abstract void health(String topic, StreamObserver<String> articles);

    public abstract void live(String topic, StreamObserver<String> articles);

    public abstract void news(String topic, StreamObserver<String> articles);

    public abstract void archive(String topic, StreamObserver<String> articles);

    @Override
    public final ServerServiceDefinition bindService() {
      return ServerServiceDefinition.builder("news")
          .addMethod(method("health"), ServerCalls.asyncServerStreamingCall(this::health))
          .addMethod(method("live"), ServerCalls.asyncServerStreamingCall(this::live))
          .addMethod(method("news"), ServerCalls.asyncServerStreamingCall(this::news))
          .addMethod(method("archive"), ServerCalls.asyncServerStreamingCall(this::archive))
          .build();
    }
  }

  static MethodDescriptor<String, String> method(String name) {
    return MethodDescriptor.<String, String>newBuilder()
        .setType(MethodDescriptor.MethodType.SERVER_STREAMING)
        .setFullMethodName("news/" + name)
        .setRequestMarshaller(new Text())
        .setResponseMarshaller(new Text())
        .build();
  }

  private static final class Text implements MethodDescriptor.Marshaller<String> {
    @Override
    public InputStream stream(String value) {
      return new ByteArrayInputStream(value.getBytes());
    }

    @Override
    public String parse(InputStream stream) {
      try {
        return new String(stream.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

/** A client: prints what it gets. */
class CallReader {
  public static void main(String[] args) {
    String[] path = args[1].split("/");
    ManagedChannel channel =
        NettyChannelBuilder.forAddress("127.0.0.1", Integer.parseInt(args[0])).usePlaintext().build();
    Iterator<String> articles =
        ClientCalls.blockingServerStreamingCall(
            channel,
            NewsGrpc.method(path[1]),
            CallOptions.DEFAULT,
            path.length > 2 ? path[2] : "");
    try {
      articles.forEachRemaining(System.out::println);
      System.out.println("END");
    } catch (RuntimeException e) {
      System.out.println("CUT");
    }
    channel.shutdownNow();
  }
}
