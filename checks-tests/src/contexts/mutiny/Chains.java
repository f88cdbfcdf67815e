// framework: Mutiny
// with: mutiny:3, smallrye-common-annotation:2
import io.smallrye.mutiny.*;
import io.smallrye.mutiny.infrastructure.Infrastructure;

class Chains {
  private final Executor pool = Infrastructure.getDefaultWorkerPool();
  Uni<String> operators(Uni<String> source) {
    here(); // ASYNC_HANDLER: an async handler: `operators` returns `Uni`
    return source.onItem().transform(item -> {
      here(); // ASYNC_HANDLER: a Mutiny callback: lambda handed to `UniOnItem.transform`
      return item;
    }).invoke(item -> { here(); }) // ASYNC_HANDLER: a Mutiny callback: lambda handed to `Uni.invoke`
        .call(this::audit).onFailure().recoverWithItem(failure -> {
      here(); // ASYNC_HANDLER: a Mutiny callback: `UniOnFailure.recoverWithItem`
      return "none";
    });
  }
  private Uni<Void> audit(String item) { here(); return Uni.createFrom().voidItem(); } // ASYNC_HANDLER: an async handler: `audit` returns `Uni`
  Uni<String> supplied() {
    return Uni.createFrom().item(() -> { here(); return "supplied"; }); // ASYNC_HANDLER: a Mutiny callback: lambda handed to `UniCreate.item`
  }
  Uni<String> subscribedOnWorkers() {
    return Uni.createFrom().item(() -> {
      here(); // MAY_BLOCK: `Uni.runSubscriptionOn` decides the thread: `UniCreate.item`
      return "row";
    }).runSubscriptionOn(pool).map(row -> { here(); return row; }); // MAY_BLOCK: `Uni.runSubscriptionOn` decides the thread: `Uni.map`
  }
  Uni<Integer> emittedOnWorkers(Uni<String> source) {
    return source.map(text -> {
      here(); // ASYNC_HANDLER: a Mutiny callback: lambda handed to `Uni.map`
      return text;
    }).emitOn(pool).map(String::length).invoke(length -> { here(); }); // MAY_BLOCK: `Uni.emitOn` decides the thread
  }
  void throughLocals(Multi<String> source) {
    Multi<String> moved = source.emitOn(Infrastructure.getDefaultExecutor());
    moved.onItem().invoke(item -> { here(); }) // MAY_BLOCK: `Multi.emitOn` decides the thread
        .subscribe().with(item -> {
      here(); // MAY_BLOCK: `Multi.emitOn` decides the thread
    });
    source.subscribe().with(item -> { here(); }); // ASYNC_HANDLER: a Mutiny callback: lambda handed to `MultiSubscribe.with`
  }
  Multi<String> inner(Multi<String> source) {
    return source.onItem().transformToUniAndMerge(item -> Uni.createFrom().item(() -> {
      here(); // MAY_BLOCK: `Uni.runSubscriptionOn` decides the thread
      return item;
    }).runSubscriptionOn(pool)).onItem().transformToMultiAndConcatenate(item -> {
      here(); // ASYNC_HANDLER: a Mutiny callback: transformToMultiAndConcatenate`
      return Multi.createFrom().item(item);
    });
  }
  void emitters() {
    Multi<Long> ticks = Multi.createFrom().emitter(emitter -> {
      here(); // ASYNC_HANDLER: a Mutiny callback: `MultiCreate.emitter`
      emitter.onTermination(() -> { here(); }); // ASYNC_HANDLER: a Mutiny callback: `MultiEmitter.onTermination`
    });
    ticks.onCancellation().invoke(this::cancelled);
  }
  private void cancelled() { here(); } // ASYNC_HANDLER: a Mutiny callback: `MultiOnCancel.invoke`
  void pools() {
    Infrastructure.getDefaultWorkerPool().execute(() -> { here(); }); // MAY_BLOCK: lambda handed to `Executor.execute`
    if (Infrastructure.canCallerThreadBeBlocked()) { here(); } // MAY_BLOCK: `Infrastructure.canCallerThreadBeBlocked` is true here
    here(); // UNKNOWN
  }
  Uni<String> inPlace(Uni<String> source) { return source.stage(uni -> { here(); return uni; }); } // ASYNC_HANDLER: `Uni.stage`: `inPlace` returns `Uni`
  public static void main(String[] arguments) {
    String text = Uni.createFrom().item(() -> { here(); return "awaited"; }).await().indefinitely(); // MAY_BLOCK: `main`: `UniCreate.item`
    Function<String, String> unused = any -> { here(); return text; }; // UNKNOWN
  }
}
