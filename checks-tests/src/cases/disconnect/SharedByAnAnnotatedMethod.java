// Classes whose methods are annotated: some say that one object serves all clients, others only what it is given.
// with: NETTY_SOCKETIO, WEBSOCKET, SPRING, SPRING_WEBSOCKET, jakarta.inject-api:2
package news;

import com.corundumstudio.socketio.SocketIOClient;
import com.corundumstudio.socketio.annotation.*;
import jakarta.inject.Inject;
import jakarta.websocket.*;
import jakarta.websocket.server.ServerEndpoint;
import java.util.concurrent.*;
import org.springframework.context.event.EventListener;
import org.springframework.web.socket.messaging.*;

class SharedByAnAnnotatedMethod {
  private static final ScheduledExecutorService SCHEDULER = Executors.newScheduledThreadPool(1);

  class ListenersOfAllClients {
    private Future<?> ticks;
    @OnConnect public void joined(SocketIOClient client) {
      ticks = SCHEDULER.scheduleAtFixedRate(client::isChannelOpen, 1, 2, TimeUnit.SECONDS); // FINDING: The next client overwrites `ticks`
    }
    @OnDisconnect public void left(SocketIOClient client) { ticks.cancel(true); }
  }
  class EventsOfAllSessions {
    private ExecutorService pool;
    @EventListener void onSubscribe(SessionSubscribeEvent event) {
      pool = Executors.newSingleThreadExecutor(); // FINDING: The next client overwrites `pool`
      pool.submit(() -> { try { while (true) { System.out.println(SCHEDULER.submit(event::getUser).get()); } } catch (Exception e) { pool.shutdownNow(); } });
    }
  }
  @ServerEndpoint("/ticks") static class GivenWhatIsShared { // SILENT
    private Future<?> ticks;
    private Executor executor;
    @Inject void set(Executor given) { executor = given; }
    @OnOpen public void open(Session session) {
      ticks = SCHEDULER.scheduleAtFixedRate(session::getId, 3, 4, TimeUnit.SECONDS);
    }
    @OnClose public void close(Session session) { ticks.cancel(true); }
  }
}
