// Tasks that fail where they send something, once the client has gone: wherever that stands.
// with: SPRING, SPRING_MVC
package news;

import java.io.IOException;
import java.util.concurrent.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class SendThatFails {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
  private volatile int kind;
  private Store store;

  interface Store { void save(String text); }

  private static void send(SseEmitter out, String text) {
    try { out.send(text); } catch (IOException e) { throw new IllegalStateException(e); }
  }

  SseEmitter inTheTurnsOfATimer() {
    SseEmitter out = new SseEmitter(0L);
    timer.scheduleAtFixedRate(() -> { synchronized (this) { send(out, "a"); } }, 1, 1, TimeUnit.SECONDS);
    timer.scheduleAtFixedRate(() -> { once: { send(out, "c"); } }, 3, 3, TimeUnit.SECONDS);
    timer.scheduleAtFixedRate(() -> { switch (kind) { case 1: send(out, "e"); break; default: send(out, "f"); } }, 5, 5, TimeUnit.SECONDS);
    return out;
  }

  SseEmitter onlyInABranchOfALock() {
    SseEmitter out = new SseEmitter(3L);
    timer.scheduleAtFixedRate(() -> { synchronized (this) { if (kind > 0) { send(out, "b"); } } }, 2, 2, TimeUnit.SECONDS); // FINDING: Nothing stops the periodic task started here
    return out;
  }

  SseEmitter onlyInABranchOfALabel() {
    SseEmitter out = new SseEmitter(4L);
    timer.scheduleAtFixedRate(() -> { once: { if (kind > 0) { send(out, "d"); } } }, 4, 4, TimeUnit.SECONDS); // FINDING: Nothing stops the periodic task started here
    return out;
  }

  SseEmitter inSomeCasesOnly() {
    SseEmitter out = new SseEmitter(5L);
    timer.scheduleAtFixedRate(() -> { switch (kind) { case 1: send(out, "g"); break; case 2: send(out, "h"); } }, 6, 6, TimeUnit.SECONDS); // FINDING: Nothing stops the periodic task started here
    return out;
  }

  /* What comes behind a call of unknown length is sent in vain, and the task ends there. */
  SseEmitter behindACall() {
    SseEmitter out = new SseEmitter(1L);
    pool.submit(() -> { store.save("a"); out.send("b"); out.send("c"); return 1; });
    pool.submit(() -> { answer(out); return 3; });
    pool.execute(() -> { try { store.save("f"); out.send("g"); out.send("h"); } catch (IOException e) { return; } });
    pool.execute(() -> { try { store.save("x"); out.send("y"); out.send("z"); } catch (IOException e) { return; } System.out.println(7); });
    pool.execute(() -> { try { store.save("i"); out.send("j"); out.send("k"); } catch (IOException e) { System.out.println(e); } });
    pool.submit(() -> { try { store.save("r"); } catch (IllegalStateException e) { out.send("s"); out.send("t"); } return 6; });
    pool.execute(() -> { try { print("4"); } catch (IOException e) { System.out.println(e); } });
    return out;
  }

  SseEmitter onceOnly() {
    SseEmitter out = new SseEmitter(6L);
    pool.submit(() -> { store.save("d"); out.send("e"); return 2; }); // FINDING: Nothing stops the task started here
    return out;
  }

  SseEmitter beforeMore() {
    SseEmitter out = new SseEmitter(7L);
    pool.execute(() -> { try { store.save("l"); out.send("m"); out.send("n"); } catch (IOException e) { System.out.println(e); } System.out.println(4); }); // FINDING: Nothing stops the task started here
    return out;
  }

  SseEmitter inABranch() {
    SseEmitter out = new SseEmitter(8L);
    pool.execute(() -> { if (kind > 5) { try { store.save("o"); out.send("p"); out.send("q"); } catch (IOException e) { System.out.println(e); } } }); // FINDING: Nothing stops the task started here
    return out;
  }

  SseEmitter beforeACall() {
    SseEmitter out = new SseEmitter(9L);
    pool.submit(() -> { store.save("1"); out.send("2"); load(); out.send("3"); return 8; }); // FINDING: Nothing stops the task started here
    return out;
  }
  private void load() { store.save("5"); }
  private void print(String text) throws IOException { System.out.append(text); }
  private void answer(SseEmitter out) throws IOException {
    store.save("u");
    out.send("v");
    out.send("w");
  }

  /* What a helper is given to run. */
  SseEmitter inAFunction() {
    SseEmitter out = new SseEmitter(2L);
    runs(() -> send(out, "a"));
    runsABlock(() -> { send(out, "b"); });
    runsAReference(this::sendsAll);
    runsAnother(() -> System.out.println("c"));
    runsAnotherBlock(() -> { if (kind > 8) { send(out, "d"); } });
    runsAnotherReference(out::complete);
    return out;
  }
  private void runs(Runnable turn) { timer.scheduleAtFixedRate(() -> turn.run(), 7, 7, TimeUnit.SECONDS); }
  private void runsABlock(Runnable turn) { timer.scheduleAtFixedRate(() -> turn.run(), 8, 8, TimeUnit.SECONDS); }
  private void runsAReference(Runnable turn) { timer.scheduleAtFixedRate(() -> turn.run(), 9, 9, TimeUnit.SECONDS); }
  private void runsAnother(Runnable turn) { timer.scheduleAtFixedRate(() -> turn.run(), 10, 10, TimeUnit.SECONDS); } // FINDING: Nothing stops the periodic task started here
  private void runsAnotherBlock(Runnable turn) { timer.scheduleAtFixedRate(() -> turn.run(), 11, 11, TimeUnit.SECONDS); } // FINDING: Nothing stops the periodic task started here
  private void runsAnotherReference(Runnable turn) { timer.scheduleAtFixedRate(() -> turn.run(), 12, 12, TimeUnit.SECONDS); } // FINDING: Nothing stops the periodic task started here
  private SseEmitter all;
  private void sendsAll() { send(all, "e"); }
}
