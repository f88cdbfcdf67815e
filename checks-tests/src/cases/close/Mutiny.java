// SmallRye Mutiny.
// with: MUTINY
// needs: 21
package news;

import io.smallrye.mutiny.*;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.Cancellable;
import java.util.concurrent.*;

class UnisAndMultis {
  Uni<Integer> uniMethod(String flight) {
    try (var gds = Executors.newFixedThreadPool(2)) { // FINDING: close
      return Uni.createFrom().completionStage(CompletableFuture.supplyAsync(() -> flight.length(), gds));
    }
  }

  Uni<Double> onItemTransform(Uni<Double> net) {
    return net.onItem().transform(amount -> {
              try (var ledger = Executors.newSingleThreadExecutor()) { // FINDING: close
                ledger.execute(() -> System.out.println("booked " + amount));
                return amount * 1.081;
              }
            });
  }

  Uni<Integer> silentAfterRunSubscriptionOnAWorkerPool(String document) { // SILENT
    return Uni.createFrom().item(() -> {
              try (var renderers = Executors.newFixedThreadPool(3)) {
                renderers.submit(() -> System.out.println(document));
                return 14;
              }
            }).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  Multi<String> multiEmitter() {
    return Multi.createFrom().emitter(emitter -> {
              try (var boards = Executors.newVirtualThreadPerTaskExecutor()) { // FINDING: close
                boards.execute(() -> emitter.emit("IC 708"));
                boards.execute(() -> emitter.emit("S 12"));
              }
            });
  }

  Multi<byte[]> emitterOnTermination() {
    return Multi.createFrom().emitter(emitter -> {
              ExecutorService tuner = Executors.newSingleThreadExecutor();
              tuner.execute(() -> emitter.emit(new byte[188]));
              emitter.onTermination(tuner::close); // FINDING: close
            });
  }

  Cancellable subscribeWith(Multi<Integer> values) {
    return values.subscribe().with(value -> {
              try (var painters = Executors.newFixedThreadPool(2)) { // FINDING: close
                painters.execute(() -> System.out.println(value));
              }
            });
  }
}
