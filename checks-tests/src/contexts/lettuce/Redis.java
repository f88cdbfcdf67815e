// framework: Lettuce
// with: lettuce-core:6, reactor-core:3.8, reactive-streams:1, netty-common:4
import io.lettuce.core.RedisFuture;
import io.lettuce.core.pubsub.*;

class Redis {
  void listeners(StatefulRedisPubSubConnection<String, String> connection) {
    connection.addListener(new News());
    RedisPubSubListener<String, String> anonymous = new RedisPubSubAdapter<>() {
      @Override public void subscribed(String channel, long count) { here(); } // EVENT_LOOP: a Lettuce event loop: `RedisPubSubListener.subscribed`
    };
    connection.addListener(anonymous);
  }
  static class News extends RedisPubSubAdapter<String, String> {
    @Override public void message(String channel, String message) {
      here(); // EVENT_LOOP: a Lettuce event loop: `message` overrides `RedisPubSubListener.message`
    }
  }
  void futures(RedisFuture<String> value, ExecutorService pool) {
    value.thenAccept(this::show);
    value.whenComplete((text, failure) -> here()); // EVENT_LOOP: a Lettuce event loop
    value.thenAcceptAsync(text -> here(), pool); // MAY_BLOCK: `CompletionStage.thenAcceptAsync`
    here(); // UNKNOWN
  }
  private void show(String text) { here(); } // EVENT_LOOP: a Lettuce event loop: method reference handed to
}
