// What waits for an end: servers, clients and actor systems of the frameworks.
// with: ARMERIA, GRPC, JETTY_SERVER, NETTY, PEKKO, REACTOR, REACTOR_NETTY, RSOCKET, VERTX4, VERTX_MUTINY
package news;

import java.time.Duration;
import java.util.concurrent.*;

class FamilyServers {
  CompletableFuture<?> silentIfAServerOfGrpcHasEnded(io.grpc.Server x) throws Exception { // SILENT
    if (x.isTerminated()) { x.awaitTermination(); }
    return null;
  }
  CompletableFuture<?> vertxCloseGet(io.vertx.core.Vertx x) throws Exception {
    x.close().toCompletionStage().toCompletableFuture().get(); // FINDING: get
    return null;
  }
  CompletableFuture<?> pekkoGetWhenTerminated(org.apache.pekko.actor.typed.ActorSystem<Void> x) throws Exception {
    x.getWhenTerminated().toCompletableFuture().get(6, TimeUnit.SECONDS); // FINDING: get
    return null;
  }
  CompletableFuture<?> grpcServer(io.grpc.Server x) throws Exception {
    x.awaitTermination(); // FINDING: awaitTermination
    return null;
  }
  CompletableFuture<?> armeriaBlockUntilShutdown(com.linecorp.armeria.server.Server x) throws Exception {
    x.blockUntilShutdown(); // FINDING: block
    return null;
  }
  CompletableFuture<?> vertxServerCloseThroughALocal(io.vertx.core.http.HttpServer x) throws Exception {
    io.vertx.core.Future<Void> closing = x.close();
    closing.toCompletionStage().toCompletableFuture().join(); // FINDING: join
    return null;
  }
  CompletableFuture<?> spinOnAServerOfJetty(org.eclipse.jetty.server.Server x) throws Exception {
    while (!x.isStopped()) {} // FINDING: isStopped
    return null;
  }
  CompletableFuture<?> armeriaCloseAsyncJoin(com.linecorp.armeria.client.ClientFactory x) throws Exception {
    x.closeAsync().join(); // FINDING: join
    return null;
  }
  CompletableFuture<?> mutinyBindings(io.vertx.mutiny.core.Vertx x) throws Exception {
    x.closeAndAwait(); // FINDING: closeAndAwait
    return null;
  }
  CompletableFuture<?> reactorNettyLoopResources(reactor.netty.resources.LoopResources x) throws Exception {
    x.disposeLater().block(Duration.ofSeconds(4)); // FINDING: block
    return null;
  }
  CompletableFuture<?> grpcChannelAfterItsShutdown(io.grpc.ManagedChannel x) throws Exception {
    x.shutdownNow().awaitTermination(2, TimeUnit.SECONDS); // FINDING: awaitTermination
    return null;
  }
  CompletableFuture<?> pekkoSilentTerminate(org.apache.pekko.actor.ActorSystem x) throws Exception { // SILENT
    x.terminate();
    return null;
  }
  CompletableFuture<?> pekkoAwaitResult(org.apache.pekko.actor.ActorSystem x) throws Exception {
    scala.concurrent.Await.result( // FINDING: result
        x.whenTerminated(), scala.concurrent.duration.Duration.Inf());
    return null;
  }
  CompletableFuture<?> vertxSilentOtherResults(io.vertx.core.eventbus.EventBus x) throws Exception { // SILENT
    x.request("a", "b").toCompletionStage().toCompletableFuture().get();
    return null;
  }
  CompletableFuture<?> grpcChannel(io.grpc.ManagedChannel x) throws Exception {
    x.awaitTermination(1, TimeUnit.SECONDS); // FINDING: await
    return null;
  }
  CompletableFuture<?> jettyServerJoin(org.eclipse.jetty.server.Server x) throws Exception {
    x.join(); // FINDING: join
    return null;
  }
  CompletableFuture<?> jettyServerStop(org.eclipse.jetty.server.Server x) throws Exception {
    x.stop(); // FINDING: stop
    return null;
  }
  CompletableFuture<?> armeriaStopJoin(com.linecorp.armeria.server.Server x) throws Exception {
    x.stop().join(); // FINDING: join
    return null;
  }
  CompletableFuture<?> pekkoAwaitTerminate(org.apache.pekko.actor.ActorSystem x) throws Exception {
    scala.concurrent.Await.ready(x.terminate(), scala.concurrent.duration.Duration.Inf()); // FINDING: ready
    return null;
  }
  CompletableFuture<?> rsocket(io.rsocket.RSocket x) throws Exception {
    x.onClose().block(); // FINDING: block
    return null;
  }
  CompletableFuture<?> reactorSilentOtherMonos(reactor.core.publisher.Mono<String> x) throws Exception { // SILENT
    x.map(String::trim).block();
    return null;
  }
  CompletableFuture<?> spinOnAChannelOfGrpc(io.grpc.ManagedChannel x) throws Exception {
    while (!x.isTerminated()) {} // FINDING: isTerminated
    return null;
  }
  CompletableFuture<?> reactorNettyOnDispose(reactor.netty.DisposableServer x) throws Exception {
    x.onDispose().block(); // FINDING: block
    return null;
  }
  CompletableFuture<?> reactorNettyDisposeNowWithALimit(reactor.netty.DisposableServer x) throws Exception {
    x.disposeNow(Duration.ofSeconds(3)); // FINDING: disposeNow
    return null;
  }
  CompletableFuture<?> reactorNettyWithAnOperatorInBetween(reactor.netty.DisposableServer x) throws Exception {
    x.onDispose().timeout(Duration.ofSeconds(5)).block(); // FINDING: block
    return null;
  }
  CompletableFuture<?> reactorNettyDisposeNow(reactor.netty.DisposableServer x) throws Exception {
    x.disposeNow(); // FINDING: disposeNow
    return null;
  }
}
