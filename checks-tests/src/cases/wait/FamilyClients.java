// What waits for an end: more servers, and clients of message brokers and databases.
// with: CASSANDRA, JAVALIN, KAFKA, LETTUCE, MCP, NETTY, REACTOR, UNDERTOW
package news;

import java.time.Duration;
import java.util.concurrent.*;

class FamilyClients {
  CompletableFuture<?> lettuceResources(io.lettuce.core.resource.ClientResources x) throws Exception {
    x.shutdown().sync(); // FINDING: sync
    return null;
  }
  CompletableFuture<?> undertowGracefulShutdown(io.undertow.server.handlers.GracefulShutdownHandler x) throws Exception {
    x.awaitShutdown(); // FINDING: awaitShutdown
    return null;
  }
  CompletableFuture<?> mcpSyncServerCase(io.modelcontextprotocol.server.McpSyncServer x) throws Exception {
    x.closeGracefully(); // FINDING: closeGracefully
    return null;
  }
  CompletableFuture<?> kafkaProducerWithALimit(org.apache.kafka.clients.producer.Producer<String, String> x) throws Exception {
    x.close(Duration.ofSeconds(8)); // FINDING: close
    return null;
  }
  CompletableFuture<?> cassandraCloseAsync(com.datastax.oss.driver.api.core.CqlSession x) throws Exception {
    x.closeAsync().toCompletableFuture().join(); // FINDING: join
    return null;
  }
  CompletableFuture<?> javalinStop(io.javalin.Javalin x) throws Exception {
    x.stop(); // FINDING: stop
    return null;
  }
  CompletableFuture<?> mcpAsyncServerCase(io.modelcontextprotocol.server.McpAsyncServer x) throws Exception {
    x.closeGracefully().block(); // FINDING: block
    return null;
  }
  CompletableFuture<?> kafkaConsumer(org.apache.kafka.clients.consumer.Consumer<?, ?> x) throws Exception {
    x.close(Duration.ofSeconds(9)); // FINDING: close
    return null;
  }
  CompletableFuture<?> xnioWorkerCase(org.xnio.XnioWorker x) throws Exception {
    x.awaitTermination(); // FINDING: awaitTermination
    return null;
  }
  CompletableFuture<?> undertowStop(io.undertow.Undertow x) throws Exception {
    x.stop(); // FINDING: stop
    return null;
  }
  CompletableFuture<?> lettuceShutdown(io.lettuce.core.RedisClient x) throws Exception {
    x.shutdown(); // FINDING: shutdown
    return null;
  }
  CompletableFuture<?> lettuceShutdownAsyncJoin(io.lettuce.core.RedisClient x) throws Exception {
    x.shutdownAsync().join(); // FINDING: join
    return null;
  }
  CompletableFuture<?> lettuceSilentShutdownAsync(io.lettuce.core.RedisClient x) throws Exception { // SILENT
    x.shutdownAsync();
    return null;
  }
}
