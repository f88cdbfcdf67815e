// framework: AsyncHttpClient
// with: async-http-client:3, netty-common:4
import org.asynchttpclient.*;
import org.asynchttpclient.ws.*;

class Requests {
  void requests(AsyncHttpClient client, ExecutorService pool) {
    ListenableFuture<String> length = client.prepareGet("http: //localhost/")
        .execute(new AsyncCompletionHandler<String>() {
          @Override public String onCompleted(Response response) {
            here(); // EVENT_LOOP: `onCompleted` overrides `AsyncCompletionHandler
            return response.getResponseBody();
          }
        });
    length.addListener(() -> here(), null); // EVENT_LOOP: an AsyncHttpClient event loop
    length.addListener(() -> here(), pool); // MAY_BLOCK: `ListenableFuture.addListener`
    length.addListener(() -> here(), Runnable::run); // EVENT_LOOP: addListener`
    length.toCompletableFuture().thenRun(() -> here()); // ASYNC_HANDLER: a JDK callback
  }
  static class Chat implements WebSocketListener {
    @Override public void onOpen(WebSocket socket) { here(); } // EVENT_LOOP: an AsyncHttpClient event loop: `onOpen` overrides
    @Override public void onClose(WebSocket socket, int code, String reason) {
      here(); // EVENT_LOOP: an AsyncHttpClient event loop: `WebSocketListener.onClose`
    }
    @Override public void onError(Throwable error) { reset(); }
    void reset() { here(); } // EVENT_LOOP: an AsyncHttpClient event loop: `reset` called
  }
}
