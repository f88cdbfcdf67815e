// Calls of objects of libraries that declare no failure: of those that answer, nobody knows how long they take.
// with: GRPC, LANGCHAIN4J, SPRING, SPRING_AI, SPRING_MVC, micrometer-core:1, slf4j-api:2
package news;

import com.google.common.base.*;
import com.google.common.net.*;
import dev.langchain4j.model.chat.ChatModel;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.*;
import java.util.concurrent.*;
import org.slf4j.*;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.util.MimeType;
import org.springframework.web.client.*;
import org.springframework.web.context.request.async.WebAsyncManager;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class CallsOfLibraries {
  private static final Logger log = LoggerFactory.getLogger(CallsOfLibraries.class);
  private static final Joiner LINES = Joiner.on('\n');
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private ChatModel model;
  private ChatClient client;
  private RestTemplate rest;
  private RestClient web;
  private Splitter splitter;

  void send(SseEmitter out, Object text) {
    try { out.send(text); } catch (IOException e) { out.completeWithError(e); }
  }

  SseEmitter ofAField(String question) {
    SseEmitter out = new SseEmitter(1L);
    pool.execute(() -> send(out, model.chat(question))); // FINDING: Nothing stops the task started here
    return out;
  }
  SseEmitter ofAParameter(ChatModel given, String question) {
    SseEmitter out = new SseEmitter(2L);
    pool.execute(() -> send(out, given.chat(question))); // FINDING: Nothing stops the task started here
    return out;
  }
  SseEmitter ofALocalVariable(String question) {
    ChatModel local = model;
    SseEmitter out = new SseEmitter(3L);
    pool.execute(() -> send(out, local.chat(question))); // FINDING: Nothing stops the task started here
    return out;
  }
  SseEmitter ofAParameterOfAHelper(String question) {
    SseEmitter out = new SseEmitter(4L);
    pool.execute(() -> help(out, model, question)); // FINDING: Nothing stops the task started here
    return out;
  }
  private void help(SseEmitter out, ChatModel given, String question) { send(out, given.chat(question)); }
  SseEmitter inALocalVariableOfTheTask(String question) {
    SseEmitter out = new SseEmitter(5L);
    pool.execute(() -> { // FINDING: Nothing stops the task started here
          ChatModel local = model;
          send(out, local.chat(question));
        });
    return out;
  }
  SseEmitter chain(String question) {
    SseEmitter out = new SseEmitter(6L);
    pool.execute(() -> send(out, client.prompt().user(question).call().content())); // FINDING: Nothing stops the task started here
    return out;
  }
  SseEmitter chainInTwoParts(String question) {
    SseEmitter out = new SseEmitter(7L);
    pool.execute(() -> { // FINDING: Nothing stops the task started here
          ChatClient.ChatClientRequestSpec prompt = client.prompt(question);
          send(out, prompt.call().content());
        });
    return out;
  }
  SseEmitter getterWithArguments(String page) {
    SseEmitter out = new SseEmitter(8L);
    pool.execute(() -> send(out, rest.getForObject(page, String.class))); // FINDING: Nothing stops the task started here
    return out;
  }
  SseEmitter getterWithoutArguments(String page) {
    SseEmitter out = new SseEmitter(9L);
    pool.execute(() -> send(out, web.get().uri(page).retrieve().body(String.class))); // FINDING: Nothing stops the task started here
    return out;
  }
  SseEmitter asks(Stopwatch watch, WebAsyncManager other) { // SILENT
    SseEmitter out = new SseEmitter(10L);
    pool.execute(() -> {
          if (log.isInfoEnabled()) { log.info("asks"); }
          send(out, rest.getMessageConverters());
          if (watch.isRunning() && other.hasConcurrentResult()) { send(out, watch.toString()); }
          web.get();
          send(out, splitter.trimResults().omitEmptyStrings());
        });
    return out;
  }
  SseEmitter computes(String text) { // SILENT
    SseEmitter out = new SseEmitter(11L);
    pool.execute(() -> send(out, LINES.join(text, "b")));
    return out;
  }
  SseEmitter made(String text) { // SILENT
    SseEmitter out = new SseEmitter(12L);
    pool.execute(() -> {
          Stopwatch watch = Stopwatch.createStarted();
          send(out, Splitter.on(',').splitToList(text));
          send(out, elapsed(watch));
        });
    return out;
  }
  private long elapsed(Stopwatch watch) { return watch.elapsed(TimeUnit.SECONDS); }
  SseEmitter counts(MeterRegistry meters) { // SILENT
    SseEmitter out = new SseEmitter(13L);
    pool.execute(() -> { send(out, 1); meters.counter("sent").increment(); });
    return out;
  }
  SseEmitter ofAStatic(String text) { // SILENT
    SseEmitter out = new SseEmitter(14L);
    pool.execute(() -> send(out, Strings.repeat(text, 3)));
    return out;
  }
  SseEmitter numberThatIsNone(String text) { // SILENT
    SseEmitter out = new SseEmitter(20L);
    pool.execute(() -> {
          try { send(out, java.text.NumberFormat.getInstance().parse(text)); } catch (java.text.ParseException e) { send(out, 0); }
        });
    return out;
  }
  /* What can be written down or compared is data. */
  SseEmitter data(HostAndPort host, MimeType type) { // SILENT
    SseEmitter out = new SseEmitter(15L);
    pool.execute(() -> send(out, address.asText(host.getPortOrDefault(80) + type.getParameter("q"))));
    return out;
  }
  private final Address address = new Address(HostAndPort.fromString("a:1"));
  record Address(HostAndPort host) {
    String asText(String kind) { return host.getPortOrDefault(81) + kind; }
  }
  enum Topic { NEWS { @Override String text(int n) { return "a" + n; } }; abstract String text(int n); }
  record Item(String title, Topic topic) {}
  SseEmitter records(Item item) { // SILENT
    SseEmitter out = new SseEmitter(16L);
    pool.execute(() -> send(out, item.title() + item.topic().text(4)));
    return out;
  }
  SseEmitter madeInTheTask(String page) {
    SseEmitter out = new SseEmitter(18L);
    pool.execute(() -> { // KNOWN GAP: most of what a task makes itself only computes
          RestTemplate own = new RestTemplate();
          send(out, own.getForObject(page, String.class));
        });
    return out;
  }
  SseEmitter futures(AsyncService later) { // SILENT
    SseEmitter out = new SseEmitter(19L);
    pool.execute(() -> later.ask("b").thenAccept(text -> send(out, text)));
    return out;
  }
  interface AsyncService { CompletableFuture<String> ask(String text); }
}
