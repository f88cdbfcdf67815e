package dev.unhang.checks;

import static dev.unhang.testing.Framework.AKKA;
import static dev.unhang.testing.Framework.ARMERIA;
import static dev.unhang.testing.Framework.GRPC;
import static dev.unhang.testing.Framework.JETTY_SERVER;
import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.PEKKO;
import static dev.unhang.testing.Framework.REACTOR;
import static dev.unhang.testing.Framework.REACTOR_NETTY;
import static dev.unhang.testing.Framework.RSOCKET;
import static dev.unhang.testing.Framework.VERTX4;
import static dev.unhang.testing.Framework.VERTX5;
import static dev.unhang.testing.Framework.VERTX_MUTINY;

import dev.unhang.testing.Checks;
import dev.unhang.testing.Framework;
import org.junit.jupiter.api.Test;

/** What waits for an end: servers, clients and actor systems of the frameworks. */
final class AwaitTerminationFamilyServersTest {
  /** {@code statement} with a field {@code x}, in a callback of a future. */
  private static String callback(String type, String statement) {
    return """
    package news;

    import java.time.Duration;
    import java.util.concurrent.CompletableFuture;
    import java.util.concurrent.TimeUnit;

    abstract class Callback {
      TYPE x;

      void attach(CompletableFuture<String> news) {
        news.whenComplete(
            (headline, error) -> {
              try {
    STATEMENT
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
      }

      void mayThrow() throws Exception {}
    }
    """
        .replace("TYPE", type)
        .replace("STATEMENT", ("mayThrow();\n" + statement).indent(12).stripTrailing());
  }

  private static void reports(String type, String statement, String word, Framework... jars) {
    Checks.of(AwaitTerminationOnEventLoop.class)
        .with(jars)
        .reports(callback(type, "// BUG: Diagnostic contains: " + word + "\n" + statement));
  }

  private static void silent(String type, String statement, Framework... jars) {
    Checks.of(AwaitTerminationOnEventLoop.class).with(jars).silentOn(callback(type, statement));
  }

  @Test
  void grpcChannel() {
    reports("io.grpc.ManagedChannel", "x.awaitTermination(1, TimeUnit.SECONDS);", "await", GRPC);
  }

  @Test
  void grpcChannelAfterItsShutdown() {
    reports(
        "io.grpc.ManagedChannel",
        "x.shutdownNow().awaitTermination(2, TimeUnit.SECONDS);",
        "awaitTermination",
        GRPC);
  }

  @Test
  void grpcServer() {
    reports("io.grpc.Server", "x.awaitTermination();", "awaitTermination", GRPC);
  }

  @Test
  void jettyServerJoin() {
    reports("org.eclipse.jetty.server.Server", "x.join();", "join", JETTY_SERVER);
  }

  @Test
  void jettyServerStop() {
    reports("org.eclipse.jetty.server.Server", "x.stop();", "stop", JETTY_SERVER);
  }

  @Test
  void vertxCloseGet() {
    reports(
        "io.vertx.core.Vertx",
        "x.close().toCompletionStage().toCompletableFuture().get();",
        "get",
        VERTX4);
  }

  @Test
  void vertxCloseJoin() {
    reports(
        "io.vertx.core.Vertx",
        "x.close().toCompletionStage().toCompletableFuture().join();",
        "join",
        VERTX5);
  }

  @Test
  void vertxServerCloseThroughALocal() {
    Checks.of(AwaitTerminationOnEventLoop.class)
        .with(VERTX4)
        .reports(
            callback(
                "io.vertx.core.http.HttpServer",
                """
                io.vertx.core.Future<Void> closing = x.close();
                // BUG: Diagnostic contains: join
                closing.toCompletionStage().toCompletableFuture().join();
                """));
  }

  @Test
  void vertxFiveAwait() {
    reports("io.vertx.core.Vertx", "x.close().await();", "await", VERTX5);
  }

  @Test
  void vertxSilentOtherResults() {
    silent(
        "io.vertx.core.eventbus.EventBus",
        "x.request(\"a\", \"b\").toCompletionStage().toCompletableFuture().get();",
        VERTX4);
  }

  @Test
  void mutinyBindings() {
    reports("io.vertx.mutiny.core.Vertx", "x.closeAndAwait();", "closeAndAwait", VERTX_MUTINY);
  }

  @Test
  void reactorNettyDisposeNow() {
    reports(
        "reactor.netty.DisposableServer",
        "x.disposeNow();",
        "disposeNow",
        REACTOR_NETTY,
        REACTOR,
        NETTY);
  }

  @Test
  void reactorNettyDisposeNowWithALimit() {
    reports(
        "reactor.netty.DisposableServer",
        "x.disposeNow(Duration.ofSeconds(3));",
        "disposeNow",
        REACTOR_NETTY,
        REACTOR,
        NETTY);
  }

  @Test
  void reactorNettyOnDispose() {
    reports(
        "reactor.netty.DisposableServer",
        "x.onDispose().block();",
        "block",
        REACTOR_NETTY,
        REACTOR,
        NETTY);
  }

  @Test
  void reactorNettyLoopResources() {
    reports(
        "reactor.netty.resources.LoopResources",
        "x.disposeLater().block(Duration.ofSeconds(4));",
        "block",
        REACTOR_NETTY,
        REACTOR,
        NETTY);
  }

  @Test
  void reactorNettyWithAnOperatorInBetween() {
    reports(
        "reactor.netty.DisposableServer",
        "x.onDispose().timeout(Duration.ofSeconds(5)).block();",
        "block",
        REACTOR_NETTY,
        REACTOR,
        NETTY);
  }

  @Test
  void reactorSilentOtherMonos() {
    silent("reactor.core.publisher.Mono<String>", "x.map(String::trim).block();", REACTOR);
  }

  @Test
  void rsocket() {
    reports("io.rsocket.RSocket", "x.onClose().block();", "block", RSOCKET, REACTOR);
  }

  @Test
  void armeriaStopJoin() {
    reports("com.linecorp.armeria.server.Server", "x.stop().join();", "join", ARMERIA);
  }

  @Test
  void armeriaCloseAsyncJoin() {
    reports("com.linecorp.armeria.client.ClientFactory", "x.closeAsync().join();", "join", ARMERIA);
  }

  @Test
  void armeriaBlockUntilShutdown() {
    reports("com.linecorp.armeria.server.Server", "x.blockUntilShutdown();", "block", ARMERIA);
  }

  @Test
  void pekkoAwaitResult() {
    reports(
        "org.apache.pekko.actor.ActorSystem",
        "scala.concurrent.Await.result(\n"
            + "    x.whenTerminated(), scala.concurrent.duration.Duration.Inf());",
        "result",
        PEKKO);
  }

  @Test
  void pekkoAwaitTerminate() {
    reports(
        "org.apache.pekko.actor.ActorSystem",
        "scala.concurrent.Await.ready(x.terminate(), scala.concurrent.duration.Duration.Inf());",
        "ready",
        PEKKO);
  }

  @Test
  void pekkoGetWhenTerminated() {
    reports(
        "org.apache.pekko.actor.typed.ActorSystem<Void>",
        "x.getWhenTerminated().toCompletableFuture().get(6, TimeUnit.SECONDS);",
        "get",
        PEKKO);
  }

  @Test
  void pekkoSilentTerminate() {
    silent("org.apache.pekko.actor.ActorSystem", "x.terminate();", PEKKO);
  }

  @Test
  void akkaGetWhenTerminated() {
    reports(
        "akka.actor.ActorSystem",
        "x.getWhenTerminated().toCompletableFuture().join();",
        "join",
        AKKA);
  }

  @Test
  void akkaAwaitTerminate() {
    reports(
        "akka.actor.ActorSystem",
        "scala.concurrent.Await.result(x.terminate(), scala.concurrent.duration.Duration.Inf());",
        "result",
        AKKA);
  }

  @Test
  void spinOnAChannelOfGrpc() {
    reports("io.grpc.ManagedChannel", "while (!x.isTerminated()) {}", "isTerminated", GRPC);
  }

  @Test
  void spinOnAServerOfJetty() {
    reports(
        "org.eclipse.jetty.server.Server", "while (!x.isStopped()) {}", "isStopped", JETTY_SERVER);
  }

  @Test
  void silentIfAServerOfGrpcHasEnded() {
    silent("io.grpc.Server", "if (x.isTerminated()) {\n  x.awaitTermination();\n}", GRPC);
  }
}
