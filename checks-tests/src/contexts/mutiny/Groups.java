// framework: Mutiny
// with: mutiny:3, smallrye-common-annotation:2
import io.smallrye.mutiny.*;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.*;

class Groups {
  void groups(Multi<String> source) {
    source.onSubscription().invoke(subscription -> here()) // ASYNC_HANDLER
        .select().where(text -> here() == null).group() // KNOWN GAP (want ASYNC_HANDLER): UNKNOWN
        .by(text -> text + here()).onOverflow() // KNOWN GAP (want ASYNC_HANDLER: `MultiGroup.by`): UNKNOWN
        .invoke(group -> here()).drop().collect() // KNOWN GAP (want ASYNC_HANDLER: a Mutiny callback): UNKNOWN
        .asMap(group -> here()) // KNOWN GAP (want ASYNC_HANDLER: `MultiCollect.asMap`): UNKNOWN
        .subscribe().asCompletionStage().thenAccept(map -> here()); // ASYNC_HANDLER: a JDK callback
  }
  Uni<String> chained(Uni<String> source) {
    return source.chain(text -> next(text)).eventually(() -> here()) // ASYNC_HANDLER: a Mutiny callback: `Uni.eventually`
        .ifNoItem().after(Duration.ofSeconds(1)).recoverWithItem(() -> "" + here()) // ASYNC_HANDLER: `UniOnTimeout.recoverWithItem`
        .onItem().transformToUni(text -> Uni.createFrom().item(() -> text + here()) // MAY_BLOCK: `Uni.runSubscriptionOn` decides
        .runSubscriptionOn(Infrastructure.getDefaultExecutor())).onItem().transform(text -> text + here()); // ASYNC_HANDLER: `UniOnItem.transform`
  }
  private Uni<String> next(String text) {
    String local = text + here(); // ASYNC_HANDLER: an async handler: `next` returns `Uni`
    return Uni.createFrom().item(local);
  }
  void repeated() {
    Multi.createBy().repeating().supplier(() -> here()) // ASYNC_HANDLER: a Mutiny callback: supplier`
        .until(item -> here() == null).subscribe().with(item -> {}); // ASYNC_HANDLER: a Mutiny callback: until`
  }
  static class Printing implements UniSubscriber<String> {
    @Override public void onSubscribe(UniSubscription subscription) {}
    @Override public void onItem(String item) { here(); } // ASYNC_HANDLER: a Mutiny callback: `onItem` overrides
    @Override public void onFailure(Throwable failure) {}
  }
}
