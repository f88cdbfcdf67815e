// Endpoints that serve all clients: by the key that the framework has for them.
// with: jakarta.inject-api:2, WEBSOCKET
package news;

import jakarta.inject.Singleton;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class KeyOfJakarta {
  private ScheduledExecutorService scheduler;

  @Singleton
  class SingletonEndpoint {
    @OnOpen public void open(Session session) {
      scheduler.scheduleAtFixedRate(() -> System.out.println(session), 0, 28, TimeUnit.SECONDS);
    }
    @OnClose
    public void close(Session session) {
      System.out.println("closed");
    }
  }

  @Singleton
  class SingletonWithoutAHook {
    @OnOpen public void open(String path, Session opened) {
      scheduler.scheduleAtFixedRate(() -> System.out.println(opened), 0, 32, TimeUnit.SECONDS);
    }
  }

  @Singleton
  class HookIsNotToldWhoseItIs {
    @OnOpen public void open(Session session) {
      scheduler.scheduleAtFixedRate(() -> System.out.println(session), 0, 29, TimeUnit.SECONDS); // NO PATCH: no parameter of `close` says which client has gone
    }
    @OnClose
    public void close() {
      System.out.println("closed");
    }
  }
}
