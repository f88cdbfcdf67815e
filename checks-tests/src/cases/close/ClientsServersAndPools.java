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

class TryWithResources extends ChannelInboundHandlerAdapter {
  private static <T> T open() { throw new UnsupportedOperationException(); }
  private static void use(Object opened) { System.out.println(opened); }
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
    try (java.net.http.HttpClient opened = open()) { use(opened); } // FINDING: waits until its requests are done, and this code
    try (io.netty.channel.pool.ChannelPool opened = open()) { use(opened); } // FINDING: waits until it is shut down
    try (io.netty.channel.pool.FixedChannelPool opened = open()) { use(opened); } // FINDING: waits until it is shut down
    try (com.linecorp.armeria.server.Server opened = open()) { use(opened); } // FINDING: waits until it is shut down
    try (com.linecorp.armeria.client.ClientFactory opened = open()) { use(opened); } // FINDING: waits until it is shut down
    try (com.linecorp.armeria.client.endpoint.EndpointGroup opened = open()) { use(opened); } // FINDING: waits until it is shut down
    try (org.apache.pekko.actor.ActorSystem opened = open()) { use(opened); } // FINDING: waits until it is shut down
    try (org.apache.pekko.actor.typed.ActorSystem<String> opened = open()) { use(opened); } // FINDING: waits until it is shut down
    try (com.datastax.oss.driver.api.core.CqlSession opened = open()) { use(opened); } // FINDING: waits until its requests are done, and this code
    try (io.lettuce.core.RedisClient opened = open()) { use(opened); } // FINDING: waits until it is shut down
    try (io.lettuce.core.api.StatefulRedisConnection<String, String> opened = open()) { use(opened); } // FINDING: waits until it is shut down
    try (io.lettuce.core.support.AsyncPool<String> opened = open()) { use(opened); } // FINDING: waits until it is shut down
    try (org.apache.kafka.clients.producer.KafkaProducer<String, String> opened = open()) { use(opened); } // FINDING: waits until its requests are done, and this code
    try (org.apache.kafka.clients.consumer.Consumer<String, String> opened = open()) { use(opened); } // FINDING: waits until it is shut down
    try (org.apache.kafka.clients.admin.Admin opened = open()) { use(opened); } // FINDING: waits until it is shut down
    try (org.eclipse.jetty.client.HttpClient opened = open()) { use(opened); } // FINDING: waits until it is shut down (stops its thread pool)
    try (org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient opened = open()) { use(opened); } // FINDING: waits until it is shut down (up to six seconds)
    try (org.apache.hc.core5.http.impl.bootstrap.HttpAsyncServer opened = open()) { use(opened); } // FINDING: waits until it is shut down (up to five seconds)
    try (jakarta.ws.rs.sse.SseEventSource opened = open()) { use(opened); } // FINDING: waits until it is shut down (up to five seconds)
  }
}

class SilentOnEventSinks extends ChannelInboundHandlerAdapter { // SILENT
  private SseEventSink sink;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { sink.close(); }
}

class ExplicitClose extends ChannelInboundHandlerAdapter {
  java.net.http.HttpClient jdkHttpClient;
  io.netty.channel.pool.ChannelPool channelPool;
  io.netty.channel.pool.FixedChannelPool fixedChannelPool;
  com.linecorp.armeria.server.Server linecorpServer;
  com.linecorp.armeria.client.ClientFactory clientFactory;
  com.linecorp.armeria.client.endpoint.EndpointGroup endpointGroup;
  org.apache.pekko.actor.ActorSystem apacheActorSystem;
  org.apache.pekko.actor.typed.ActorSystem<String> apacheTypedActorSystem;
  com.datastax.oss.driver.api.core.CqlSession cqlSession;
  io.lettuce.core.RedisClient redisClient;
  io.lettuce.core.api.StatefulRedisConnection<String, String> statefulRedisConnection;
  io.lettuce.core.support.AsyncPool<String> asyncPool;
  org.apache.kafka.clients.producer.KafkaProducer<String, String> kafkaProducer;
  org.apache.kafka.clients.consumer.Consumer<String, String> consumer;
  org.apache.kafka.clients.admin.Admin admin;
  org.eclipse.jetty.client.HttpClient eclipseHttpClient;
  org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient closeableHttpAsyncClient;
  org.apache.hc.core5.http.impl.bootstrap.HttpAsyncServer httpAsyncServer;
  jakarta.ws.rs.sse.SseEventSource sseEventSource;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    jdkHttpClient.close(); // FINDING: `jdkHttpClient.close()` waits until its requests are done, and this code
    channelPool.close(); // FINDING: `channelPool.close()` waits until it is shut down
    fixedChannelPool.close(); // FINDING: `fixedChannelPool.close()` waits until it is shut down
    linecorpServer.close(); // FINDING: `linecorpServer.close()` waits until it is shut down
    clientFactory.close(); // FINDING: `clientFactory.close()` waits until it is shut down
    endpointGroup.close(); // FINDING: `endpointGroup.close()` waits until it is shut down
    apacheActorSystem.close(); // FINDING: `apacheActorSystem.close()` waits until it is shut down
    apacheTypedActorSystem.close(); // FINDING: `apacheTypedActorSystem.close()` waits until it is shut down
    cqlSession.close(); // FINDING: `cqlSession.close()` waits until its requests are done, and this code
    redisClient.close(); // FINDING: `redisClient.close()` waits until it is shut down
    statefulRedisConnection.close(); // FINDING: `statefulRedisConnection.close()` waits until it is shut down
    asyncPool.close(); // FINDING: `asyncPool.close()` waits until it is shut down
    kafkaProducer.close(); // FINDING: `kafkaProducer.close()` waits until its requests are done, and this code
    consumer.close(); // FINDING: `consumer.close()` waits until it is shut down
    admin.close(); // FINDING: `admin.close()` waits until it is shut down
    eclipseHttpClient.close(); // FINDING: `eclipseHttpClient.close()` waits until it is shut down (stops its thread pool)
    closeableHttpAsyncClient.close(); // FINDING: `closeableHttpAsyncClient.close()` waits until it is shut down (up to six seconds)
    httpAsyncServer.close(); // FINDING: `httpAsyncServer.close()` waits until it is shut down (up to five seconds)
    sseEventSource.close(); // FINDING: `sseEventSource.close()` waits until it is shut down (up to five seconds)
  }
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
