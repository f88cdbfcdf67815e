package news;

import io.grpc.BindableService;
import io.grpc.stub.*;
import java.util.List;
import java.util.concurrent.*;

class SilentInAHelperThatIsNoServiceMethodQuietService extends SilentInAHelperThatIsNoServiceMethod.NewsImplBase {
  int rebuildIndex(int shards) {
    try (var builders = Executors.newFixedThreadPool(shards)) {
      builders.submit(() -> System.out.println("shard 0"));
    }
    return shards;
  }
}

class MethodThatCompletesTheObserverAfterTheTryMultiSourceService extends MethodThatCompletesTheObserverAfterTheTry.NewsImplBase {
  private final List<String> agencies = List.of("keystone", "reuters");
  @Override public void watch(String topic, StreamObserver<String> items) {
    try (var sources = Executors.newFixedThreadPool(agencies.size())) { // FINDING: close
      agencies.forEach(agency -> sources.execute(() -> items.onNext(agency + topic)));
    }
    items.onCompleted();
  }
}

class AnonymousServiceServices {
  BindableService echo() {
    return new AnonymousService.NewsImplBase() {
      @Override public void watch(String word, StreamObserver<String> echoes) {
        try (var mountain = Executors.newScheduledThreadPool(1)) { // FINDING: close
          mountain.execute(() -> echoes.onNext(word));
        }
      }
    };
  }
}

class ServerStreamingMethodNewsService extends ServerStreamingMethod.NewsImplBase {
  @Override public void watch(String topic, StreamObserver<String> items) {
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) { // FINDING: close
      executor.submit(() -> items.onNext("breaking: " + topic));
    }
  }
}

class RequestObserverOfAClientStreamUploadService extends RequestObserverOfAClientStream.NewsImplBase {
  @Override public StreamObserver<String> upload(StreamObserver<Integer> sizes) {
    ExecutorService storers = Executors.newFixedThreadPool(2);
    return new StreamObserver<String>() {
      @Override public void onNext(String chunk) {
        storers.execute(() -> sizes.onNext(chunk.length()));
      }
      @Override public void onError(Throwable gone) { storers.close(); } // FINDING: close
      @Override public void onCompleted() {
        storers.shutdown();
        sizes.onCompleted();
      }
    };
  }
}

class CancelHandlerCancellableService extends CancelHandler.NewsImplBase {
  @Override public void watch(String topic, StreamObserver<String> items) {
    ExecutorService watcher = Executors.newSingleThreadExecutor();
    watcher.execute(() -> items.onNext(topic));
    ServerCallStreamObserver<String> call = (ServerCallStreamObserver<String>) items;
    call.setOnCancelHandler(watcher::close); // FINDING: close
  }
}
