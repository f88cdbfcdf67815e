// Where a method answers later, the answer waits for the end on another thread.
// with: GRPC
// needs: 21
package news;

import io.grpc.ManagedChannel;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class MethodThatReturnsItsOwnFuture {
  CompletableFuture<String> of(ExecutorService readers) throws InterruptedException {
    CompletableFuture<String> lead = CompletableFuture.supplyAsync(() -> "lead", readers);
    readers.shutdown();
    readers.awaitTermination(87, TimeUnit.SECONDS);
    return lead;
  }
}

class GrpcMethodThatCompletesAfterwards implements StreamObserver<String> {
  private final ManagedChannel channel;
  GrpcMethodThatCompletesAfterwards(ManagedChannel channel) { this.channel = channel; }
  @Override public void onNext(String page) {}
  @Override public void onError(Throwable problem) {
    try {
      channel.shutdown().awaitTermination(88, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
  @Override public void onCompleted() { channel.shutdown(); }
}
