package dev.unhang.checks;

/**
 * Sources for tests of work that is started for a connection, with the imports most of them need.
 */
final class ConnectionSources {
  private static final String HEADER =
      """
      package news;

      %simport java.util.*;
      import java.util.concurrent.*;
      import java.util.concurrent.atomic.*;

      """;

  private ConnectionSources() {}

  /** A file of the package {@code news} that can use the class library. */
  static String file(String types) {
    return importing("", types);
  }

  /** A {@link #file} with Netty's channels. */
  static String nettyFile(String types) {
    return importing("import io.netty.channel.*;\n", types);
  }

  /** A {@link #file} with Spring's WebSocket sessions. */
  static String springFile(String types) {
    return importing(
        """
        import org.springframework.context.event.EventListener;
        import org.springframework.web.socket.*;
        import org.springframework.web.socket.handler.TextWebSocketHandler;
        import org.springframework.web.socket.messaging.*;
        """,
        types);
  }

  /** A {@link #file} that has other imports as well. */
  static String importing(String imports, String types) {
    return HEADER.replace("%s", imports) + types;
  }

  /** A Netty handler of one connection with {@code members}. */
  static String feed(String members) {
    return nettyFile(
        "class Feed extends ChannelInboundHandlerAdapter {\n" + members.indent(2) + "}\n");
  }

  /** The same for all connections. */
  static String sharedFeed(String members) {
    return feed(members).replace("class Feed", "@ChannelHandler.Sharable\nclass Feed");
  }

  /** Spring's handler of all sessions with a scheduler, a map by session id and {@code members}. */
  static String prices(String members) {
    return springFile(
        """
        class Prices extends TextWebSocketHandler {
          private final Map<String, Future<?>> tickers = new ConcurrentHashMap<>();
          private final ScheduledExecutorService scheduler;

          Prices(ScheduledExecutorService scheduler) {
            this.scheduler = scheduler;
          }

        """
            + members.indent(2)
            + "}\n");
  }

  /** {@link #prices} that start a ticker for each session; {@code members} see to its end. */
  static String ticking(String members) {
    return prices(
        """
        @Override
        public void afterConnectionEstablished(WebSocketSession session) {
          tickers.put(
              session.getId(),
              scheduler.scheduleAtFixedRate(() -> tick(session), 1, 1, TimeUnit.SECONDS));
        }

        private void tick(WebSocketSession session) {
          System.out.println("tick " + session.getId());
        }

        """
            + members);
  }
}
