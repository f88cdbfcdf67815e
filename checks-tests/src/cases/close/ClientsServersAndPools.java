// Clients, servers, pools and systems whose close() waits as an executor's does.
// with: ARMERIA, CASSANDRA, HTTPCOMPONENTS, JAX_RS, JETTY, KAFKA, LETTUCE, NETTY, PEKKO, RATPACK, VERTX4
// stubs: software/amazon/awssdk/services/s3/S3AsyncClient.java
// needs: 21
package news;

import io.netty.channel.*;
import io.vertx.core.*;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.net.http.*;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import ratpack.exec.ExecController;
import software.amazon.awssdk.services.s3.S3AsyncClient;

class SilentOnRatpacksControllerWhoseCloseReturnsAtOnce extends ChannelInboundHandlerAdapter { // SILENT
  private ExecController controller;
  @Override public void channelInactive(ChannelHandlerContext ctx) { controller.close(); }
}

class ClientsServersAndPools {
  CompletableFuture<Integer> callbackOfTheClientItself(HttpRequest head) {
    HttpClient once = HttpClient.newHttpClient();
    return once.sendAsync(head, BodyHandlers.discarding())
        .whenComplete((answer, problem) -> once.close()).thenApply(answer -> answer.statusCode()); // FINDING: `once.close()` waits until its requests are done
  }
  String silentWhereTheRequestIsAnsweredInATryThatNobodyWaitsFor(HttpRequest request) throws IOException, InterruptedException { // SILENT
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString()).body();
    }
  }
}

class SilentOnAClientThatWasShutDownNow extends ChannelInboundHandlerAdapter { // SILENT
  private HttpClient client;
  @Override public void channelInactive(ChannelHandlerContext ctx) {
    client.shutdownNow();
    client.close();
  }
}

class SilentOnVertxWorkerExecutors extends AbstractVerticle { // SILENT
  private WorkerExecutor workers;
  @Override public void stop() { workers.close(); }
}

abstract class JdkHttpClientTryWithResources extends ChannelInboundHandlerAdapter {
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
    try (java.net.http.HttpClient opened = open()) { use(opened); } // FINDING: waits until its requests are done, and this code
  }
  abstract java.net.http.HttpClient open();
  abstract void use(Object opened);
}

abstract class ChannelPoolTryWithResources extends ChannelInboundHandlerAdapter {
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
    try (io.netty.channel.pool.ChannelPool opened = open()) { use(opened); } // FINDING: waits until it is shut down
  }
  abstract io.netty.channel.pool.ChannelPool open();
  abstract void use(Object opened);
}

abstract class FixedChannelPoolTryWithResources extends ChannelInboundHandlerAdapter {
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
    try (io.netty.channel.pool.FixedChannelPool opened = open()) { use(opened); } // FINDING: waits until it is shut down
  }
  abstract io.netty.channel.pool.FixedChannelPool open();
  abstract void use(Object opened);
}

abstract class LinecorpServerTryWithResources extends ChannelInboundHandlerAdapter {
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
    try (com.linecorp.armeria.server.Server opened = open()) { use(opened); } // FINDING: waits until it is shut down
  }
  abstract com.linecorp.armeria.server.Server open();
  abstract void use(Object opened);
}

abstract class ClientFactoryTryWithResources extends ChannelInboundHandlerAdapter {
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
    try (com.linecorp.armeria.client.ClientFactory opened = open()) { use(opened); } // FINDING: waits until it is shut down
  }
  abstract com.linecorp.armeria.client.ClientFactory open();
  abstract void use(Object opened);
}

abstract class EndpointGroupTryWithResources extends ChannelInboundHandlerAdapter {
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
    try (com.linecorp.armeria.client.endpoint.EndpointGroup opened = open()) { use(opened); } // FINDING: waits until it is shut down
  }
  abstract com.linecorp.armeria.client.endpoint.EndpointGroup open();
  abstract void use(Object opened);
}

abstract class ApacheActorSystemTryWithResources extends ChannelInboundHandlerAdapter {
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
    try (org.apache.pekko.actor.ActorSystem opened = open()) { use(opened); } // FINDING: waits until it is shut down
  }
  abstract org.apache.pekko.actor.ActorSystem open();
  abstract void use(Object opened);
}

abstract class ApacheTypedActorSystemTryWithResources extends ChannelInboundHandlerAdapter {
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
    try (org.apache.pekko.actor.typed.ActorSystem<String> opened = open()) { use(opened); } // FINDING: waits until it is shut down
  }
  abstract org.apache.pekko.actor.typed.ActorSystem<String> open();
  abstract void use(Object opened);
}

abstract class CqlSessionTryWithResources extends ChannelInboundHandlerAdapter {
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
    try (com.datastax.oss.driver.api.core.CqlSession opened = open()) { use(opened); } // FINDING: waits until its requests are done, and this code
  }
  abstract com.datastax.oss.driver.api.core.CqlSession open();
  abstract void use(Object opened);
}

abstract class RedisClientTryWithResources extends ChannelInboundHandlerAdapter {
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
    try (io.lettuce.core.RedisClient opened = open()) { use(opened); } // FINDING: waits until it is shut down
  }
  abstract io.lettuce.core.RedisClient open();
  abstract void use(Object opened);
}

abstract class StatefulRedisConnectionTryWithResources extends ChannelInboundHandlerAdapter {
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
    try (io.lettuce.core.api.StatefulRedisConnection<String, String> opened = open()) { use(opened); } // FINDING: waits until it is shut down
  }
  abstract io.lettuce.core.api.StatefulRedisConnection<String, String> open();
  abstract void use(Object opened);
}

abstract class AsyncPoolTryWithResources extends ChannelInboundHandlerAdapter {
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
    try (io.lettuce.core.support.AsyncPool<String> opened = open()) { use(opened); } // FINDING: waits until it is shut down
  }
  abstract io.lettuce.core.support.AsyncPool<String> open();
  abstract void use(Object opened);
}

abstract class KafkaProducerTryWithResources extends ChannelInboundHandlerAdapter {
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
    try (org.apache.kafka.clients.producer.KafkaProducer<String, String> opened = open()) { use(opened); } // FINDING: waits until its requests are done, and this code
  }
  abstract org.apache.kafka.clients.producer.KafkaProducer<String, String> open();
  abstract void use(Object opened);
}

abstract class ConsumerTryWithResources extends ChannelInboundHandlerAdapter {
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
    try (org.apache.kafka.clients.consumer.Consumer<String, String> opened = open()) { use(opened); } // FINDING: waits until it is shut down
  }
  abstract org.apache.kafka.clients.consumer.Consumer<String, String> open();
  abstract void use(Object opened);
}

abstract class AdminTryWithResources extends ChannelInboundHandlerAdapter {
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
    try (org.apache.kafka.clients.admin.Admin opened = open()) { use(opened); } // FINDING: waits until it is shut down
  }
  abstract org.apache.kafka.clients.admin.Admin open();
  abstract void use(Object opened);
}

abstract class EclipseHttpClientTryWithResources extends ChannelInboundHandlerAdapter {
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
    try (org.eclipse.jetty.client.HttpClient opened = open()) { use(opened); } // FINDING: waits until it is shut down (stops its thread pool)
  }
  abstract org.eclipse.jetty.client.HttpClient open();
  abstract void use(Object opened);
}

abstract class CloseableHttpAsyncClientTryWithResources extends ChannelInboundHandlerAdapter {
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
    try (org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient opened = open()) { use(opened); } // FINDING: waits until it is shut down (up to six seconds)
  }
  abstract org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient open();
  abstract void use(Object opened);
}

abstract class HttpAsyncServerTryWithResources extends ChannelInboundHandlerAdapter {
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
    try (org.apache.hc.core5.http.impl.bootstrap.HttpAsyncServer opened = open()) { use(opened); } // FINDING: waits until it is shut down (up to five seconds)
  }
  abstract org.apache.hc.core5.http.impl.bootstrap.HttpAsyncServer open();
  abstract void use(Object opened);
}

abstract class SseEventSourceTryWithResources extends ChannelInboundHandlerAdapter {
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
    try (jakarta.ws.rs.sse.SseEventSource opened = open()) { use(opened); } // FINDING: waits until it is shut down (up to five seconds)
  }
  abstract jakarta.ws.rs.sse.SseEventSource open();
  abstract void use(Object opened);
}

class SilentOnEventSinks extends ChannelInboundHandlerAdapter { // SILENT
  private SseEventSink sink;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { sink.close(); }
}

abstract class JdkHttpClientExplicitClose extends ChannelInboundHandlerAdapter {
  java.net.http.HttpClient kept;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { kept.close(); } // FINDING: `kept.close()` waits until its requests are done, and this code
}

abstract class ChannelPoolExplicitClose extends ChannelInboundHandlerAdapter {
  io.netty.channel.pool.ChannelPool kept;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { kept.close(); } // FINDING: `kept.close()` waits until it is shut down
}

abstract class FixedChannelPoolExplicitClose extends ChannelInboundHandlerAdapter {
  io.netty.channel.pool.FixedChannelPool kept;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { kept.close(); } // FINDING: `kept.close()` waits until it is shut down
}

abstract class LinecorpServerExplicitClose extends ChannelInboundHandlerAdapter {
  com.linecorp.armeria.server.Server kept;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { kept.close(); } // FINDING: `kept.close()` waits until it is shut down
}

abstract class ClientFactoryExplicitClose extends ChannelInboundHandlerAdapter {
  com.linecorp.armeria.client.ClientFactory kept;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { kept.close(); } // FINDING: `kept.close()` waits until it is shut down
}

abstract class EndpointGroupExplicitClose extends ChannelInboundHandlerAdapter {
  com.linecorp.armeria.client.endpoint.EndpointGroup kept;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { kept.close(); } // FINDING: `kept.close()` waits until it is shut down
}

abstract class ApacheActorSystemExplicitClose extends ChannelInboundHandlerAdapter {
  org.apache.pekko.actor.ActorSystem kept;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { kept.close(); } // FINDING: `kept.close()` waits until it is shut down
}

abstract class ApacheTypedActorSystemExplicitClose extends ChannelInboundHandlerAdapter {
  org.apache.pekko.actor.typed.ActorSystem<String> kept;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { kept.close(); } // FINDING: `kept.close()` waits until it is shut down
}

abstract class CqlSessionExplicitClose extends ChannelInboundHandlerAdapter {
  com.datastax.oss.driver.api.core.CqlSession kept;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { kept.close(); } // FINDING: `kept.close()` waits until its requests are done, and this code
}

abstract class RedisClientExplicitClose extends ChannelInboundHandlerAdapter {
  io.lettuce.core.RedisClient kept;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { kept.close(); } // FINDING: `kept.close()` waits until it is shut down
}

abstract class StatefulRedisConnectionExplicitClose extends ChannelInboundHandlerAdapter {
  io.lettuce.core.api.StatefulRedisConnection<String, String> kept;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { kept.close(); } // FINDING: `kept.close()` waits until it is shut down
}

abstract class AsyncPoolExplicitClose extends ChannelInboundHandlerAdapter {
  io.lettuce.core.support.AsyncPool<String> kept;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { kept.close(); } // FINDING: `kept.close()` waits until it is shut down
}

abstract class KafkaProducerExplicitClose extends ChannelInboundHandlerAdapter {
  org.apache.kafka.clients.producer.KafkaProducer<String, String> kept;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { kept.close(); } // FINDING: `kept.close()` waits until its requests are done, and this code
}

abstract class ConsumerExplicitClose extends ChannelInboundHandlerAdapter {
  org.apache.kafka.clients.consumer.Consumer<String, String> kept;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { kept.close(); } // FINDING: `kept.close()` waits until it is shut down
}

abstract class AdminExplicitClose extends ChannelInboundHandlerAdapter {
  org.apache.kafka.clients.admin.Admin kept;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { kept.close(); } // FINDING: `kept.close()` waits until it is shut down
}

abstract class EclipseHttpClientExplicitClose extends ChannelInboundHandlerAdapter {
  org.eclipse.jetty.client.HttpClient kept;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { kept.close(); } // FINDING: `kept.close()` waits until it is shut down (stops its thread pool)
}

abstract class CloseableHttpAsyncClientExplicitClose extends ChannelInboundHandlerAdapter {
  org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient kept;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { kept.close(); } // FINDING: `kept.close()` waits until it is shut down (up to six seconds)
}

abstract class HttpAsyncServerExplicitClose extends ChannelInboundHandlerAdapter {
  org.apache.hc.core5.http.impl.bootstrap.HttpAsyncServer kept;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { kept.close(); } // FINDING: `kept.close()` waits until it is shut down (up to five seconds)
}

abstract class SseEventSourceExplicitClose extends ChannelInboundHandlerAdapter {
  jakarta.ws.rs.sse.SseEventSource kept;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { kept.close(); } // FINDING: `kept.close()` waits until it is shut down (up to five seconds)
}

class AsyncClientOfAws extends ChannelInboundHandlerAdapter {
  private S3AsyncClient bucket;
  @Override public void channelInactive(ChannelHandlerContext ctx) { bucket.close(); } // FINDING: (until its event loops have ended), and this code runs
}

class SilentOnAClientThatHasNothingToDo extends ChannelInboundHandlerAdapter { // SILENT
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
    try (HttpClient unused = HttpClient.newHttpClient()) { ctx.fireChannelRead(message); }
  }
}
