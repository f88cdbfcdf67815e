package jakarta.ws.rs.sse;

import java.util.concurrent.CompletionStage;

public interface SseEventSink extends AutoCloseable {
  CompletionStage<?> send(Object event);

  @Override
  void close();
}
