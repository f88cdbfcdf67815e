// framework: Armeria
// with: armeria:1, reactive-streams:1, netty-common:4, netty-transport:4, netty-buffer:4, guava:33
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.*;
import com.linecorp.armeria.server.annotation.Get;

class ServiceBuilders {
  private final HttpService field = (context, request) -> { here(); return HttpResponse.of(200); }; // EVENT_LOOP: an Armeria event loop
  void builder(ServerBuilder server) {
    server.service("/field", field);
    server.route().get("/route").build((context, request) -> {
      here(); // EVENT_LOOP: an Armeria event loop: lambda implements `HttpService`
      return HttpResponse.of(203);
    });
    server.serviceUnder("/under", (context, request) -> made(context));
    server.annotatedService().useBlockingTaskExecutor(true).build(new OnPool());
  }
  private HttpResponse made(ServiceRequestContext context) {
    here(); // EVENT_LOOP: an Armeria event loop: `made` called
    ScheduledExecutorService pool = context.blockingTaskExecutor();
    pool.schedule(() -> here(), 1, TimeUnit.SECONDS); // MAY_BLOCK: schedule`
    CompletableFuture.runAsync(() -> here(), pool); // MAY_BLOCK: runAsync`
    return HttpResponse.of(CompletableFuture.supplyAsync(() -> answer(), context.blockingTaskExecutor()));
  }
  private HttpResponse answer() { here(); return HttpResponse.of(205); } // ASYNC_HANDLER: an async handler: `answer` returns `HttpResponse`
  static class OnPool { @Get("/pool") public String get() { here(); return "pool"; } } // KNOWN GAP (want MAY_BLOCK: handed to): EVENT_LOOP
  void later(ServiceRequestContext context) {
    context.eventLoop().schedule(() -> here(), 1, TimeUnit.SECONDS); // EVENT_LOOP: schedule`
    context.log().whenComplete().thenAccept(log -> here()); // ASYNC_HANDLER: a JDK callback
  }
}
