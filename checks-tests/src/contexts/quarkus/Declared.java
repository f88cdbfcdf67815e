// framework: Quarkus
// with: quarkus-core:3, resteasy-reactive-common:3, jakarta.ws.rs-api:3, mutiny:3
// with: smallrye-common-annotation:2
import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.common.annotation.*;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;

class Declared {
  interface BlockingApi { @Blocking Uni<String> find(); }
  static class Service implements BlockingApi {
    @Override public Uni<String> find() { here(); return Uni.createFrom().item("found"); } // MAY_BLOCK: `find` is annotated with `@Blocking`
  }
  @NonBlocking static class Quick { @GET public String plain() { here(); return "quick"; } } // EVENT_LOOP: a Quarkus event loop
  @RunOnVirtualThread static class Virtual { @GET public Uni<String> uni() { here(); return Uni.createFrom().item("virtual"); } } // MAY_BLOCK
  @GET public List<String> plain(List<String> names) { names.forEach(name -> here()); return names; } // MAY_BLOCK: lambda handed to `Iterable.forEach`
  @GET public CompletionStage<String> stage(CompletionStage<String> source, Executor pool) {
    here(); // EVENT_LOOP: a Quarkus event loop: `stage` is annotated with `@GET`
    return source.thenApply(text -> text + here()) // ASYNC_HANDLER: a JDK callback: thenApply`
        .thenApplyAsync(text -> text + here(), pool); // MAY_BLOCK: thenApplyAsync`
  }
  @GET public Uni<String> offloaded(Executor pool) {
    return Uni.createFrom().item(() -> "row" + here()) // MAY_BLOCK: `Uni.runSubscriptionOn` decides the thread
        .runSubscriptionOn(pool).map(row -> row + here()); // MAY_BLOCK: `Uni.runSubscriptionOn` decides the thread
  }
  @GET public Uni<String> asked() {
    if (BlockingOperationControl.isBlockingAllowed()) { here(); } // MAY_BLOCK: `BlockingOperationControl.isBlockingAllowed` is true here
    return Uni.createFrom().item("asked");
  }
  @Blocking void onlyAnnotated() { here(); } // MAY_BLOCK: `onlyAnnotated` is annotated with `@Blocking`
}
