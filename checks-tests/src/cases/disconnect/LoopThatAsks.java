// A loop that asks whether the client is there, whatever stands before it.
// with: GRPC, OKHTTP, RXJAVA3
package news;

import io.grpc.BindableService;
import io.grpc.ServerServiceDefinition;
import io.grpc.stub.*;
import io.reactivex.rxjava3.core.*;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.*;
import java.util.function.Supplier;
import okhttp3.*;

class LoopThatAsks {
  private final ExecutorService scrolls = Executors.newCachedThreadPool();
  private Store store;

  interface Store { Iterator<String> scroll(String query); }

  abstract class Users implements BindableService {
    public void list(String query, StreamObserver<String> observer) {
      ServerCallStreamObserver<String> call = (ServerCallStreamObserver<String>) observer;
      call.setOnCancelHandler(() -> System.out.println("cancelled " + query));
      scrolls.execute( // FINDING: The handle of the task started here is thrown away
          () -> {
            Iterator<String> users = store.scroll(query);
            while (users.hasNext()) { call.onNext(users.next()); }
            call.onCompleted();
          });
    }
  }

  abstract class UsersWhoAreAsked implements BindableService { // SILENT
    public void list(String query, StreamObserver<String> observer) {
      ServerCallStreamObserver<String> call = (ServerCallStreamObserver<String>) observer;
      call.setOnCancelHandler(() -> System.out.println("cancelled " + query));
      scrolls.execute(
          () -> {
            Iterator<String> users = store.scroll(query);
            while (!call.isCancelled() && users.hasNext()) { call.onNext(users.next()); }
            call.onCompleted();
          });
    }
  }

  Flowable<String> request(Call call) {
    return Flowable.create(emitter -> call.enqueue(new Lines(emitter)), BackpressureStrategy.BUFFER); // FINDING: Nothing stops the request started here
  }

  Flowable<String> requestWhoseAnswerAsks(Call call) { // SILENT
    return Flowable.create(emitter -> call.enqueue(new AskingLines(emitter)), BackpressureStrategy.BUFFER);
  }

  Flowable<String> requestWhoseAnswerAsksInAnotherFile(Call call) { // SILENT
    return Flowable.create(emitter -> call.enqueue(new FarLines(emitter)), BackpressureStrategy.BUFFER);
  }

  static class Lines implements Callback {
    private final FlowableEmitter<String> emitter;
    Lines(FlowableEmitter<String> emitter) { this.emitter = emitter; }
    @Override public void onFailure(Call call, IOException e) { emitter.onError(e); }
    @Override public void onResponse(Call call, Response response) throws IOException {
      for (String line = response.message(); line != null; line = response.message()) { emitter.onNext(line); }
    }
  }

  static class AskingLines implements Callback {
    private final FlowableEmitter<String> emitter;
    AskingLines(FlowableEmitter<String> emitter) { this.emitter = emitter; }
    @Override public void onFailure(Call call, IOException e) { emitter.onError(e); }
    @Override public void onResponse(Call call, Response response) throws IOException {
      String line;
      while (!emitter.isCancelled() && (line = response.message()) != null) { emitter.onNext(line); }
    }
  }

  private BlockingQueue<String> queue;
  private Future<String> latest;

  Flowable<String> asksAndTakes() {
    return Flowable.create(emitter -> scrolls.submit(() -> { // FINDING: Nothing stops the task started here
          while (!emitter.isCancelled()) { emitter.onNext(queue.take()); }
          return 1;
        }), BackpressureStrategy.BUFFER);
  }
  Observable<String> asksAFlagAndTakes() {
    return Observable.create(emitter -> {
          boolean[] gone = {false};
          emitter.setCancellable(() -> gone[0] = true);
          scrolls.submit(() -> { // FINDING: The handle of the task started here is thrown away
                while (!gone[0]) { String next = queue.take(); emitter.onNext(next); }
                return 2;
              });
        });
  }
  Flowable<String> asksAndPolls() { // SILENT
    return Flowable.create(emitter -> scrolls.submit(() -> {
          while (!emitter.isCancelled()) {
            String next = queue.poll(3, TimeUnit.SECONDS);
            if (next != null) { emitter.onNext(next); }
          }
          return 3;
        }), BackpressureStrategy.BUFFER);
  }
  Flowable<String> asksAndAwaitsAResult() { // SILENT
    return Flowable.create(emitter -> scrolls.submit(() -> {
          while (!emitter.isCancelled()) { emitter.onNext(latest.get()); }
          return 4;
        }), BackpressureStrategy.BUFFER);
  }
  Flowable<String> isWokenByTheHook() { // SILENT
    return Flowable.create(emitter -> {
          BlockingQueue<String> own = new LinkedBlockingQueue<>();
          emitter.setCancellable(() -> own.offer("end"));
          scrolls.submit(() -> { while (!emitter.isCancelled()) { emitter.onNext(own.take()); } return 5; });
        }, BackpressureStrategy.BUFFER);
  }

  private final java.util.Set<Object> open = ConcurrentHashMap.newKeySet();

  /* What is taken out of a collection goes on; what asks the collection is told. */
  Flowable<String> isOnlyForgotten() {
    return Flowable.create(emitter -> {
          BlockingQueue<String> own = new LinkedBlockingQueue<>();
          open.add(own);
          emitter.setCancellable(() -> open.remove(own));
          scrolls.submit(() -> { while (true) { emitter.onNext(own.take()); } }); // FINDING: The handle of the task started here is thrown away
        }, BackpressureStrategy.BUFFER);
  }
  interface Registry { void add(Object own); void end(); }
  Flowable<String> isEndedByARegistry(Registry all) { // SILENT
    return Flowable.create(emitter -> {
          BlockingQueue<String> own = new LinkedBlockingQueue<>();
          all.add(own);
          emitter.setCancellable(() -> all.end());
          scrolls.submit(() -> { while (true) { emitter.onNext(own.take()); } });
        }, BackpressureStrategy.BUFFER);
  }
  private final java.util.Map<String, BlockingQueue<String>> named = new ConcurrentHashMap<>();
  Flowable<String> isOnlyForgottenByItsName() {
    return Flowable.create(emitter -> {
          BlockingQueue<String> own = new LinkedBlockingQueue<>();
          named.put("a", own);
          emitter.setCancellable(() -> named.remove("a"));
          scrolls.submit(() -> { while (true) { emitter.onNext(own.take()); } }); // FINDING: The handle of the task started here is thrown away
        }, BackpressureStrategy.BUFFER);
  }
  Flowable<String> isToldWhereItIsKept() { // SILENT
    return Flowable.create(emitter -> {
          BlockingQueue<String> own = new LinkedBlockingQueue<>();
          named.put("b", own);
          emitter.setCancellable(() -> named.computeIfPresent("b", (key, queue) -> { queue.offer("end"); return null; }));
          scrolls.submit(() -> { while (true) { emitter.onNext(own.take()); } });
        }, BackpressureStrategy.BUFFER);
  }
  Flowable<String> asksTheCollection(Supplier<String> next, Object id) { // SILENT
    return Flowable.create(emitter -> {
          open.add(id);
          emitter.setCancellable(() -> open.remove(id));
          scrolls.submit(() -> { while (open.contains(id)) { emitter.onNext(next.get()); } });
        }, BackpressureStrategy.BUFFER);
  }

  /* The wait may stand in a method of its own, or behind an interface. */
  interface Source { String next() throws InterruptedException; }
  class Taking implements Source { public String next() throws InterruptedException { return queue.take(); } }
  class Polling implements Source { public String next() throws InterruptedException { return queue.poll(6, TimeUnit.SECONDS); } }
  abstract static class Pump<T> {
    abstract T next() throws InterruptedException;
    Flowable<T> all(ExecutorService pool) {
      return Flowable.create(emitter -> pool.submit(() -> { // FINDING: Nothing stops the task started here
            while (!emitter.isCancelled()) { emitter.onNext(next()); }
            return 6;
          }), BackpressureStrategy.BUFFER);
    }
  }
  static class Taken extends Pump<String> {
    private final BlockingQueue<String> letters = new LinkedBlockingQueue<>();
    @Override String next() throws InterruptedException { return letters.take(); }
  }
  private String nextOf(BlockingQueue<String> some) throws InterruptedException { return some.take(); }
  Flowable<String> takesInAHelper() {
    return Flowable.create(emitter -> scrolls.submit(() -> { // FINDING: Nothing stops the task started here
          while (!emitter.isCancelled()) { emitter.onNext(nextOf(queue)); }
          return 7;
        }), BackpressureStrategy.BUFFER);
  }
  Flowable<String> takesBehindAnInterface(Taking taking) {
    return Flowable.create(emitter -> scrolls.submit(() -> { // FINDING: Nothing stops the task started here
          while (!emitter.isCancelled()) { emitter.onNext(taking.next()); }
          return 8;
        }), BackpressureStrategy.BUFFER);
  }
  Flowable<String> pollsBehindAnInterface(Polling polling) { // SILENT
    return Flowable.create(emitter -> scrolls.submit(() -> {
          while (!emitter.isCancelled()) { emitter.onNext(polling.next()); }
          return 9;
        }), BackpressureStrategy.BUFFER);
  }
  Flowable<String> isWokenByTheHookInAHelper() { // SILENT
    return Flowable.create(emitter -> {
          BlockingQueue<String> own = new LinkedBlockingQueue<>();
          emitter.setCancellable(() -> own.offer("end"));
          scrolls.submit(() -> { while (!emitter.isCancelled()) { emitter.onNext(nextOf(own)); } return 10; });
        }, BackpressureStrategy.BUFFER);
  }
}

// file: FarLines.java
class FarLines implements Callback {
  private final FlowableEmitter<String> emitter;
  FarLines(FlowableEmitter<String> emitter) { this.emitter = emitter; }
  @Override public void onFailure(Call call, IOException e) { emitter.onError(e); }
  @Override public void onResponse(Call call, Response response) { read(response, () -> !emitter.isCancelled()); }
  private void read(Response response, Supplier<Boolean> isThere) {
    while (isThere.get()) { emitter.onNext(response.message()); }
  }
}
