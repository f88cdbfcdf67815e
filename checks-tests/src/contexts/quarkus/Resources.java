// framework: Quarkus
// with: resteasy-reactive-common:3, resteasy-reactive:3, jakarta.ws.rs-api:3, mutiny:3
// with: smallrye-common-annotation:2, jakarta.transaction-api:2
import io.smallrye.common.annotation.*;
import io.smallrye.mutiny.*;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.*;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

@Path("/news") class Resources {
  @GET public String plain() { here(); return format("plain"); } // MAY_BLOCK: `plain` is annotated with `@GET`
  private static String format(String text) { here(); return text; } // MAY_BLOCK: `format` called
  @GET @Path("/uni") public Uni<String> uni() {
    here(); // EVENT_LOOP: a Quarkus event loop: `uni` is annotated with `@GET`
    load();
    return Uni.createFrom().item(() -> { here(); return "uni"; }); // ASYNC_HANDLER: a Mutiny callback: lambda handed to `UniCreate.item`
  }
  private void load() { here(); } // EVENT_LOOP: a Quarkus event loop: `load` called
  @POST public Multi<String> multi() { here(); return Multi.createFrom().empty(); } // EVENT_LOOP: a Quarkus event loop: `multi` is annotated with `@POST`
  @PUT public CompletionStage<String> stage() {
    here(); // EVENT_LOOP: a Quarkus event loop: `stage` is annotated with `@PUT`
    return CompletableFuture.supplyAsync(() -> { here(); return "stage"; }); // MAY_BLOCK: lambda handed to `CompletableFuture.supplyAsync`
  }
  @GET @Path("/rest-multi") public RestMulti<String> restMulti() {
    here(); // EVENT_LOOP: a Quarkus event loop: `restMulti` is annotated with `@GET`
    return null;
  }
  @GET @Blocking public Uni<String> blockingUni() {
    here(); // MAY_BLOCK: `blockingUni` is annotated with `@Blocking`
    return Uni.createFrom().item("blocking");
  }
  @GET @NonBlocking public String nonBlocking() { here(); return "quick"; } // EVENT_LOOP: a Quarkus event loop: `nonBlocking` is annotated with `@NonBlocking`
  @GET @RunOnVirtualThread public Uni<String> virtual() {
    here(); // MAY_BLOCK: `virtual` is annotated with `@RunOnVirtualThread`
    return Uni.createFrom().item("virtual");
  }
  @DELETE @Transactional public Uni<Void> transaction() {
    here(); // MAY_BLOCK: `transaction` is annotated with `@Transactional`
    return Uni.createFrom().voidItem();
  }
  @ServerRequestFilter(preMatching = true) public void early() { here(); } // EVENT_LOOP: a Quarkus event loop: `early` is annotated with `@ServerRequestFilter`
  @ServerRequestFilter public void late() { here(); } // MAY_BLOCK: `late` is annotated with `@ServerRequestFilter`
  public String noEndpoint() { here(); return ""; } // UNKNOWN
  @Blocking @Path("/class") static class OfClass {
    @GET public Multi<String> all() { here(); return Multi.createFrom().empty(); } // MAY_BLOCK: `OfClass` is annotated with `@Blocking`
    @GET @NonBlocking public String one() { here(); return "one"; } // EVENT_LOOP: a Quarkus event loop: `one` is annotated with `@NonBlocking`
  }
  interface Api { @GET Uni<String> inherited(); }
  static class Implementation implements Api {
    @Override public Uni<String> inherited() {
      here(); // EVENT_LOOP: a Quarkus event loop: `inherited` is annotated with `@GET`
      return Uni.createFrom().item("inherited");
    }
  }
}
