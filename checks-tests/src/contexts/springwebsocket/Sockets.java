// framework: Spring WebSocket
// with: SPRING, spring-websocket:7, spring-messaging:7
package springwebsocket;
import org.springframework.context.event.EventListener;
import org.springframework.web.socket.*;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import org.springframework.web.socket.messaging.SessionDisconnectEvent;

final class Sockets extends TextWebSocketHandler {
  @Override protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    here(); // MAY_BLOCK: `handleTextMessage` overrides `AbstractWebSocketHandler.handleTextMessage`
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { here(); } // MAY_BLOCK: `afterConnectionClosed` overrides
  @EventListener void gone(SessionDisconnectEvent event) { here(); } // UNKNOWN
}
