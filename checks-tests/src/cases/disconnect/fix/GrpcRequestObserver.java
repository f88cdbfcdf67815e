// Other servers than Netty, each with its own hooks.
// with: GRPC
package news;

import io.grpc.stub.StreamObserver;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class GrpcRequestObserver implements StreamObserver<String> {
  private final ScheduledExecutorService scheduler;
  private final StreamObserver<String> answers;
  GrpcRequestObserver(ScheduledExecutorService scheduler, StreamObserver<String> answers) {
    this.scheduler = scheduler;
    this.answers = answers;
  }
  @Override public void onNext(String request) {
    scheduler.scheduleAtFixedRate(() -> System.out.println(request), 0, 11, TimeUnit.SECONDS);
  }
  @Override
  public void onError(Throwable cause) {
    System.out.println(cause);
  }
  @Override public void onCompleted() { answers.onCompleted(); }
}
