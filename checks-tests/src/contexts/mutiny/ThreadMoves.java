// framework: Mutiny
// with: mutiny:3, smallrye-common-annotation:2, netty-transport:4, netty-common:4
import io.netty.channel.Channel;
import io.smallrye.mutiny.*;
import io.smallrye.mutiny.tuples.Tuple2;

class ThreadMoves {
  void emitterStartsWork(ExecutorService pool) {
    Uni.createFrom().emitter(emitter -> {
      here(); // ASYNC_HANDLER: a Mutiny callback: lambda handed to `UniCreate.emitter`
      pool.submit(() -> here()); // MAY_BLOCK: lambda handed to `ExecutorService.submit`
    }).subscribe().with(item -> here(), this::failed); // ASYNC_HANDLER: `UniSubscribe.with`
  }
  private void failed(Throwable failure) { here(); } // ASYNC_HANDLER: a Mutiny callback: method reference handed to `UniSubscribe.with`
  void combined(Uni<String> one, Uni<String> two, Executor pool) {
    Uni<Tuple2<String, String>> both = Uni.combine().all().unis(one, two).asTuple();
    both.emitOn(pool).subscribe().with(pair -> here()); // MAY_BLOCK: `Uni.emitOn`
    both.runSubscriptionOn(pool).onFailure().invoke(failure -> here()).subscribe().with(this::use); // MAY_BLOCK: `Uni.runSubscriptionOn` decides the thread
  }
  private void use(Tuple2<String, String> pair) { here(); } // MAY_BLOCK: `Uni.runSubscriptionOn` decides the thread
  void toEventLoop(Uni<String> source, Channel channel, Executor pool) {
    source.emitOn(pool).emitOn(channel.eventLoop()).subscribe().with(item -> here()); // EVENT_LOOP: `Uni.emitOn` decides the thread
  }
  void lastWins(Multi<String> source, ExecutorService pool) {
    source.map(text -> here()) // ASYNC_HANDLER: a Mutiny callback: lambda handed to `Multi.map`
        .emitOn(pool).filter(text -> here() == null) // MAY_BLOCK: `Multi.emitOn` decides the thread
        .onCompletion().invoke(() -> here()).subscribe().with(text -> {}); // MAY_BLOCK: `Multi.emitOn` decides the thread
  }
  Uni<String> deferred(Supplier<Uni<String>> supplier) { return Uni.createFrom().deferred(() -> load()); }
  private Uni<String> load() { here(); return Uni.createFrom().item("loaded"); } // ASYNC_HANDLER: an async handler: `load` returns `Uni`
  private Uni<String> lazily() { return Uni.createFrom().item(() -> "" + here()); } // MAY_BLOCK: `Uni.runSubscriptionOn`
  void callers(ExecutorService pool) { lazily().runSubscriptionOn(pool).subscribe().with(item -> {}); }
}
