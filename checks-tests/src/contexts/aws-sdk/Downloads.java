// framework: AWS SDK
// with: sdk-core:2, s3:2, reactive-streams:1
import software.amazon.awssdk.core.async.*;
import java.nio.ByteBuffer;

class Downloads {
  abstract static class Collecting implements AsyncResponseTransformer<String, String> {
    @Override public CompletableFuture<String> prepare() { here(); return new CompletableFuture<>(); } // EVENT_LOOP: an AWS SDK event loop: `prepare` overrides
    @Override public void onResponse(String response) { here(); } // EVENT_LOOP: an AWS SDK event loop: `AsyncResponseTransformer.onResponse`
    @Override public void onStream(SdkPublisher<ByteBuffer> publisher) {
      here(); // EVENT_LOOP: an AWS SDK event loop: `AsyncResponseTransformer.onStream`
      publisher.subscribe(buffer -> here()); // EVENT_LOOP: `SdkPublisher.subscribe`
    }
    String collected() { here(); return ""; } // UNKNOWN
  }
  void responses(CompletableFuture<String> response, ExecutorService pool) {
    response.thenAccept(text -> here()); // ASYNC_HANDLER: a JDK callback: thenAccept`
    response.thenAcceptAsync(text -> here(), pool); // MAY_BLOCK: thenAcceptAsync`
  }
}
