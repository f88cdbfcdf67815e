// Loops of a cancelled task that are in a method of its own: as LoopInATask, if nothing else calls the method.
// with: GRPC, NETTY, REACTOR, SPRING, SPRING_MVC
// layouts: tabs
package news;

import io.grpc.BindableService;
import io.grpc.stub.*;
import java.util.concurrent.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import reactor.core.publisher.*;

abstract class LoopInAMethod {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private BlockingQueue<String> queue;
  private Feed feed;

  interface Feed {
    String next();
    boolean hasNext();
  }

  abstract void send(SseEmitter out, String item);

  SseEmitter called() {
    SseEmitter out = new SseEmitter(11L);
    pool.submit(() -> follow(out));
    return out;
  }
  private void follow(SseEmitter out) {
    while (feed.hasNext()) {
      send(out, feed.next());
    }
    out.complete();
  }

  Flux<String> referred() {
    return Flux.create(sink -> pool.execute(new Reader(sink)::read));
  }
  Flux<String> inALambda() {
    return Flux.create(sink -> {
      pool.submit(() -> pump(sink));
    });
  }
  private void pump(FluxSink<String> sink) {
    while (true) {
      sink.next(feed.next());
    }
  }
  class Reader {
    private final FluxSink<String> sink;
    Reader(FluxSink<String> sink) { this.sink = sink; }
    void read() { while (feed.hasNext()) { sink.next(feed.next()); } }
  }

  SseEmitter sharedWithOthers() {
    SseEmitter out = new SseEmitter(12L);
    pool.submit(() -> replay(out));
    return out;
  }
  void now(SseEmitter out) { replay(out); }
  private void replay(SseEmitter out) {
    while (feed.hasNext()) {
      send(out, feed.next());
    }
  }

  SseEmitter moreBehindTheLoop() {
    SseEmitter out = new SseEmitter(13L);
    pool.submit(() -> {
      archive(out);
      System.out.println("all archived");
    });
    return out;
  }
  private void archive(SseEmitter out) {
    while (feed.hasNext()) {
      send(out, feed.next());
    }
  }

  SseEmitter thatSwallowsItsInterrupt() {
    SseEmitter out = new SseEmitter(14L);
    pool.submit(() -> poll(out));
    return out;
  }
  private void poll(SseEmitter out) {
    while (true) {
      try {
        send(out, queue.take());
      } catch (InterruptedException e) {
        System.out.println("again");
      }
    }
  }

  SseEmitter thatEndsByItsInterrupt() {
    SseEmitter out = new SseEmitter(15L);
    pool.submit(() -> take(out));
    return out;
  }
  private Void take(SseEmitter out) throws InterruptedException {
    while (true) {
      send(out, queue.take());
    }
  }

  abstract class Calls implements BindableService {
    public void list(String query, StreamObserver<String> observer) {
      pool.execute(() -> stream(observer));
    }
    private void stream(StreamObserver<String> observer) {
      while (feed.hasNext()) {
        observer.onNext(feed.next());
      }
      observer.onCompleted();
    }
    public void all(String query, StreamObserver<String> observer) {
      pool.execute(() -> everything(observer)); // NO PATCH: with a hook the stream throws no more
    }
    public void some(String query, StreamObserver<String> observer) {
      pool.execute(() -> replay(observer)); // NO PATCH: with a hook the stream throws no more
    }
    void replay(StreamObserver<String> observer) {
      while (feed.hasNext()) { observer.onNext(feed.next()); }
    }
    private void everything(StreamObserver<String> observer) {
      while (feed.hasNext()) {
        observer.onNext(feed.next());
      }
      System.out.println("all sent");
    }
  }
}
