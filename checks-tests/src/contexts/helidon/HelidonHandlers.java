// framework: Helidon
// with: helidon-webserver:4, helidon-websocket:4
// since: 21
import io.helidon.webserver.http.*;
import io.helidon.websocket.*;

class HelidonHandlers implements HttpService {
  @Override public void routing(HttpRules rules) {
    rules.get("/lambda", (request, response) -> here()); // MAY_BLOCK: handed to `HttpRules.get`
    rules.post("/reference", this::post);
    here(); // UNKNOWN
  }
  private void post(ServerRequest request, ServerResponse response) {
    here(); // MAY_BLOCK: method reference handed to `HttpRules.post`
    response.whenSent(() -> here()); // MAY_BLOCK: handed to `ServerResponse.whenSent`
    CompletableFuture.completedFuture("x").thenAccept(text -> here()); // ASYNC_HANDLER: a JDK callback: thenAccept`
  }
  static class Show implements Handler {
    @Override public void handle(ServerRequest request, ServerResponse response) { here(); } // MAY_BLOCK: `handle` overrides `Handler.handle`
  }
  static class Timing implements Filter {
    @Override public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
      here(); // MAY_BLOCK: `filter` overrides `Filter.filter`
      chain.proceed();
    }
  }
  static class Chat implements WsListener {
    @Override public void onMessage(WsSession session, String text, boolean last) { here(); } // MAY_BLOCK: `onMessage` overrides `WsListener.onMessage`
  }
}
