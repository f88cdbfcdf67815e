// Objects of one client that make its emitter themselves: the hook on it stops their work.
// with: SPRING, SPRING_MVC
package news;

import java.util.concurrent.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class SessionThatMakesItsStream {
  private final ScheduledExecutorService timers = Executors.newScheduledThreadPool(1);

  SseEmitter open() { Field session = new Field(); session.start(); return session.emitter; }

  final class Field {
    final SseEmitter emitter = new SseEmitter(0L);
    private ScheduledFuture<?> beat;
    Field() {
      emitter.onCompletion(this::gone);
    }
    void start() { beat = timers.scheduleAtFixedRate(this::beat, 1, 1, TimeUnit.SECONDS); }
    private void gone() {
      System.out.println("gone 1");
    }
    private void beat() { try { emitter.send("1"); } catch (Exception e) { System.out.println(e); } }
  }

  SseEmitter inPlace() { Given session = new Given(new SseEmitter(0L)); session.start(); return session.emitter; }

  final class Given {
    final SseEmitter emitter;
    private ScheduledFuture<?> beat;
    Given(SseEmitter given) {
      emitter = given;
      emitter.onCompletion(this::gone);
    }
    void start() { beat = timers.scheduleAtFixedRate(this::beat, 2, 2, TimeUnit.SECONDS); }
    private void gone() {
      System.out.println("gone 2");
    }
    private void beat() { try { emitter.send("2"); } catch (Exception e) { System.out.println(e); } }
  }

  final class WithoutAHook {
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final BlockingQueue<String> articles = new LinkedBlockingQueue<>();
    private final SseEmitter emitter = new SseEmitter(0L);
    SseEmitter start() {
      pool.submit(() -> { while (true) { emitter.send(articles.take()); } });
      return emitter;
    }
  }

  SseEmitter startedByItsMaker() {
    Passive session = new Passive();
    timers.scheduleAtFixedRate(session::beat, 3, 3, TimeUnit.SECONDS); // NO PATCH: nothing on which a hook could be registered has a name here
    return session.emitter;
  }

  static final class Passive {
    private final SseEmitter emitter = new SseEmitter(0L);
    void beat() { try { emitter.send("3"); } catch (Exception e) { System.out.println(e); } }
  }

  final class HookThatIsTaken {
    private final BlockingQueue<String> articles = new LinkedBlockingQueue<>();
    private final ExecutorService pool = Executors.newCachedThreadPool();
    final SseEmitter emitter = new SseEmitter(0L);
    HookThatIsTaken() { emitter.onCompletion(() -> System.out.println("gone 4")); }
    void start() {
      pool.submit(() -> { while (true) { emitter.send(articles.take()); } });
    }
  }
}
