// framework: Akka
// with: akka-actor_2.13:2, akka-stream_2.13:2, scala-library:2, reactive-streams:1
import akka.NotUsed;
import akka.stream.javadsl.Source;

class Streams {
  void operators(Source<String, NotUsed> source) {
    source.map(text -> text + here()) // ASYNC_HANDLER: an Akka callback: handed to `Source.map`
        .mapAsync(2, text -> CompletableFuture.supplyAsync(this::slowly)).mapConcat(this::split)
        .watchTermination((unused, done) -> done.thenRun(() -> here())); // EVENT_LOOP
  }
  private String slowly() { here(); return "slow"; } // MAY_BLOCK: method reference handed to `CompletableFuture.supplyAsync`
  private Iterable<String> split(String text) {
    here(); // ASYNC_HANDLER: an Akka callback: method reference handed to `Source.mapConcat`
    return java.util.List.of(text);
  }
  void resources() {
    Source.unfoldResource(() -> "open" + here(), // MAY_BLOCK: lambda handed to `Source.unfoldResource`
        open -> java.util.Optional.of(open), close -> here()); // MAY_BLOCK: lambda handed to `Source.unfoldResource`
  }
}
