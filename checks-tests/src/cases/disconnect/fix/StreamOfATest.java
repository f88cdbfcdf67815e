// The framework hands over a stream with hooks, a test any other: the patch asks before it registers the hook.
// with: GRPC
package news;

import io.grpc.BindableService;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.*;

abstract class StreamOfATest {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private Model model;

  interface Model {
    String answer(String question);
  }

  private String call;

  abstract class TakenName implements BindableService {
    public void list(String call, StreamObserver<String> observer) {
      pool.submit(() -> observer.onNext(model.answer(call)));
    }
    public void field(String name, StreamObserver<String> observer) {
      pool.submit(() -> observer.onNext(model.answer(name + call)));
    }
  }

  abstract class Wildcard implements BindableService {
    public void list(String query, StreamObserver<? super String> observer) {
      pool.submit(() -> observer.onNext(model.answer(query)));
    }
  }

  abstract class WithoutBraces implements BindableService {
    public void list(String query, StreamObserver<String> observer) {
      if (query.isEmpty()) pool.submit(() -> observer.onNext(model.answer(query)));
      else observer.onCompleted();
    }
  }
}
