// framework: gRPC, Reactor
// with: GRPC, REACTOR, reactor-grpc-stub:1, reactive-grpc-common:1
package grpc;
import com.google.common.util.concurrent.ListenableFuture;
import com.salesforce.reactorgrpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

final class Reactive {
  void served(StreamObserver<String> responses) {
    ServerCalls.oneToOne("", responses, request -> here(), failure -> failure); // ASYNC_HANDLER: a gRPC callback: lambda handed to `ServerCalls.oneToOne`
  }
  void servedOnAPool(StreamObserver<String> responses) {
    ServerCalls.<String, String>oneToOne("", responses, request -> Mono.just(request).publishOn(Schedulers.boundedElastic())
        .map(text -> here()), failure -> failure); // MAY_BLOCK: `Mono.publishOn` decides the thread
  }
  void answered(ListenableFuture<String> answer, Executor pool) {
    answer.addListener(() -> here(), pool); // MAY_BLOCK: lambda handed to `ListenableFuture.addListener`
  }
}
