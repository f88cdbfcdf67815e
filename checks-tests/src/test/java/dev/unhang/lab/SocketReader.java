package dev.unhang.lab;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** A WebSocket; {@code /health} is asked over HTTP. */
final class SocketReader extends Reader implements WebSocket.Listener {
  private final WebSocket socket;

  SocketReader(int port, String path) throws Exception {
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create("ws://127.0.0.1:" + port + path), this)
            .get(Eventually.LIMIT.toSeconds(), TimeUnit.SECONDS);
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    hear(data.toString());
    return WebSocket.Listener.super.onText(from, data, last);
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
    hear("END");
    end();
    return WebSocket.Listener.super.onClose(from, status, reason);
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    hear("CUT");
    end();
  }

  @Override
  void abort() throws IOException {
    socket.abort();
  }

  @Override
  void leave() throws IOException {
    /* Nobody answers a reader who has left. */
    CompletionStage<WebSocket> unused = socket.sendClose(WebSocket.NORMAL_CLOSURE, "bye");
  }
}
