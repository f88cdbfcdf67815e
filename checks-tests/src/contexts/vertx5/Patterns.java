// framework: Vert.x
// with: vertx-core:5
// since: 21
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.Message;

class Patterns {
  sealed interface Command permits Print, Stop {}
  record Print(String text) implements Command {}
  record Stop(int code) implements Command {}
  void consume(Vertx vertx) {
    vertx.eventBus().<Command>consumer("commands", this::on);
    vertx.eventBus().<Command>consumer("switch", message -> {
      switch (message.body()) {
        case Print(String text) when text.isEmpty() -> here(); // EVENT_LOOP: consumer`
        case Print print -> vertx.executeBlocking(() -> print.text() + here()); // MAY_BLOCK: `Vertx
        case Stop(var code) -> Thread.startVirtualThread(() -> here()); // MAY_BLOCK
      }
    });
  }
  private void on(Message<Command> message) {
    String text = switch (message.body()) {
      case Print print -> print.text();
      case Stop stop -> { here(); yield "stop"; } // EVENT_LOOP: method reference handed to `EventBus.consumer`
    };
  }
}
