// A controller that asks another server, or a language model, and passes the answer on.
// with: LANGCHAIN4J, OKHTTP, REACTOR, SPRING, SPRING_AI, SPRING_MVC, SPRING_WEBFLUX
package news;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.response.*;
import dev.langchain4j.service.TokenStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import okhttp3.*;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.servlet.mvc.method.annotation.*;
import reactor.core.Disposable;
import reactor.core.publisher.*;

class ClientCall {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
  private final Map<String, SseEmitter> readers = new ConcurrentHashMap<>();
  private Feed feed;
  private ChatClient chat;
  private final WebClient web = WebClient.create();
  private StreamingChatModel model;
  private final HttpClient http = HttpClient.newHttpClient();
  private void send(SseEmitter emitter, String item) {
    try { emitter.send(item); } catch (IOException | IllegalStateException e) {
      log.log(System.Logger.Level.DEBUG, "reader has gone", e);
    }
  }

  @RestController class Endpoints {
    private Assistant assistant;
    private final OkHttpClient http = new OkHttpClient();
    SseEmitter controller(String question) {
      SseEmitter emitter = new SseEmitter(511L);
      Flux<String> tokens = chat.prompt(question).stream().content();
      tokens.subscribe(token -> send(emitter, token), emitter::completeWithError); // FINDING: The handle of the subscription started here is thrown away
      emitter.onCompletion(() -> log.log(System.Logger.Level.INFO, "end"));
      return emitter;
    }
    SseEmitter aRequestThatOnlyAsksTheEmitter(Request request, Callback answer) { // SILENT
      SseEmitter emitter = new SseEmitter(512L);
      http.newCall(request.newBuilder().header("Limit", "" + emitter.getTimeout()).build()).enqueue(answer);
      return emitter;
    }
    SseEmitter aRequestOfAClientOfItsOwn(Request request, Callback answer) { // SILENT
      SseEmitter emitter = new SseEmitter(513L);
      OkHttpClient client = new OkHttpClient();
      client.newCall(request).enqueue(answer);
      return emitter;
    }
    Flux<String> chatClientWhoseFluxIsReturned(String question) { return chat.prompt(question).stream().content(); } // SILENT
    SseEmitter webClientThatIsDisposed() { // SILENT
      SseEmitter emitter = new SseEmitter(506L);
      Disposable lines = web.get().uri("/f").retrieve().bodyToFlux(String.class).subscribe(
                  line -> send(emitter, line), emitter::completeWithError, emitter::complete);
      emitter.onCompletion(lines::dispose);
      return emitter;
    }
    SseEmitter webClientCase() {
      SseEmitter emitter = new SseEmitter(505L);
      Flux<String> lines = web.get().uri("/e").retrieve().bodyToFlux(String.class);
      lines.subscribe(line -> send(emitter, line), emitter::completeWithError); // FINDING: Nothing stops the subscription started here
      return emitter;
    }
    interface Assistant {
      TokenStream answer(String question);
    }
    SseEmitter tokenStreamCase(String question) {
      SseEmitter emitter = new SseEmitter(510L);
      TokenStream tokens = assistant.answer(question);
      tokens.onPartialResponse(token -> send(emitter, token));
      tokens.onCompleteResponse(response -> emitter.complete());
      tokens.onError(emitter::completeWithError);
      tokens.start(); // FINDING: Nothing stops the request started here
      return emitter;
    }
    SseEmitter okHttpCallThatIsCancelled(Request request, Callback copy) { // SILENT
      SseEmitter emitter = new SseEmitter(504L);
      Call call = http.newCall(request);
      emitter.onCompletion(call::cancel);
      call.enqueue(copy);
      return emitter;
    }
    SseEmitter streamingModelThatAsksWhetherToGoOn(String prompt) { // SILENT
      SseEmitter emitter = new SseEmitter(509L);
      AtomicBoolean gone = new AtomicBoolean();
      emitter.onCompletion(() -> gone.set(true));
      model.chat(prompt, new StreamingChatResponseHandler() {
            @Override
            public void onPartialResponse(PartialResponse part, PartialResponseContext from) {
              if (gone.get()) { from.streamingHandle().cancel(); }
              send(emitter, part.text());
            }
            @Override public void onCompleteResponse(ChatResponse response) { emitter.complete(); }
            @Override public void onError(Throwable error) { emitter.completeWithError(error); }
          });
      return emitter;
    }
    SseEmitter okHttpCall(Request request) {
      SseEmitter emitter = new SseEmitter(503L);
      Call call = http.newCall(request);
      emitter.onCompletion(() -> log.log(System.Logger.Level.INFO, "gone")); // FINDING: does not stop the request started on line
      call.enqueue(copyTo(emitter));
      return emitter;
    }
    private Callback copyTo(SseEmitter emitter) {
      return new Callback() {
        @Override public void onFailure(Call call, IOException e) { emitter.completeWithError(e); }
        @Override public void onResponse(Call call, Response response) { send(emitter, response.message()); }
      };
    }
    SseEmitter streamingModelWhoseHandleIsCancelled(String prompt) { // SILENT
      SseEmitter emitter = new SseEmitter(508L);
      AtomicReference<StreamingHandle> answer = new AtomicReference<>();
      emitter.onCompletion(() -> {
            StreamingHandle running = answer.get();
            if (running != null) { running.cancel(); }
          });
      model.chat(prompt, new StreamingChatResponseHandler() {
            @Override
            public void onPartialResponse(PartialResponse part, PartialResponseContext from) {
              answer.set(from.streamingHandle());
              send(emitter, part.text());
            }
            @Override public void onCompleteResponse(ChatResponse response) { emitter.complete(); }
            @Override public void onError(Throwable error) { emitter.completeWithError(error); }
          });
      return emitter;
    }
    SseEmitter streamingModel(String prompt) {
      SseEmitter emitter = new SseEmitter(507L);
      model.chat(prompt, new StreamingChatResponseHandler() { // FINDING: the request started here
            @Override public void onPartialResponse(String token) { send(emitter, token); }
            @Override public void onCompleteResponse(ChatResponse response) { emitter.complete(); }
            @Override public void onError(Throwable error) { emitter.completeWithError(error); }
          });
      emitter.onTimeout(emitter::complete);
      return emitter;
    }
  }

  @RestController class HttpClientWhoseExchangeIsCancelled { // SILENT
    SseEmitter b() {
      SseEmitter emitter = new SseEmitter(502L);
      HttpRequest request = HttpRequest.newBuilder(URI.create("http://feed.example/b")).build();
      CompletableFuture<HttpResponse<String>> exchange =
          http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
      exchange.thenAccept(response -> send(emitter, response.body()));
      emitter.onCompletion(() -> exchange.cancel(true));
      return emitter;
    }
  }

  @RestController class HttpClientCase {
    SseEmitter a() {
      SseEmitter emitter = new SseEmitter(501L);
      HttpRequest request = HttpRequest.newBuilder(URI.create("http://feed.example/a")).build();
      http.sendAsync(request, HttpResponse.BodyHandlers.ofLines()) // FINDING: Nothing stops the request started here
          .thenAccept(response -> response.body().forEach(line -> send(emitter, line)));
      return emitter;
    }
  }
}

interface Feed {
  String next();
  String next(String topic);
  boolean hasNext();
}
