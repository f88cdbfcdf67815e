// Streams of gRPC services; the base class is what the code generator writes.
// with: GRPC
package news;

import io.grpc.*;
import io.grpc.stub.StreamObserver;

final class PeriodicTaskThatAFailedAnswerEnds { // SILENT
  public interface AsyncService {
    default void watch(String topic, StreamObserver<String> items) {}
    default StreamObserver<String> chat(StreamObserver<String> answers) {
      throw new UnsupportedOperationException();
    }
  }
  public abstract static class NewsImplBase implements BindableService, AsyncService {
    @Override public final ServerServiceDefinition bindService() {
      return ServerServiceDefinition.builder("news.News").build();
    }
  }
  private PeriodicTaskThatAFailedAnswerEnds() {}
}

final class LoopThatAsksTheContext { // SILENT
  public interface AsyncService {
    default void watch(String topic, StreamObserver<String> items) {}
    default StreamObserver<String> chat(StreamObserver<String> answers) {
      throw new UnsupportedOperationException();
    }
  }
  public abstract static class NewsImplBase implements BindableService, AsyncService {
    @Override public final ServerServiceDefinition bindService() {
      return ServerServiceDefinition.builder("news.News").build();
    }
  }
  private LoopThatAsksTheContext() {}
}

final class CancelHandlerThatLogs {
  public interface AsyncService {
    default void watch(String topic, StreamObserver<String> items) {}
    default StreamObserver<String> chat(StreamObserver<String> answers) {
      throw new UnsupportedOperationException();
    }
  }
  public abstract static class NewsImplBase implements BindableService, AsyncService {
    @Override public final ServerServiceDefinition bindService() {
      return ServerServiceDefinition.builder("news.News").build();
    }
  }
  private CancelHandlerThatLogs() {}
}

final class PoolOfTheServiceEndedForOneClient {
  public interface AsyncService {
    default void watch(String topic, StreamObserver<String> items) {}
    default StreamObserver<String> chat(StreamObserver<String> answers) {
      throw new UnsupportedOperationException();
    }
  }
  public abstract static class NewsImplBase implements BindableService, AsyncService {
    @Override public final ServerServiceDefinition bindService() {
      return ServerServiceDefinition.builder("news.News").build();
    }
  }
  private PoolOfTheServiceEndedForOneClient() {}
}

final class ContextListenerThatCancels { // SILENT
  public interface AsyncService {
    default void watch(String topic, StreamObserver<String> items) {}
    default StreamObserver<String> chat(StreamObserver<String> answers) {
      throw new UnsupportedOperationException();
    }
  }
  public abstract static class NewsImplBase implements BindableService, AsyncService {
    @Override public final ServerServiceDefinition bindService() {
      return ServerServiceDefinition.builder("news.News").build();
    }
  }
  private ContextListenerThatCancels() {}
}

final class CancelHandlerThatCancels { // SILENT
  public interface AsyncService {
    default void watch(String topic, StreamObserver<String> items) {}
    default StreamObserver<String> chat(StreamObserver<String> answers) {
      throw new UnsupportedOperationException();
    }
  }
  public abstract static class NewsImplBase implements BindableService, AsyncService {
    @Override public final ServerServiceDefinition bindService() {
      return ServerServiceDefinition.builder("news.News").build();
    }
  }
  private CancelHandlerThatCancels() {}
}

final class LoopThatDoesNotThrowSinceThereIsACancelHandler {
  public interface AsyncService {
    default void watch(String topic, StreamObserver<String> items) {}
    default StreamObserver<String> chat(StreamObserver<String> answers) {
      throw new UnsupportedOperationException();
    }
  }
  public abstract static class NewsImplBase implements BindableService, AsyncService {
    @Override public final ServerServiceDefinition bindService() {
      return ServerServiceDefinition.builder("news.News").build();
    }
  }
  private LoopThatDoesNotThrowSinceThereIsACancelHandler() {}
}

final class LoopThatAsksTheCall { // SILENT
  public interface AsyncService {
    default void watch(String topic, StreamObserver<String> items) {}
    default StreamObserver<String> chat(StreamObserver<String> answers) {
      throw new UnsupportedOperationException();
    }
  }
  public abstract static class NewsImplBase implements BindableService, AsyncService {
    @Override public final ServerServiceDefinition bindService() {
      return ServerServiceDefinition.builder("news.News").build();
    }
  }
  private LoopThatAsksTheCall() {}
}

final class PeriodicAnswersWithoutAHook {
  public interface AsyncService {
    default void watch(String topic, StreamObserver<String> items) {}
    default StreamObserver<String> chat(StreamObserver<String> answers) {
      throw new UnsupportedOperationException();
    }
  }
  public abstract static class NewsImplBase implements BindableService, AsyncService {
    @Override public final ServerServiceDefinition bindService() {
      return ServerServiceDefinition.builder("news.News").build();
    }
  }
  private PeriodicAnswersWithoutAHook() {}
}

final class LoopThatAFailedAnswerLeaves { // SILENT
  public interface AsyncService {
    default void watch(String topic, StreamObserver<String> items) {}
    default StreamObserver<String> chat(StreamObserver<String> answers) {
      throw new UnsupportedOperationException();
    }
  }
  public abstract static class NewsImplBase implements BindableService, AsyncService {
    @Override public final ServerServiceDefinition bindService() {
      return ServerServiceDefinition.builder("news.News").build();
    }
  }
  private LoopThatAFailedAnswerLeaves() {}
}

final class CloseHandlerIsTheNormalEndOnly {
  public interface AsyncService {
    default void watch(String topic, StreamObserver<String> items) {}
    default StreamObserver<String> chat(StreamObserver<String> answers) {
      throw new UnsupportedOperationException();
    }
  }
  public abstract static class NewsImplBase implements BindableService, AsyncService {
    @Override public final ServerServiceDefinition bindService() {
      return ServerServiceDefinition.builder("news.News").build();
    }
  }
  private CloseHandlerIsTheNormalEndOnly() {}
}

final class SubscribersOfATopic { // SILENT
  public interface AsyncService {
    default void watch(String topic, StreamObserver<String> items) {}
    default StreamObserver<String> chat(StreamObserver<String> answers) {
      throw new UnsupportedOperationException();
    }
  }
  public abstract static class NewsImplBase implements BindableService, AsyncService {
    @Override public final ServerServiceDefinition bindService() {
      return ServerServiceDefinition.builder("news.News").build();
    }
  }
  private SubscribersOfATopic() {}
}

final class RequestObserverThatCancels { // SILENT
  public interface AsyncService {
    default void watch(String topic, StreamObserver<String> items) {}
    default StreamObserver<String> chat(StreamObserver<String> answers) {
      throw new UnsupportedOperationException();
    }
  }
  public abstract static class NewsImplBase implements BindableService, AsyncService {
    @Override public final ServerServiceDefinition bindService() {
      return ServerServiceDefinition.builder("news.News").build();
    }
  }
  private RequestObserverThatCancels() {}
}

final class RequestObserverThatForgetsTheTask {
  public interface AsyncService {
    default void watch(String topic, StreamObserver<String> items) {}
    default StreamObserver<String> chat(StreamObserver<String> answers) {
      throw new UnsupportedOperationException();
    }
  }
  public abstract static class NewsImplBase implements BindableService, AsyncService {
    @Override public final ServerServiceDefinition bindService() {
      return ServerServiceDefinition.builder("news.News").build();
    }
  }
  private RequestObserverThatForgetsTheTask() {}
}

final class FieldOfTheService {
  public interface AsyncService {
    default void watch(String topic, StreamObserver<String> items) {}
    default StreamObserver<String> chat(StreamObserver<String> answers) {
      throw new UnsupportedOperationException();
    }
  }
  public abstract static class NewsImplBase implements BindableService, AsyncService {
    @Override public final ServerServiceDefinition bindService() {
      return ServerServiceDefinition.builder("news.News").build();
    }
  }
  private FieldOfTheService() {}
}
