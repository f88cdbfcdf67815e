// framework: Javalin
// with: javalin:6
import io.javalin.Javalin;
import io.javalin.http.*;
import io.javalin.http.sse.SseClient;
import io.javalin.websocket.WsConfig;

class Javalin6 {
  void routes(Javalin app, ExecutorService pool) {
    app.get("/lambda", context -> here()); // MAY_BLOCK: lambda handed to
    app.post("/reference", this::post);
    app.before(context -> here()); // MAY_BLOCK: lambda handed to
    app.get("/future", context -> context.future(() -> {
      here(); // MAY_BLOCK: lambda handed to `Context.future`
      return CompletableFuture.runAsync(() -> here(), pool); // MAY_BLOCK: runAsync`
    }));
    app.get("/async", context -> context.async(() -> here())); // MAY_BLOCK: `Context.async`
    app.sse("/news", this::news);
    app.ws("/chat", this::chat);
  }
  private void post(Context context) { here(); } // MAY_BLOCK: method reference handed to
  private void news(SseClient client) {
    here(); // MAY_BLOCK: method reference handed to
    client.onClose(() -> here()); // MAY_BLOCK: lambda handed to `SseClient.onClose`
  }
  private void chat(WsConfig socket) {
    socket.onMessage(message -> here()); // MAY_BLOCK: lambda handed to `WsConfig.onMessage`
    socket.onClose(closed -> here()); // MAY_BLOCK: lambda handed to `WsConfig.onClose`
  }
  static class Show implements Handler { @Override public void handle(Context context) { here(); } } // MAY_BLOCK: `handle` overrides `Handler.handle`
  CompletableFuture<String> made() { here(); return new CompletableFuture<>(); } // ASYNC_HANDLER: an async handler: `made` returns `CompletableFuture`
}
