package dev.unhang.checks;

import static dev.unhang.checks.ConnectionSources.feed;
import static dev.unhang.checks.ConnectionSources.importing;
import static dev.unhang.checks.ConnectionSources.nettyFile;
import static dev.unhang.checks.ConnectionSources.prices;
import static dev.unhang.checks.ConnectionSources.sharedFeed;
import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_MVC;
import static dev.unhang.testing.Framework.SPRING_WEBSOCKET;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Hooks of one client that end an executor, of all clients or of its own. */
final class DisconnectProblemSharedTest {
  private final Checks checks =
      Checks.of(DisconnectWithoutCancel.class).with(SPRING, SPRING_MVC, SPRING_WEBSOCKET, NETTY);

  @Test
  void staticFieldOfAController() {
    checks.reports(
        controller(
            """
            private static final ExecutorService POOL = Executors.newFixedThreadPool(1);

            @GetMapping("/a")
            SseEmitter news() {
              SseEmitter emitter = new SseEmitter();
              POOL.execute(() -> System.out.println("a"));
              // BUG: Diagnostic contains: ends an executor that serves other clients too
              emitter.onCompletion(() -> POOL.shutdownNow());
              return emitter;
            }
            """));
  }

  @Test
  void fieldOfAController() {
    checks.reports(
        controller(
            """
            private final ExecutorService pool = Executors.newFixedThreadPool(2);

            @GetMapping("/b")
            SseEmitter news() {
              SseEmitter emitter = new SseEmitter();
              pool.execute(() -> System.out.println("b"));
              // BUG: Diagnostic contains: `onTimeout` ends an executor
              emitter.onTimeout(pool::shutdownNow);
              return emitter;
            }
            """));
  }

  @Test
  void injectedExecutor() {
    checks.reports(
        prices(
            """
            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
              // BUG: Diagnostic contains: ends an executor that serves other clients too
              scheduler.shutdown();
            }
            """));
  }

  @Test
  void helperOfTheHook() {
    checks.reports(
        prices(
            """
            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
              close();
            }

            private void close() {
              // BUG: Diagnostic contains: ends an executor that serves other clients too
              scheduler.shutdownNow();
            }
            """));
  }

  @Test
  void sharableHandler() {
    checks.reports(
        sharedFeed(
            """
            private final ExecutorService pool = Executors.newFixedThreadPool(3);

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              // BUG: Diagnostic contains: `channelInactive` ends an executor
              pool.shutdown();
            }
            """));
  }

  @Test
  void executorGivenToAHandler() {
    checks.reports(
        feed(
            """
            private final ExecutorService pool;

            Feed(ExecutorService pool) {
              this.pool = pool;
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              // BUG: Diagnostic contains: ends an executor that serves other clients too
              pool.shutdownNow();
            }
            """));
  }

  @Test
  void executorMadeForTheHandler() {
    checks.silentOn(
        feed(
            """
            private final ExecutorService pool = Executors.newFixedThreadPool(4);

            @Override
            public void channelRead(ChannelHandlerContext ctx, Object message) {
              pool.execute(() -> System.out.println(message));
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              pool.shutdownNow();
            }
            """));
  }

  @Test
  void executorMadeForTheHandlerByWhoMakesIt() {
    checks.silentOn(
        nettyFile(
            """
            class Feed extends ChannelInboundHandlerAdapter {
              private final ExecutorService pool;

              private Feed(ExecutorService pool) {
                this.pool = pool;
              }

              static Feed create() {
                return new Feed(Executors.newFixedThreadPool(5));
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                pool.shutdownNow();
              }
            }
            """));
  }

  @Test
  void executorMadeForTheResponse() {
    checks.silentOn(
        controller(
            """
            @GetMapping("/c")
            SseEmitter news() {
              SseEmitter emitter = new SseEmitter();
              ExecutorService pool = Executors.newFixedThreadPool(6);
              pool.execute(
                  () -> {
                    while (true) {
                      System.out.println("c");
                    }
                  });
              emitter.onCompletion(() -> pool.shutdownNow());
              return emitter;
            }
            """));
  }

  @Test
  void executorsBySession() {
    checks.silentOn(
        prices(
            """
            private final Map<String, ExecutorService> pools = new ConcurrentHashMap<>();

            @Override
            public void afterConnectionEstablished(WebSocketSession session) {
              pools.put(session.getId(), Executors.newFixedThreadPool(7));
            }

            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
              pools.remove(session.getId()).shutdownNow();
            }
            """));
  }

  @Test
  void endOfTheApplication() {
    checks.silentOn(
        controller(
            """
            private final ExecutorService pool = Executors.newFixedThreadPool(8);

            void close() {
              pool.shutdown();
            }

            @GetMapping("/d")
            SseEmitter news() {
              SseEmitter emitter = new SseEmitter();
              emitter.onCompletion(() -> System.out.println("d"));
              return emitter;
            }
            """));
  }

  @Test
  void injectedField() {
    checks.reports(
        injected(
            """
            @Autowired private ExecutorService pool;
            """));
  }

  @Test
  void injectedSetter() {
    checks.reports(
        injected(
            """
            private ExecutorService pool;

            @Autowired
            void setPool(ExecutorService pool) {
              this.pool = pool;
            }
            """));
  }

  private static String injected(String members) {
    return importing(
        """
        import io.netty.channel.*;
        import org.springframework.beans.factory.annotation.Autowired;
        """,
        "class Feed extends ChannelInboundHandlerAdapter {\n"
            + members.indent(2)
            + """

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                // BUG: Diagnostic contains: ends an executor that serves other clients too
                pool.shutdown();
              }
            }
            """);
  }

  private static String controller(String members) {
    return importing(
        """
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
        """,
        "@RestController\nclass News {\n" + members.indent(2) + "}\n");
  }
}
