// framework: gRPC
// with: GRPC
package grpc;
import io.grpc.*;
import io.grpc.stub.*;

final class Services {
  abstract static class NewsBase implements BindableService {
    @Override public ServerServiceDefinition bindService() { return here(); } // UNKNOWN
    public void unary(String request, StreamObserver<String> responses) {}
    public StreamObserver<String> streaming(StreamObserver<String> responses) { return null; }
  }
  static final class News extends NewsBase {
    private ExecutorService pool;
    @Override public void unary(String request, StreamObserver<String> responses) {
      here(); // ASYNC_HANDLER: a gRPC callback: `unary` overrides
      pool.submit(() -> here()); // MAY_BLOCK: lambda handed to `ExecutorService.submit`
    }
    @Override public StreamObserver<String> streaming(StreamObserver<String> responses) {
      return new StreamObserver<>() {
        @Override public void onNext(String text) { here(); } // ASYNC_HANDLER: a gRPC callback: `onNext` overrides `StreamObserver.onNext`
        @Override public void onError(Throwable failure) { stopped(); }
        @Override public void onCompleted() {}
      };
    }
    private void stopped() { here(); } // ASYNC_HANDLER: a gRPC callback: `stopped` called: `onError` overrides `StreamObserver.onError`
  }
  static final class Quick extends NewsBase {
    @Override public void unary(String request, StreamObserver<String> responses) { here(); } // EVENT_LOOP: a gRPC event loop
  }
  static final class QuickAtTheEnd extends NewsBase {
    @Override public void unary(String request, StreamObserver<String> responses) { here(); } // EVENT_LOOP: a gRPC event loop
  }
  void directAtTheEnd(ServerBuilder<?> builder) { builder.addService(new QuickAtTheEnd()).maxInboundMessageSize(1).directExecutor(); }
  static final class QuickAlone extends NewsBase {
    @Override public void unary(String request, StreamObserver<String> responses) { here(); } // ASYNC_HANDLER: a gRPC callback
  }
  void directElsewhere(ServerBuilder<?> builder, ServerBuilder<?> other) {
    log(builder.addService(new QuickAlone()).build(), other.directExecutor());
  }
  private static void log(Object... values) {}
  void direct(ServerBuilder<?> builder) { builder.directExecutor().addService(new Quick()).build(); }
  void ordinary(ServerBuilder<?> builder, ExecutorService pool) { builder.executor(pool).addService(new News()).build(); }
  void cancelled(ServerCallStreamObserver<String> observer) {
    observer.setOnCancelHandler(() -> here()); // ASYNC_HANDLER: a gRPC callback: lambda handed to `ServerCallStreamObserver.setOnCancelHandler`
  }
  String inContext(Context context) throws Exception { return context.call(() -> here()); } // UNKNOWN
  static final class Interceptor implements ServerInterceptor {
    @Override public <Q, R> ServerCall.Listener<Q> interceptCall(ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
      return here(); // ASYNC_HANDLER: a gRPC callback: `interceptCall` overrides `ServerInterceptor.interceptCall`
    }
  }
  static final class Listener extends ServerCall.Listener<String> {
    @Override public void onCancel() { here(); } // ASYNC_HANDLER: a gRPC callback: `onCancel` overrides `Listener.onCancel`
  }
}
