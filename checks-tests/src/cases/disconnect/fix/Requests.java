// Patches of requests to other servers, which are stopped by the call, or by a stage of their future.
// with: CASSANDRA, OKHTTP, REACTOR, SPRING, SPRING_MVC
package news;

import com.datastax.oss.driver.api.core.CqlSession;
import java.io.IOException;
import java.net.http.*;
import java.util.List;
import java.util.concurrent.*;
import java.util.function.Supplier;
import okhttp3.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.*;
import reactor.core.publisher.Flux;

@RestController class Requests {
  private final OkHttpClient client = new OkHttpClient();
  private final HttpClient http = HttpClient.newHttpClient();
  private CqlSession rows;
  private void send(SseEmitter emitter, String item) {
    try { emitter.send(item); } catch (IOException | IllegalStateException e) { emitter.completeWithError(e); }
  }
  SseEmitter callThatIsNeverNamed(okhttp3.Request request) {
    SseEmitter emitter = new SseEmitter(511L);
    client.newCall(request).enqueue(new Callback() {
      @Override public void onFailure(Call from, IOException e) { emitter.completeWithError(e); }
      @Override public void onResponse(Call from, Response response) { send(emitter, response.message()); }
    });
    return emitter;
  }
  SseEmitter stagesOfTheExchange(HttpRequest asked) {
    SseEmitter emitter = new SseEmitter(512L);
    http.sendAsync(asked, HttpResponse.BodyHandlers.ofLines())
        .thenApply(HttpResponse::body)
        .thenAccept(lines -> lines.forEach(line -> send(emitter, line)));
    return emitter;
  }
  SseEmitter lastStageIsKept(HttpRequest asked) {
    SseEmitter emitter = new SseEmitter(513L);
    CompletableFuture<Void> copied = http.sendAsync(asked, HttpResponse.BodyHandlers.ofString())
        .thenAccept(response -> send(emitter, response.body()));
    copied.exceptionally(error -> null);
    return emitter;
  }
  SseEmitter stagesWithoutTheType(HttpRequest asked) {
    SseEmitter emitter = new SseEmitter(514L);
    http.sendAsync(asked, HttpResponse.BodyHandlers.ofString()) // NO PATCH: its result is used where it is started
        .thenAccept(response -> send(emitter, response.body())).toCompletableFuture().isDone();
    return emitter;
  }
  Flux<List<String>> stagesOfALambda(HttpRequest asked) {
    return Flux.create(sink -> http.sendAsync(asked, HttpResponse.BodyHandlers.ofLines())
        .thenAccept(lines -> sink.next(lines.body().toList())));
  }
  Flux<List<String>> stagesThatALambdaReturns(HttpRequest asked) {
    return Flux.create(sink -> later(() -> http.sendAsync(asked, HttpResponse.BodyHandlers.ofLines()) // NO PATCH: its result is used where it is started
        .thenApply(lines -> sink.next(lines.body().toList()))));
  }
  private static void later(Supplier<CompletableFuture<?>> start) { start.get(); }
  SseEmitter stagesThatStopNothing(String query) {
    SseEmitter emitter = new SseEmitter(515L);
    rows.executeAsync(query) // NO PATCH: `executeAsync` gives nothing to stop the work by
        .thenAccept(found -> send(emitter, found.one().getString(0)));
    return emitter;
  }
}
