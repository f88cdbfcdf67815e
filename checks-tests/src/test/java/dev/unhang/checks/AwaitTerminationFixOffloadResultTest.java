package dev.unhang.checks;

import static dev.unhang.testing.Framework.GRPC;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Where a method answers later, the answer waits for the end on another thread. */
@NeedsJdk21
final class AwaitTerminationFixOffloadResultTest {
  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class);

  @Test
  void methodThatReturnsItsOwnFuture() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.TimeUnit;

        class Digest {
          CompletableFuture<String> of(ExecutorService readers) throws InterruptedException {
            CompletableFuture<String> lead = CompletableFuture.supplyAsync(() -> "lead", readers);
            readers.shutdown();
            readers.awaitTermination(87, TimeUnit.SECONDS);
            return lead;
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.TimeUnit;

        class Digest {
          CompletableFuture<String> of(ExecutorService readers) throws InterruptedException {
            CompletableFuture<String> lead = CompletableFuture.supplyAsync(() -> "lead", readers);
            readers.shutdown();
            return lead;
          }
        }
        """);
  }

  @Test
  void grpcMethodThatCompletesAfterwards() {
    checks
        .with(GRPC)
        .fixes(
            """
            package news;

            import io.grpc.ManagedChannel;
            import io.grpc.stub.StreamObserver;
            import java.util.concurrent.TimeUnit;

            class Upstream implements StreamObserver<String> {
              private final ManagedChannel channel;

              Upstream(ManagedChannel channel) {
                this.channel = channel;
              }

              @Override
              public void onNext(String page) {}

              @Override
              public void onError(Throwable problem) {
                try {
                  channel.shutdown().awaitTermination(88, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              }

              @Override
              public void onCompleted() {
                channel.shutdown();
              }
            }
            """,
            """
            package news;

            import io.grpc.ManagedChannel;
            import io.grpc.stub.StreamObserver;
            import java.util.concurrent.TimeUnit;

            class Upstream implements StreamObserver<String> {
              private final ManagedChannel channel;

              Upstream(ManagedChannel channel) {
                this.channel = channel;
              }

              @Override
              public void onNext(String page) {}

              @Override
              public void onError(Throwable problem) {
                channel.shutdown();
              }

              @Override
              public void onCompleted() {
                channel.shutdown();
              }
            }
            """);
  }
}
