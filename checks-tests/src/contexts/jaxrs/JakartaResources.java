// framework: JAX-RS
// with: jakarta.ws.rs-api:4
// also: javax.ws.rs-api:2, jakarta=javax, Jakarta=Javax
package jaxrs;
import jakarta.ws.rs.*;
import jakarta.ws.rs.client.InvocationCallback;
import jakarta.ws.rs.container.*;
import jakarta.ws.rs.core.*;
import jakarta.ws.rs.sse.*;

final class JakartaResources {
  @GET public void suspended(@Suspended AsyncResponse response) {
    here(); // ASYNC_HANDLER: a JAX-RS callback: `suspended` is annotated with `@GET`
    response.setTimeoutHandler(late -> here()); // MAY_BLOCK: lambda handed to `AsyncResponse.setTimeoutHandler`
  }
  @GET public void events(@Context SseEventSink sink, @Context Sse sse) { here(); } // ASYNC_HANDLER: a JAX-RS callback: `events` is annotated with `@GET`
  @POST public CompletionStage<String> stage() {
    here(); // ASYNC_HANDLER: `stage` returns `CompletionStage`
    return CompletableFuture.supplyAsync(() -> here()); // MAY_BLOCK: lambda handed to `CompletableFuture.supplyAsync`
  }
  @GET public String plain() { return here(); } // MAY_BLOCK: `plain` is annotated with `@GET`
  @GET public StreamingOutput output() { return stream -> here(); } // MAY_BLOCK: lambda implements `StreamingOutput`
  static final class Callback implements InvocationCallback<String> {
    @Override public void completed(String text) { here(); } // ASYNC_HANDLER: a JAX-RS callback: `completed` overrides `InvocationCallback.completed`
    @Override public void failed(Throwable failure) {}
  }
}
