// Event streams of smaller servers.
// with: ARMERIA, JAVALIN, PLAY, REACTOR, UNDERTOW
package news;

import com.linecorp.armeria.common.*;
import com.linecorp.armeria.server.*;
import io.javalin.Javalin;
import io.javalin.http.sse.SseClient;
import io.undertow.server.handlers.sse.*;
import java.util.*;
import java.util.concurrent.*;
import org.apache.pekko.stream.javadsl.Source;
import org.apache.pekko.util.ByteString;
import play.mvc.*;

class Servers {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
  private Feed feed;

  ServerSentEventHandler methods() {
    return new ServerSentEventHandler((connection, lastEventId) -> {
          timer.scheduleAtFixedRate(() -> connection.send("j"), 0, 1_010, TimeUnit.MILLISECONDS); // FINDING: Nothing stops the periodic task started here
        });
  }
  ServerSentEventConnectionCallback callback() {
    return (connection, lastEventId) -> timer.scheduleAtFixedRate(() -> connection.send("m"), 0, 1_012, TimeUnit.MILLISECONDS); // FINDING: lambda implements `ServerSentEventConnectionCallback`
  }
  void javalinMethodForAClient(SseClient client) {
    client.keepAlive();
    pool.execute(() -> { while (feed.hasNext()) { client.sendEvent(feed.next("b")); } }); // FINDING: Nothing stops the task started here
  }
  Javalin server() { return Javalin.create(config -> config.routes.sse("/b", this::javalinMethodForAClient)); }
  HttpResponse armeriaCompletionThatCancels() { // SILENT
    HttpResponseWriter writer = HttpResponse.streaming();
    ScheduledFuture<?> ticks = timer.scheduleAtFixedRate(
            () -> writer.tryWrite(HttpData.ofUtf8("h")), 1, 8, TimeUnit.SECONDS);
    writer.whenComplete().handle((nothing, error) -> ticks.cancel(true));
    return writer;
  }
  void undertowCloseTaskThatCancels(ServerSentEventConnection connection) { // SILENT
    Future<?> ticks = timer.scheduleAtFixedRate(() -> connection.send("l"), 0, 12, TimeUnit.SECONDS);
    connection.setKeepAliveTime(12_000);
    connection.addCloseTask(channel -> ticks.cancel(false));
  }
  Javalin javalinHeartbeat() {
    return Javalin.create(config -> config.routes.sse("/a", client -> {
                  client.keepAlive();
                  client.onClose(() -> log.log(System.Logger.Level.INFO, "a is over"));
                  timer.scheduleAtFixedRate( // FINDING: The handle of the periodic task started here
                      () -> client.sendEvent(feed.next("a")), 1, 1_001, TimeUnit.SECONDS);
                }));
  }
  void javalinHookThatCancels(SseClient client) { // SILENT
    client.keepAlive();
    ScheduledFuture<?> ticks = timer.scheduleAtFixedRate(
            () -> client.sendEvent(feed.next("c")), 2, 1_003, TimeUnit.SECONDS);
    client.onClose(() -> ticks.cancel(true));
  }
  HttpResponse armeriaStream() {
    HttpResponseWriter writer = HttpResponse.streaming();
    writer.write(ResponseHeaders.of(HttpStatus.OK));
    timer.scheduleAtFixedRate(() -> writer.tryWrite(HttpData.ofUtf8("e")), 0, 1_005, TimeUnit.MILLISECONDS); // FINDING: Nothing stops the periodic task started here
    return writer;
  }
  HttpResponse armeriaContextThatCancels(ServiceRequestContext context) { // SILENT
    HttpResponseWriter writer = HttpResponse.streaming();
    Future<?> reader = pool.submit(() -> writer.tryWrite(HttpData.ofUtf8(feed.next("i"))));
    context.whenRequestCancelled().thenAccept(cause -> reader.cancel(true));
    return writer;
  }
  HttpResponse armeriaStreamThatLogsItsEnd() {
    HttpResponseWriter writer = HttpResponse.streaming();
    writer.whenComplete().thenRun(() -> log.log(System.Logger.Level.INFO, "f is over"));
    pool.execute(() -> { while (feed.hasNext()) { writer.tryWrite(HttpData.ofUtf8(feed.next("f"))); } }); // FINDING: The handle of the task started here is thrown away
    return writer;
  }
  void javalinLoopThatAsksTheClient(SseClient client) { // SILENT
    client.keepAlive();
    pool.execute(() -> { while (!client.terminated()) { client.sendEvent(feed.next("d")); } });
  }
  Result playSourceThatTheFrameworkCancels() { // SILENT
    return Results.ok().chunked(Source.tick(java.time.Duration.ZERO,
                    java.time.Duration.ofMillis(1_015), ByteString.fromString("o"))
                .map(item -> item.concat(ByteString.fromString(feed.next("o")))));
  }
  HttpResponse armeriaStreamThatIsAsked() { // SILENT
    HttpResponseWriter writer = HttpResponse.streaming();
    pool.execute(() -> { while (writer.isOpen()) { writer.tryWrite(HttpData.ofUtf8(feed.next("g"))); } });
    return writer;
  }

  class UndertowCloseTaskThatForgetsTheHandle {
    static final class Quotes implements ServerSentEventConnectionCallback {
      private final Map<ServerSentEventConnection, Future<?>> jobs = new ConcurrentHashMap<>();
      private ScheduledExecutorService timer;
      @Override public void connected(ServerSentEventConnection connection, String lastEventId) {
        jobs.put(connection, timer.scheduleAtFixedRate(() -> connection.send("k"), 0, 11, TimeUnit.SECONDS));
        connection.addCloseTask(channel -> jobs.remove(channel)); // FINDING: `addCloseTask` runs when the client goes and does not stop
      }
    }
  }
}

interface Feed {
  String next();
  String next(String topic);
  boolean hasNext();
}
