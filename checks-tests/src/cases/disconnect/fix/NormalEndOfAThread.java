// What a task does after it has ended its stream is not interrupted: tasks of threads, in variables, and of classes.
// with: REACTOR, RXJAVA3, SPRING, SPRING_MVC
package news;

import io.reactivex.rxjava3.core.*;
import java.io.IOException;
import java.util.concurrent.*;
import org.springframework.web.servlet.mvc.method.annotation.*;
import reactor.core.publisher.*;

class NormalEndOfAThread {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();

  Observable<String> threadInAVariable() {
    return Observable.create(emitter -> {
      Thread thread = new Thread(() -> {
        try (Journal journal = new Journal()) {
          emitter.onNext(queue.take());
          emitter.onComplete();
        } catch (InterruptedException e) {
          emitter.tryOnError(e);
        }
      });
      thread.start(); // NO PATCH: `setCancellable` also runs when the stream has ended well, and the task goes on after that
    });
  }

  Observable<String> threadThatEndsLast() {
    return Observable.create(emitter -> {
      Thread thread = new Thread(() -> {
        try {
          emitter.onNext(queue.take());
          emitter.onComplete();
        } catch (InterruptedException e) {
          emitter.tryOnError(e);
        }
      });
      thread.start();
    });
  }

  Flux<String> taskInAVariable() {
    return Flux.create(sink -> {
      Callable<String> task = () -> {
        sink.next(queue.take());
        sink.complete();
        return Journal.write("two");
      };
      pool.submit(task);
    });
  }

  SseEmitter taskOfAClass() {
    SseEmitter emitter = new SseEmitter(2L);
    pool.submit(new Export(emitter, queue)); // NO PATCH: `onCompletion` also runs when the stream has ended well, and the task goes on after that
    return emitter;
  }

  SseEmitter taskOfAClassThatEndsLast() {
    SseEmitter emitter = new SseEmitter(3L);
    pool.submit(new Answer(emitter, queue));
    return emitter;
  }
}

record Export(SseEmitter target, BlockingQueue<String> rows) implements Callable<String> {
  @Override public String call() throws Exception {
    target.send(rows.take());
    target.complete();
    return Journal.write("three");
  }
}

class Answer implements Runnable {
  private final SseEmitter target;
  private final BlockingQueue<String> rows;
  Answer(SseEmitter target, BlockingQueue<String> rows) {
    this.target = target;
    this.rows = rows;
  }
  @Override public void run() {
    try {
      target.send(rows.take());
      target.complete();
    } catch (IOException | InterruptedException e) {
      target.completeWithError(e);
    }
  }
}

class Journal implements AutoCloseable {
  static String write(String entry) { return entry; }
  @Override public void close() { write("closed"); }
}
