// framework: Ratpack
// with: ratpack-core:1, ratpack-exec:1, ratpack-base:1, guava:33, reactive-streams:1
// with: netty-transport:4, netty-common:4, netty-buffer:4
import ratpack.exec.*;
import ratpack.handling.*;

class RatpackHandlers {
  void chain(Chain chain) throws Exception {
    chain.get("lambda", context -> here()); // EVENT_LOOP: a Ratpack event loop: `Chain.get`
    chain.post("reference", this::post);
    chain.all(new All());
    chain.get("both", this::both);
  }
  private void post(Context context) {
    here(); // EVENT_LOOP: a Ratpack event loop: method reference handed to `Chain.post`
    context.onClose(outcome -> here()); // EVENT_LOOP: lambda handed to `Context.onClose`
  }
  static class All implements Handler { @Override public void handle(Context context) { here(); } } // EVENT_LOOP: a Ratpack event loop
  private void both(Context context) {
    Blocking.get(() -> "row" + here()) // MAY_BLOCK: lambda handed to `Blocking.get`
        .map(row -> here()) // EVENT_LOOP: a Ratpack event loop: lambda handed to `Promise.map`
        .blockingMap(row -> here()) // MAY_BLOCK: lambda handed to `Promise.blockingMap`
        .then(row -> here()); // EVENT_LOOP: a Ratpack event loop: handed to `Promise.then`
    Blocking.op(this::store).then();
    Operation.noop().blockingNext(() -> here()).then(); // MAY_BLOCK: `Operation.blockingNext`
  }
  private void store() { here(); } // MAY_BLOCK: method reference handed to `Blocking.op`
  Promise<String> promise() {
    here(); // ASYNC_HANDLER: an async handler: `promise` returns `Promise`
    return Promise.async(down -> here()); // EVENT_LOOP: lambda handed to `Promise.async`
  }
  void guards() {
    if (Execution.isBlockingThread()) { here(); } // MAY_BLOCK: `Execution.isBlockingThread` is true here
    if (!Execution.isComputeThread()) { here(); } // MAY_BLOCK: `Execution.isComputeThread` is false here
    here(); // UNKNOWN
  }
}
