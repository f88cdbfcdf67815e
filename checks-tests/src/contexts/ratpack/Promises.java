// framework: Ratpack
// with: ratpack-core:1, ratpack-exec:1, ratpack-base:1, guava:33, reactive-streams:1
// with: netty-transport:4, netty-common:4, netty-buffer:4
import ratpack.exec.*;
import ratpack.func.Function;
import ratpack.handling.Context;

class Promises {
  private final Function<String, String> upper = text -> { here(); return text; }; // EVENT_LOOP: a Ratpack event loop: lambda handed to `Promise.map`
  void chain(Context context, Promise<String> promise) {
    promise.map(upper).flatMap(text -> {
      here(); // EVENT_LOOP: a Ratpack event loop: lambda handed to `Promise.flatMap`
      return Blocking.get(() -> text + here()); // MAY_BLOCK: handed to `Blocking.get`
    }).onError(error -> here()) // EVENT_LOOP: a Ratpack event loop: onError`
        .wiretap(result -> here()).then(context::render); // EVENT_LOOP: a Ratpack event loop: `Promise.wiretap`
    Execution.fork().start(execution -> here()); // EVENT_LOOP: a Ratpack event loop: start`
  }
  String plain() { here(); return "plain"; } // UNKNOWN
}
