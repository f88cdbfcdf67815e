package dev.unhang.checks;

import static dev.unhang.testing.Framework.GRPC;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** gRPC service methods and their callbacks; the base class is what the code generator writes. */
@NeedsJdk21
final class ExecutorCloseGrpcTest {
  private static final String NEWS_GRPC =
      """
      package news;

      import io.grpc.BindableService;
      import io.grpc.ServerServiceDefinition;
      import io.grpc.stub.StreamObserver;

      public final class NewsGrpc {
        public interface AsyncService {
          default void watch(String topic, StreamObserver<String> items) {}

          default StreamObserver<String> upload(StreamObserver<Integer> sizes) {
            throw new UnsupportedOperationException();
          }
        }

        public abstract static class NewsImplBase implements BindableService, AsyncService {
          @Override
          public final ServerServiceDefinition bindService() {
            return ServerServiceDefinition.builder("news.News").build();
          }
        }

        private NewsGrpc() {}
      }
      """;

  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class).with(GRPC);

  @Test
  void serverStreamingMethod() {
    checks.reports(
        NEWS_GRPC,
        """
        package news;

        import io.grpc.stub.StreamObserver;
        import java.util.concurrent.Executors;

        class NewsService extends NewsGrpc.NewsImplBase {
          @Override
          public void watch(String topic, StreamObserver<String> items) {
            // BUG: Diagnostic contains: close
            try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
              executor.submit(() -> items.onNext("breaking: " + topic));
            }
          }
        }
        """);
  }

  @Test
  void methodThatCompletesTheObserverAfterTheTry() {
    checks.reports(
        NEWS_GRPC,
        """
        package news;

        import io.grpc.stub.StreamObserver;
        import java.util.List;
        import java.util.concurrent.Executors;

        class MultiSourceService extends NewsGrpc.NewsImplBase {
          private final List<String> agencies = List.of("keystone", "reuters");

          @Override
          public void watch(String topic, StreamObserver<String> items) {
            // BUG: Diagnostic contains: close
            try (var sources = Executors.newFixedThreadPool(agencies.size())) {
              agencies.forEach(agency -> sources.execute(() -> items.onNext(agency + topic)));
            }
            items.onCompleted();
          }
        }
        """);
  }

  @Test
  void requestObserverOfAClientStream() {
    checks.reports(
        NEWS_GRPC,
        """
        package news;

        import io.grpc.stub.StreamObserver;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class UploadService extends NewsGrpc.NewsImplBase {
          @Override
          public StreamObserver<String> upload(StreamObserver<Integer> sizes) {
            ExecutorService storers = Executors.newFixedThreadPool(2);
            return new StreamObserver<String>() {
              @Override
              public void onNext(String chunk) {
                storers.execute(() -> sizes.onNext(chunk.length()));
              }

              @Override
              public void onError(Throwable gone) {
                // BUG: Diagnostic contains: close
                storers.close();
              }

              @Override
              public void onCompleted() {
                storers.shutdown();
                sizes.onCompleted();
              }
            };
          }
        }
        """);
  }

  @Test
  void cancelHandler() {
    checks.reports(
        NEWS_GRPC,
        """
        package news;

        import io.grpc.stub.ServerCallStreamObserver;
        import io.grpc.stub.StreamObserver;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class CancellableService extends NewsGrpc.NewsImplBase {
          @Override
          public void watch(String topic, StreamObserver<String> items) {
            ExecutorService watcher = Executors.newSingleThreadExecutor();
            watcher.execute(() -> items.onNext(topic));
            ServerCallStreamObserver<String> call = (ServerCallStreamObserver<String>) items;
            // BUG: Diagnostic contains: close
            call.setOnCancelHandler(watcher::close);
          }
        }
        """);
  }

  @Test
  void serverCallListener() {
    checks.reports(
        """
        package news;

        import io.grpc.ServerCall;
        import java.util.concurrent.ExecutorService;

        class ClosingListener<Q> extends ServerCall.Listener<Q> {
          private final ExecutorService perCall;

          ClosingListener(ExecutorService perCall) {
            this.perCall = perCall;
          }

          @Override
          public void onCancel() {
            // BUG: Diagnostic contains: close
            perCall.close();
          }
        }
        """);
  }

  @Test
  void anonymousService() {
    checks.reports(
        NEWS_GRPC,
        """
        package news;

        import io.grpc.BindableService;
        import io.grpc.stub.StreamObserver;
        import java.util.concurrent.Executors;

        class Services {
          BindableService echo() {
            return new NewsGrpc.NewsImplBase() {
              @Override
              public void watch(String word, StreamObserver<String> echoes) {
                // BUG: Diagnostic contains: close
                try (var mountain = Executors.newScheduledThreadPool(1)) {
                  mountain.execute(() -> echoes.onNext(word));
                }
              }
            };
          }
        }
        """);
  }

  @Test
  void silentInAHelperThatIsNoServiceMethod() {
    checks.silentOn(
        NEWS_GRPC,
        """
        package news;

        import java.util.concurrent.Executors;

        class QuietService extends NewsGrpc.NewsImplBase {
          int rebuildIndex(int shards) {
            try (var builders = Executors.newFixedThreadPool(shards)) {
              builders.submit(() -> System.out.println("shard 0"));
            }
            return shards;
          }
        }
        """);
  }
}
