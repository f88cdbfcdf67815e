// Vert.x: WebSockets, TCP connections, SockJS, requests.
// with: VERTX5
package news;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.net.*;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.sockjs.SockJSHandler;
import java.util.*;

class VertxSockets {
  Vertx vertx;

  private final Map<NetSocket, Long> timers = new HashMap<>();
  void methods(HttpServer server, NetServer tcp, SockJSHandler sockJs, Router router) { // SILENT
    router.get("/poll").handler(ctx -> {
          long polls = ctx.vertx().setPeriodic(114, id -> System.out.println(ctx.request()));
          ctx.addEndHandler(ended -> ctx.vertx().cancelTimer(polls));
        });
  }
  private static long latest;
  void timerInAFieldOfAll(HttpServer server) {
    server.webSocketHandler(socket -> {
          latest = vertx.setPeriodic(115, id -> socket.writeTextMessage("tick")); // FINDING: The next client overwrites `latest`
          socket.closeHandler(closed -> vertx.cancelTimer(latest));
        });
  }
  void closeHandlerThatCancels(HttpServer server, NetServer tcp, SockJSHandler sockJs, Router router) { // SILENT
    server.webSocketHandler(socket -> {
          long ticks = vertx.setPeriodic(101, id -> socket.writeTextMessage("tick"));
          socket.closeHandler(closed -> vertx.cancelTimer(ticks));
        });
  }
  void oneShotTimer(HttpServer server, NetServer tcp, SockJSHandler sockJs, Router router) { // SILENT
    server.webSocketHandler(socket -> { vertx.setTimer(107, id -> socket.writeTextMessage("late")); });
  }
  void noHook(HttpServer server, NetServer tcp, SockJSHandler sockJs, Router router) {
    server.webSocketHandler(socket -> { vertx.setPeriodic(102, id -> socket.writeTextMessage("tick")); }); // FINDING: Nothing stops the periodic task started here
  }
  void sockJs(HttpServer server, NetServer tcp, SockJSHandler sockJs, Router router) {
    sockJs.socketHandler(socket -> {
          long ticks = vertx.setPeriodic(111, id -> socket.write("tick"));
          socket.closeHandler(closed -> System.out.println("closed " + ticks)); // FINDING: `closeHandler` runs when the client goes and does not stop
        });
  }
  private void closeHandlerOfATcpConnectionThatCallsAMethod(NetSocket socket) { vertx.cancelTimer(timers.remove(socket)); } // SILENT
  void closeHandlerOfATcpConnectionThatCallsAMethodListen(HttpServer server, NetServer tcp, SockJSHandler sockJs, Router router) {
    tcp.connectHandler(socket -> {
          timers.put(socket, vertx.setPeriodic(110, id -> socket.write("tick")));
          socket.closeHandler(closed -> closeHandlerOfATcpConnectionThatCallsAMethod(socket));
        });
  }
  void requestThatPolls(HttpServer server, NetServer tcp, SockJSHandler sockJs, Router router) {
    router.get("/poll").handler(ctx -> {
          ctx.vertx().setPeriodic(113, id -> System.out.println(ctx.normalizedPath())); // FINDING: periodic task started here
        });
  }
  void droppedAlthoughThereIsACloseHandler(HttpServer server, NetServer tcp, SockJSHandler sockJs, Router router) {
    server.webSocketHandler(socket -> {
          vertx.setPeriodic(103, id -> socket.writeTextMessage("tick")); // FINDING: handle of the periodic task started here is thrown away
          socket.closeHandler(closed -> System.out.println("closed"));
        });
  }
  void consumerOfTheEventBusThatIsUnregistered(HttpServer server, NetServer tcp, SockJSHandler sockJs, Router router) { // SILENT
    server.webSocketHandler(socket -> {
          io.vertx.core.eventbus.MessageConsumer<String> news =
              vertx.eventBus().consumer("b", item -> socket.writeTextMessage(item.body()));
          socket.closeHandler(closed -> news.unregister());
        });
  }
  void closeHandlerThatSkipsIt(HttpServer server, NetServer tcp, SockJSHandler sockJs, Router router) {
    server.webSocketHandler(socket -> {
          long ticks = vertx.setPeriodic(104, id -> socket.writeTextMessage("tick"));
          System.out.println("started " + ticks);
          socket.closeHandler(closed -> System.out.println("closed")); // FINDING: `closeHandler` runs when the client goes and does not stop
        });
  }
  void exceptionHandlerOnly(HttpServer server, NetServer tcp, SockJSHandler sockJs, Router router) {
    server.webSocketHandler(socket -> {
          long ticks = vertx.setPeriodic(100, id -> socket.writeTextMessage("tick"));
          socket.exceptionHandler(error -> vertx.cancelTimer(ticks)); // FINDING: `exceptionHandler` does not run when a client closes
        });
  }
  void exceptionHandlerOfATcpConnection(HttpServer server, NetServer tcp, SockJSHandler sockJs, Router router) {
    tcp.connectHandler(socket -> {
          long ticks = vertx.setPeriodic(109, id -> socket.write("tick")); // HERE: exceptionHandlerOfATcpConnection
          socket.exceptionHandler(error -> vertx.cancelTimer(ticks)); // FINDING: the periodic task started on @line:exceptionHandlerOfATcpConnection goes on
        });
  }
  void consumerOfTheEventBus(HttpServer server, NetServer tcp, SockJSHandler sockJs, Router router) {
    server.webSocketHandler(socket -> {
          vertx.eventBus().<String>consumer("a", news -> socket.writeTextMessage(news.body())); // FINDING: handle of the subscription started here is thrown away
          socket.closeHandler(closed -> System.out.println("closed"));
        });
  }
  void timerThatCancelsItself(HttpServer server, NetServer tcp, SockJSHandler sockJs, Router router) { // SILENT
    server.webSocketHandler(socket -> {
          vertx.setPeriodic(105, id -> { if (socket.isClosed()) { vertx.cancelTimer(id); } });
        });
  }
  void endHandlerOfATcpConnection(HttpServer server, NetServer tcp, SockJSHandler sockJs, Router router) { // SILENT
    tcp.connectHandler(socket -> {
          long ticks = vertx.setPeriodic(108, id -> socket.write("tick"));
          socket.endHandler(ended -> vertx.cancelTimer(ticks));
        });
  }
  void startedForAMessage(HttpServer server, NetServer tcp, SockJSHandler sockJs, Router router) {
    server.webSocketHandler(socket -> {
          socket.textMessageHandler(text -> { vertx.setPeriodic(106, id -> socket.writeTextMessage(text)); }); // FINDING: periodic task started here
        });
  }
  void sockJsThatCancels(HttpServer server, NetServer tcp, SockJSHandler sockJs, Router router) { // SILENT
    sockJs.socketHandler(socket -> {
          long ticks = vertx.setPeriodic(112, id -> socket.write("tick"));
          socket.closeHandler(closed -> vertx.cancelTimer(ticks));
        });
  }
}
