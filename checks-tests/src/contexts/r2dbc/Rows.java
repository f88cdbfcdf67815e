// framework: R2DBC
// with: r2dbc-spi:1, reactor-core:3.8, reactive-streams:1
import io.r2dbc.spi.*;
import org.reactivestreams.Publisher;
import reactor.core.publisher.*;
import reactor.core.scheduler.Schedulers;

class Rows {
  void rows(Connection connection) {
    Flux.from(connection.createStatement("select a").execute()).flatMap(this::names)
        .doOnNext(name -> here()).publishOn(Schedulers.boundedElastic()) // ASYNC_HANDLER: a Reactor callback: `Flux.doOnNext`
        .subscribe(name -> here()); // MAY_BLOCK: `Flux.publishOn` decides the thread
    Mono.from(connection.close()).doFinally(signal -> here()); // ASYNC_HANDLER: `Mono.doFinally`
  }
  private Publisher<String> names(Result result) { here(); return result.map(this::name); } // ASYNC_HANDLER: an async handler: `names` returns `Publisher`
  private String name(Row row, RowMetadata metadata) {
    here(); // EVENT_LOOP: an R2DBC event loop: method reference handed to `Result.map`
    return row.get(0, String.class);
  }
  Publisher<Long> counts(Result result) {
    return result.map(readable -> { here(); return readable.get(0, Long.class); }); // EVENT_LOOP: an R2DBC event loop: lambda handed to `Result.map`
  }
}
