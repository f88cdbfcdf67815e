// framework: JDK
package jdk;
import java.net.http.*;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.*;

final class Channels {
  void accepted(AsynchronousServerSocketChannel server) {
    server.accept("", new CompletionHandler<AsynchronousSocketChannel, String>() {
      @Override public void completed(AsynchronousSocketChannel channel, String attachment) {
        here(); // EVENT_LOOP: a JDK event loop: class handed to `AsynchronousServerSocketChannel.accept`
      }
      @Override public void failed(Throwable failure, String attachment) {
        here(); // EVENT_LOOP: a JDK event loop: class handed to `AsynchronousServerSocketChannel.accept`
      }
    });
  }
  void read(AsynchronousSocketChannel channel, ByteBuffer buffer) { channel.read(buffer, null, new Received()); }
  static final class Received implements CompletionHandler<Integer, Object> {
    @Override public void completed(Integer count, Object attachment) { here(); } // EVENT_LOOP: a JDK event loop
    @Override public void failed(Throwable failure, Object attachment) {}
  }
  void futureOfChannel(AsynchronousSocketChannel channel, ByteBuffer buffer) { channel.read(buffer); here(); } // UNKNOWN
  void sent(HttpClient client, HttpRequest request) {
    client.sendAsync(request, BodyHandlers.ofString()).thenApply(response -> here()); // ASYNC_HANDLER: a JDK callback
  }
  void bodyHandler(HttpClient client, HttpRequest request) {
    client.sendAsync(request, info -> here()); // ASYNC_HANDLER: a JDK callback: lambda implements `BodyHandler`
  }
  static final class Listener implements WebSocket.Listener {
    @Override public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
      return here(); // ASYNC_HANDLER: `onText` overrides `Listener.onText`
    }
  }
  static final class Texts implements Flow.Subscriber<String> {
    @Override public void onSubscribe(Flow.Subscription subscription) {}
    @Override public void onNext(String text) { here(); } // ASYNC_HANDLER: a JDK callback: `onNext` overrides `Subscriber.onNext`
    @Override public void onError(Throwable failure) {}
    @Override public void onComplete() {}
  }
  void consumed(SubmissionPublisher<String> publisher) { publisher.consume(text -> here()); } // MAY_BLOCK: handed to `SubmissionPublisher.consume`
}
