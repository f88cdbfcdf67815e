// gRPC service methods and their callbacks; the base class is what the code generator writes.
// with: GRPC
// needs: 21
package news;

import io.grpc.*;
import io.grpc.stub.StreamObserver;

final class SilentInAHelperThatIsNoServiceMethod { // SILENT
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
  private SilentInAHelperThatIsNoServiceMethod() {}
}

final class MethodThatCompletesTheObserverAfterTheTry {
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
  private MethodThatCompletesTheObserverAfterTheTry() {}
}

final class AnonymousService {
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
  private AnonymousService() {}
}

final class ServerStreamingMethod {
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
  private ServerStreamingMethod() {}
}

final class RequestObserverOfAClientStream {
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
  private RequestObserverOfAClientStream() {}
}

final class CancelHandler {
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
  private CancelHandler() {}
}
