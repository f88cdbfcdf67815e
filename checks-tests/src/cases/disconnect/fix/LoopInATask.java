// Loops of a task that is cancelled: they get the question whether to go on, where the interrupt alone would not end them.
// with: GRPC, REACTOR, SPRING, SPRING_MVC
package news;

import io.grpc.BindableService;
import io.grpc.stub.*;
import java.util.concurrent.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import reactor.core.publisher.Flux;

abstract class LoopInATask {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private BlockingQueue<String> queue;
  private Feed feed;

  interface Feed {
    String next();
    boolean hasNext();
  }

  abstract void send(SseEmitter out, String item);

  abstract class EndedByTheException implements BindableService {
    public void list(String query, StreamObserver<String> observer) {
      pool.execute(() -> {
        while (feed.hasNext()) {
          observer.onNext(feed.next());
        }
        observer.onCompleted();
      });
    }
  }

  abstract class EndedByTheExceptionBeforeMore implements BindableService {
    public void list(String query, StreamObserver<String> observer) {
      pool.execute(() -> { // NO PATCH: with a hook the stream throws no more when the client has gone
        while (feed.hasNext()) {
          observer.onNext(feed.next());
        }
        observer.onCompleted();
        System.out.println("all sent");
      });
    }
  }

  Flux<String> inALambdaWithoutBraces() {
    return Flux.create(sink -> pool.execute(() -> {
      while (feed.hasNext()) {
        sink.next(feed.next());
      }
    }));
  }

  Flux<String> executorEndedBehindTheLoop() {
    return Flux.create(sink -> {
      ExecutorService own = Executors.newSingleThreadExecutor();
      own.submit(() -> {
        while (feed.hasNext()) {
          sink.next(feed.next());
        }
        sink.complete();
        own.shutdown();
      });
    });
  }

  SseEmitter askedWithAnOr() {
    SseEmitter out = new SseEmitter(0L);
    pool.execute(() -> {
      while (feed.hasNext() || queue.size() > 0) {
        send(out, feed.next());
      }
    });
    return out;
  }

  SseEmitter endless() {
    SseEmitter out = new SseEmitter(0L);
    pool.execute(() -> {
      while (true) {
        send(out, feed.next());
      }
    });
    return out;
  }

  SseEmitter interrupted() {
    SseEmitter out = new SseEmitter(0L);
    pool.submit(() -> {
      while (true) {
        send(out, queue.take());
      }
    });
    return out;
  }

  SseEmitter thatAsksAlready() {
    SseEmitter out = new SseEmitter(0L);
    pool.submit(() -> {
      while (!Thread.currentThread().isInterrupted()) {
        send(out, feed.next());
      }
    });
    return out;
  }

  SseEmitter thatSwallowsItsInterrupt() {
    SseEmitter out = new SseEmitter(0L);
    pool.execute(() -> {
      while (true) {
        try {
          out.send(queue.take());
        } catch (Exception e) {
          System.out.println("again");
        }
      }
    });
    return out;
  }

  SseEmitter thatLeavesInItsCatch() {
    SseEmitter out = new SseEmitter(0L);
    pool.execute(() -> {
      while (true) {
        try {
          out.send(queue.take());
        } catch (InterruptedException e) {
          return;
        } catch (Exception e) {
          System.out.println("again");
        }
      }
    });
    return out;
  }

  SseEmitter thatMayThrow() {
    SseEmitter out = new SseEmitter(0L);
    pool.submit(() -> {
      while (true) {
        feed.wait(1);
        send(out, feed.next());
      }
    });
    return out;
  }

  SseEmitter thatReturns() {
    SseEmitter out = new SseEmitter(0L);
    pool.submit(() -> {
      while (true) {
        String next = feed.next();
        if (next == null) {
          return "end";
        }
        send(out, next);
      }
    });
    return out;
  }

  SseEmitter thatReturnsNothing() {
    SseEmitter out = new SseEmitter(0L);
    pool.submit(() -> {
      while (true) {
        if (feed == null) { return; }
        send(out, feed.next());
      }
    });
    return out;
  }

  SseEmitter thatThrowsWhoKnowsWhat(java.util.concurrent.Callable<String> source) {
    SseEmitter out = new SseEmitter(0L);
    pool.submit(() -> {
      while (true) { send(out, source.call()); }
    });
    return out;
  }

  SseEmitter thatThrowsInATry(java.util.concurrent.Callable<String> source) {
    SseEmitter out = new SseEmitter(0L);
    pool.submit(() -> {
      try (var reader = new java.io.StringReader("")) {
        while (true) { send(out, source.call() + reader); }
      }
    });
    return out;
  }
}
