// framework: Pekko
// with: pekko-actor_2.13:1, pekko-stream_2.13:1, pekko-http_2.13:1, pekko-http-core_2.13:1
// with: scala-library:2, reactive-streams:1
import org.apache.pekko.NotUsed;
import org.apache.pekko.actor.ClassicActorSystemProvider;
import org.apache.pekko.http.javadsl.Http;
import org.apache.pekko.http.javadsl.ServerBuilder;
import org.apache.pekko.http.javadsl.model.*;
import org.apache.pekko.japi.function.Function;
import org.apache.pekko.stream.javadsl.*;
import org.apache.pekko.stream.javadsl.Flow;

class Streams {
  Source<String, NotUsed> operators(Source<String, NotUsed> source, ExecutorService pool) {
    here(); // UNKNOWN
    return source.map(text -> { here(); return text; }) // ASYNC_HANDLER: a Pekko callback: lambda handed to `Source.map`
        .filter(this::wanted).mapAsync(4, text -> {
          here(); // ASYNC_HANDLER: a Pekko callback: lambda handed to `Source.mapAsync`
          return CompletableFuture.supplyAsync(() -> text + here(), pool); // MAY_BLOCK
        }).via(Flow.of(String.class).map(text -> text + here())); // ASYNC_HANDLER: `Flow.map`
  }
  private boolean wanted(String text) { here(); return true; } // ASYNC_HANDLER: a Pekko callback: method reference handed to `Source.filter`
  void offloads() {
    StreamConverters.fromInputStream(() -> {
      here(); // MAY_BLOCK: lambda handed to `StreamConverters.fromInputStream`
      return new ByteArrayInputStream(new byte[0]);
    });
  }
  void server(ServerBuilder server) { server.bindSync(this::answer); server.bind((Function<HttpRequest, CompletionStage<HttpResponse>>) this::later); }
  public static void main(String[] args) throws Exception {
    Http.get((ClassicActorSystemProvider) null).newServerAt("localhost", 0)
        .bindSync(request -> { here(); return null; }) // EVENT_LOOP: a Pekko event loop: lambda handed to `ServerBuilder.bindSync`
        .toCompletableFuture().get();
  }
  private HttpResponse answer(HttpRequest request) { here(); return null; } // EVENT_LOOP: a Pekko event loop: method reference handed to
  private CompletionStage<HttpResponse> later(HttpRequest request) {
    here(); // EVENT_LOOP: a Pekko event loop: method reference handed to
    return CompletableFuture.completedFuture(null);
  }
}
