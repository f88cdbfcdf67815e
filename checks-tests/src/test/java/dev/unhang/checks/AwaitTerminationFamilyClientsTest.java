package dev.unhang.checks;

import static dev.unhang.testing.Framework.CASSANDRA;
import static dev.unhang.testing.Framework.HELIDON;
import static dev.unhang.testing.Framework.JAVALIN;
import static dev.unhang.testing.Framework.KAFKA;
import static dev.unhang.testing.Framework.LETTUCE;
import static dev.unhang.testing.Framework.MCP;
import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.REACTOR;
import static dev.unhang.testing.Framework.UNDERTOW;

import dev.unhang.testing.Checks;
import dev.unhang.testing.Framework;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** What waits for an end: more servers, and clients of message brokers and databases. */
final class AwaitTerminationFamilyClientsTest {
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
  @NeedsJdk21
  void helidonStop() {
    reports("io.helidon.webserver.WebServer", "x.stop();", "stop", HELIDON);
  }

  @Test
  @NeedsJdk21
  void helidonTaskExecutor() {
    reports(
        "io.helidon.common.task.HelidonTaskExecutor",
        "x.terminate(7, TimeUnit.SECONDS);",
        "terminate",
        HELIDON);
  }

  @Test
  void undertowStop() {
    reports("io.undertow.Undertow", "x.stop();", "stop", UNDERTOW);
  }

  @Test
  void undertowGracefulShutdown() {
    reports(
        "io.undertow.server.handlers.GracefulShutdownHandler",
        "x.awaitShutdown();",
        "awaitShutdown",
        UNDERTOW);
  }

  @Test
  void xnioWorker() {
    reports("org.xnio.XnioWorker", "x.awaitTermination();", "awaitTermination", UNDERTOW);
  }

  @Test
  void javalinStop() {
    reports("io.javalin.Javalin", "x.stop();", "stop", JAVALIN);
  }

  @Test
  void mcpSyncServer() {
    reports(
        "io.modelcontextprotocol.server.McpSyncServer",
        "x.closeGracefully();",
        "closeGracefully",
        MCP,
        REACTOR);
  }

  @Test
  void mcpAsyncServer() {
    reports(
        "io.modelcontextprotocol.server.McpAsyncServer",
        "x.closeGracefully().block();",
        "block",
        MCP,
        REACTOR);
  }

  @Test
  void kafkaProducerWithALimit() {
    reports(
        "org.apache.kafka.clients.producer.Producer<String, String>",
        "x.close(Duration.ofSeconds(8));",
        "close",
        KAFKA);
  }

  @Test
  void kafkaConsumer() {
    reports(
        "org.apache.kafka.clients.consumer.Consumer<?, ?>",
        "x.close(Duration.ofSeconds(9));",
        "close",
        KAFKA);
  }

  @Test
  void lettuceShutdown() {
    reports("io.lettuce.core.RedisClient", "x.shutdown();", "shutdown", LETTUCE, REACTOR, NETTY);
  }

  @Test
  void lettuceShutdownAsyncJoin() {
    reports(
        "io.lettuce.core.RedisClient",
        "x.shutdownAsync().join();",
        "join",
        LETTUCE,
        REACTOR,
        NETTY);
  }

  @Test
  void lettuceResources() {
    reports(
        "io.lettuce.core.resource.ClientResources",
        "x.shutdown().sync();",
        "sync",
        LETTUCE,
        REACTOR,
        NETTY);
  }

  @Test
  void lettuceSilentShutdownAsync() {
    silent("io.lettuce.core.RedisClient", "x.shutdownAsync();", LETTUCE, REACTOR, NETTY);
  }

  @Test
  void cassandraCloseAsync() {
    reports(
        "com.datastax.oss.driver.api.core.CqlSession",
        "x.closeAsync().toCompletableFuture().join();",
        "join",
        CASSANDRA);
  }
}
