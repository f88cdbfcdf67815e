// Calls of functions, iterators and streams: nobody knows how long those take that come from elsewhere.
// with: SPRING, SPRING_MVC, REACTOR, GRPC, MUTINY, NETTY
package news;

import io.grpc.stub.*;
import io.netty.channel.*;
import io.smallrye.mutiny.Multi;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import org.springframework.web.servlet.mvc.method.annotation.*;
import reactor.core.publisher.*;

class CallsFromElsewhere {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final Function<String, String> model;
  private final Supplier<Stream<String>> rows;
  private final Function<String, String> upper = text -> text.toUpperCase(Locale.ROOT);
  private final Map<String, Integer> counts = new ConcurrentHashMap<>();
  private Pages pages;

  interface Pages extends Iterator<String>, AutoCloseable { @Override void close(); }

  CallsFromElsewhere(Function<String, String> model, Supplier<Stream<String>> rows) {
    this.model = model;
    this.rows = rows;
  }

  SseEmitter functionOfAField(String question) {
    SseEmitter out = new SseEmitter(1L);
    pool.execute(() -> { // FINDING: Nothing stops the task started here
          try { out.send(model.apply(question)); } catch (IOException e) { out.completeWithError(e); }
          out.complete();
        });
    return out;
  }
  SseEmitter functionOfAParameter(Supplier<String> answer) {
    SseEmitter out = new SseEmitter(2L);
    pool.execute(() -> answered(out, answer)); // FINDING: Nothing stops the task started here
    return out;
  }
  private void answered(SseEmitter out, Supplier<String> answer) {
    try { out.send(answer.get()); } catch (IOException e) { out.completeWithError(e); }
  }
  Flux<String> iterator(Iterator<String> rows) {
    return Flux.create(
        sink -> pool.execute(() -> { while (rows.hasNext()) { sink.next(rows.next()); } })); // FINDING: Nothing stops the task started here
  }
  Flux<String> pages(IntFunction<List<String>> archive) {
    return Flux.create(
        sink -> pool.submit(() -> { // FINDING: Nothing stops the task started here
              for (int n = 0; n < 3; n++) { archive.apply(n).forEach(sink::next); }
              sink.complete();
            }));
  }
  Multi<String> streamOfASupplier() {
    return Multi.createFrom().emitter(
        emitter -> pool.execute(() -> rows.get().forEach(emitter::emit))); // FINDING: Nothing stops the task started here
  }
  Multi<String> functionInAChain(List<String> questions) {
    return Multi.createFrom().emitter(
        emitter -> pool.execute(() -> questions.stream().map(model).forEach(emitter::emit))); // FINDING: Nothing stops the task started here
  }
  abstract class Oracle implements io.grpc.BindableService {
    private BiFunction<String, Integer, String> oracle;
    public void ask(String question, StreamObserver<String> observer) {
      ServerCallStreamObserver<String> call = (ServerCallStreamObserver<String>) observer;
      call.setOnCancelHandler(() -> counts.clear());
      pool.execute(() -> { // FINDING: The handle of the task started here is thrown away
            call.onNext(oracle.apply(question, 1));
            call.onCompleted();
          });
    }
  }
  abstract static class Rows extends ChannelInboundHandlerAdapter {
    private ExecutorService pool;
    abstract Iterator<String> rows();
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      pool.execute(() -> { // FINDING: Nothing stops the task started here
            Iterator<String> rows = rows();
            while (rows.hasNext()) { ctx.write(rows.next()); }
          });
    }
  }

  Flux<String> chosenFirst(boolean isQuick) {
    return Flux.create(sink -> pool.execute(() -> sink.next((isQuick ? model : upper).apply("j")))); // FINDING: Nothing stops the task started here
  }
  Flux<String> chosenSecond(boolean isQuick) {
    return Flux.create(sink -> pool.execute(() -> sink.next((isQuick ? upper : model).apply("k")))); // FINDING: Nothing stops the task started here
  }
  Flux<String> chosenInSight(boolean isQuick) { // SILENT
    Function<String, String> lower = text -> text.toLowerCase(Locale.ROOT);
    return Flux.create(sink -> pool.execute(() -> sink.next((isQuick ? upper : lower).apply("l"))));
  }
  Flux<String> referenceToAFunction() {
    Function<String, String> answer = model::apply;
    return Flux.create(sink -> pool.execute(() -> sink.next(answer.apply("m")))); // FINDING: Nothing stops the task started here
  }
  Flux<String> referenceToUnseenCode(Model texts) {
    Function<String, String> answer = texts::find;
    return Flux.create(sink -> pool.execute(() -> sink.next(answer.apply("n")))); // FINDING: Nothing stops the task started here
  }
  Flux<String> referencesInSight() { // SILENT
    Function<String, String> trimmed = String::trim;
    Function<String, String> loud = upper::apply;
    return Flux.create(sink -> pool.execute(() -> sink.next(trimmed.apply("o") + loud.apply("p"))));
  }

  Flux<String> functionInSight() { // SILENT
    Function<String, String> lower = text -> text.toLowerCase(Locale.ROOT);
    return Flux.create(
        sink -> pool.execute(() -> {
              sink.next(lower.apply("B"));
              sink.next(upper.andThen(lower).apply("b"));
              sink.next(shout(text -> text + "!"));
              counts.computeIfAbsent("b", String::length);
            }));
  }
  private String shout(UnaryOperator<String> how) { return how.apply("c"); }

  Flux<String> iteratorOfACollection(List<String> names, Map<String, String> texts) { // SILENT
    return Flux.create(
        sink -> pool.execute(() -> {
              Iterator<String> all = names.iterator();
              while (all.hasNext()) { sink.next(all.next()); }
              for (String name : names) { sink.next(name); }
              for (Iterator<String> i = texts.values().iterator(); i.hasNext(); ) { sink.next(i.next()); }
              names.stream().map(String::trim).filter(upper::equals).forEach(sink::next);
              IntStream.range(0, 4).mapToObj(Integer::toString).forEach(sink::next);
              sink.next(Stream.of("d", "e").collect(Collectors.joining()));
            }));
  }

  /* XXX: an Iterable that is no collection may be a cursor, but most are lists. */
  Flux<String> iterable(Iterable<String> rows) {
    return Flux.create(
        sink -> pool.execute(() -> { for (String row : rows) { sink.next(row); } })); // KNOWN GAP: most of them are lists
  }

  /* Who asks, compares or sorts is quick. */
  Flux<String> questions(Predicate<String> filter, Comparator<String> order, List<String> names) { // SILENT
    return Flux.create(
        sink -> pool.execute(() -> {
              if (filter.test("f")) { sink.next("g"); }
              names.stream().filter(filter).sorted(order).forEach(sink::next);
            }));
  }

  SseEmitter consumerThatAnswersByACallback(BiConsumer<String, Consumer<String>> model, String question) {
    SseEmitter out = new SseEmitter(4L);
    pool.execute(() -> model.accept(question, text -> answered(out, () -> text))); // FINDING: Nothing stops the task started here
    return out;
  }
  SseEmitter consumerOfTheStream(Consumer<SseEmitter> writer) {
    SseEmitter out = new SseEmitter(5L);
    pool.execute(() -> writer.accept(out)); // FINDING: Nothing stops the task started here
    return out;
  }
  /* Nobody waits for what is only told, or for a future. */
  SseEmitter toldAndAsynchronous(Consumer<String> journal, Function<String, CompletableFuture<String>> later) { // SILENT
    SseEmitter out = new SseEmitter(6L);
    pool.execute(() -> {
          journal.accept("h");
          later.apply("i").thenAccept(text -> answered(out, () -> text));
        });
    return out;
  }

  Flux<String> iteratorThatTheHookCloses() { // SILENT
    return Flux.create(
        sink -> {
          sink.onDispose(pages::close);
          pool.execute(() -> { while (pages.hasNext()) { sink.next(pages.next()); } });
        });
  }

  SseEmitter rowsUntilASendFails(Iterator<String> rows) { // SILENT
    SseEmitter out = new SseEmitter(3L);
    pool.execute(() -> {
          try {
            while (rows.hasNext()) { out.send(rows.next()); }
            out.complete();
          } catch (IOException e) { out.completeWithError(e); }
        });
    return out;
  }

  interface Model { String complete(String text); String find(String text); void completeAll(); }
  /* What answers is no end of anything, whatever its name. */
  SseEmitter completions(Model model, String question) {
    SseEmitter out = new SseEmitter(7L);
    pool.execute(() -> { // FINDING: Nothing stops the task started here
          try { out.send(model.complete(question)); } catch (IOException e) { out.completeWithError(e); }
        });
    return out;
  }
  SseEmitter ends(Model model) { // SILENT
    SseEmitter out = new SseEmitter(8L);
    pool.execute(() -> model.completeAll());
    return out;
  }
}
