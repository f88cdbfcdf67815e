// Objects of one client that make its emitter themselves, or are it.
// with: SPRING, SPRING_MVC
package news;

import java.util.concurrent.*;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class SessionThatMakesItsStream {
  private final ScheduledExecutorService timers = Executors.newScheduledThreadPool(1);

  SseEmitter inItsField() { Field session = new Field(); session.start(); return session.emitter; }

  final class Field {
    final SseEmitter emitter = new SseEmitter(0L);
    private ScheduledFuture<?> beat;
    Field() { emitter.onCompletion(this::gone); } // FINDING: `onCompletion` runs when the client goes and does not stop the periodic task
    void start() { beat = timers.scheduleAtFixedRate(this::beat, 1, 1, TimeUnit.SECONDS); }
    private void gone() { System.out.println("gone 1"); }
    private void beat() { try { emitter.send("1"); } catch (Exception e) { System.out.println(e); } }
  }

  final class FieldThatIsStopped { // SILENT
    final SseEmitter emitter = new SseEmitter(0L);
    private ScheduledFuture<?> beat;
    FieldThatIsStopped() { emitter.onCompletion(this::gone); }
    void start() { beat = timers.scheduleAtFixedRate(this::beat, 2, 2, TimeUnit.SECONDS); }
    private void gone() { beat.cancel(true); }
    private void beat() { try { emitter.send("2"); } catch (Exception e) { System.out.println(e); } }
  }

  SseEmitter inTheConstructor() { Constructor session = new Constructor(); session.start(); return session.emitter; }

  final class Constructor {
    final SseEmitter emitter;
    private ScheduledFuture<?> beat;
    Constructor() {
      emitter = new SseEmitter(0L);
      emitter.onCompletion(this::gone); // FINDING: `onCompletion` runs when the client goes and does not stop the periodic task
    }
    void start() { beat = timers.scheduleAtFixedRate(this::beat, 3, 3, TimeUnit.SECONDS); }
    private void gone() { System.out.println("gone 3"); }
    private void beat() { try { emitter.send("3"); } catch (Exception e) { System.out.println(e); } }
  }

  final class ConstructorThatStarts {
    final SseEmitter emitter;
    private final ScheduledFuture<?> beat;
    ConstructorThatStarts() {
      emitter = new SseEmitter(0L);
      emitter.onCompletion(() -> System.out.println("gone 4")); // FINDING: `onCompletion` runs when the client goes and does not stop the periodic task
      beat = timers.scheduleAtFixedRate(this::beat, 4, 4, TimeUnit.SECONDS);
    }
    void skip() { System.out.println(beat.getDelay(TimeUnit.SECONDS)); }
    private void beat() { try { emitter.send("4"); } catch (Exception e) { System.out.println(e); } }
  }

  SseEmitter inPlace() { Given session = new Given(new SseEmitter(0L)); session.start(); return session.emitter; }

  final class Given {
    final SseEmitter emitter;
    private ScheduledFuture<?> beat;
    Given(SseEmitter given) {
      emitter = given;
      emitter.onCompletion(this::gone); // FINDING: `onCompletion` runs when the client goes and does not stop the periodic task
    }
    void start() { beat = timers.scheduleAtFixedRate(this::beat, 5, 5, TimeUnit.SECONDS); }
    private void gone() { System.out.println("gone 5"); }
    private void beat() { try { emitter.send("5"); } catch (Exception e) { System.out.println(e); } }
  }

  SseEmitter isOne() { Client client = new Client(timers); client.start(); return client; }

  static final class Client extends SseEmitter {
    private final ScheduledExecutorService timers;
    private ScheduledFuture<?> beat;
    Client(ScheduledExecutorService timers) {
      super(0L);
      this.timers = timers;
      onCompletion(this::gone); // FINDING: `onCompletion` runs when the client goes and does not stop the periodic task
    }
    void start() { beat = timers.scheduleAtFixedRate(this::beat, 6, 6, TimeUnit.SECONDS); }
    private void gone() { System.out.println("gone 6"); }
    private void beat() { try { send("6"); } catch (Exception e) { System.out.println(e); } }
  }

  static final class ClientThatStops extends SseEmitter { // SILENT
    private final ScheduledExecutorService timers;
    private ScheduledFuture<?> beat;
    ClientThatStops(ScheduledExecutorService timers) { super(0L); this.timers = timers; onCompletion(this::gone); }
    void start() { beat = timers.scheduleAtFixedRate(this::beat, 7, 7, TimeUnit.SECONDS); }
    private void gone() { beat.cancel(false); }
    private void beat() { try { send("7"); } catch (Exception e) { System.out.println(e); } }
  }

  SseEmitter startedByItsMaker() {
    Passive session = new Passive();
    session.beat = timers.scheduleAtFixedRate(session::beat, 8, 8, TimeUnit.SECONDS); // FINDING: Nothing stops the periodic task
    return session.emitter;
  }

  SseEmitter stoppedByItsMaker() { // SILENT
    Stopped session = new Stopped();
    session.beat = timers.scheduleAtFixedRate(session::beat, 9, 9, TimeUnit.SECONDS);
    session.emitter.onCompletion(() -> session.beat.cancel(true));
    return session.emitter;
  }

  SseEmitter stoppedByItsMakerThroughAGetter() { // SILENT
    Passive session = new Passive();
    ScheduledFuture<?> beat = timers.scheduleAtFixedRate(session::beat, 10, 10, TimeUnit.SECONDS);
    session.emitter().onCompletion(() -> beat.cancel(true));
    return session.emitter();
  }

  static final class Passive {
    private final SseEmitter emitter = new SseEmitter(0L);
    private ScheduledFuture<?> beat;
    SseEmitter emitter() { return emitter; }
    void beat() { try { emitter.send("8"); } catch (Exception e) { System.out.println(e); } }
  }

  static final class Stopped {
    final SseEmitter emitter = new SseEmitter(0L);
    private ScheduledFuture<?> beat;
    void beat() { try { emitter.send("9"); } catch (Exception e) { System.out.println(e); } }
  }

  SseEmitter hookByItsMaker() {
    Started session = new Started();
    session.start();
    session.emitter.onCompletion(session::stop);
    return session.emitter;
  }

  final class Started { // SILENT
    final SseEmitter emitter = new SseEmitter(0L);
    private ScheduledFuture<?> beat;
    void start() { beat = timers.scheduleAtFixedRate(this::beat, 11, 11, TimeUnit.SECONDS); }
    void stop() { beat.cancel(true); }
    private void beat() { try { emitter.send("11"); } catch (Exception e) { System.out.println(e); } }
  }

  final class WithoutAHook {
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final BlockingQueue<String> articles = new LinkedBlockingQueue<>();
    private final SseEmitter emitter = new SseEmitter(0L);
    SseEmitter start() {
      pool.submit(() -> { while (true) { emitter.send(articles.take()); } }); // FINDING: Nothing stops the task started here
      return emitter;
    }
  }

  @Component
  class OneForAll { // SILENT
    private final SseEmitter emitter = new SseEmitter(0L);
    void start() { timers.scheduleAtFixedRate(this::beat, 12, 12, TimeUnit.SECONDS); }
    private void beat() { try { emitter.send("12"); } catch (Exception e) { System.out.println(e); } }
  }

  class Replaced { // SILENT
    private SseEmitter emitter = new SseEmitter(0L);
    void use(SseEmitter next) { emitter = next; }
    void start() { timers.scheduleAtFixedRate(this::beat, 13, 13, TimeUnit.SECONDS); }
    private void beat() { try { emitter.send("13"); } catch (Exception e) { System.out.println(e); } }
  }
}
