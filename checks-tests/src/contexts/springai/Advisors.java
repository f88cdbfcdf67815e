// framework: Spring AI
// with: REACTOR, SPRING, spring-ai-client-chat:2, spring-ai-model:2
package springai;
import org.springframework.ai.chat.client.*;
import org.springframework.ai.chat.client.advisor.api.*;
import reactor.core.publisher.Flux;

final class Advisors {
  abstract static class Streamed implements StreamAdvisor {
    @Override public Flux<ChatClientResponse> adviseStream(ChatClientRequest request, StreamAdvisorChain chain) {
      return here(); // ASYNC_HANDLER: a Spring AI callback: `adviseStream` overrides `StreamAdvisor.adviseStream`
    }
  }
  abstract static class Base implements BaseAdvisor {
    @Override public ChatClientRequest before(ChatClientRequest request, AdvisorChain chain) {
      return here(); // MAY_BLOCK: `before` overrides `BaseAdvisor.before`
    }
  }
  void content(ChatClient.StreamResponseSpec answer) {
    answer.content().doOnNext(text -> here()).subscribe(); // ASYNC_HANDLER: a Reactor callback: lambda handed to `Flux.doOnNext`
  }
}
