// framework: Armeria
// with: armeria:1, reactive-streams:1, netty-common:4, netty-transport:4, netty-buffer:4, guava:33
import com.linecorp.armeria.common.*;
import com.linecorp.armeria.server.*;
import com.linecorp.armeria.server.annotation.*;

class Services {
  void builder(ServerBuilder server) {
    server.service("/lambda", (context, request) -> {
      here(); // EVENT_LOOP: an Armeria event loop: lambda handed to `ServerBuilder.service`
      return HttpResponse.of(200);
    });
    server.service("/reference", this::answer);
    server.decorator((delegate, context, request) -> {
      here(); // EVENT_LOOP: an Armeria event loop: lambda handed to `ServerBuilder.decorator`
      return delegate.serve(context, request);
    });
  }
  private HttpResponse answer(ServiceRequestContext context, HttpRequest request) {
    here(); // EVENT_LOOP: method reference handed to `ServerBuilder.service`
    return HttpResponse.of(204);
  }
  static class Plain implements HttpService {
    @Override public HttpResponse serve(ServiceRequestContext context, HttpRequest request) {
      here(); // EVENT_LOOP: an Armeria event loop: `serve` overrides `HttpService.serve`
      context.eventLoop().execute(() -> here()); // EVENT_LOOP: handed to
      context.blockingTaskExecutor().submit(() -> here()); // MAY_BLOCK: lambda handed to
      context.whenRequestCancelled().thenAccept(cause -> here()); // ASYNC_HANDLER: thenAccept`
      return HttpResponse.of(() -> { here(); return HttpResponse.of(201); }, context.blockingTaskExecutor()); // MAY_BLOCK: lambda handed to `HttpResponse.of`
    }
  }
  static class Gets extends AbstractHttpService {
    @Override protected HttpResponse doGet(ServiceRequestContext context, HttpRequest request) {
      here(); // EVENT_LOOP: an Armeria event loop: `doGet` overrides `AbstractHttpService.doGet`
      return HttpResponse.of(202);
    }
  }
  static class Annotated {
    @Get("/plain") public String plain() { here(); return "plain"; } // EVENT_LOOP: an Armeria event loop: `plain` is annotated with `@Get`
    @Get("/future") public CompletableFuture<String> future() {
      here(); // EVENT_LOOP: an Armeria event loop: `future` is annotated with `@Get`
      return CompletableFuture.supplyAsync(() -> here()); // MAY_BLOCK: supplyAsync`
    }
    @Blocking @Post("/blocking") public String blocking() { here(); return "blocking"; } // MAY_BLOCK: `blocking` is annotated with `@Blocking`
    public String helper() { here(); return "helper"; } // UNKNOWN
  }
  @Blocking static class OfClass { @Get("/class") public String get() { here(); return "class"; } } // MAY_BLOCK: `OfClass` is annotated with `@Blocking`
  HttpResponse made() { here(); return HttpResponse.streaming(); } // ASYNC_HANDLER: an async handler: `made` returns `HttpResponse`
}
