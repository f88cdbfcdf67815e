// Loops whose interrupt is lost on the way: in a method that catches it, in an exception made of it, or in a later task.
// with: REACTOR, SPRING, SPRING_MVC
package news;

import java.util.concurrent.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import reactor.core.publisher.Flux;

abstract class InterruptLostOnTheWay {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private BlockingQueue<String> queue;

  abstract void send(SseEmitter out, String item);
  abstract String next();

  private static void pause(int millis) {
    try { Thread.sleep(millis); } catch (InterruptedException e) { /* woken */ }
  }
  private static void pauseAndRestore(int millis) {
    try { Thread.sleep(millis); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
  }
  private static boolean mayGoOnAfter(int millis) {
    try { Thread.sleep(millis); return true; } catch (InterruptedException e) { return false; }
  }
  private String take() {
    try { return queue.take(); } catch (InterruptedException e) { throw new IllegalStateException(e); }
  }

  SseEmitter caughtByAMethod() {
    SseEmitter out = new SseEmitter(0L);
    pool.execute(() -> { // NO PATCH: `pause` catches the interrupt of the task
      while (true) { send(out, next()); pause(10); }
    });
    return out;
  }
  SseEmitter caughtByAMethodOfAMethod() {
    SseEmitter out = new SseEmitter(1L);
    pool.execute(() -> { // NO PATCH: `pause` catches the interrupt of the task
      while (true) { sendSlowly(out); }
    });
    return out;
  }
  private void sendSlowly(SseEmitter out) { send(out, next()); pause(11); }

  SseEmitter restoredByAMethod() {
    SseEmitter out = new SseEmitter(2L);
    pool.submit(() -> {
      while (true) { send(out, next()); pauseAndRestore(12); }
    });
    return out;
  }
  SseEmitter toldByAMethod() {
    SseEmitter out = new SseEmitter(3L);
    pool.submit(() -> {
      while (true) {
        if (!mayGoOnAfter(13)) { return; }
        send(out, next());
      }
    });
    return out;
  }
  SseEmitter toldInAVariable() {
    SseEmitter out = new SseEmitter(4L);
    pool.submit(() -> {
      boolean isOver = false;
      while (!isOver) {
        boolean mayGoOn = mayGoOnAfter(14);
        if (!mayGoOn) { isOver = true; }
        send(out, next());
      }
    });
    return out;
  }
  SseEmitter toldToTheConditionOfTheLoop() {
    SseEmitter out = new SseEmitter(5L);
    pool.submit(() -> {
      while (mayGoOnAfter(15)) { send(out, next()); }
    });
    return out;
  }
  SseEmitter toldAndNotHeard() {
    SseEmitter out = new SseEmitter(6L);
    pool.execute(() -> { // NO PATCH: `mayGoOnAfter` catches the interrupt of the task
      while (true) {
        if (!mayGoOnAfter(16)) { System.out.println("short"); }
        send(out, next());
      }
    });
    return out;
  }
  SseEmitter anotherExceptionOfAMethod() {
    SseEmitter out = new SseEmitter(7L);
    pool.execute(() -> { // NO PATCH: the task catches what `take` throws when it is interrupted, and goes on
      while (true) {
        try { send(out, take()); } catch (RuntimeException e) { System.out.println("not sent"); }
      }
    });
    return out;
  }
  SseEmitter anotherExceptionThatNobodyCatches() {
    SseEmitter out = new SseEmitter(8L);
    pool.submit(() -> {
      while (true) {
        try { send(out, take()); } catch (IllegalArgumentException e) { System.out.println("not sent"); }
      }
    });
    return out;
  }
  SseEmitter anotherExceptionThatEndsTheLoop() {
    SseEmitter out = new SseEmitter(9L);
    pool.submit(() -> {
      while (true) {
        try { send(out, take()); } catch (IllegalStateException e) { break; }
      }
    });
    return out;
  }
  SseEmitter anotherExceptionInTheLoop() {
    SseEmitter out = new SseEmitter(10L);
    pool.execute(() -> { // NO PATCH: the task catches what it throws when it is interrupted, and goes on
      while (true) {
        try {
          try { send(out, queue.take()); } catch (InterruptedException e) { throw new IllegalStateException(e); }
        } catch (IllegalStateException e) { System.out.println("not sent"); }
      }
    });
    return out;
  }
  Flux<String> askedForTheClient() {
    return Flux.create(sink -> pool.execute(() -> {
      while (true) { sink.next(next()); pause(17); }
    }));
  }

  SseEmitter nextTurn() {
    SseEmitter out = new SseEmitter(11L);
    pool.submit(() -> {
      while (true) {
        String item;
        try {
          item = queue.take();
        } catch (InterruptedException e) {
          System.out.println("again");
          continue;
        }
        send(out, item);
      }
    });
    return out;
  }
  SseEmitter sometimesTheNextTurn() {
    SseEmitter out = new SseEmitter(12L);
    pool.submit(() -> { // NO PATCH: the task catches its interrupt and goes on
      while (true) {
        try {
          send(out, queue.take());
        } catch (InterruptedException e) {
          if (queue.isEmpty()) { continue; }
          System.out.println("again");
        }
      }
    });
    return out;
  }
  SseEmitter returnsSometimes(boolean isStrict) {
    SseEmitter out = new SseEmitter(13L);
    pool.submit(() -> {
      while (true) {
        try {
          send(out, queue.take());
        } catch (Exception e) {
          if (isStrict) { return; }
        }
      }
    });
    return out;
  }
  SseEmitter leavesTheInnerLoopOnly() {
    SseEmitter out = new SseEmitter(14L);
    pool.submit(() -> {
      while (true) {
        for (int i = 0; i < 3; i++) {
          try { send(out, queue.take()); } catch (InterruptedException e) { break; }
        }
      }
    });
    return out;
  }
  SseEmitter endsOnEitherWay() {
    SseEmitter out = new SseEmitter(15L);
    pool.submit(() -> {
      while (true) {
        try {
          send(out, queue.take());
        } catch (InterruptedException e) {
          if (queue.isEmpty()) { break; } else { throw new IllegalStateException(e); }
        }
      }
    });
    return out;
  }
  SseEmitter inALaterTask() {
    SseEmitter out = new SseEmitter(16L);
    CompletableFuture.supplyAsync(this::next, pool) // NO PATCH: `thenAcceptAsync` behind it is a task of its own
        .thenAcceptAsync(first -> { while (!first.isEmpty()) { send(out, first + take()); } }, pool);
    return out;
  }
  SseEmitter completesAndBreaks() {
    SseEmitter out = new SseEmitter(17L);
    pool.submit(() -> {
      while (true) {
        String item = queue.take();
        if (item.isEmpty()) {
          out.complete();
          break;
        }
        send(out, item);
      }
      return null;
    });
    return out;
  }
  SseEmitter completesAndBreaksTheInnerLoop() {
    SseEmitter out = new SseEmitter(18L);
    pool.submit(() -> { // NO PATCH: let it end the stream last
      while (true) {
        while (true) {
          String item = queue.take();
          if (item.isEmpty()) {
            out.complete();
            break;
          }
        }
        send(out, next());
      }
    });
    return out;
  }
}
