// A long call out of sight that is given a question whether the client is there, or an object to ask.
// with: SPRING, SPRING_MVC, REACTOR
package news;

import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import reactor.core.publisher.Flux;

@RestController
class QuestionThatIsHandedOn {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private Model model;
  interface Model {
    void answer(String question, Consumer<String> out, BooleanSupplier stop);
    void tell(String question, Consumer<String> out, Supplier<Boolean> stop);
    void stream(String question, Predicate<String> out);
    void read(String question, Consumer<String> out, AtomicBoolean stop);
    void read(String question, Consumer<String> out, Token stop);
    void read(String question, Consumer<String> out, Sink stop);
    void all(String question, Consumer<String> out, Collection<String> known);
  }
  static class Token {
    private volatile boolean cancelled;
    void cancel() { cancelled = true; }
    boolean isCancelled() { return cancelled; }
  }
  static class Sink {
    private final SseEmitter emitter;
    private volatile boolean closed;
    Sink(SseEmitter emitter) { this.emitter = emitter; }
    void close() { closed = true; }
    boolean isClosed() { return closed; }
  }
  private static void send(SseEmitter emitter, String text) {
    try { emitter.send(text); } catch (Exception e) { System.out.println(e); }
  }

  @GetMapping("/reference")
  SseEmitter byAReference() { // SILENT
    SseEmitter emitter = new SseEmitter(1L);
    AtomicBoolean gone = new AtomicBoolean();
    emitter.onCompletion(() -> gone.set(true));
    pool.submit(() -> model.answer("a", text -> send(emitter, text), gone::get));
    return emitter;
  }
  @GetMapping("/lambda")
  SseEmitter byALambda() { // SILENT
    SseEmitter emitter = new SseEmitter(2L);
    AtomicBoolean open = new AtomicBoolean(true);
    emitter.onCompletion(() -> open.set(false));
    pool.submit(() -> model.tell("b", text -> send(emitter, text), () -> { send(emitter, "?"); return !open.get(); }));
    return emitter;
  }
  @GetMapping("/variable")
  SseEmitter inAVariable() { // SILENT
    SseEmitter emitter = new SseEmitter(3L);
    Token token = new Token();
    emitter.onCompletion(token::cancel);
    BooleanSupplier stop = token::isCancelled;
    pool.submit(() -> model.answer("c", text -> send(emitter, text), stop));
    return emitter;
  }
  @GetMapping("/answer")
  SseEmitter byWhatTheReceiverAnswers() { // SILENT
    SseEmitter emitter = new SseEmitter(4L);
    AtomicBoolean gone = new AtomicBoolean();
    emitter.onCompletion(() -> gone.set(true));
    pool.submit(() -> model.stream("d", text -> { send(emitter, text); return !gone.get(); }));
    return emitter;
  }
  @GetMapping("/flag")
  SseEmitter theFlagItself() { // SILENT
    SseEmitter emitter = new SseEmitter(5L);
    AtomicBoolean gone = new AtomicBoolean();
    emitter.onCompletion(() -> gone.set(true));
    pool.submit(() -> model.read("e", text -> send(emitter, text), gone));
    return emitter;
  }
  @GetMapping("/token")
  SseEmitter aToken() { // SILENT
    SseEmitter emitter = new SseEmitter(6L);
    Token token = new Token();
    emitter.onCompletion(token::cancel);
    pool.submit(() -> model.read("f", text -> send(emitter, text), token));
    return emitter;
  }
  @GetMapping("/sink")
  Flux<String> ofTheStream() { // SILENT
    return Flux.create(sink -> pool.execute(() -> { model.answer("g", sink::next, sink::isCancelled); sink.complete(); }));
  }

  @GetMapping("/other")
  SseEmitter aboutSomethingElse() {
    SseEmitter emitter = new SseEmitter(7L);
    AtomicBoolean gone = new AtomicBoolean();
    AtomicBoolean urgent = new AtomicBoolean();
    emitter.onCompletion(() -> gone.set(true));
    pool.submit(() -> model.answer("h", text -> send(emitter, text), urgent::get)); // FINDING: The handle of the task started here
    return emitter;
  }
  @GetMapping("/always")
  SseEmitter alwaysTheSameAnswer() {
    SseEmitter emitter = new SseEmitter(8L);
    emitter.onCompletion(() -> emitter.complete());
    pool.submit(() -> model.stream("i", text -> { send(emitter, text); return true; })); // FINDING: The handle of the task started here
    return emitter;
  }
  @GetMapping("/none")
  SseEmitter noQuestion() {
    SseEmitter emitter = new SseEmitter(9L);
    AtomicInteger gone = new AtomicInteger();
    emitter.onCompletion(() -> gone.set(1));
    pool.submit(() -> model.answer("j", text -> send(emitter, text + gone.get()), () -> false)); // FINDING: The handle of the task started here
    return emitter;
  }
  @GetMapping("/closed")
  SseEmitter whatWritesToTheClient() {
    SseEmitter emitter = new SseEmitter(10L);
    Sink sink = new Sink(emitter);
    emitter.onCompletion(sink::close);
    pool.submit(() -> model.read("k", text -> send(emitter, text), sink)); // FINDING: The handle of the task started here
    return emitter;
  }
  @GetMapping("/collection")
  SseEmitter aCollection() {
    SseEmitter emitter = new SseEmitter(11L);
    List<String> known = new ArrayList<>();
    emitter.onCompletion(known::clear);
    pool.submit(() -> model.all("l", text -> send(emitter, text), known)); // FINDING: The handle of the task started here
    return emitter;
  }
  @GetMapping("/again")
  SseEmitter thatIsAskedAnew() {
    SseEmitter emitter = new SseEmitter(12L);
    AtomicBoolean gone = new AtomicBoolean();
    emitter.onCompletion(() -> gone.set(true));
    pool.submit(() -> { while (true) { model.answer("m", text -> send(emitter, text), gone::get); } }); // FINDING: The handle of the task started here
    return emitter;
  }
}
