package dev.unhang.checks;

import static dev.unhang.testing.Framework.ARMERIA;
import static dev.unhang.testing.Framework.CASSANDRA;
import static dev.unhang.testing.Framework.KAFKA;
import static dev.unhang.testing.Framework.LETTUCE;
import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.PEKKO;
import static dev.unhang.testing.Framework.REACTOR;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** The models name the method that does what close() does, and does not wait. */
@NeedsJdk21
final class ExecutorCloseFixOtherTypesTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void httpClientInATryHeader() {
    checks.fixes(
        """
        package news;

        import java.net.http.HttpClient;
        import java.net.http.HttpRequest;
        import java.net.http.HttpResponse;
        import java.net.http.HttpResponse.BodyHandlers;
        import java.util.concurrent.CompletableFuture;

        class Feeds {
          CompletableFuture<String> fetch(HttpRequest feed) {
            try (HttpClient client = HttpClient.newHttpClient()) {
              return client.sendAsync(feed, BodyHandlers.ofString()).thenApply(HttpResponse::body);
            }
          }
        }
        """,
        """
        package news;

        import java.net.http.HttpClient;
        import java.net.http.HttpRequest;
        import java.net.http.HttpResponse;
        import java.net.http.HttpResponse.BodyHandlers;
        import java.util.concurrent.CompletableFuture;

        class Feeds {
          CompletableFuture<String> fetch(HttpRequest feed) {
            HttpClient client = HttpClient.newHttpClient();
            try {
              return client.sendAsync(feed, BodyHandlers.ofString()).thenApply(HttpResponse::body);
            } finally {
              client.shutdown();
            }
          }
        }
        """);
  }

  @Test
  void httpClientClosedInACallback() {
    checks.fixes(
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
                .whenComplete((answer, problem) -> once.close())
                .thenApply(answer -> answer.statusCode());
          }
        }
        """,
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
                .whenComplete((answer, problem) -> once.shutdown())
                .thenApply(answer -> answer.statusCode());
          }
        }
        """);
  }

  @Test
  void referenceToTheCloseOfAClient() {
    checks
        .with(REACTOR)
        .fixes(
            """
            package news;

            import java.net.http.HttpClient;
            import reactor.core.publisher.Mono;

            class Cooling {
              Mono<Boolean> cool(HttpClient client) {
                return Mono.fromRunnable(client::close);
              }
            }
            """,
            """
            package news;

            import java.net.http.HttpClient;
            import reactor.core.publisher.Mono;

            class Cooling {
              Mono<Boolean> cool(HttpClient client) {
                return Mono.fromRunnable(client::shutdown);
              }
            }
            """);
  }

  @Test
  void armeriaServer() {
    checks
        .with(NETTY, ARMERIA)
        .fixes(
            """
            package news;

            import com.linecorp.armeria.server.Server;
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;

            class Quit extends ChannelInboundHandlerAdapter {
              private Server server;

              @Override
              public void channelRead(ChannelHandlerContext ctx, Object message) {
                server.close();
              }
            }
            """,
            """
            package news;

            import com.linecorp.armeria.server.Server;
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;

            class Quit extends ChannelInboundHandlerAdapter {
              private Server server;

              @Override
              public void channelRead(ChannelHandlerContext ctx, Object message) {
                var unusedServer = server.closeAsync();
              }
            }
            """);
  }

  @Test
  void cassandraSessionInATryHeader() {
    checks
        .with(CASSANDRA)
        .fixes(
            """
            package news;

            import com.datastax.oss.driver.api.core.CqlSession;
            import java.util.concurrent.CompletionStage;
            import java.util.function.Supplier;

            class Rows {
              CompletionStage<?> write(Supplier<CqlSession> sessions, String row) {
                try (CqlSession session = sessions.get()) {
                  return session.executeAsync(row);
                }
              }
            }
            """,
            """
            package news;

            import com.datastax.oss.driver.api.core.CqlSession;
            import java.util.concurrent.CompletionStage;
            import java.util.function.Supplier;

            class Rows {
              CompletionStage<?> write(Supplier<CqlSession> sessions, String row) {
                CqlSession session = sessions.get();
                try {
                  return session.executeAsync(row);
                } finally {
                  var unusedSession = session.closeAsync();
                }
              }
            }
            """);
  }

  @Test
  void lettuceClient() {
    checks
        .with(NETTY, LETTUCE)
        .fixes(
            """
            package news;

            import io.lettuce.core.RedisClient;
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;

            class Cache extends ChannelInboundHandlerAdapter {
              private RedisClient redis;

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                redis.close();
              }
            }
            """,
            """
            package news;

            import io.lettuce.core.RedisClient;
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;

            class Cache extends ChannelInboundHandlerAdapter {
              private RedisClient redis;

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                var unusedRedis = redis.shutdownAsync();
              }
            }
            """);
  }

  @Test
  void typedActorSystemWhoseTerminateReturnsNothing() {
    checks
        .with(NETTY, PEKKO)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import org.apache.pekko.actor.typed.ActorSystem;

            class Guardian extends ChannelInboundHandlerAdapter {
              private ActorSystem<String> system;

              @Override
              public void channelInactive(ChannelHandlerContext ctx) throws Exception {
                system.close();
              }
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import org.apache.pekko.actor.typed.ActorSystem;

            class Guardian extends ChannelInboundHandlerAdapter {
              private ActorSystem<String> system;

              @Override
              public void channelInactive(ChannelHandlerContext ctx) throws Exception {
                system.terminate();
              }
            }
            """);
  }

  @Test
  void noFixWhereACatchWouldBeLeftWithoutItsException() {
    checks
        .with(NETTY, PEKKO)
        .reportsWithoutFix(
            "because a `catch` may be there for what `close()` throws",
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.TimeoutException;
            import org.apache.pekko.actor.ActorSystem;

            class Caught extends ChannelInboundHandlerAdapter {
              private ActorSystem actors;

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                try {
                  actors.close();
                } catch (TimeoutException e) {
                  ctx.fireExceptionCaught(e);
                }
              }
            }
            """);
  }

  @Test
  void noFixForAReferenceToWhatReturnsAFuture() {
    checks
        .with(REACTOR, ARMERIA)
        .reportsWithoutFix(
            "Call `closeAsync()`, which does the same and does not wait",
            """
            package news;

            import com.linecorp.armeria.client.ClientFactory;
            import reactor.core.publisher.Mono;

            class Ending {
              Mono<Void> end(ClientFactory clients) {
                return Mono.fromRunnable(clients::close);
              }
            }
            """);
  }

  @Test
  void noFixForAProducerThatHasNoOtherWay() {
    checks
        .with(NETTY, KAFKA)
        .reportsWithoutFix(
            "`KafkaProducer` has no method that begins to close it and returns at once",
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import org.apache.kafka.clients.producer.KafkaProducer;

            class Audit extends ChannelInboundHandlerAdapter {
              private KafkaProducer<String, String> log;

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                log.close();
              }
            }
            """);
  }

  @Test
  void ownServerWhoseCloseInSightDoesNotWait() {
    checks
        .with(NETTY, ARMERIA)
        .silentOn(
            """
            package news;

            import com.linecorp.armeria.common.util.AsyncCloseable;
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.CompletableFuture;

            class Shop extends ChannelInboundHandlerAdapter {
              static final class Till implements AsyncCloseable {
                private int closed;

                @Override
                public CompletableFuture<?> closeAsync() {
                  return CompletableFuture.completedFuture(4);
                }

                @Override
                public void close() {
                  closed++;
                }
              }

              private final Till till = new Till();

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                till.close();
              }
            }
            """);
  }
}
