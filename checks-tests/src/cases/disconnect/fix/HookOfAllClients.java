// One function starts the work for each client, another is the hook of all: it takes out what is kept for the client.
// with: JAVALIN, NETTY_SOCKETIO
package news;

import com.corundumstudio.socketio.SocketIOClient;
import com.corundumstudio.socketio.listener.ClientListeners;
import io.javalin.websocket.WsConfig;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class HookOfAllClients {
  private final ScheduledExecutorService clock;
  private final Map<String, Future<?>> ticks = new ConcurrentHashMap<>();
  private final Map<UUID, Future<?>> beats = new ConcurrentHashMap<>();

  HookOfAllClients(ScheduledExecutorService clock) {
    this.clock = clock;
  }

  void map(WsConfig ws) {
    ws.onConnect(
        joined ->
            ticks.put(
                joined.sessionId(),
                clock.scheduleAtFixedRate(joined::sendPing, 1, 2, TimeUnit.SECONDS)));
    ws.onClose(gone -> System.out.println(gone.reason()));
  }

  void mapOfListeners(ClientListeners server) {
    server.addConnectListener(
        client -> {
          Future<?> beat =
              clock.scheduleAtFixedRate(client::isChannelOpen, 3, 4, TimeUnit.SECONDS);
          beats.put(client.getSessionId(), beat);
        });
    server.addDisconnectListener(
        (SocketIOClient left) -> {
          System.out.println(left.getSessionId());
        });
  }

  void attribute(WsConfig ws) {
    ws.onConnect(
        ctx ->
            ctx.attribute(
                "timer", clock.scheduleAtFixedRate(ctx::sendPing, 5, 6, TimeUnit.SECONDS)));
    ws.onClose(ctx -> System.out.println(ctx.status()));
  }

  void mayStartSeveral(WsConfig ws) {
    ws.onMessage(
        ctx ->
            ticks.put(
                ctx.sessionId(),
                clock.scheduleAtFixedRate(ctx::sendPing, 7, 8, TimeUnit.SECONDS)));
    ws.onClose(ctx -> System.out.println(ctx.reason())); // NO PATCH: the handle is kept among those of other clients
  }

  void looksAtTheMap(WsConfig ws) {
    ws.onConnect(
        ctx ->
            ticks.put(
                ctx.sessionId(),
                clock.scheduleAtFixedRate(ctx::sendPing, 9, 10, TimeUnit.SECONDS)));
    ws.onClose(ctx -> ticks.forEach((id, tick) -> System.out.println(id))); // NO PATCH: the handle is kept among those of other clients
  }

  void startedLater(WsConfig ws) {
    ws.onConnect(
        ctx ->
            clock.execute(
                () ->
                    ticks.put(
                        ctx.sessionId(),
                        clock.scheduleAtFixedRate(ctx::sendPing, 11, 12, TimeUnit.SECONDS))));
    ws.onClose(ctx -> System.out.println(ctx.reason())); // NO PATCH: the handle is kept among those of other clients
  }
}
