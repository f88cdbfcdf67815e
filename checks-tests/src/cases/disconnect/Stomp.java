// STOMP: listeners to the events of Spring's message broker.
// with: SPRING, SPRING_WEBSOCKET
package news;

import java.util.*;
import java.util.concurrent.*;
import org.springframework.context.event.EventListener;
import org.springframework.web.socket.messaging.*;

class Stomp {
  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);

  class DisconnectThatCancels { // SILENT
    private final Map<String, Future<?>> feeds = new ConcurrentHashMap<>();
    @EventListener void onSubscribe(SessionSubscribeEvent event) {
      feeds.put(event.getMessage().toString(),
          scheduler.scheduleAtFixedRate(event::getUser, 1, 2, TimeUnit.SECONDS));
    }
    @EventListener void onDisconnect(SessionDisconnectEvent event) {
      feeds.remove(event.getSessionId()).cancel(true);
    }
  }

  class NoHook {
    @EventListener void onSubscribe(SessionSubscribeEvent event) {
      scheduler.scheduleAtFixedRate(event::getUser, 3, 4, TimeUnit.SECONDS); // FINDING: Nothing stops the periodic task started here
    }
  }

  private final Map<String, Future<?>> feeds = new ConcurrentHashMap<>();
  @EventListener void onSubscribe(SessionSubscribeEvent event) {
    feeds.put(event.getMessage().toString(),
        scheduler.scheduleAtFixedRate(event::getUser, 1, 2, TimeUnit.SECONDS));
  }
  @EventListener void unsubscribeThatCancels(SessionUnsubscribeEvent event) { // FINDING: `unsubscribeThatCancels` does not run when
    feeds.remove(event.getMessage().toString()).cancel(true);
  }

  class DisconnectThatLogs {
    private final Map<String, Future<?>> feeds = new ConcurrentHashMap<>();
    @EventListener void onSubscribe(SessionSubscribeEvent event) {
      feeds.put(event.getMessage().toString(),
          scheduler.scheduleAtFixedRate(event::getUser, 1, 2, TimeUnit.SECONDS));
    }
    @EventListener void onDisconnect(SessionDisconnectEvent event) { // FINDING: does not stop the periodic task started on line
      System.out.println("left " + event.getSessionId());
    }
  }
}

class ListenerInAnotherClassOfTheFile { // SILENT
  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
  private final Map<String, Future<?>> feeds = new ConcurrentHashMap<>();
  @EventListener void onSubscribe(SessionSubscribeEvent event) {
    feeds.put(event.getMessage().toString(),
        scheduler.scheduleAtFixedRate(event::getUser, 1, 2, TimeUnit.SECONDS));
  }
  void stop(String session) { feeds.remove(session).cancel(true); }
}

class ListenerInAnotherClassOfTheFileLeaving implements org.springframework.context.ApplicationListener<SessionDisconnectEvent> {
  private final ListenerInAnotherClassOfTheFile feeds = new ListenerInAnotherClassOfTheFile();
  @Override public void onApplicationEvent(SessionDisconnectEvent event) { feeds.stop(event.getSessionId()); }
}
