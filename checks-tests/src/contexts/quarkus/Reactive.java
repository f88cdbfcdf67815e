// framework: Quarkus
// with: quarkus-vertx:3, quarkus-scheduler-api:3, quarkus-websockets-next:3
// with: quarkus-reactive-routes:3, smallrye-reactive-messaging-api:4, mutiny:3
// with: smallrye-common-annotation:2, resteasy-reactive:3, resteasy-reactive-common:3
// with: jakarta.ws.rs-api:3, vertx-web:4, vertx-core:4
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.ConsumeEvent;
import io.quarkus.vertx.web.*;
import io.quarkus.websockets.next.*;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.*;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

class Reactive {
  @Scheduled(every = "1h") CompletionStage<Void> stage() {
    here(); // EVENT_LOOP: a Quarkus event loop: `stage` is annotated with `@Scheduled`
    return new CompletableFuture<>();
  }
  @ConsumeEvent("virtual") @RunOnVirtualThread String virtual(String text) {
    here(); // MAY_BLOCK: `virtual` is annotated with `@RunOnVirtualThread`
    return text;
  }
  @Incoming("numbers") Uni<Void> number(int number) {
    here(); // EVENT_LOOP: a Quarkus event loop: `number` is annotated with `@Incoming`
    return save(number).invoke(() -> here()); // ASYNC_HANDLER: a Mutiny callback: `Uni.invoke`
  }
  private Uni<Void> save(int number) { here(); return Uni.createFrom().voidItem(); } // EVENT_LOOP: a Quarkus event loop: `save` called
  @Incoming("texts") @RunOnVirtualThread void text(String text) { here(); store(text); } // MAY_BLOCK: `text` is annotated with `@RunOnVirtualThread`
  private void store(String text) { here(); } // MAY_BLOCK: `store` called
  @RouteFilter(100) void filter(io.vertx.ext.web.RoutingContext context) {
    here(); // EVENT_LOOP: a Quarkus event loop: `filter` is annotated with `@RouteFilter`
  }
  @Route(path = "/uni") Uni<String> route() {
    here(); // EVENT_LOOP: a Quarkus event loop: `route` is annotated with `@Route`
    return Uni.createFrom().item("uni");
  }
  @OnBinaryMessage Multi<String> bytes(byte[] bytes) {
    here(); // EVENT_LOOP: a Quarkus event loop: `bytes` is annotated with `@OnBinaryMessage`
    return Multi.createFrom().empty();
  }
  @OnError void failed(Exception failure) { here(); } // MAY_BLOCK: `failed` is annotated with `@OnError`
  @ServerExceptionMapper Uni<String> mapped(IllegalStateException failure) {
    here(); // EVENT_LOOP: `mapped` is annotated with `@ServerExceptionMapper`
    return Uni.createFrom().item("mapped");
  }
  void notAnnotated(String text) { here(); new Thread(() -> store(text)).start(); } // UNKNOWN
}
