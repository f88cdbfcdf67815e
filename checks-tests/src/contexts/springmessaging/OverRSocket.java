// framework: Spring Messaging
// with: SPRING, REACTOR, spring-messaging:7, rsocket-core:1
package springmessaging;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.messaging.rsocket.annotation.ConnectMapping;
import reactor.core.publisher.Flux;

final class OverRSocket {
  @MessageMapping("news") Flux<String> mapped(String text) {
    return here(); // EVENT_LOOP: a Spring Messaging event loop: `mapped` is annotated with `@MessageMapping`
  }
  @ConnectMapping void connected() { here(); } // EVENT_LOOP: a Spring Messaging event loop: `connected` is annotated with `@ConnectMapping`
}
