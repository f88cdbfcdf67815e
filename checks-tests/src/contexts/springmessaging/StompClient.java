// framework: Spring Messaging
// with: SPRING, spring-messaging:7
package springmessaging;
import org.springframework.messaging.simp.stomp.*;

final class StompClient extends StompSessionHandlerAdapter {
  private ExecutorService pool;
  @Override public void afterConnected(StompSession session, StompHeaders headers) {
    here(); // ASYNC_HANDLER: a Spring Messaging callback: `afterConnected` overrides `StompSessionHandler.afterConnected`
    pool.execute(() -> here()); // MAY_BLOCK: lambda handed to `Executor.execute`
  }
  @Override public void handleFrame(StompHeaders headers, Object payload) { here(); } // ASYNC_HANDLER: `StompFrameHandler.handleFrame`
  @Override public void handleTransportError(StompSession session, Throwable failure) { here(); } // ASYNC_HANDLER: `StompSessionHandler.handleTransportError`
}
