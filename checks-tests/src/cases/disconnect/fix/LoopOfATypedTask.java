// A loop that learns to end makes a `Callable` a `Runnable`, where nobody wants its result.
// with: SPRING, SPRING_MVC
package news;

import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

abstract class LoopOfATypedTask {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final Map<String, Future<?>> tasks = new ConcurrentHashMap<>();
  private final Map<String, Future<Object>> objects = new ConcurrentHashMap<>();
  abstract String next();
  abstract void show(Object reader);

  DeferredResult<String> inAMapOfAnyFutures(String name) {
    DeferredResult<String> result = new DeferredResult<>();
    tasks.put(name, pool.submit(() -> { while (true) { result.setResult(next()); } }));
    return result;
  }
  SseEmitter inAMapOfCertainFutures(String name) {
    SseEmitter out = new SseEmitter(1L);
    objects.put(name, pool.submit(() -> { while (true) { show(out); } }));
    return out;
  }
  SseEmitter inAVariable() {
    SseEmitter out = new SseEmitter(2L);
    Future<String> task = pool.submit(() -> { while (true) { show(out); } });
    System.out.println(task);
    return out;
  }
  SseEmitter inAVariableOfAnyFuture() {
    SseEmitter out = new SseEmitter(3L);
    Future<?> task = pool.submit(() -> { while (true) { show(out); } });
    System.out.println(task);
    return out;
  }
  SseEmitter amongOthers() {
    SseEmitter out = new SseEmitter(4L);
    List<Future<Object>> all = Arrays.asList(pool.submit(() -> { while (true) { show(out); } }));
    System.out.println(all.size());
    return out;
  }
  SseEmitter underACondition(boolean isOn) {
    SseEmitter out = new SseEmitter(5L);
    Future<String> task = isOn ? pool.submit(() -> { while (true) { show(out); } }) : null;
    System.out.println(task);
    return out;
  }
  SseEmitter inParentheses() {
    SseEmitter out = new SseEmitter(6L);
    Future<String> task = (pool.submit(() -> { while (true) { show(out); } }));
    System.out.println(task);
    return out;
  }
  SseEmitter assignedLater() {
    SseEmitter out = new SseEmitter(7L);
    Future<String> task;
    task = pool.submit(() -> { while (true) { show(out); } });
    System.out.println(task);
    return out;
  }
  SseEmitter assignedLaterToAnyFuture() {
    SseEmitter out = new SseEmitter(8L);
    Future<?> task;
    task = pool.submit(() -> { while (true) { show(out); } });
    System.out.println(task);
    return out;
  }
  SseEmitter startedByAFunction(List<String> names) {
    SseEmitter out = new SseEmitter(9L);
    names.forEach(name -> pool.submit(() -> { while (true) { show(out); } }));
    return out;
  }
}
