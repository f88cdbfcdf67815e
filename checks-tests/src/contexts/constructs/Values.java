// framework: Swing, JDK
package constructs;
import javax.swing.SwingUtilities;

class ReturnedFromAMethod {
  void start() { SwingUtilities.invokeLater(task()); }
  Runnable task() { return () -> { here(); }; } // EVENT_LOOP: lambda returned by `task` (line -1); lambda handed to
}
class WrappedByAMethodOfTheFile {
  void start(ExecutorService pool) {
    Runnable ui = logged(this::ui);
    SwingUtilities.invokeLater(ui);
    pool.execute(logged(this::worker));
  }
  void ui() { here(); } // EVENT_LOOP: method reference handed to `WrappedByAMethodOfTheFile.logged` (line -4)
  void worker() { here(); } // MAY_BLOCK: method reference handed to `WrappedByAMethodOfTheFile.logged` (line -3)
  static Runnable logged(Runnable inner) { return () -> { System.out.println("before"); inner.run(); }; }
}
class ConstructorReference {
  void start() { invoke(ConstructorReference::new); SwingUtilities.invokeLater(D::new); }
  private void invoke(Supplier<ConstructorReference> c) {}
  static class D {
    final Object field = here(); // EVENT_LOOP: method reference handed to
    D() { here(); help(); } // EVENT_LOOP: method reference handed to `SwingUtilities.invokeLater`
    void help() { here(); } // EVENT_LOOP: `help` called
  }
}
class ReferencesToMethods extends ParentOfReferences {
  void start(ReferencesToMethods other, ExecutorService pool, List<ReferencesToMethods> all) {
    SwingUtilities.invokeLater(ReferencesToMethods::fixed);
    SwingUtilities.invokeLater(other::bound);
    SwingUtilities.invokeLater(() -> all.forEach(ReferencesToMethods::unbound));
    SwingUtilities.invokeLater(super::parent);
  }
  static void fixed() { here(); } // EVENT_LOOP
  void bound() { here(); } // EVENT_LOOP
  void unbound() { here(); } // EVENT_LOOP
}
class ParentOfReferences { void parent() { here(); } } // EVENT_LOOP
class HeldInFields {
  static final Runnable STATIC = () -> { here(); }; // EVENT_LOOP
  final Runnable declared = () -> { here(); }; // EVENT_LOOP
  final Runnable constructed;
  Runnable set;
  HeldInFields(ExecutorService pool) { constructed = this::work; }
  void work() { here(); } // EVENT_LOOP
  void setTask(Runnable task) { this.set = task; }
  void start(ExecutorService pool) {
    SwingUtilities.invokeLater(STATIC);
    SwingUtilities.invokeLater(this.declared);
    pool.execute(set);
  }
}
class UserOfHeldInFields {
  void start(HeldInFields c) { SwingUtilities.invokeLater(c.constructed); c.setTask(() -> { here(); }); } // MAY_BLOCK: lambda handed to `HeldInFields.setTask`
}
class InALocalThatIsAssignedLater {
  void start(boolean first) {
    Runnable task;
    if (first) {
      task = () -> { here(); }; // EVENT_LOOP
    } else {
      task = null;
    }
    SwingUtilities.invokeLater(task);
  }
}
class InArraysAndCollections {
  final List<Runnable> added = new ArrayList<>();
  void start() {
    Runnable[] array = {() -> { here(); }}; // EVENT_LOOP
    SwingUtilities.invokeLater(array[0]);
    added.add(() -> { here(); }); // EVENT_LOOP
    SwingUtilities.invokeLater(() -> { for (Runnable task : added) task.run(); List.<Runnable>of(() -> { here(); }).forEach(Runnable::run); }); // EVENT_LOOP
  }
}
class FromASwitch {
  void start(int kind) {
    SwingUtilities.invokeLater(switch (kind) {
      case 1 -> () -> { here(); }; // EVENT_LOOP
      default -> { yield () -> { here(); }; } // EVENT_LOOP
    });
  }
}
class KeptByAConstructor {
  void start() { new Job(() -> { here(); }).go(); } // EVENT_LOOP: lambda handed to `new Job` (line +0)
  static class Job {
    private final Runnable body;
    Job(Runnable body) { this.body = body; }
    void go() { SwingUtilities.invokeLater(() -> body.run()); }
  }
}
class KeptByARecord {
  record Job(String name, Runnable body) { Job { name = name.trim(); } }
  record Plain(Runnable body) { void go(ExecutorService pool) { pool.execute(body); } }
  void start() {
    Job job = new Job("a", () -> { here(); }); // EVENT_LOOP: lambda returned by `body`
    SwingUtilities.invokeLater(job.body());
    new Plain(() -> { here(); }); // MAY_BLOCK
  }
}
class Combined {
  void start(CompletableFuture<String> future, Consumer<String> log) {
    Consumer<String> first = text -> { here(); }; // ASYNC_HANDLER: `CompletableFuture.thenAccept`
    future.thenAccept(first.andThen(log));
  }
}
class AnExecutorThatIsNone {
  void start(CompletableFuture<String> future) {
    Executor direct = Runnable::run;
    Executor ui = task -> SwingUtilities.invokeLater(task);
    future.thenAcceptAsync(text -> { here(); }, direct); // ASYNC_HANDLER
    future.thenAcceptAsync(text -> { here(); }, ui); // EVENT_LOOP: `CompletableFuture.thenAcceptAsync`
    future.thenAcceptAsync(text -> { here(); }, SwingUtilities::invokeLater); // EVENT_LOOP
  }
}
