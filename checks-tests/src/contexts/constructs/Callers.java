// framework: Swing, JDK
package constructs;
import javax.swing.SwingUtilities;

class ThroughAnInterfaceOfTheFile {
  interface Step { void run(String text); }
  static class First implements Step { public void run(String text) { here(); } } // EVENT_LOOP: `run` called (line +2)
  static class Second implements Step { public void run(String text) { here(); } } // EVENT_LOOP: `run` called (line +1)
  void start(Step step) { SwingUtilities.invokeLater(() -> step.run("a")); }
}
abstract class ThroughAnAbstractMethod {
  abstract void step();
  void start() { SwingUtilities.invokeLater(this::step); }
  static class D extends ThroughAnAbstractMethod { void step() { here(); } } // EVENT_LOOP: method reference handed to `SwingUtilities.invokeLater`
}
class NotThroughAnInterfaceWithManyImplementations {
  interface Step { void run(String text); }
  static class First implements Step { public void run(String text) { here(); } } // UNKNOWN
  static class Second extends First { public void run(String text) {} }
  static class Third extends First { public void run(String text) {} }
  static class Fourth extends First { public void run(String text) {} }
  void start(Step step) { SwingUtilities.invokeLater(() -> step.run("a")); }
}
class NotThroughAnInterfaceFromElsewhere {
  static class Compare implements Comparator<String> { public int compare(String a, String b) { return here(); } } // UNKNOWN
  void start(Comparator<String> other) { SwingUtilities.invokeLater(() -> other.compare("a", "b")); }
}
class ConstructorsAndInitializersOfObjectsThatAreMadeThere {
  void start() { SwingUtilities.invokeLater(() -> new Made(1)); }
  static class Base { Base() { here(); } } // EVENT_LOOP: `new Base` called
  static class Made extends Base {
    final Object field = here(); // EVENT_LOOP: `new Made` called (line -3)
    { here(); } // EVENT_LOOP: `new Made` called (line -4)
    Made() { here(); } // EVENT_LOOP: `new Made` called
    Made(int number) { this(); }
  }
}
class InitializersOfAnAnonymousClass {
  void start() { SwingUtilities.invokeLater(() -> new Object() { final Object field = here(); }.hashCode()); } // EVENT_LOOP
}
class StaticInitializers {
  static final Object FIELD = here(); // KNOWN GAP (want EVENT_LOOP): UNKNOWN
  static { here(); } // KNOWN GAP (want EVENT_LOOP): UNKNOWN
  void start() { SwingUtilities.invokeLater(StaticInitializers::new); }
}
class AHelperOfAMethodThatReturnsAFutureIsNotJudged {
  CompletableFuture<String> load() { here(); return CompletableFuture.completedFuture(text()); } // ASYNC_HANDLER: `load` returns `CompletableFuture`
  private String text() { return here(); } // UNKNOWN
}
class AHelperOfAMethodThatReturnsAFutureOnTheLoop {
  void start() { SwingUtilities.invokeLater(() -> first()); }
  void first() { load(); }
  CompletableFuture<String> load() { here(); return CompletableFuture.completedFuture(text()); } // EVENT_LOOP: `load` called
  private String text() { return here(); } // EVENT_LOOP: `text` called
}
class AHelperOfAMethodThatReturnsAFutureInACallback {
  void start(CompletableFuture<String> other) { other.thenAccept(text -> first()); }
  void first() { here(); load(); } // ASYNC_HANDLER: `first` called
  CompletableFuture<String> load() { here(); return CompletableFuture.completedFuture(text()); } // ASYNC_HANDLER: `load` returns `CompletableFuture`
  private String text() { return here(); } // UNKNOWN
}
class CalledByAnInitializer {
  final String text = read();
  private String read() { return here(); } // EVENT_LOOP: `read` called (line -1)
  void start() { SwingUtilities.invokeLater(CalledByAnInitializer::new); }
}
class TheFirstCallerOfTwoIsNamed {
  void start() { SwingUtilities.invokeLater(() -> help()); }
  void again() { SwingUtilities.invokeLater(() -> help()); }
  private void help() { here(); } // EVENT_LOOP: `help` called (line -2)
}
class RecursiveCode {
  void start() { SwingUtilities.invokeLater(() -> even(8)); }
  boolean even(int n) { here(); return n == 0 || odd(n - 1); } // EVENT_LOOP
  boolean odd(int n) { here(); return n != 0 && even(n - 1); } // EVENT_LOOP: `odd` called (line -1)
}
class ACircleThatIsAskedFromItsFarEndFirst {
  void c(int n) { here(); a(n - 1); } // EVENT_LOOP
  void b(int n) { here(); c(n - 1); } // EVENT_LOOP
  void a(int n) { here(); if (n > 0) b(n - 1); } // EVENT_LOOP
  void start() { SwingUtilities.invokeLater(() -> b(3)); }
}
class EitherCallerOfTwo {
  void start(ExecutorService pool) { pool.execute(this::both); SwingUtilities.invokeLater(this::both); }
  void both() { here(); } // EVENT_LOOP
}
class ObjectsOfANestedClass {
  void start(ExecutorService pool) { pool.execute(new Job()); }
  static class Job implements Runnable {
    public void run() { here(); helper(); } // MAY_BLOCK: object handed to
    private void helper() { here(); } // MAY_BLOCK: `helper` called
  }
}
class PassedOnByAHelper {
  void start(ExecutorService pool) { helper(pool, () -> { here(); }); } // MAY_BLOCK: lambda handed to `PassedOnByAHelper.helper` (line +0)
  private void helper(ExecutorService pool, Runnable task) { pool.execute(task); }
}
class AHelperThatRunsItsArgumentRunsItWhereItsCallerIs {
  void ui() { SwingUtilities.invokeLater(() -> run(() -> { here(); })); } // EVENT_LOOP
  void worker(ExecutorService pool) { pool.execute(() -> run(() -> { here(); })); } // MAY_BLOCK
  private void run(Runnable task) { twice(task); }
  private void twice(Runnable task) { List.of(1, 2).forEach(i -> task.run()); }
}
class AHelperThatCallsItself {
  void ui() { SwingUtilities.invokeLater(() -> again(3, () -> { here(); })); } // EVENT_LOOP
  private void again(int n, Runnable task) { if (n > 0) again(n - 1, task); task.run(); }
}
class AReferenceInAMethodThatReturnsAFutureIsNoDifferent {
  CompletableFuture<String> load(List<String> texts) { texts.forEach(this::text); return new CompletableFuture<>(); }
  private void text(String text) { here(); } // UNKNOWN
}
