// gRPC service methods and their callbacks; the base class is what the code generator writes.
// with: GRPC
// needs: 21
package news;

import io.grpc.*;
import io.grpc.stub.*;
import java.util.List;
import java.util.concurrent.*;

class SilentInAHelperThatIsNoServiceMethod extends NewsGrpc.NewsImplBase { // SILENT
  int rebuildIndex(int shards) {
    try (var builders = Executors.newFixedThreadPool(shards)) {
      builders.submit(() -> System.out.println("shard 0"));
    }
    return shards;
  }
}

class MethodThatCompletesTheObserverAfterTheTry extends NewsGrpc.NewsImplBase {
  private final List<String> agencies = List.of("keystone", "reuters");
  @Override public void watch(String topic, StreamObserver<String> items) {
    try (var sources = Executors.newFixedThreadPool(agencies.size())) { // FINDING: close
      agencies.forEach(agency -> sources.execute(() -> items.onNext(agency + topic)));
    }
    items.onCompleted();
  }
}

class AnonymousService {
  BindableService echo() {
    return new NewsGrpc.NewsImplBase() {
      @Override public void watch(String word, StreamObserver<String> echoes) {
        try (var mountain = Executors.newScheduledThreadPool(1)) { // FINDING: close
          mountain.execute(() -> echoes.onNext(word));
        }
      }
    };
  }
}

class ServerStreamingMethod extends NewsGrpc.NewsImplBase {
  @Override public void watch(String topic, StreamObserver<String> items) {
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) { // FINDING: close
      executor.submit(() -> items.onNext("breaking: " + topic));
    }
  }
}

class RequestObserverOfAClientStream extends NewsGrpc.NewsImplBase {
  @Override public StreamObserver<String> upload(StreamObserver<Integer> sizes) {
    ExecutorService storers = Executors.newFixedThreadPool(2);
    return new StreamObserver<String>() {
      @Override public void onNext(String chunk) { storers.execute(() -> sizes.onNext(chunk.length())); }
      @Override public void onError(Throwable gone) { storers.close(); } // FINDING: close
      @Override public void onCompleted() {
        storers.shutdown();
        sizes.onCompleted();
      }
    };
  }
}

class CancelHandler extends NewsGrpc.NewsImplBase {
  @Override public void watch(String topic, StreamObserver<String> items) {
    ExecutorService watcher = Executors.newSingleThreadExecutor();
    watcher.execute(() -> items.onNext(topic));
    ServerCallStreamObserver<String> call = (ServerCallStreamObserver<String>) items;
    call.setOnCancelHandler(watcher::close); // FINDING: close
  }
}

final class NewsGrpc {
  public interface AsyncService {
    default void watch(String topic, StreamObserver<String> items) {}
    default StreamObserver<String> upload(StreamObserver<Integer> sizes) {
      throw new UnsupportedOperationException();
    }
  }
  public abstract static class NewsImplBase implements BindableService, AsyncService {
    @Override public final ServerServiceDefinition bindService() {
      return ServerServiceDefinition.builder("news.News").build();
    }
  }
  private NewsGrpc() {}
}

class ServerCallListener<Q> extends ServerCall.Listener<Q> {
  private final ExecutorService perCall;
  ServerCallListener(ExecutorService perCall) { this.perCall = perCall; }
  @Override public void onCancel() { perCall.close(); } // FINDING: close
}
