// framework: Spring Messaging
// with: SPRING, REACTOR, spring-messaging:7
package springmessaging;
import org.springframework.messaging.*;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.messaging.simp.annotation.SubscribeMapping;
import org.springframework.messaging.support.ChannelInterceptor;

final class Stomp implements ChannelInterceptor {
  @MessageMapping("/news") String mapped(String text) { return here(); } // MAY_BLOCK: `mapped` is annotated with `@MessageMapping`
  @SubscribeMapping("/news") String subscribed() { return here(); } // MAY_BLOCK: `subscribed` is annotated with `@SubscribeMapping`
  @Override public Message<?> preSend(Message<?> message, MessageChannel channel) {
    return here(); // MAY_BLOCK: `preSend` overrides `ChannelInterceptor.preSend`
  }
}
