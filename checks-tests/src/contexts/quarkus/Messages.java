// framework: Quarkus
// with: quarkus-vertx:3, quarkus-scheduler-api:3, quarkus-websockets-next:3
// with: quarkus-reactive-routes:3, quarkus-grpc-api:3, smallrye-reactive-messaging-api:4, mutiny:3
// with: smallrye-common-annotation:2
import io.quarkus.grpc.GrpcService;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.*;
import io.quarkus.vertx.web.Route;
import io.quarkus.websockets.next.*;
import io.smallrye.common.annotation.*;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.reactive.messaging.Incoming;

class Messages {
  @ConsumeEvent("news") String event(String text) { here(); return text; } // EVENT_LOOP: a Quarkus event loop: `event` is annotated with `@ConsumeEvent`
  @ConsumeEvent(value = "slow", blocking = true) Uni<String> blockingEvent(String text) {
    here(); // MAY_BLOCK: `blockingEvent` is annotated with `@ConsumeEvent`
    return Uni.createFrom().item(text);
  }
  @Blocking @ConsumeEvent("annotated") void annotatedEvent(String text) { here(); } // MAY_BLOCK: `annotatedEvent` is annotated with `@Blocking`
  @Scheduled(every = "10s") void tick() { here(); } // MAY_BLOCK: `tick` is annotated with `@Scheduled`
  @Scheduled(every = "20s") Uni<Void> reactiveTick() {
    here(); // EVENT_LOOP: a Quarkus event loop: `reactiveTick` is annotated with `@Scheduled`
    return VertxContextSupport.executeBlocking(() -> { here(); return null; }); // MAY_BLOCK: lambda handed to `VertxContextSupport.executeBlocking`
  }
  @NonBlocking @Scheduled(every = "30s") void quickTick() { here(); } // EVENT_LOOP: a Quarkus event loop: `quickTick` is annotated with `@NonBlocking`
  @OnOpen void opened() { here(); } // MAY_BLOCK: `opened` is annotated with `@OnOpen`
  @OnTextMessage Uni<String> text(String text) {
    here(); // EVENT_LOOP: a Quarkus event loop: `text` is annotated with `@OnTextMessage`
    return Uni.createFrom().item(text);
  }
  @OnClose @NonBlocking void closed() { here(); } // EVENT_LOOP: a Quarkus event loop: `closed` is annotated with `@NonBlocking`
  @Route(path = "/plain") String route() { here(); return "route"; } // EVENT_LOOP: a Quarkus event loop: `route` is annotated with `@Route`
  @Route(path = "/typed", type = Route.HandlerType.BLOCKING) String blockingRoute() {
    here(); // MAY_BLOCK: `blockingRoute` is annotated with `@Route`
    return "blocking";
  }
  @Blocking @Route(path = "/annotated") String annotatedRoute() { here(); return "annotated"; } // MAY_BLOCK: `annotatedRoute` is annotated with `@Blocking`
  @Incoming("prices") void price(double price) { here(); } // EVENT_LOOP: a Quarkus event loop: `price` is annotated with `@Incoming`
  @Incoming("orders") @io.smallrye.reactive.messaging.annotations.Blocking void order(String order) {
    here(); // MAY_BLOCK: `order` is annotated with `@Blocking`
  }
  @GrpcService static class Greeter {
    public Uni<String> greet(String name) {
      here(); // EVENT_LOOP: a Quarkus event loop: `Greeter` is annotated with `@GrpcService`
      return Uni.createFrom().item(name);
    }
    @Blocking public Uni<String> slowly(String name) { here(); return Uni.createFrom().item(name); } // MAY_BLOCK: `slowly` is annotated with `@Blocking`
  }
}
