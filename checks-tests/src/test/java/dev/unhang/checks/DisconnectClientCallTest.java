package dev.unhang.checks;

import static dev.unhang.checks.ResponseSources.controller;
import static dev.unhang.testing.Framework.LANGCHAIN4J;
import static dev.unhang.testing.Framework.OKHTTP;
import static dev.unhang.testing.Framework.REACTOR;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_AI;
import static dev.unhang.testing.Framework.SPRING_MVC;
import static dev.unhang.testing.Framework.SPRING_WEBFLUX;

import dev.unhang.testing.Checks;
import dev.unhang.testing.Framework;
import org.junit.jupiter.api.Test;

/** A controller that asks another server, or a language model, and passes the answer on. */
final class DisconnectClientCallTest {
  private static final String HTTP = "import java.net.http.*;\nimport java.net.URI;\n";
  private static final String OK = "import okhttp3.*;\n";
  private static final String WEB_CLIENT =
      """
      import org.springframework.web.reactive.function.client.WebClient;
      import reactor.core.Disposable;
      import reactor.core.publisher.*;
      """;
  private static final String MODEL =
      """
      import dev.langchain4j.model.chat.StreamingChatModel;
      import dev.langchain4j.model.chat.response.*;
      import dev.langchain4j.service.TokenStream;
      """;
  private static final String AI =
      """
      import org.springframework.ai.chat.client.ChatClient;
      import reactor.core.Disposable;
      import reactor.core.publisher.Flux;
      """;

  @Test
  void httpClient() {
    reports(
        HTTP,
        """
        private final HttpClient http = HttpClient.newHttpClient();

        SseEmitter a() {
          SseEmitter emitter = new SseEmitter(501L);
          HttpRequest request = HttpRequest.newBuilder(URI.create("http://feed.example/a")).build();
          // BUG: Diagnostic contains: Nothing stops the request started here
          http.sendAsync(request, HttpResponse.BodyHandlers.ofLines())
              .thenAccept(response -> response.body().forEach(line -> send(emitter, line)));
          return emitter;
        }
        """);
  }

  @Test
  void httpClientWhoseExchangeIsCancelled() {
    silentOn(
        HTTP,
        """
        private final HttpClient http = HttpClient.newHttpClient();

        SseEmitter b() {
          SseEmitter emitter = new SseEmitter(502L);
          HttpRequest request = HttpRequest.newBuilder(URI.create("http://feed.example/b")).build();
          CompletableFuture<HttpResponse<String>> exchange =
              http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
          exchange.thenAccept(response -> send(emitter, response.body()));
          emitter.onCompletion(() -> exchange.cancel(true));
          return emitter;
        }
        """);
  }

  @Test
  void okHttpCall() {
    reports(
        OK,
        """
        private final OkHttpClient http = new OkHttpClient();

        SseEmitter c(Request request) {
          SseEmitter emitter = new SseEmitter(503L);
          Call call = http.newCall(request);
          // BUG: Diagnostic contains: does not stop the request started on line
          emitter.onCompletion(() -> log.log(System.Logger.Level.INFO, "gone"));
          call.enqueue(copyTo(emitter));
          return emitter;
        }

        private Callback copyTo(SseEmitter emitter) {
          return new Callback() {
            @Override
            public void onFailure(Call call, IOException e) {
              emitter.completeWithError(e);
            }

            @Override
            public void onResponse(Call call, Response response) {
              send(emitter, response.message());
            }
          };
        }
        """,
        OKHTTP);
  }

  @Test
  void okHttpCallThatIsCancelled() {
    silentOn(
        OK,
        """
        private final OkHttpClient http = new OkHttpClient();

        SseEmitter d(Request request, Callback copy) {
          SseEmitter emitter = new SseEmitter(504L);
          Call call = http.newCall(request);
          emitter.onCompletion(call::cancel);
          call.enqueue(copy);
          return emitter;
        }
        """,
        OKHTTP);
  }

  @Test
  void webClient() {
    reports(
        WEB_CLIENT,
        """
        private final WebClient web = WebClient.create();

        SseEmitter e() {
          SseEmitter emitter = new SseEmitter(505L);
          Flux<String> lines = web.get().uri("/e").retrieve().bodyToFlux(String.class);
          // BUG: Diagnostic contains: Nothing stops the subscription started here
          lines.subscribe(line -> send(emitter, line), emitter::completeWithError);
          return emitter;
        }
        """,
        SPRING_WEBFLUX,
        REACTOR);
  }

  @Test
  void webClientThatIsDisposed() {
    silentOn(
        WEB_CLIENT,
        """
        private final WebClient web = WebClient.create();

        SseEmitter f() {
          SseEmitter emitter = new SseEmitter(506L);
          Disposable lines =
              web.get()
                  .uri("/f")
                  .retrieve()
                  .bodyToFlux(String.class)
                  .subscribe(
                      line -> send(emitter, line),
                      emitter::completeWithError,
                      emitter::complete);
          emitter.onCompletion(lines::dispose);
          return emitter;
        }
        """,
        SPRING_WEBFLUX,
        REACTOR);
  }

  @Test
  void streamingModel() {
    reports(
        MODEL,
        """
        private StreamingChatModel model;

        SseEmitter g(String prompt) {
          SseEmitter emitter = new SseEmitter(507L);
          // BUG: Diagnostic contains: the request started here
          model.chat(
              prompt,
              new StreamingChatResponseHandler() {
                @Override
                public void onPartialResponse(String token) {
                  send(emitter, token);
                }

                @Override
                public void onCompleteResponse(ChatResponse response) {
                  emitter.complete();
                }

                @Override
                public void onError(Throwable error) {
                  emitter.completeWithError(error);
                }
              });
          emitter.onTimeout(emitter::complete);
          return emitter;
        }
        """,
        LANGCHAIN4J);
  }

  @Test
  void streamingModelWhoseHandleIsCancelled() {
    silentOn(
        MODEL,
        """
        private StreamingChatModel model;

        SseEmitter h(String prompt) {
          SseEmitter emitter = new SseEmitter(508L);
          AtomicReference<StreamingHandle> answer = new AtomicReference<>();
          emitter.onCompletion(
              () -> {
                StreamingHandle running = answer.get();
                if (running != null) {
                  running.cancel();
                }
              });
          model.chat(
              prompt,
              new StreamingChatResponseHandler() {
                @Override
                public void onPartialResponse(PartialResponse part, PartialResponseContext from) {
                  answer.set(from.streamingHandle());
                  send(emitter, part.text());
                }

                @Override
                public void onCompleteResponse(ChatResponse response) {
                  emitter.complete();
                }

                @Override
                public void onError(Throwable error) {
                  emitter.completeWithError(error);
                }
              });
          return emitter;
        }
        """,
        LANGCHAIN4J);
  }

  @Test
  void streamingModelThatAsksWhetherToGoOn() {
    silentOn(
        MODEL,
        """
        private StreamingChatModel model;

        SseEmitter i(String prompt) {
          SseEmitter emitter = new SseEmitter(509L);
          AtomicBoolean gone = new AtomicBoolean();
          emitter.onCompletion(() -> gone.set(true));
          model.chat(
              prompt,
              new StreamingChatResponseHandler() {
                @Override
                public void onPartialResponse(PartialResponse part, PartialResponseContext from) {
                  if (gone.get()) {
                    from.streamingHandle().cancel();
                  }
                  send(emitter, part.text());
                }

                @Override
                public void onCompleteResponse(ChatResponse response) {
                  emitter.complete();
                }

                @Override
                public void onError(Throwable error) {
                  emitter.completeWithError(error);
                }
              });
          return emitter;
        }
        """,
        LANGCHAIN4J);
  }

  @Test
  void tokenStream() {
    reports(
        MODEL,
        """
        interface Assistant {
          TokenStream answer(String question);
        }

        private Assistant assistant;

        SseEmitter j(String question) {
          SseEmitter emitter = new SseEmitter(510L);
          TokenStream tokens = assistant.answer(question);
          tokens.onPartialResponse(token -> send(emitter, token));
          tokens.onCompleteResponse(response -> emitter.complete());
          tokens.onError(emitter::completeWithError);
          // BUG: Diagnostic contains: Nothing stops the request started here
          tokens.start();
          return emitter;
        }
        """,
        LANGCHAIN4J);
  }

  @Test
  void chatClient() {
    reports(
        AI,
        """
        private ChatClient chat;

        SseEmitter k(String question) {
          SseEmitter emitter = new SseEmitter(511L);
          Flux<String> tokens = chat.prompt(question).stream().content();
          // BUG: Diagnostic contains: The handle of the subscription started here is thrown away
          tokens.subscribe(token -> send(emitter, token), emitter::completeWithError);
          emitter.onCompletion(() -> log.log(System.Logger.Level.INFO, "end"));
          return emitter;
        }
        """,
        SPRING_AI,
        REACTOR);
  }

  @Test
  void chatClientWhoseFluxIsReturned() {
    silentOn(
        AI,
        """
        private ChatClient chat;

        Flux<String> l(String question) {
          return chat.prompt(question).stream().content();
        }
        """,
        SPRING_AI,
        REACTOR);
  }

  private static void reports(String imports, String members, Framework... frameworks) {
    checks(frameworks).reports(controller(imports, members));
  }

  private static void silentOn(String imports, String members, Framework... frameworks) {
    checks(frameworks).silentOn(controller(imports, members));
  }

  private static Checks checks(Framework... frameworks) {
    return Checks.of(DisconnectWithoutCancel.class).with(SPRING, SPRING_MVC).with(frameworks);
  }
}
