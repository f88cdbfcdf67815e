package dev.unhang.checks;

import static dev.unhang.testing.Framework.ARMERIA;
import static dev.unhang.testing.Framework.CASSANDRA;
import static dev.unhang.testing.Framework.HTTPCOMPONENTS;
import static dev.unhang.testing.Framework.JAX_RS;
import static dev.unhang.testing.Framework.JETTY;
import static dev.unhang.testing.Framework.KAFKA;
import static dev.unhang.testing.Framework.LETTUCE;
import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.PEKKO;
import static dev.unhang.testing.Framework.RATPACK;
import static dev.unhang.testing.Framework.REACTOR;
import static dev.unhang.testing.Framework.VERTX4;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.unhang.testing.Checks;
import dev.unhang.testing.Framework;
import dev.unhang.testing.NeedsJdk21;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Clients, servers, pools and systems whose close() waits as an executor's does. */
@NeedsJdk21
final class ExecutorCloseOtherTypesTest {
  private static final String REQUESTS = "waits until its requests are done, and this code";
  private static final String END = "waits until it is shut down";

  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  /** The types, with the library that they come from and what the message says of their wait. */
  static Stream<Arguments> types() {
    return Stream.of(
        arguments("java.net.http.HttpClient", NETTY, REQUESTS),
        arguments("io.netty.channel.pool.ChannelPool", NETTY, END),
        arguments("io.netty.channel.pool.FixedChannelPool", NETTY, END),
        arguments("com.linecorp.armeria.server.Server", ARMERIA, END),
        arguments("com.linecorp.armeria.client.ClientFactory", ARMERIA, END),
        arguments("com.linecorp.armeria.client.endpoint.EndpointGroup", ARMERIA, END),
        arguments("org.apache.pekko.actor.ActorSystem", PEKKO, END),
        arguments("org.apache.pekko.actor.typed.ActorSystem<String>", PEKKO, END),
        arguments("com.datastax.oss.driver.api.core.CqlSession", CASSANDRA, REQUESTS),
        arguments("io.lettuce.core.RedisClient", LETTUCE, END),
        arguments("io.lettuce.core.api.StatefulRedisConnection<String, String>", LETTUCE, END),
        arguments("io.lettuce.core.support.AsyncPool<String>", LETTUCE, END),
        arguments(
            "org.apache.kafka.clients.producer.KafkaProducer<String, String>", KAFKA, REQUESTS),
        arguments("org.apache.kafka.clients.consumer.Consumer<String, String>", KAFKA, END),
        arguments("org.apache.kafka.clients.admin.Admin", KAFKA, END),
        arguments("org.eclipse.jetty.client.HttpClient", JETTY, END + " (stops its thread pool)"),
        arguments(
            "org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient",
            HTTPCOMPONENTS,
            END + " (up to six seconds)"),
        arguments(
            "org.apache.hc.core5.http.impl.bootstrap.HttpAsyncServer",
            HTTPCOMPONENTS,
            END + " (up to five seconds)"),
        arguments("jakarta.ws.rs.sse.SseEventSource", JAX_RS, END + " (up to five seconds)"));
  }

  @ParameterizedTest
  @MethodSource("types")
  void tryWithResources(String type, Framework framework, String wait) {
    checks
        .with(NETTY, framework)
        .reports(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;

            abstract class TryHandler extends ChannelInboundHandlerAdapter {
              @Override
              public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
                // BUG: Diagnostic contains: %s
                try (%s opened = open()) {
                  use(opened);
                }
              }

              abstract %s open();

              abstract void use(Object opened);
            }
            """
                .formatted(wait, type, type));
  }

  @ParameterizedTest
  @MethodSource("types")
  void explicitClose(String type, Framework framework, String wait) {
    checks
        .with(NETTY, framework)
        .reports(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;

            abstract class CallHandler extends ChannelInboundHandlerAdapter {
              %s kept;

              @Override
              public void channelInactive(ChannelHandlerContext ctx) throws Exception {
                // BUG: Diagnostic contains: `kept.close()` %s
                kept.close();
              }
            }
            """
                .formatted(type, wait));
  }

  @Test
  void asyncClientOfAws() {
    checks
        .with(NETTY)
        .reports(
            """
            package software.amazon.awssdk.services.s3;

            public interface S3AsyncClient extends AutoCloseable {
              @Override
              void close();
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import software.amazon.awssdk.services.s3.S3AsyncClient;

            class Uploads extends ChannelInboundHandlerAdapter {
              private S3AsyncClient bucket;

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                // BUG: Diagnostic contains: (until its event loops have ended), and this code runs
                bucket.close();
              }
            }
            """);
  }

  @Test
  void callbackOfTheClientItself() {
    checks.reports(
        """
        package news;

        import java.net.http.HttpClient;
        import java.net.http.HttpRequest;
        import java.net.http.HttpResponse.BodyHandlers;
        import java.util.concurrent.CompletableFuture;

        class OneShot {
          CompletableFuture<Integer> status(HttpRequest head) {
            HttpClient once = HttpClient.newHttpClient();
            return once.sendAsync(head, BodyHandlers.discarding())
                // BUG: Diagnostic contains: `once.close()` waits until its requests are done
                .whenComplete((answer, problem) -> once.close())
                .thenApply(answer -> answer.statusCode());
          }
        }
        """);
  }

  @Test
  void resourceOfAnOperator() {
    checks
        .with(REACTOR)
        .reportsWithoutFix(
            "Call `shutdown()`, which lets the requests finish",
            """
            package news;

            import java.net.http.HttpClient;
            import reactor.core.publisher.Mono;

            class Using {
              Mono<Boolean> probe() {
                return Mono.using(HttpClient::newHttpClient, client -> Mono.just(true));
              }
            }
            """);
  }

  @Test
  void silentWhereTheRequestIsAnsweredInATryThatNobodyWaitsFor() {
    checks.silentOn(
        """
        package news;

        import java.io.IOException;
        import java.net.http.HttpClient;
        import java.net.http.HttpRequest;
        import java.net.http.HttpResponse.BodyHandlers;

        class Plain {
          String fetch(HttpRequest request) throws IOException, InterruptedException {
            try (HttpClient client = HttpClient.newHttpClient()) {
              return client.send(request, BodyHandlers.ofString()).body();
            }
          }
        }
        """);
  }

  @Test
  void silentOnAClientThatHasNothingToDo() {
    checks
        .with(NETTY)
        .silentOn(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.net.http.HttpClient;

            class Idle extends ChannelInboundHandlerAdapter {
              @Override
              public void channelRead(ChannelHandlerContext ctx, Object message) {
                try (HttpClient unused = HttpClient.newHttpClient()) {
                  ctx.fireChannelRead(message);
                }
              }
            }
            """);
  }

  @Test
  void silentOnAClientThatWasShutDownNow() {
    checks
        .with(NETTY)
        .silentOn(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.net.http.HttpClient;

            class Stopped extends ChannelInboundHandlerAdapter {
              private HttpClient client;

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                client.shutdownNow();
                client.close();
              }
            }
            """);
  }

  @Test
  void silentOnVertxWorkerExecutors() {
    checks
        .with(VERTX4, NETTY)
        .silentOn(
            """
            package news;

            import io.vertx.core.AbstractVerticle;
            import io.vertx.core.WorkerExecutor;

            class Crunch extends AbstractVerticle {
              private WorkerExecutor workers;

              @Override
              public void stop() {
                workers.close();
              }
            }
            """);
  }

  @Test
  void silentOnRatpacksControllerWhoseCloseReturnsAtOnce() {
    checks
        .with(NETTY, RATPACK)
        .silentOn(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import ratpack.exec.ExecController;

            class Ratpack extends ChannelInboundHandlerAdapter {
              private ExecController controller;

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                controller.close();
              }
            }
            """);
  }

  @Test
  void silentOnEventSinks() {
    checks
        .with(NETTY, JAX_RS)
        .silentOn(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import jakarta.ws.rs.sse.SseEventSink;

            class Sink extends ChannelInboundHandlerAdapter {
              private SseEventSink sink;

              @Override
              public void channelInactive(ChannelHandlerContext ctx) throws Exception {
                sink.close();
              }
            }
            """);
  }
}
