package dev.unhang.checks;

import static dev.unhang.checks.ConnectionSources.springFile;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_WEBSOCKET;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** STOMP: listeners to the events of Spring's message broker. */
final class DisconnectConnStompTest {
  private final Checks checks =
      Checks.of(DisconnectWithoutCancel.class).with(SPRING, SPRING_WEBSOCKET);

  @Test
  void disconnectThatLogs() {
    checks.reports(
        stomp(
            """
            @EventListener
            // BUG: Diagnostic contains: does not stop the periodic task started on line
            void onDisconnect(SessionDisconnectEvent event) {
              System.out.println("left " + event.getSessionId());
            }
            """));
  }

  @Test
  void disconnectThatCancels() {
    checks.silentOn(
        stomp(
            """
            @EventListener
            void onDisconnect(SessionDisconnectEvent event) {
              feeds.remove(event.getSessionId()).cancel(true);
            }
            """));
  }

  @Test
  void unsubscribeThatCancels() {
    checks.reports(
        stomp(
            """
            @EventListener
            // BUG: Diagnostic contains: `onUnsubscribe` does not run when
            void onUnsubscribe(SessionUnsubscribeEvent event) {
              feeds.remove(event.getMessage().toString()).cancel(true);
            }
            """));
  }

  @Test
  void noHook() {
    checks.reports(
        springFile(
            """
            class Feeds {
              private final ScheduledExecutorService scheduler =
                  Executors.newScheduledThreadPool(1);

              @EventListener
              void onSubscribe(SessionSubscribeEvent event) {
                // BUG: Diagnostic contains: Nothing stops the periodic task started here
                scheduler.scheduleAtFixedRate(event::getUser, 3, 4, TimeUnit.SECONDS);
              }
            }
            """));
  }

  @Test
  void listenerInAnotherClassOfTheFile() {
    checks.silentOn(
        stomp(
                """
                void stop(String session) {
                  feeds.remove(session).cancel(true);
                }
                """)
            + """

            class Leaving
                implements org.springframework.context.ApplicationListener<SessionDisconnectEvent> {
              private final Feeds feeds = new Feeds();

              @Override
              public void onApplicationEvent(SessionDisconnectEvent event) {
                feeds.stop(event.getSessionId());
              }
            }
            """);
  }

  private static String stomp(String members) {
    return springFile(
        """
        class Feeds {
          private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
          private final Map<String, Future<?>> feeds = new ConcurrentHashMap<>();

          @EventListener
          void onSubscribe(SessionSubscribeEvent event) {
            feeds.put(
                event.getMessage().toString(),
                scheduler.scheduleAtFixedRate(event::getUser, 1, 2, TimeUnit.SECONDS));
          }

        """
            + members.indent(2)
            + "}\n");
  }
}
