package dev.unhang.checks;

import static dev.unhang.checks.ConnectionSources.feed;
import static dev.unhang.checks.ConnectionSources.importing;
import static dev.unhang.checks.ConnectionSources.prices;
import static dev.unhang.testing.Framework.GRPC;
import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_MVC;
import static dev.unhang.testing.Framework.SPRING_WEBSOCKET;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** A handle in a field, of an object that serves all clients or one. */
final class DisconnectProblemOverwriteTest {
  private final Checks checks =
      Checks.of(DisconnectWithoutCancel.class)
          .with(SPRING, SPRING_MVC, SPRING_WEBSOCKET, NETTY, GRPC);

  @Test
  void fieldOfAController() {
    checks.reports(
        controller(
            """
            private Future<?> current;

            @GetMapping("/a")
            SseEmitter news() {
              SseEmitter emitter = new SseEmitter();
              // BUG: Diagnostic contains: The next client overwrites `current`
              current = pool.submit(this::pump);
              emitter.onCompletion(() -> current.cancel(true));
              return emitter;
            }
            """));
  }

  @Test
  void fieldWithThis() {
    checks.reports(
        controller(
            """
            private volatile Future<?> latest;

            @GetMapping("/b")
            SseEmitter news() {
              SseEmitter emitter = new SseEmitter();
              // BUG: Diagnostic contains: The next client overwrites `latest`
              this.latest = pool.submit(this::pump);
              emitter.onCompletion(() -> this.latest.cancel(true));
              return emitter;
            }
            """));
  }

  @Test
  void localThatTheHookUsesAndAField() {
    checks.silentOn(
        controller(
            """
            private Future<?> latest;

            @GetMapping("/c")
            SseEmitter news() {
              SseEmitter emitter = new SseEmitter();
              Future<?> own = pool.submit(this::pump);
              latest = own;
              emitter.onCompletion(() -> own.cancel(true));
              return emitter;
            }
            """));
  }

  @Test
  void setOfAController() {
    checks.silentOn(
        controller(
            """
            private final Set<Future<?>> all = ConcurrentHashMap.newKeySet();

            @GetMapping("/d")
            SseEmitter news() {
              SseEmitter emitter = new SseEmitter();
              Future<?> own = pool.submit(this::pump);
              all.add(own);
              emitter.onCompletion(() -> all.remove(own));
              emitter.onCompletion(() -> own.cancel(true));
              return emitter;
            }
            """));
  }

  @Test
  void atomicReferenceOfASharedHandler() {
    checks.reports(
        prices(
            """
            private final AtomicReference<Future<?>> ticker = new AtomicReference<>();

            @Override
            public void afterConnectionEstablished(WebSocketSession session) {
              // BUG: Diagnostic contains: The next client overwrites `ticker`
              ticker.set(scheduler.scheduleAtFixedRate(session::getId, 1, 2, TimeUnit.SECONDS));
            }

            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
              ticker.get().cancel(true);
            }
            """));
  }

  @Test
  void fieldOfAServiceOfGrpc() {
    checks.reports(
        service(
            """
            // BUG: Diagnostic contains: The next client overwrites `ticks`
            ticks = scheduler.scheduleAtFixedRate(items::hashCode, 3, 4, TimeUnit.SECONDS);
            ((ServerCallStreamObserver<String>) items).setOnCancelHandler(() -> ticks.cancel(true));
            """));
  }

  @Test
  void localOfAServiceOfGrpc() {
    checks.silentOn(
        service(
            """
            Future<?> own = scheduler.scheduleAtFixedRate(items::hashCode, 5, 6, TimeUnit.SECONDS);
            ((ServerCallStreamObserver<String>) items).setOnCancelHandler(() -> own.cancel(true));
            """));
  }

  @Test
  void fieldOfAHandlerOfOneChannel() {
    checks.silentOn(
        feed(
            """
            private Future<?> ticks;

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 7, 8, TimeUnit.SECONDS);
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              ticks.cancel(true);
            }
            """));
  }

  @Test
  void staticFieldOfAHandlerOfOneChannel() {
    checks.reports(
        feed(
            """
            private static Future<?> ticks;

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              // BUG: Diagnostic contains: The next client overwrites `ticks`
              ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 9, 10, TimeUnit.SECONDS);
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              ticks.cancel(true);
            }
            """));
  }

  @Test
  void workForAllThatTheFirstClientStarts() {
    checks.silentOn(
        controller(
            """
            private Future<?> all;

            @GetMapping("/e")
            synchronized SseEmitter news() {
              SseEmitter emitter = new SseEmitter();
              if (all == null) {
                all = pool.submit(this::pump);
              }
              return emitter;
            }
            """));
  }

  @Test
  void fieldOfAnObjectForOneClient() {
    checks.silentOn(
        controller(
            """
            @GetMapping("/f")
            SseEmitter news() {
              SseEmitter emitter = new SseEmitter();
              Client client = new Client();
              client.work = pool.submit(this::pump);
              emitter.onCompletion(() -> client.work.cancel(true));
              return emitter;
            }

            static class Client {
              Future<?> work;
            }
            """));
  }

  /* XXX: a thread comes into the field before it is started. */
  @Test
  void knownGapThreadInAField() {
    checks.silentOn(
        controller(
            """
            private Thread thread;

            @GetMapping("/g")
            SseEmitter news() {
              SseEmitter emitter = new SseEmitter();
              thread = new Thread(this::pump);
              thread.start();
              emitter.onCompletion(() -> thread.interrupt());
              return emitter;
            }
            """));
  }

  private static String controller(String members) {
    return importing(
        """
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
        """,
        """
        @RestController
        class News {
          private final ExecutorService pool = Executors.newCachedThreadPool();

          private void pump() {
            while (true) {
              System.out.println("news");
            }
          }

        """
            + members.indent(2)
            + "}\n");
  }

  private static String service(String statements) {
    return importing(
        "import io.grpc.*;\nimport io.grpc.stub.*;\n",
        """
        class News extends NewsBase {
          private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
          private Future<?> ticks;

          @Override
          public void watch(String topic, StreamObserver<String> items) {
        """
            + statements.indent(4)
            + """
              }
            }

            abstract class NewsBase implements BindableService {
              public void watch(String topic, StreamObserver<String> items) {}

              @Override
              public final ServerServiceDefinition bindService() {
                return ServerServiceDefinition.builder("news.News").build();
              }
            }
            """);
  }
}
