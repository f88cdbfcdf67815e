// What is new has the indentation of the file, also where nothing beside it tells.
// with: WEBSOCKET
package news;

import jakarta.websocket.OnClose;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

@ServerEndpoint("/news")
class OneLineMethods {
    static ScheduledExecutorService timer;

    @OnOpen public void open(Session session) {
        timer.scheduleAtFixedRate(() -> session.getAsyncRemote().sendText("x"), 44, 1, TimeUnit.SECONDS);
    }

    @OnClose public void close(Session session) {
        // nothing to do
    }
}
