// What waits for an end: servers, clients and actor systems of the frameworks.
// with: ARMERIA, GRPC, JETTY_SERVER, NETTY, PEKKO, REACTOR, REACTOR_NETTY, RSOCKET, VERTX4, VERTX_MUTINY
package news;

import java.time.Duration;
import java.util.concurrent.*;

class FamilyServers {
  void mayThrow() throws Exception {}
  reactor.netty.DisposableServer x;

  abstract class Methods {
    io.grpc.Server x;
    void silentIfAServerOfGrpcHasEnded(CompletableFuture<String> news) { // SILENT
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              if (x.isTerminated()) { x.awaitTermination(); }
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
    io.vertx.core.Vertx vertxCloseGetX;
    void vertxCloseGet(CompletableFuture<String> news) {
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              vertxCloseGetX.close().toCompletionStage().toCompletableFuture().get(); // FINDING: get
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
    org.apache.pekko.actor.typed.ActorSystem<Void> pekkoGetWhenTerminatedX;
    void pekkoGetWhenTerminated(CompletableFuture<String> news) {
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              pekkoGetWhenTerminatedX.getWhenTerminated().toCompletableFuture().get(6, TimeUnit.SECONDS); // FINDING: get
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }

    void grpcServer(CompletableFuture<String> news) {
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              x.awaitTermination(); // FINDING: awaitTermination
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
    com.linecorp.armeria.server.Server armeriaBlockUntilShutdownX;
    void armeriaBlockUntilShutdown(CompletableFuture<String> news) {
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              armeriaBlockUntilShutdownX.blockUntilShutdown(); // FINDING: block
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
    io.vertx.core.http.HttpServer vertxServerCloseThroughALocalX;
    void vertxServerCloseThroughALocal(CompletableFuture<String> news) {
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              io.vertx.core.Future<Void> closing = vertxServerCloseThroughALocalX.close();
              closing.toCompletionStage().toCompletableFuture().join(); // FINDING: join
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
    org.eclipse.jetty.server.Server spinOnAServerOfJettyX;
    void spinOnAServerOfJetty(CompletableFuture<String> news) {
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              while (!spinOnAServerOfJettyX.isStopped()) {} // FINDING: isStopped
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
    com.linecorp.armeria.client.ClientFactory armeriaCloseAsyncJoinX;
    void armeriaCloseAsyncJoin(CompletableFuture<String> news) {
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              armeriaCloseAsyncJoinX.closeAsync().join(); // FINDING: join
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
    io.vertx.mutiny.core.Vertx mutinyBindingsX;
    void mutinyBindings(CompletableFuture<String> news) {
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              mutinyBindingsX.closeAndAwait(); // FINDING: closeAndAwait
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
    reactor.netty.resources.LoopResources reactorNettyLoopResourcesX;
    void reactorNettyLoopResources(CompletableFuture<String> news) {
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              reactorNettyLoopResourcesX.disposeLater().block(Duration.ofSeconds(4)); // FINDING: block
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
    io.grpc.ManagedChannel grpcChannelAfterItsShutdownX;
    void grpcChannelAfterItsShutdown(CompletableFuture<String> news) {
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              grpcChannelAfterItsShutdownX.shutdownNow().awaitTermination(2, TimeUnit.SECONDS); // FINDING: awaitTermination
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
    org.apache.pekko.actor.ActorSystem pekkoSilentTerminateX;
    void pekkoSilentTerminate(CompletableFuture<String> news) { // SILENT
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              pekkoSilentTerminateX.terminate();
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
    org.apache.pekko.actor.ActorSystem pekkoAwaitResultX;
    void pekkoAwaitResult(CompletableFuture<String> news) {
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              scala.concurrent.Await.result( // FINDING: result
                  pekkoAwaitResultX.whenTerminated(), scala.concurrent.duration.Duration.Inf());
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
    io.vertx.core.eventbus.EventBus vertxSilentOtherResultsX;
    void vertxSilentOtherResults(CompletableFuture<String> news) { // SILENT
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              vertxSilentOtherResultsX.request("a", "b").toCompletionStage().toCompletableFuture().get();
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
    io.grpc.ManagedChannel grpcChannelX;
    void grpcChannel(CompletableFuture<String> news) {
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              grpcChannelX.awaitTermination(1, TimeUnit.SECONDS); // FINDING: await
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
    org.eclipse.jetty.server.Server jettyServerJoinX;
    void jettyServerJoin(CompletableFuture<String> news) {
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              jettyServerJoinX.join(); // FINDING: join
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
    org.eclipse.jetty.server.Server jettyServerStopX;
    void jettyServerStop(CompletableFuture<String> news) {
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              jettyServerStopX.stop(); // FINDING: stop
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
    com.linecorp.armeria.server.Server armeriaStopJoinX;
    void armeriaStopJoin(CompletableFuture<String> news) {
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              armeriaStopJoinX.stop().join(); // FINDING: join
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
    org.apache.pekko.actor.ActorSystem pekkoAwaitTerminateX;
    void pekkoAwaitTerminate(CompletableFuture<String> news) {
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              scala.concurrent.Await.ready(pekkoAwaitTerminateX.terminate(), scala.concurrent.duration.Duration.Inf()); // FINDING: ready
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
    io.rsocket.RSocket rsocketX;
    void rsocket(CompletableFuture<String> news) {
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              rsocketX.onClose().block(); // FINDING: block
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
    reactor.core.publisher.Mono<String> reactorSilentOtherMonosX;
    void reactorSilentOtherMonos(CompletableFuture<String> news) { // SILENT
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              reactorSilentOtherMonosX.map(String::trim).block();
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
    io.grpc.ManagedChannel spinOnAChannelOfGrpcX;
    void spinOnAChannelOfGrpc(CompletableFuture<String> news) {
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              while (!spinOnAChannelOfGrpcX.isTerminated()) {} // FINDING: isTerminated
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
  }

  void reactorNettyOnDispose(CompletableFuture<String> news) {
    news.whenComplete((headline, error) -> {
          try {
            mayThrow();
            x.onDispose().block(); // FINDING: block
          } catch (Exception e) { throw new IllegalStateException(e); }
        });
  }
  void reactorNettyDisposeNowWithALimit(CompletableFuture<String> news) {
    news.whenComplete((headline, error) -> {
          try {
            mayThrow();
            x.disposeNow(Duration.ofSeconds(3)); // FINDING: disposeNow
          } catch (Exception e) { throw new IllegalStateException(e); }
        });
  }
  void reactorNettyWithAnOperatorInBetween(CompletableFuture<String> news) {
    news.whenComplete((headline, error) -> {
          try {
            mayThrow();
            x.onDispose().timeout(Duration.ofSeconds(5)).block(); // FINDING: block
          } catch (Exception e) { throw new IllegalStateException(e); }
        });
  }
  void reactorNettyDisposeNow(CompletableFuture<String> news) {
    news.whenComplete((headline, error) -> {
          try {
            mayThrow();
            x.disposeNow(); // FINDING: disposeNow
          } catch (Exception e) { throw new IllegalStateException(e); }
        });
  }
}
