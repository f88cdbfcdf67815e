// What waits for an end: more servers, and clients of message brokers and databases.
// with: CASSANDRA, JAVALIN, KAFKA, LETTUCE, MCP, NETTY, REACTOR, UNDERTOW
package news;

import java.time.Duration;
import java.util.concurrent.*;

class FamilyClients {
  void mayThrow() throws Exception {}
  io.lettuce.core.RedisClient x;

  abstract class Methods {
    io.lettuce.core.resource.ClientResources x;
    void lettuceResources(CompletableFuture<String> news) {
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              x.shutdown().sync(); // FINDING: sync
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
    io.undertow.server.handlers.GracefulShutdownHandler undertowGracefulShutdownX;
    void undertowGracefulShutdown(CompletableFuture<String> news) {
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              undertowGracefulShutdownX.awaitShutdown(); // FINDING: awaitShutdown
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
    io.modelcontextprotocol.server.McpSyncServer mcpSyncServerCaseX;
    void mcpSyncServerCase(CompletableFuture<String> news) {
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              mcpSyncServerCaseX.closeGracefully(); // FINDING: closeGracefully
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
    org.apache.kafka.clients.producer.Producer<String, String> kafkaProducerWithALimitX;
    void kafkaProducerWithALimit(CompletableFuture<String> news) {
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              kafkaProducerWithALimitX.close(Duration.ofSeconds(8)); // FINDING: close
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
    com.datastax.oss.driver.api.core.CqlSession cassandraCloseAsyncX;
    void cassandraCloseAsync(CompletableFuture<String> news) {
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              cassandraCloseAsyncX.closeAsync().toCompletableFuture().join(); // FINDING: join
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
    io.javalin.Javalin javalinStopX;
    void javalinStop(CompletableFuture<String> news) {
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              javalinStopX.stop(); // FINDING: stop
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
    io.modelcontextprotocol.server.McpAsyncServer mcpAsyncServerCaseX;
    void mcpAsyncServerCase(CompletableFuture<String> news) {
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              mcpAsyncServerCaseX.closeGracefully().block(); // FINDING: block
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
    org.apache.kafka.clients.consumer.Consumer<?, ?> kafkaConsumerX;
    void kafkaConsumer(CompletableFuture<String> news) {
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              kafkaConsumerX.close(Duration.ofSeconds(9)); // FINDING: close
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
    org.xnio.XnioWorker xnioWorkerCaseX;
    void xnioWorkerCase(CompletableFuture<String> news) {
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              xnioWorkerCaseX.awaitTermination(); // FINDING: awaitTermination
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
    io.undertow.Undertow undertowStopX;
    void undertowStop(CompletableFuture<String> news) {
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              undertowStopX.stop(); // FINDING: stop
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
  }

  void lettuceShutdown(CompletableFuture<String> news) {
    news.whenComplete((headline, error) -> {
          try {
            mayThrow();
            x.shutdown(); // FINDING: shutdown
          } catch (Exception e) { throw new IllegalStateException(e); }
        });
  }
  void lettuceShutdownAsyncJoin(CompletableFuture<String> news) {
    news.whenComplete((headline, error) -> {
          try {
            mayThrow();
            x.shutdownAsync().join(); // FINDING: join
          } catch (Exception e) { throw new IllegalStateException(e); }
        });
  }
  void lettuceSilentShutdownAsync(CompletableFuture<String> news) { // SILENT
    news.whenComplete((headline, error) -> {
          try {
            mayThrow();
            x.shutdownAsync();
          } catch (Exception e) { throw new IllegalStateException(e); }
        });
  }
}
