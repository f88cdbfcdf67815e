// The way of a handle through assignments, functions and results of methods.
// with: SPRING, SPRING_MVC
package news;

import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class HandleOnItsWay {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final Map<String, Future<?>> tasks = new ConcurrentHashMap<>();
  private static void pump() { while (true) { System.out.println("news"); } }

  SseEmitter assignedTwice() { // SILENT
    SseEmitter out = new SseEmitter(1L);
    Future<?>[] first = new Future<?>[1];
    Future<?>[] second = new Future<?>[1];
    first[0] = second[0] = pool.submit(HandleOnItsWay::pump);
    out.onCompletion(() -> first[0].cancel(true));
    return out;
  }
  SseEmitter takenOutByAReference(String id) { // SILENT
    SseEmitter out = new SseEmitter(2L);
    tasks.put(id, pool.submit(HandleOnItsWay::pump));
    out.onCompletion(() -> Optional.of(id).map(tasks::remove).ifPresent(task -> task.cancel(true)));
    return out;
  }

  SseEmitter resultOfAPublicMethod() { // SILENT
    SseEmitter out = new SseEmitter(3L);
    start(out);
    return out;
  }
  CompletableFuture<Void> start(SseEmitter out) {
    return CompletableFuture.runAsync(() -> { while (true) { System.out.println(out); } });
  }
  SseEmitter resultOfAReference() { // SILENT
    SseEmitter out = new SseEmitter(5L);
    Function<SseEmitter, Future<?>> function = this::open;
    function.apply(out);
    return out;
  }
  private Future<?> open(SseEmitter out) { return pool.submit(() -> { while (true) { System.out.println(out); } }); }

  SseEmitter resultOfAFunction() { // SILENT
    SseEmitter out = new SseEmitter(6L);
    Supplier<Future<?>> later = () -> pool.submit(HandleOnItsWay::pump);
    later.get();
    return out;
  }
  SseEmitter resultsOfAFunctionThatFillsAnArray() { // SILENT
    SseEmitter out = new SseEmitter(9L);
    Future<?>[] all = new Future<?>[3];
    Arrays.setAll(all, place -> pool.submit(HandleOnItsWay::pump));
    out.onTimeout(() -> { for (Future<?> each : all) { each.cancel(true); } });
    return out;
  }
  SseEmitter outOfTheBranchesOfASwitch(int kind) {
    SseEmitter out = new SseEmitter(10L);
    Future<?> task = switch (kind) {
          case 1 -> pool.submit(HandleOnItsWay::pump);
          default -> {
            System.out.println(kind);
            yield pool.submit(HandleOnItsWay::pump);
          }
        };
    out.onCompletion(() -> task.cancel(true));
    return out;
  }
  SseEmitter outOfASwitchThatIsNotEnough(int kind) {
    SseEmitter out = new SseEmitter(11L);
    Future<?> task = switch (kind) {
          case 1 -> null;
          default -> { yield pool.submit(HandleOnItsWay::pump); }
        };
    out.onTimeout(() -> task.cancel(true)); // FINDING: `onTimeout` does not run when
    return out;
  }
  SseEmitter resultOfAFunctionThatIsRunInPlace() {
    SseEmitter out = new SseEmitter(7L);
    Future<?> task = Optional.of(out).map(each -> pool.submit(HandleOnItsWay::pump)).get();
    out.onTimeout(() -> task.cancel(true)); // FINDING: `onTimeout` does not run when
    return out;
  }
  SseEmitter functionOfAHelper() {
    SseEmitter out = new SseEmitter(8L);
    Keeper.run(() -> pool.submit(HandleOnItsWay::pump), out);
    return out;
  }
}

final class Keeper {
  static void run(Supplier<Future<?>> start, SseEmitter out) {
    Future<?> task = start.get();
    out.onTimeout(() -> task.cancel(true)); // FINDING: `onTimeout` does not run when
  }
}
