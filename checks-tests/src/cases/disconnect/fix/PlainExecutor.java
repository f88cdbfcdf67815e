// An `Executor` has no `submit`: what it is handed can be a task that is its own handle.
// with: GRPC, MUTINY, REACTOR, SPRING, SPRING_MVC
package news;

import io.grpc.BindableService;
import io.grpc.stub.StreamObserver;
import io.smallrye.mutiny.Multi;
import java.util.concurrent.Executor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import reactor.core.publisher.Flux;

abstract class PlainExecutor implements BindableService {
  interface Model {
    String answer(String question);
    void stream(String question, SseEmitter out);
  }

  private final Model model;
  private final Executor executor;
  private final TaskExecutor spring;

  PlainExecutor(Model model, Executor executor, TaskExecutor spring) {
    this.model = model;
    this.executor = executor;
    this.spring = spring;
  }

  SseEmitter lambda(String question) {
    SseEmitter out = new SseEmitter(0L);
    executor.execute(() ->
        model.stream(question, out));
    return out;
  }

  SseEmitter block(String question) {
    SseEmitter out = new SseEmitter(0L);
    out.onTimeout(out::complete);
    spring.execute(() -> {
      try {
        out.send(model.answer(question));
        out.complete();
      } catch (Exception e) {
        out.completeWithError(e);
      }
    });
    return out;
  }

  SseEmitter anonymous(String question) {
    SseEmitter out = new SseEmitter(0L);
    executor.execute(new Runnable() {
      @Override
      public void run() {
        model.stream(question, out);
      }
    });
    return out;
  }

  SseEmitter variable(String question) {
    SseEmitter out = new SseEmitter(0L);
    Runnable work = () -> model.stream(question, out);
    executor.execute(work);
    return out;
  }

  Flux<String> sink(String question) {
    return Flux.create(out -> executor.execute(() -> out.next(model.answer(question))));
  }

  Multi<String> emitter(String question) {
    return Multi.createFrom().emitter(out -> {
      executor.execute(() -> out.emit(model.answer(question)));
    });
  }

  public void list(String question, StreamObserver<String> observer) {
    executor.execute(() -> observer.onNext(model.answer(question)));
  }
}
