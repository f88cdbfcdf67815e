// framework: OkHttp
// with: okhttp-jvm:5, okhttp-sse:5
import okhttp3.*;
import okhttp3.sse.*;

class Calls {
  void enqueue(Call call) {
    call.enqueue(new Callback() {
      @Override public void onResponse(Call call, Response response) { here(); } // MAY_BLOCK: class handed to `Call.enqueue`
      @Override public void onFailure(Call call, IOException failure) { here(); } // MAY_BLOCK: class handed to `Call.enqueue`
    });
    here(); // UNKNOWN
  }
  static class Socket extends WebSocketListener {
    @Override public void onMessage(WebSocket socket, String text) { here(); } // MAY_BLOCK: `onMessage` overrides `WebSocketListener.onMessage`
  }
  static class News extends EventSourceListener {
    @Override public void onEvent(EventSource source, String id, String type, String data) {
      here(); // MAY_BLOCK: `onEvent` overrides `EventSourceListener.onEvent`
    }
  }
}
