package dev.unhang.checks;

import static dev.unhang.checks.ConnectionSources.importing;
import static dev.unhang.testing.Framework.VERTX4;
import static dev.unhang.testing.Framework.VERTX5;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Vert.x: WebSockets, TCP connections, SockJS, requests. */
final class DisconnectConnVertxTest {
  private static final Checks CHECK = Checks.of(DisconnectWithoutCancel.class);
  private static final String EXCEPTION_HANDLER_ONLY =
      webSocket(
          """
          long ticks = vertx.setPeriodic(100, id -> socket.writeTextMessage("tick"));
          // BUG: Diagnostic contains: `exceptionHandler` does not run when a client closes
          socket.exceptionHandler(error -> vertx.cancelTimer(ticks));
          """);

  private final Checks checks = CHECK.with(VERTX5);

  @Test
  void closeHandlerThatCancels() {
    checks.silentOn(
        webSocket(
            """
            long ticks = vertx.setPeriodic(101, id -> socket.writeTextMessage("tick"));
            socket.closeHandler(closed -> vertx.cancelTimer(ticks));
            """));
  }

  @Test
  void exceptionHandlerOnly() {
    checks.reports(EXCEPTION_HANDLER_ONLY);
  }

  @Test
  void exceptionHandlerOnlyInVertx4() {
    CHECK.with(VERTX4).reports(EXCEPTION_HANDLER_ONLY);
  }

  @Test
  void noHook() {
    checks.reports(
        webSocket(
            """
            // BUG: Diagnostic contains: Nothing stops the periodic task started here
            vertx.setPeriodic(102, id -> socket.writeTextMessage("tick"));
            """));
  }

  @Test
  void droppedAlthoughThereIsACloseHandler() {
    checks.reports(
        webSocket(
            """
            // BUG: Diagnostic contains: handle of the periodic task started here is thrown away
            vertx.setPeriodic(103, id -> socket.writeTextMessage("tick"));
            socket.closeHandler(closed -> System.out.println("closed"));
            """));
  }

  @Test
  void closeHandlerThatSkipsIt() {
    checks.reports(
        webSocket(
            """
            long ticks = vertx.setPeriodic(104, id -> socket.writeTextMessage("tick"));
            System.out.println("started " + ticks);
            // BUG: Diagnostic contains: `closeHandler` runs when the client goes and does not stop
            socket.closeHandler(closed -> System.out.println("closed"));
            """));
  }

  @Test
  void timerThatCancelsItself() {
    checks.silentOn(
        webSocket(
            """
            vertx.setPeriodic(
                105,
                id -> {
                  if (socket.isClosed()) {
                    vertx.cancelTimer(id);
                  }
                });
            """));
  }

  @Test
  void startedForAMessage() {
    checks.reports(
        webSocket(
            """
            socket.textMessageHandler(
                text -> {
                  // BUG: Diagnostic contains: periodic task started here
                  vertx.setPeriodic(106, id -> socket.writeTextMessage(text));
                });
            """));
  }

  @Test
  void oneShotTimer() {
    checks.silentOn(webSocket("vertx.setTimer(107, id -> socket.writeTextMessage(\"late\"));\n"));
  }

  @Test
  void consumerOfTheEventBus() {
    checks.reports(
        webSocket(
            """
            // BUG: Diagnostic contains: handle of the subscription started here is thrown away
            vertx.eventBus().<String>consumer("a", news -> socket.writeTextMessage(news.body()));
            socket.closeHandler(closed -> System.out.println("closed"));
            """));
  }

  @Test
  void consumerOfTheEventBusThatIsUnregistered() {
    checks.silentOn(
        webSocket(
            """
            io.vertx.core.eventbus.MessageConsumer<String> news =
                vertx.eventBus().consumer("b", item -> socket.writeTextMessage(item.body()));
            socket.closeHandler(closed -> news.unregister());
            """));
  }

  @Test
  void endHandlerOfATcpConnection() {
    checks.silentOn(
        tcp(
            """
            long ticks = vertx.setPeriodic(108, id -> socket.write("tick"));
            socket.endHandler(ended -> vertx.cancelTimer(ticks));
            """));
  }

  @Test
  void exceptionHandlerOfATcpConnection() {
    checks.reports(
        tcp(
            """
            long ticks = vertx.setPeriodic(109, id -> socket.write("tick"));
            // BUG: Diagnostic contains: the periodic task started on line 18 goes on
            socket.exceptionHandler(error -> vertx.cancelTimer(ticks));
            """));
  }

  @Test
  void closeHandlerOfATcpConnectionThatCallsAMethod() {
    checks.silentOn(
        tcp("""
        timers.put(socket, vertx.setPeriodic(110, id -> socket.write("tick")));
        socket.closeHandler(closed -> stop(socket));
        """)
            .replace(
                "  void listen",
                """
                  private final Map<NetSocket, Long> timers = new HashMap<>();

                  private void stop(NetSocket socket) {
                    vertx.cancelTimer(timers.remove(socket));
                  }

                  void listen\
                """));
  }

  @Test
  void sockJs() {
    checks.reports(
        sockJs(
            """
            long ticks = vertx.setPeriodic(111, id -> socket.write("tick"));
            // BUG: Diagnostic contains: `closeHandler` runs when the client goes and does not stop
            socket.closeHandler(closed -> System.out.println("closed " + ticks));
            """));
  }

  @Test
  void sockJsThatCancels() {
    checks.silentOn(
        sockJs(
            """
            long ticks = vertx.setPeriodic(112, id -> socket.write("tick"));
            socket.closeHandler(closed -> vertx.cancelTimer(ticks));
            """));
  }

  @Test
  void requestThatPolls() {
    checks.reports(
        route(
            """
            // BUG: Diagnostic contains: periodic task started here
            ctx.vertx().setPeriodic(113, id -> System.out.println(ctx.normalizedPath()));
            """));
  }

  @Test
  void requestThatPollsUntilItsEnd() {
    checks.silentOn(
        route(
            """
            long polls = ctx.vertx().setPeriodic(114, id -> System.out.println(ctx.request()));
            ctx.addEndHandler(ended -> ctx.vertx().cancelTimer(polls));
            """));
  }

  private static String webSocket(String statements) {
    return in("server.webSocketHandler(\n    socket -> {\n", statements);
  }

  private static String tcp(String statements) {
    return in("tcp.connectHandler(\n    socket -> {\n", statements);
  }

  private static String sockJs(String statements) {
    return in("sockJs.socketHandler(\n    socket -> {\n", statements);
  }

  private static String route(String statements) {
    return in("router.get(\"/poll\").handler(\n    ctx -> {\n", statements);
  }

  private static String in(String call, String statements) {
    return importing(
        """
        import io.vertx.core.Vertx;
        import io.vertx.core.http.HttpServer;
        import io.vertx.core.net.*;
        import io.vertx.ext.web.Router;
        import io.vertx.ext.web.handler.sockjs.SockJSHandler;
        """,
        """
        class Server {
          Vertx vertx;

          void listen(HttpServer server, NetServer tcp, SockJSHandler sockJs, Router router) {
        """
            + call.indent(4)
            + statements.indent(10)
            + "        });\n  }\n}\n");
  }
}
