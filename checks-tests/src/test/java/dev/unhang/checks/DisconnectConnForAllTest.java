package dev.unhang.checks;

import static dev.unhang.checks.ConnectionSources.feed;
import static dev.unhang.checks.ConnectionSources.prices;
import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_WEBSOCKET;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Work that serves all clients, whoever starts it. */
final class DisconnectConnForAllTest {
  private final Checks checks =
      Checks.of(DisconnectWithoutCancel.class).with(NETTY, SPRING, SPRING_WEBSOCKET);

  @Test
  void startedByTheClass() {
    checks.silentOn(
        feed(
            """
            private static final Set<Channel> ALL = ConcurrentHashMap.newKeySet();

            static {
              io.netty.util.concurrent.GlobalEventExecutor.INSTANCE.scheduleAtFixedRate(
                  () -> ALL.forEach(channel -> channel.writeAndFlush(1)), 2, 3, TimeUnit.DAYS);
            }

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              ALL.add(ctx.channel());
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              ALL.remove(ctx.channel());
            }
            """));
  }

  @Test
  void startedOnceByCompareAndSet() {
    checks.silentOn(
        feed(
            """
            private static final Set<Channel> ALL = ConcurrentHashMap.newKeySet();
            private static final AtomicBoolean STARTED = new AtomicBoolean();

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              ALL.add(ctx.channel());
              if (STARTED.compareAndSet(false, true)) {
                ctx.executor().scheduleAtFixedRate(
                    () -> ALL.forEach(channel -> channel.write(4)), 5, 6, TimeUnit.DAYS);
              }
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              ALL.remove(ctx.channel());
            }
            """));
  }

  @Test
  void startedOnceByAFlag() {
    checks.silentOn(
        sessions(
            """
            if (!started) {
              started = true;
              scheduler.scheduleAtFixedRate(this::broadcast, 7, 8, TimeUnit.SECONDS);
            }
            """,
            ""));
  }

  @Test
  void startedOnceWithAnEarlyReturn() {
    checks.silentOn(
        sessions(
            """
            if (started) {
              return;
            }
            started = true;
            scheduler.scheduleAtFixedRate(this::broadcast, 9, 10, TimeUnit.SECONDS);
            """,
            ""));
  }

  @Test
  void startedByTheFirstAndStoppedByTheLast() {
    checks.silentOn(
        sessions(
            """
            if (sessions.size() == 1) {
              broadcast = scheduler.scheduleAtFixedRate(this::broadcast, 11, 12, TimeUnit.SECONDS);
            }
            """,
            """
            if (sessions.isEmpty()) {
              broadcast.cancel(true);
            }
            """));
  }

  @Test
  void startedAgainAfterItHasEnded() {
    checks.silentOn(
        sessions(
            """
            if (broadcast == null || broadcast.isDone()) {
              broadcast = scheduler.scheduleAtFixedRate(this::broadcast, 13, 14, TimeUnit.SECONDS);
            }
            """,
            ""));
  }

  @Test
  void startedForEachSession() {
    checks.reports(
        sessions(
            """
            if (session.isOpen()) {
              // BUG: Diagnostic contains: periodic task started here
              scheduler.scheduleAtFixedRate(this::broadcast, 15, 16, TimeUnit.SECONDS);
            }
            """,
            ""));
  }

  private static String sessions(String whenOpened, String whenClosed) {
    return prices(
        """
        private final Set<WebSocketSession> sessions = ConcurrentHashMap.newKeySet();
        private Future<?> broadcast;
        private boolean started;

        private void broadcast() {
          sessions.forEach(session -> System.out.println(session.getId() + started + broadcast));
        }

        @Override
        public synchronized void afterConnectionEstablished(WebSocketSession session) {
          sessions.add(session);
        """
            + whenOpened.indent(2)
            + """
            }

            @Override
            public synchronized void afterConnectionClosed(
                WebSocketSession session, CloseStatus status) {
              sessions.remove(session);
            """
            + whenClosed.indent(2)
            + "}\n");
  }
}
