// Offloading with the means of Vert.x and gRPC.
// with: GRPC, VERTX4
// needs: 21
package news;

import io.grpc.BindableService;
import io.grpc.ServerServiceDefinition;
import io.grpc.stub.StreamObserver;
import io.vertx.ext.web.Router;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

class GrpcObserverCompletedAfterTheTry implements BindableService {
  private final List<String> agencies = List.of("keystone", "reuters");
  @Override public ServerServiceDefinition bindService() {
    return ServerServiceDefinition.builder("news.News").build();
  }
  public void watch(String topic, StreamObserver<String> items) {
    try (var sources = Executors.newFixedThreadPool(agencies.size())) {
      for (String agency : agencies) {
        sources.execute(() -> items.onNext(agency + topic));
      }
    }
    items.onCompleted();
  }
}

class Vertx4RouteHandler {
  void routes(Router router) {
    router.get("/compare").handler(ctx -> {
      try (var shops = Executors.newFixedThreadPool(2)) {
        var cheap = CompletableFuture.supplyAsync(() -> 1299, shops);
        ctx.response().end("from " + cheap.join());
      }
    });
  }
}
