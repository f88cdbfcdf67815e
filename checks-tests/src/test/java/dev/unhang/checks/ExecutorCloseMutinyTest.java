package dev.unhang.checks;

import static dev.unhang.testing.Framework.MUTINY;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** SmallRye Mutiny. */
@NeedsJdk21
final class ExecutorCloseMutinyTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class).with(MUTINY);

  @Test
  void uniMethod() {
    checks.reports(
        """
        package news;

        import io.smallrye.mutiny.Uni;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Booking {
          Uni<Integer> seats(String flight) {
            // BUG: Diagnostic contains: close
            try (var gds = Executors.newFixedThreadPool(2)) {
              return Uni.createFrom()
                  .completionStage(CompletableFuture.supplyAsync(() -> flight.length(), gds));
            }
          }
        }
        """);
  }

  @Test
  void multiEmitter() {
    checks.reports(
        """
        package news;

        import io.smallrye.mutiny.Multi;
        import java.util.concurrent.Executors;

        class Trains {
          Multi<String> departures() {
            return Multi.createFrom()
                .emitter(
                    emitter -> {
                      // BUG: Diagnostic contains: close
                      try (var boards = Executors.newVirtualThreadPerTaskExecutor()) {
                        boards.execute(() -> emitter.emit("IC 708"));
                        boards.execute(() -> emitter.emit("S 12"));
                      }
                    });
          }
        }
        """);
  }

  @Test
  void onItemTransform() {
    checks.reports(
        """
        package news;

        import io.smallrye.mutiny.Uni;
        import java.util.concurrent.Executors;

        class Tax {
          Uni<Double> gross(Uni<Double> net) {
            return net.onItem()
                .transform(
                    amount -> {
                      // BUG: Diagnostic contains: close
                      try (var ledger = Executors.newSingleThreadExecutor()) {
                        ledger.execute(() -> System.out.println("booked " + amount));
                        return amount * 1.081;
                      }
                    });
          }
        }
        """);
  }

  @Test
  void emitterOnTermination() {
    checks.reports(
        """
        package news;

        import io.smallrye.mutiny.Multi;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Radio {
          Multi<byte[]> stream() {
            return Multi.createFrom()
                .emitter(
                    emitter -> {
                      ExecutorService tuner = Executors.newSingleThreadExecutor();
                      tuner.execute(() -> emitter.emit(new byte[188]));
                      // BUG: Diagnostic contains: close
                      emitter.onTermination(tuner::close);
                    });
          }
        }
        """);
  }

  @Test
  void subscribeWith() {
    checks.reports(
        """
        package news;

        import io.smallrye.mutiny.Multi;
        import io.smallrye.mutiny.subscription.Cancellable;
        import java.util.concurrent.Executors;

        class Dashboard {
          Cancellable show(Multi<Integer> values) {
            return values
                .subscribe()
                .with(
                    value -> {
                      // BUG: Diagnostic contains: close
                      try (var painters = Executors.newFixedThreadPool(2)) {
                        painters.execute(() -> System.out.println(value));
                      }
                    });
          }
        }
        """);
  }

  @Test
  void silentAfterRunSubscriptionOnAWorkerPool() {
    checks.silentOn(
        """
        package news;

        import io.smallrye.mutiny.Uni;
        import io.smallrye.mutiny.infrastructure.Infrastructure;
        import java.util.concurrent.Executors;

        class Pdf {
          Uni<Integer> pages(String document) {
            return Uni.createFrom()
                .item(
                    () -> {
                      try (var renderers = Executors.newFixedThreadPool(3)) {
                        renderers.submit(() -> System.out.println(document));
                        return 14;
                      }
                    })
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
          }
        }
        """);
  }
}
