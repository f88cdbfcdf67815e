// framework: Cassandra driver
// with: java-driver-core:4
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.metadata.*;

class Queries {
  void queries(CqlSession session, ExecutorService pool) {
    session.executeAsync("select a").thenAccept(rows -> here()); // ASYNC_HANDLER: a JDK callback: `CompletionStage.thenAccept`
    session.executeAsync("select b").thenApplyAsync(rows -> here(), pool) // MAY_BLOCK: `CompletionStage.thenApplyAsync`
        .exceptionally(failure -> here()); // ASYNC_HANDLER: `CompletionStage.exceptionally`
    here(); // UNKNOWN
  }
  static class Nodes extends NodeStateListenerBase {
    @Override public void onUp(Node node) { here(); reconnect(); } // EVENT_LOOP: a Cassandra driver event loop: `onUp` overrides
    private void reconnect() { here(); } // EVENT_LOOP: a Cassandra driver event loop: `reconnect` called
  }
}
