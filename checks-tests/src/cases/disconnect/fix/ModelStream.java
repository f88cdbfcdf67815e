// Patches of answers of a language model whose handle only the callback is given: it asks whether the client has gone.
// with: LANGCHAIN4J, REACTOR, SPRING, SPRING_MVC
// layouts: crlf, tabs
package news;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.io.IOException;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.*;
import reactor.core.publisher.Flux;

@RestController class ModelStream {
  private StreamingChatModel model;
  private void send(SseEmitter emitter, String item) {
    try { emitter.send(item); } catch (IOException | IllegalStateException e) { emitter.completeWithError(e); }
  }
  SseEmitter textAlone(String question) {
    SseEmitter emitter = new SseEmitter(507L);
    model.chat(question, new StreamingChatResponseHandler() {
      // each token as it comes
      @Override
      public void onPartialResponse(String token) {
        send(emitter, token);
      }
      @Override public void onCompleteResponse(ChatResponse response) { emitter.complete(); }
      @Override public void onError(Throwable error) { emitter.completeWithError(error); }
    });
    return emitter;
  }
  SseEmitter partWithContext(String question) {
    SseEmitter emitter = new SseEmitter(508L);
    model.chat(question, new StreamingChatResponseHandler() {
      @Override
      public void onPartialResponse(PartialResponse part, PartialResponseContext from) {
        send(emitter, part.text());
      }
      @Override public void onCompleteResponse(ChatResponse response) { emitter.complete(); }
      @Override public void onError(Throwable error) { emitter.completeWithError(error); }
    });
    return emitter;
  }
  Flux<String> partOnOneLine(String question) {
    return Flux.create(sink -> {
      model.chat(question, new StreamingChatResponseHandler() {
        @Override public void onPartialResponse(PartialResponse part, PartialResponseContext from) { sink.next(part.text()); }
        @Override public void onCompleteResponse(ChatResponse response) { sink.complete(); }
        @Override public void onError(Throwable error) { sink.error(error); }
      });
    });
  }
  Flux<String> expression(String question) {
    return Flux.create(sink -> model.chat(question, new StreamingChatResponseHandler() {
      @Override public void onPartialResponse(String token) { sink.next(token); }
      @Override public void onCompleteResponse(ChatResponse response) { sink.complete(); }
      @Override public void onError(Throwable error) { sink.error(error); }
    }));
  }
  SseEmitter handlerWithAName(String question) {
    SseEmitter emitter = new SseEmitter(509L);
    StreamingChatResponseHandler copy = new StreamingChatResponseHandler() {
      @Override public void onPartialResponse(String token) { send(emitter, token); }
      @Override public void onCompleteResponse(ChatResponse response) { emitter.complete(); }
      @Override public void onError(Throwable error) { emitter.completeWithError(error); }
    };
    model.chat(question, copy); // NO PATCH: `chat` gives nothing to stop the work by
    return emitter;
  }
}
