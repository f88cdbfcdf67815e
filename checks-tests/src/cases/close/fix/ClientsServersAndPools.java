// The models name the method that does what close() does, and does not wait.
// with: ARMERIA, CASSANDRA, HTTPCOMPONENTS, JETTY, KAFKA, LETTUCE, NETTY, PEKKO, REACTOR
// needs: 21
package news;

import com.datastax.oss.driver.api.core.CqlSession;
import com.linecorp.armeria.client.ClientFactory;
import com.linecorp.armeria.server.Server;
import io.lettuce.core.RedisClient;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.pekko.actor.ActorSystem;
import reactor.core.publisher.Mono;

class NoFixWhereACatchWouldBeLeftWithoutItsException extends ChannelInboundHandlerAdapter {
  private ActorSystem actors;
  @Override public void channelInactive(ChannelHandlerContext ctx) {
    try {
      actors.close(); // NO PATCH: because a `catch` may be there for what `close()` throws
    } catch (TimeoutException e) { ctx.fireExceptionCaught(e); }
  }
}

class ProducerThatHasNoOtherWay extends ChannelInboundHandlerAdapter {
  private KafkaProducer<String, String> log;
  @Override public void channelInactive(ChannelHandlerContext ctx) { log.close(); }
}

class ArmeriaServer extends ChannelInboundHandlerAdapter {
  private Server server;
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
    server.close();
  }
}

class ClientsServersAndPools {
  Mono<Void> noFixForAReferenceToWhatReturnsAFuture(ClientFactory clients) { return Mono.fromRunnable(clients::close); } // NO PATCH: Call `closeAsync()`, which does the same and does not wait
  Mono<Boolean> referenceToTheCloseOfAClient(HttpClient client) {
    return Mono.fromRunnable(client::close);
  }
  CompletionStage<?> cassandraSessionInATryHeader(Supplier<CqlSession> sessions, String row) {
    try (CqlSession session = sessions.get()) {
      return session.executeAsync(row);
    }
  }
  CompletableFuture<Integer> httpClientClosedInACallback(HttpRequest head) {
    HttpClient once = HttpClient.newHttpClient();
    return once.sendAsync(head, BodyHandlers.discarding())
        .whenComplete((answer, problem) -> once.close())
        .thenApply(answer -> answer.statusCode());
  }
  CompletableFuture<String> httpClientInATryHeader(HttpRequest feed) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.sendAsync(feed, BodyHandlers.ofString()).thenApply(HttpResponse::body);
    }
  }
  CompletableFuture<String> threadsOfAnHttpClient(HttpRequest feed) {
    try (ExecutorService threads = Executors.newFixedThreadPool(2);
        HttpClient client = HttpClient.newBuilder().executor(threads).build()) { // NO PATCH: so the wait has to move
      return client.sendAsync(feed, BodyHandlers.ofString()).thenApply(HttpResponse::body);
    }
  }
  Mono<String> threadsAroundAnHttpClient(HttpRequest feed) {
    return Mono.create(sink -> {
      try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
        HttpClient.Builder builder = HttpClient.newBuilder().executor(threads);
        try (HttpClient client = builder.build()) {
          client.sendAsync(feed, BodyHandlers.ofString()).thenAccept(System.out::println);
        }
      }
    });
  }
  Mono<String> threadsAroundACall(HttpRequest feed) {
    return Mono.create(sink -> {
      try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
        HttpClient client = HttpClient.newBuilder().executor(threads).build();
        client.sendAsync(feed, BodyHandlers.ofString()).thenAccept(System.out::println);
        client.close();
      }
    });
  }
  Mono<Boolean> resourceOfAnOperator() { return Mono.using(HttpClient::newHttpClient, client -> Mono.just(true)); } // NO PATCH: Call `shutdown()`, which lets the requests finish
}

class LettuceClient extends ChannelInboundHandlerAdapter {
  private RedisClient redis;
  @Override public void channelInactive(ChannelHandlerContext ctx) {
    redis.close();
  }
}

abstract class WhoseEndThrows extends ChannelInboundHandlerAdapter {
  org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient http;
  org.eclipse.jetty.client.HttpClient jetty;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    http.close();
    jetty.close();
    super.channelInactive(ctx);
  }
  @Override public void channelUnregistered(ChannelHandlerContext ctx) throws Exception {
    http.close(); // NO PATCH: throws an exception
    rename(ctx);
  }
  abstract void rename(ChannelHandlerContext ctx) throws java.io.IOException;
}

class ReplyOfArmeria extends com.linecorp.armeria.server.AbstractHttpService {
  @Override
  protected com.linecorp.armeria.common.HttpResponse doGet(
      com.linecorp.armeria.server.ServiceRequestContext ctx, com.linecorp.armeria.common.HttpRequest request) {
    try (var readers = java.util.concurrent.Executors.newCachedThreadPool()) { // NO PATCH: The code needs the end of the tasks, or their results
      readers.execute(() -> System.out.println(request));
    }
    return com.linecorp.armeria.common.HttpResponse.of("read");
  }
}
