// Work that a map starts once for what requests name: the same name comes from other clients as well.
// with: JAVALIN
package news;

import io.javalin.config.JavalinConfig;
import io.javalin.http.sse.SseClient;
import io.javalin.websocket.*;
import java.util.*;
import java.util.concurrent.*;

class Feeds {
  final Map<String, Set<SseClient>> listeners = new ConcurrentHashMap<>();
  final Map<String, Future<?>> timers = new ConcurrentHashMap<>();
  ScheduledExecutorService timer;
  void publish(String topic) { listeners.get(topic).forEach(client -> client.sendEvent("topic")); }
}

class ForAPathParameter extends Feeds { // SILENT
  void routes(JavalinConfig config) {
    config.routes.sse("/{topic}", client -> {
      client.keepAlive();
      timers.computeIfAbsent(
          client.ctx().pathParam("topic"), topic -> timer.scheduleAtFixedRate(() -> publish(topic), 1, 2, TimeUnit.SECONDS));
    });
  }
}

class ForAQueryParameterInAVariable extends Feeds { // SILENT
  void routes(JavalinConfig config) {
    config.routes.sse("/news", client -> {
      client.keepAlive();
      String topic = client.ctx().queryParam("topic");
      if (!this.timers.containsKey(topic)) {
        this.timers.put(topic, timer.scheduleAtFixedRate(() -> publish(topic), 2, 2, TimeUnit.SECONDS));
      }
    });
  }
}

class ForTheAddressOfTheClient extends Feeds {
  void routes(JavalinConfig config) {
    config.routes.sse("/own", client -> {
      client.keepAlive();
      timers.computeIfAbsent(
          client.ctx().ip() + client.hashCode(), own -> timer.scheduleAtFixedRate(own::length, 3, 2, TimeUnit.SECONDS)); // FINDING: Nothing stops the periodic task started here
    });
  }
}

class ForAParameterAndTheClient extends Feeds {
  void routes(JavalinConfig config) {
    config.routes.sse("/both", client -> {
      client.keepAlive();
      timers.computeIfAbsent(
          client.ctx().pathParam("topic"), topic -> timer.scheduleAtFixedRate(() -> client.sendEvent(topic), 4, 2, TimeUnit.SECONDS)); // FINDING: Nothing stops the periodic task started here
    });
  }
}

class ReadsTheParameterInTheTask extends Feeds {
  void routes(JavalinConfig config) {
    config.routes.sse("/late", client -> {
      client.keepAlive();
      timers.computeIfAbsent(
          "late", topic -> timer.scheduleAtFixedRate(() -> publish(client.ctx().pathParam("topic")), 5, 2, TimeUnit.SECONDS)); // FINDING: Nothing stops the periodic task started here
    });
  }
}
